"""Turns of phrase that are taken away before the tables of a topic are tried, sorted by what they tell of.

What a row leaves may be put plainer still by the tables behind it, to which all else belongs that is told of a topic.
The words in braces that stand for something here alone are those of ``parts``.
"""
