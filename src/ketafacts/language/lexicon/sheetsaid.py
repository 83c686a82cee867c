"""How fact sheets and encyclopaedias put it: examples after an effect, forms, analogues, names by country, what is mixed.

In the form of ``listing.restatements``. An example that is named is claimed as well as what it is an example of.
"""

from ketafacts.language.lexicon.listing import restatements

# Words that stand for one of these patterns, as in ``restatements.MACROS``.
SHEETSAID_MACROS = {
    "inclusive": "(?:including|include|such as|like|for example|for instance|in particular|notably|especially)",
    "bringing": "(causes?|produces?|triggers?|leads? to|brings? on|results? in|induces?)",
    "streetmade": "(?:illicit|illicitly made|illicitly manufactured|illegal|illegally made|street|black market)",
    "blended": "(?:mixed|blended|combined|cut|added)",
    "likened": "(?:structural |chemical |close |close structural |close chemical |arylcyclohexylamine )?(analog|analogue|derivative)",
    "sprayed": "(?:nasal spray|nose spray|patch|skin patch|gel|cream|ointment|tablet|injection|lozenge|syrup)",
}

OF_SHEETS_SAID = restatements(
    r"""
including/such/like/example/instance/particular/notably/especially: ^{x} (can|may|could|might) {bringing}
     ([a-z ]+?),? {inclusive} ([a-z ]+?) (and|or) ([a-z ]+)(?= $)
    = \1 \2 \3 \4, \5 and \7
including/such/like/example/instance/particular/notably/especially: ^{x} (can|may|could|might) {bringing}
     ([a-z ]+?),? {inclusive} ([a-z ]+)(?= $)
    = \1 \2 \3 \4 and \5
including/such/like/example/instance/particular/notably/especially: ^{x} {bringing}
     ([a-z ]+?),? {inclusive} ([a-z ]+?) (and|or) ([a-z ]+)(?= $)
    = \1 \2 \3, \4 and \6
including/such/like/example/instance/particular/notably/especially: ^{x} {bringing}
     ([a-z ]+?),? {inclusive} ([a-z ]+)(?= $)
    = \1 \2 \3 and \4
analog/analogue/derivative: ^{x} (is|was) (?:an?|one) ([a-z]+) {word}(?: of the same kind)?(?= $)
    = \1 \2 an {word} of \3
analog/analogue/derivative: (is|are) (?:an? |the )?(?:structural|chemical|close|close structural|close chemical) {word}s? of
    = \1 an {word} of
spray/patch/gel/cream/ointment/tablet/injection/lozenge/syrup: ^{x} (is|are) ((?:now )?(?:available|sold|offered) (?:over the counter|without (?:a )?prescription)) (?:as|in the form of)
     (an? {sprayed})(?= $)
    = \1 \2 \3 and is given as \4
name: ^{x} (is|are|was|were) ((?:still )?(?:used|prescribed|given)[^,;]*?) (?:under|by) the name ([a-z ]+)(?= $)
    = \1 \2 \3 and is also known as \4
mixed/blended/combined/added: ^(?:{streetmade} )?{x} (is|are) ((?:very )?(?:often|commonly|frequently|sometimes|usually|routinely|increasingly))?
    ? ?(?:being )?{word} (?:with|into|to|in) (?:{streetmade} )?([a-z ,]+)(?= $)
    = \1 \2 \3 found in \4
"""
)
