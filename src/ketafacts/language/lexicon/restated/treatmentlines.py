"""When a use comes into question, as it is spoken of: "first-line", "drug of choice", "last resort".

Each is put plainly as "firstline used for" and so on, which ``LINES_SAID`` explains; the form is that of ``listing``.
"""

from ketafacts.language.lexicon.listing import restatements

# A word of the plain wordings, and the line of a use that it claims: "late" is any after the first, and "usual" is
# said of what is tried first, and of what is all there is.
LINES_SAID = {f"{line}line": f"{line} line" for line in ("first", "second", "third", "last", "late", "usual")}
_WAYS = {
    "firstline": (
        *("first line", "first choice", "front line", "frontline", "preferred first line", "first line and preferred"),
        *("{lineremedy} of choice", "{lineremedy} of first choice", "first choice first line"),
        *("preferred {lineremedy}", "preferred initial {lineremedy}", "best first {lineremedy}"),
    ),
    "secondline": ("second line", "second choice", "{lineremedy} of second choice"),
    "thirdline": ("third line", "third choice"),
    "lastline": ("last line", "last resort", "last choice", "{lineremedy} of last resort"),
    "usualline": ("mainstay", "cornerstone", "gold standard", "go to", "usual", "standard", "backbone"),
}
# What is said of the line of a kind of drug is said of what that kind is for.
_KINDS = {
    **dict.fromkeys(("antidepressant", "antidepressants"), "depression"),
    **dict.fromkeys(("antihypertensive", "antihypertensives", "blood pressure drug"), "high blood pressure"),
    **dict.fromkeys(("antibiotic", "antibiotics"), "bacterial infections"),
    **dict.fromkeys(("antiepileptic", "antiepileptics", "anticonvulsant", "epilepsy drug"), "epilepsy"),
    **dict.fromkeys(("antipsychotic", "antipsychotics"), "schizophrenia"),
    **dict.fromkeys(("diabetes drug", "antidiabetic"), "type 2 diabetes"),
}
LINE_MACROS = {
    "lineremedy": "(?:(?:drug|medicine|medication|treatment|therapy|agent|option|choice|remedy|pharmacotherapy)s?"
    "|therapies|remedies|drug treatment|drug therapy|management)",
    "lineagainst": "(?:(?:of (?:treatment|therapy|management) )?(?:in|for|of)|against|to treat"
    "|(?:in |for |when )treating|(?:(?:in|for) (?:the )?(?:treatment|management) )?of"
    "|(?:in|for) (?:people|patients|adults|those) with)",
    "lineholding": "(?:(?:still |now |generally |usually |widely |often |typically |commonly |currently )*"
    "(?:considered|regarded|seen|viewed|recommended|recognised|recognized|used|given|prescribed|listed|accepted"
    "|counted)(?: to be)?(?: as)? )?",
    "lineamong": "(?:(?:still|now|generally|usually|often|typically|commonly|currently|among|one of|part of|a|an|the"
    "|standard|recommended|preferred|usual|common|considered|established|as) )*",
    "linebeing": "(?:is|are|remains?|belongs? to)",
}


_SHAPES = (
    r"""{word}: ^{x} {linebeing}( not)? {lineholding}{lineamong}BEGUNs?(?: {lineremedy})?
     {lineagainst} {x}(?= $)
    = \1 is \2 PLAIN used for \3""",
    r"""{word}: ^(?:the |a |one |another )?BEGUN(?: {lineremedy})? {lineagainst} {x} (?:is|are|remains?|includes?)
    ( not)? (?:still |now |usually |generally |often |typically )?{x}(?= $)
    = \3 is \2 PLAIN used for \1""",
    r"""{word}: ^(?:in|for) {x},? {x} {linebeing}( not)? {lineholding}{lineamong}BEGUNs?
    (?: {lineremedy})?(?= $)
    = \2 is \3 PLAIN used for \1""",
    r"""{word}: ^{x} {linebeing}( not)? {lineholding}{lineamong}BEGUN {x} {lineremedy}(?= $)
    = \1 is \2 PLAIN used for \3""",
    r"""{word}: ^{x} {linebeing} {lineholding}{lineamong}BEGUN (antibiotics?|antidepressants?|antihypertensives?|dmards?
    |antiepileptics?|anticonvulsants?|antipsychotics?|antimalarials?|antivirals?|painkillers?) {lineagainst} {x}(?= $)
    = \1 is \2 and is PLAIN used for \3""",
)
_OF_KIND = r"""{word}: ^{x} {linebeing}( not)? {lineholding}{lineamong}BEGUN(?= $)
    = \1 is \2 PLAIN used for USE"""


def _lines() -> str:
    """Return the patterns for each line, by the last word of how it is told."""
    told = []
    for plain, ways in _WAYS.items():
        for said in ways:
            word = "choice" if "choice" in said else said.split()[-1]
            begun = said.replace(word, "{word}")
            told += [_filled(shape, word, begun, plain) for shape in _SHAPES]
            for kind, use in _KINDS.items() if plain != "usualline" else ():
                of_kind = begun.replace("{lineremedy}", kind) if "{lineremedy}" in begun else f"{begun} {kind}"
                told.append(_filled(_OF_KIND, word, of_kind, plain).replace("USE", use))
    return "\n".join(told)


def _filled(shape: str, word: str, begun: str, plain: str) -> str:
    """Return an entry: the first "{word}" is the trigger, which stands in the pattern as well."""
    return shape.replace("{word}", word, 1).replace("BEGUN", begun).replace("PLAIN", plain)


OF_LINES = restatements(_lines())
