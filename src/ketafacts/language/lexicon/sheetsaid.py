"""How fact sheets and encyclopaedias put it: an example after an effect, forms, analogues, what is mixed with what.

In the form of ``listing.restatements``. An example that is named is claimed as well as what it is an example of.
"""

from ketafacts.language.lexicon.listing import restatements

# Words that stand for one of these patterns, as in ``restatements.MACROS``.
SHEETSAID_MACROS = {
    "inclusive": "(?:including|include|such as|for example|for instance)",
    "sheetbrings": "(causes?|produces?|triggers?|leads? to|brings? on|results? in|induces?)",
    "streetmade": "(?:illicit|illicitly made|illicitly manufactured|illegal|illegally made|street|black market)",
    "blended": "(?:mixed|blended|combined|cut|added)",
    # What is worse in old age, whatever brings it about; Reye's syndrome, for one, is not.
    "ofage": "((?:a |hip |stomach |severe |serious )*"
    "(?:falls?|falling|fractures?|broken bones|bleeding|confusion|dizziness))",
    "olderfolk": "(?:older adults|older people|older patients|the elderly|elderly people|elderly patients|seniors)",
    "higherrisk": "(?:(?:have|run|are at|face) (?:an? )?(?:higher|greater|increased|raised) (?:risk|chance) of)",
    "assaults": "(?:sexual assaults?|drug facilitated sexual assaults?|date rapes?|rapes?|sex crimes?)",
    "sprayed": "(?:nasal spray|nose spray|patch|skin patch|gel|cream|ointment|tablet|injection|lozenge|syrup)",
}

OF_SHEETS_SAID = restatements(
    r"""
including/such/example/instance: ^{x} (can|may|could|might) {sheetbrings}
     ([a-z ]+?),? {inclusive} ([a-z ]+?) (and|or) ([a-z ]+)(?= $)
    = \1 \2 \3 \4, \5 and \7
including/such/example/instance: ^{x} (can|may|could|might) {sheetbrings}
     ([a-z ]+?),? {inclusive} ([a-z ]+)(?= $)
    = \1 \2 \3 \4 and \5
including/such/example/instance: ^{x} {sheetbrings}
     ([a-z ]+?),? {inclusive} ([a-z ]+?) (and|or) ([a-z ]+)(?= $)
    = \1 \2 \3, \4 and \6
including/such/example/instance: ^{x} {sheetbrings}
     ([a-z ]+?),? {inclusive} ([a-z ]+)(?= $)
    = \1 \2 \3 and \4
analog/analogue: ^{x} (is|was) (?:an?|one) ([a-z]+) {word}(?: of the same kind)?(?= $)
    = \1 \2 an {word} of \3
analog/analogue: (is|are) (?:an? |the )?(?:structural|chemical|close|close structural) {word}s? of
    = \1 an {word} of
spray/patch/gel/cream/ointment/tablet/injection/lozenge/syrup: ^{x} (is|are) ((?:now )?(?:available|sold|offered)
     (?:over the counter|without (?:a )?prescription)) (?:as|in the form of)
     (an? {sprayed})(?= $)
    = \1 \2 \3 and is given as \4
name: ^{x} (is|are|was|were) ((?:still )?(?:used|prescribed|given)[^,;]*?) (?:under|by) the name ([a-z ]+)(?= $)
    = \1 \2 \3 and is also known as \4
mixed/blended/combined/added: ^(?:{streetmade} )?{x} (is|are)
     ((?:very )?(?:often|commonly|frequently|sometimes|usually|increasingly))? ?(?:being )?{word} (?:with|into|to|in)
     (?!{streetmade} )([a-z ,]+)(?= $)
    = \1 \2 \3 found in \4
because: ^{x} (is|are|should|must)
     (contraindicated [^,;]+|not be (?:used|taken|given) (?:in|by|to|during) [^,;]+) because of
     (?:the |its |their )?(?:(?:risk|danger|possibility) of )?([a-z ]+)(?= $)
    = \1 \2 \3 because \1 can cause \4
induce/start/initiate/trigger/bring: (used|given|prescribed|approved|infused) to (?:{word}|bring on) labou?r(?= $)
    = \1 for induction of labor
end/terminate/abort: (used|given|prescribed|approved|taken) to {word} (?:an? |the |early )*pregnanc(?:y|ies)(?= $)
    = \1 for abortion
older/elderly/seniors: ^{olderfolk} (?:who (?:take|use|are on)|taking|using|on) {x} {higherrisk} {ofage}(?= $)
    = \1 raises the risk of \2
older/elderly/seniors: ^{x} ((?:can |may |could |might )?(?:raises?|increases?) the risk of) {ofage}
     (?:in|among) {olderfolk}(?= $)
    = \1 \2 \3
assault/assaults/rape/rapes/crime/crimes: ^{x} (?:is|are|was|were|has been|have been|can be)
     (?:often |sometimes |also )?(?:used|given|misused)
     (?:to (?:facilitate|commit|assist|aid|carry out)|to assist in|in|for) {assaults}(?= $)
    = \1 is a date rape drug
called/known/termed: ^{x} (can|may|could|might) {sheetbrings} (an? [a-z ]+?)
     (?:that is |which is )?(?:called|known as|termed) ([a-z ]+)(?= $)
    = \1 \2 \3 \4 and \5
damage/harm/injure: ^{x} (can|may|could|might) {word} (the|your) ([a-z]+), ([a-z]+),? and ([a-z]+)(?= $)
    = \1 \2 {word} \3 \4, {word} \3 \5 and {word} \3 \6
damage/harm/injure: ^{x} (can|may|could|might) {word} (the|your) ([a-z]+) and (?!the |your )([a-z]+)(?= $)
    = \1 \2 {word} \3 \4 and {word} \3 \5
sight: (distorts?|alters?|changes?) (?:the )?(?:users? )?perceptions? of (?:both )?sight and (?:sound|hearing)
    = \1 perception
"""
)
