"""Roundabout ways to say it, and the plain ones: (a word without which it is not tried, pattern, plain wordings...).

A pattern is a regular expression over the words of a sentence in lower case, with a comma where one stands; any other
mark is a semicolon, so that ``[^,;]`` stays inside a clause. Each plain wording must mean the same whatever the dots
stand for: a sentence is tried in the first wording of all that fit, then in the second, and is judged by the first that
is understood whole. A word in braces stands for one of ``macros.MACROS``.

Each module is about one topic, whose name it has. A row goes where its plain wording belongs; one that joins or parts
what is told is of ``joints``, one that is of no topic of ``clauses`` or ``words``. A row that takes a turn of phrase
away, for the tables of a topic to go on from there, is of the package ``turns``, sorted by topic as well. Patterns are
tried in the order of ``RESTATED`` and each is tried once, so what a row makes of a sentence can be put otherwise only
by rows behind it.
"""

# The tables are put together in ``ordered``: whoever needs one word of a table need not import them all.
