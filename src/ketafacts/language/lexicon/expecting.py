"""Drugs in pregnancy and nursing, and one drug beside another by weight and by far, in the form of ``restatements``."""

from ketafacts.language.lexicon.listing import restatements

EXPECTING_MACROS = {
    "prolonged": "(?:prolonged|long term|chronic|regular|extended|continued|extensive)",
    "carrying": "(?:during|in|throughout) (?:a )?pregnancy",
    "bringing": "(?:result in|results in|lead to|leads to|cause|causes|produce|produces|bring on)",
    "deemed": "(?:is|are) (?:considered |regarded as |widely regarded as |generally considered |thought to be )?",
    "malformed": "(neural tube defects|birth defects|(?:congenital |fetal |major )?malformations|limb defects)",
    # Not a class: the safest of those that are all barred is none the less the safest.
    "remedies": (
        "(?:[a-z]+ )?(?:medicines?|drugs?|painkillers?|treatments?|options?|sedatives?|analgesics?|pain relievers?"
        "|medications?)"
    ),
    "expecting": (
        "((?:early |late )?pregnancy|pregnant (?:women|people|patients)|the (?:first|third|last) trimester"
        "(?: of pregnancy)?|breast ?feeding|nursing mothers|breast ?feeding (?:women|mothers))"
    ),
    "takenin": "(?:when|if) (?:it is |they are )?(?:taken|used|given)",
    "firstweeks": (
        "(?:in early pregnancy|early in pregnancy|(?:in|during) the first trimester(?: of pregnancy)?"
        "|(?:in|during) the first (?:three|3) months of pregnancy)"
    ),
}
# "So it is preferred" is not judged: what is not even safe is false, and anything else stays unknown.
OF_EXPECTING = restatements(r"""
prolonged/chronic/regular/extended/continued/extensive/long: ^{prolonged} (?:use of )?{x}(?: use| treatment| therapy)?
     {carrying} (?:can |may |could |might )?{bringing} {x}(?= $)
    = \1 can cause \2 when used during pregnancy
pregnancy: ^(?:the )?(?:use of |exposure to |treatment with |taking ){x} (?:during|in) {word} (?:can |may |could
    |might )?{bringing} {x}(?= $)
    = \1 can cause \2 in pregnancy
pregnancy: ^{x} (?:use|exposure|treatment) (?:during|in) {word} (?:can |may |could |might )?{bringing} {x}(?= $)
    = \1 can cause \2 in pregnancy
pregnancy: ^{x},? (?:taken|used|given) (?:during|in) {word},? (can|may|could|might) (?=cause )
    = \1 \2
defects/malformations: (?:can |may |could |might )?(?:cause|causes|produce|produces) (?:severe |serious )?{malformed}
     {takenin} (?:{firstweeks}|{carrying}){end}
    = can cause \1 in pregnancy
use/exposure: ^{x} {word} (?:in|during) (?:early pregnancy|pregnancy|the first trimester) (?:has been |is )(?:associated
     with|linked to|linked with) {malformed}{end}
    = \1 can cause \2 in pregnancy
defects/malformations: (?:is|are) associated with {malformed} {takenin} (?:{firstweeks}|{carrying}){end}
    = can cause \1 in pregnancy
safest: ^{x} {deemed}(?:among |one of )?the {word} {remedies} (?:for use |to use |to take )?(?:in|during
    |for) {expecting}(?:(?= $)|(?=,? because ))
    = \1 is safe in \2 , so it is the safest
preferred: ^{x} {deemed}(?:the|a|one of the) {word} [a-z -]*?(?:in|during|for) ((?:early |late )?pregnancy
    |pregnant women|breast ?feeding|nursing mothers)(?=,? because | $)
    = \1 is safe in \2 , so it is preferred there
choice: ^{x} {deemed}(?:the|an?) (?:drug|medicine|analgesic|painkiller|treatment|antibiotic|anticoagulant) of {word}
     (?:in|during|for) ((?:early |late )?pregnancy|pregnant women|breast ?feeding|nursing mothers)(?=,? because | $)
    = \1 is safe in \2 , so it is chosen there
breastfeeding: ^{word} is (not )?(?:recommended|advised) (?:during|while taking|while on|while using|with|on|for women
     taking|for mothers taking|in women taking) (?:treatment with )?{x}(?: treatment| therapy| use)?(?= $)
    = \2 is \1 recommended in breastfeeding
advised/told/urged/warned/counselled/counseled: ^{group} (?:are|is|should be) {word} (?:not to|against) (?:take|use
    |taking|using) {x}(?= $)
    = \2 is not recommended in \1
weeks: (?:after|from|beyond) (?:about |around |week )?(?:20|twenty) {word} (?:of pregnancy|of gestation|gestation){end}
    = in late pregnancy
""")
OF_SIDE_BY_SIDE = restatements(r"""
potent: (is|are) an? ((?:far|much|considerably|substantially|vastly|markedly|many times) (?:more|less) {word})
     ([a-z -]+?) than {x}(?= $)
    = \1 a \3 and \1 \2 than \4
weight/milligram/mg: ((?:more|less) potent|stronger|weaker) than {x},? (?:at equal doses |dose for dose )?(?:by {word}
    |on an? {word}(?: for {word})? basis|per {word}){end}
    = \1 than \2
weight/milligram/mg: (stronger|weaker) ([a-z]+) than {x},? (?:at equal doses |dose for dose )?(?:by {word}|on an? {word}
     basis|per {word}){end}
    = \1 \2 than \3
far/vastly: (cause|causes|produce|produces) {word} (more|less|fewer) ([^,;]+?) than {x}{end}
    = \1 \2 \3 than \4 , so by far
acting: ^{x} is not an? ([^,;]+?) but an? ((?:long|short|ultra short|intermediate) {word} [^,;]+){end}
    = \1 is not a \2 and \1 is a \3
veterinary: (is|are) approved for {word} use,? but not for (?:use in )?(?:humans?|people|human use|humans or pets){end}
    = \1 approved for {word} use and \1 not approved for use in humans
used: ^{x} is not an? ([^,;]+?) but an? ([^,;]+?) ({word} (?:by|to) [^,;]+?){end}
    = \1 is not a \2 but a \3 , so \4
name/term/nickname: ^{x} is an? ((?:street|slang) {word}|{word}) (?:for|used for) (?:(?:counterfeit|powdered|crystalline
    |dried|liquid|fake) )?{x} (?:that|which|sold|mixed|made|in|cut) [^,;]+?{end}
    = \1 is a \2 for \3 , so sold
applied: is an? ((?:street|slang) (?:name|term)) (?:usually |often |commonly |most often )?{word} to {x}{end}
    = is a \1 for \2
easily/readily: (is|are) {word} (picked up|detected|found|caught) (by|on|in) ([^,;]+?){end}
    = \1 \2 \3 \4 , so easily
sense: ^{x} is not an? ([^,;]+?) in the (?:usual|strict|ordinary|classic|narrow) {word}{end}
    = \1 is not a \2
approved: (is|are) {word} (?:(in the united states|in the us|in europe|by the fda) )?as an? ([a-z -]+?) for (?:humans
    |people|human patients|human use)(?: [^,;]+?)?{end}
    = \1 {word} for use in humans \2 , so as a \3
""")
