r"""Where a law puts a drug, and what happened to it when: whole word classes at once, as in ``kindforms``."""

from ketafacts.language.lexicon.listing import restatements

LAWFORM_MACROS = {
    "lawplaced": (
        "(?:found|put|placed|listed|classed|classified|kept|controlled|included|regulated|scheduled|categori[sz]ed"
        "|ranked"
        "|filed|entered|held|grouped|named|registered|contained|assigned|located|covered)"
    ),
    "lawstands": (
        "(?:figures?|stands?|appears?|ranks?|stays?|remains?|counts?|features?|resides?|sits?|falls?|belongs?|comes?)"
    ),
    "lawgiver": (
        "(?:(?:the )?(?:us |american |federal )*(?:dea|drug enforcement administration|congress|government|authorities"
        "|law|drug law|controlled substances act|controlled substances law|lawmakers|regulators|drug laws|legislation)"
        "|(?:the )?(?:united states|us|usa|states)|america|washington|the csa)"
    ),
    "lawbriton": (
        "(?:(?:the )?(?:uk |british |home )*(?:government|office|parliament|authorities|law|drug law"
        "|misuse of drugs act"
        "|legislation|drug laws|ministers)(?: 1971| of 1971)?|britain|(?:the )?(?:uk|united kingdom))"
    ),
    "lawputs": (
        "(?:(?:has |have |had |still |now |currently |officially |formally )*(?:lists?|classif(?:y|ies|ied)|places?"
        "|puts?"
        "|class(?:es)?|schedules?|keeps?|placed|listed|classed|scheduled|kept|regards?|regarded|treats?|treated"
        "|counts?"
        "|counted|ranks?|ranked|controls?|controlled|categori[sz]e[sd]?|files?|filed|holds?|held|includes?|included"
        "|regulates?|regulated))"
    ),
    "lawthing": (
        "(?: (?:drug|substance|controlled substance|controlled drug|narcotic|medicine|medication|drugs|substances"
        "|controlled substances|controlled drugs))?"
    ),
    "lawdeal": "(?:possess|sell|have|supply|own|buy|carry|deal in|deal|distribute|trade in|hold|use|traffic|hand out)",
    "lawcrime": (
        "(?:illegal|against the law|unlawful|a crime|a criminal offence|a criminal offense|an offence|an offense"
        "|a felony"
        "|forbidden|forbidden by law|prohibited|prohibited by law|not legal|outlawed|banned)"
    ),
    "lawmoved": (
        "(?:moved|switched|changed|transferred|shunted|bumped(?: up| down)?|upgraded|downgraded|rescheduled"
        "|reclassified"
        "|shifted|pushed|raised|lowered|tightened|promoted|demoted|relocated|reassigned|relisted|went|jumped|passed"
        "|moved up|moved down)"
    ),
    "times": (
        "((?:the )?(?:early |mid |middle |late |first half of the |second half of the )*"
        "(?:[0-9]{4}s?|[a-z0-9]+ century))"
    ),
    "makers": (
        "(?:(?:its|the|their) (?:maker|makers|manufacturer|manufacturers|company|producer|firm|owner|marketer"
        "|drug company"
        "|drug maker|drugmaker)|the (?:company|firm) that (?:makes|made|sold|sells) it)"
    ),
    "madeso": "(made|synthesi[sz]ed|discovered|isolated|created|prepared|produced|developed|invented|extracted"
    "|obtained)",
    "becauseof": (
        "(?:because of|due to|over|owing to|on account of|for fear of|following|after|following reports of"
        "|after reports of"
        "|after cases of|following cases of|over concerns about|over fears of|over the risk of|because of the risk of"
        "|because it caused|because it could cause|because it can cause|as it caused|since it caused|after causing"
        "|after it was linked to|after being linked to|after it caused|when it was found to cause|for causing"
        "|in view of"
        "|in the wake of|in response to|on the grounds of|in light of|on grounds of|after it was found to cause)"
    ),
    "marketgone": (
        "(?:withdrawn|pulled|taken|removed|recalled|yanked|scrapped|axed|dropped|discontinued|banned|struck|swept)"
        "(?: (?:from|off) (?:the )?(?:(?:us|american|british|european|world|whole) )*(?:market|markets|sale|shelves"
        "|pharmacies|pharmacy shelves|trade|use|circulation))?"
    ),
}
OF_LAW_FORMS = restatements(
    r"""
schedule/class: (is|are|was|were|has been|have been) (not )?(?:still |currently |now |today |presently |officially
     |formally |federally )*{lawplaced} (?:in|under|into|on|within|among the drugs in|among the drugs of) ({word}
     [iv1-5abc]+)(?= $| in | under | by )
    = \1 \2 in \3
schedule/class: (has|have) (?:long |always |for decades |for years )?(?:sat|stood|stayed|remained|figured|rested|lain
    |been {lawplaced}) (?:in|under|on|within) ({word} [iv1-5abc]+)(?= $| since | in )
    = \1 been in \2
schedule: (?<= ){lawstands} (?:in|under|on|within) ({word} [iv1-5]+)(?= $| in | under | of )
    = is in \1
schedule: ^{x} (is|are) (not )?(?:among|one of|counted among|numbered among|part of) the (?:drugs|substances|medicines
    |controlled substances|medications) (?:in|of|under|on|listed in|placed in) ({word} [iv1-5]+)(?= $)
    = \1 \2 \3 in \4
schedule: ^{x} (?:dea |federal |us |american )*{word} (?:is|number is) (?:{word} )?([iv1-5]+)(?= $)
    = \1 is in {word} \2
schedule: ^the (?:dea |federal |us |american )*{word} (?:of|for) {x}(?: in the us| in america| in the united states)?
     is (?:{word} )?([iv1-5]+)(?= $)
    = \1 is in {word} \2
schedule: ^({word} [iv1-5]+) is (?:home to|the home of|the {word} of|the {word} for|where you (?:will )?find|where you
     find|the (?:{word}|list|category) (?:that|which) (?:holds|contains|includes|covers|lists)|the list for) {x}(?= $)
    = \2 is in \1
schedule: ^({word} [iv1-5]+) is (?:where|the (?:{word}|list|category) (?:that|in which|where)) {x} (?:is|sits|belongs
    |is listed|is found|stands|falls|is placed)(?: in)?(?= $)
    = \2 is in \1
schedule: ^({word} [iv1-5]+) is (?:where|the {word} in which) {lawgiver} {lawputs} {x}(?= $)
    = \2 is in \1
schedule: ^{lawgiver} (?:does not|do not) (?:list|place|put|class|classify|schedule|include|keep|count) {x} (?:in
    |under|as an?|as|among|into) ({word} [iv1-5]+){lawthing}(?= $)
    = \1 is not in \2
schedule: ^{lawgiver} {lawputs} {x} (?:in|under|as an?|as|among|into|on) ({word} [iv1-5]+){lawthing}(?= $)
    = \1 is in \2
class: ^{lawbriton} {lawputs} {x} (?:in|under|as an?|as|among|into) ({word} [abc]){lawthing}(?= $)
    = \1 is a \2 drug in the uk
schedule/class: ({word} [iv1-5abc]+{lawthing}) (?:by (?:the )?(?:federal government|us government|american government
    |federal authorities|federal law|us law|american law|law of the land)|according to (?:the dea|us law|american law
    |federal law)|in the eyes of (?:the dea|us law|american law|federal law)|at the federal level|at federal level)(?=
     $)
    = \1 in the us
schedule: ^{x} (is|are) (not )?(?:sitting |{lawplaced} |put )in the same (?:us |federal |dea |american )*{word} as
     {x}(?= $)
    = \1 \2 \3 in the same {word} as \4
schedule: ^{x} and {x} (?:stand|sit|fall|rank|are (?:both )?{lawplaced}|belong|appear|figure) (?:in|under|to) (?:the
     (?:very )?same|one|one and the same) (?:us |federal |dea |american )*{word}(?= $)
    = \1 and \2 are in the same {word}
schedule: ^{x} and {x} (?:have|share) (?:the same|one|a|a common) (?:us |federal |dea |american )*{word}(?= $)
    = \1 and \2 are in the same {word}
scheduled/controlled/regulated/classed: ^{x} is {word} (?:exactly |just )?(?:like|the same as|the same way as|as)
     {x}(?= $)
    = \1 is in the same schedule as \2
stricter/tighter/tougher/stronger/closer/heavier/harsher/stringent: ^{x} (is|are) (not )?(?:subject to|under|governed
     by|bound by) (?:much |far |even |more )*{word} (?:legal |federal |drug |government )*(?:controls?|rules?
    |regulations?|restrictions?|laws?|supervision) than {x}(?= $)
    = \1 \2 \3 more strictly controlled than \4
looser/laxer/weaker/lighter/milder/softer: ^{x} (is|are) (not )?(?:subject to|under|governed by|bound by) (?:much |far
     |even )*{word} (?:legal |federal |drug |government )*(?:controls?|rules?|regulations?|restrictions?|laws?) than
     {x}(?= $)
    = \1 \2 \3 less strictly controlled than \4
control/controls: ^{x} (is|are) (not )?(?:subject to|under|placed under|put under|brought under) (?:any |legal
     |federal |drug |government |state |statutory |strict )*{word}(?= $| in | under )
    = \1 \2 \3 a controlled substance
control/controls: ^{x} (?:is|are) (?:free of|free from|exempt from|outside|beyond) (?:any |legal |federal |drug
     |government |statutory )*{word}(?= $| in )
    = \1 is not a controlled substance
control/controls/covers/regulates: ^the (?:drug )?(?:law|laws) (?:of|in) {inplace} {word} {x}(?= $)
    = \2 is a controlled substance in \1
lawful/permitted/allowed/legit: ^{x} (is|are) (not )?(?:perfectly |quite |entirely |fully |completely )?{word} in
     {inplace}(?= $)
    = \1 \2 \3 legal in \4
legal/lawful: ^{x} (is|are) (not )?an? (?:perfectly |quite |entirely |fully )?{word} (?:drug|substance|medicine
    |product) in {inplace}(?= $)
    = \1 \2 \3 legal in \4
legal: ^in {inplace},? {x} (is|are) (not )?(?:perfectly |quite |entirely |fully )?{word}(?= $)
    = \2 \3 \4 {word} in \1
illegal/law/crime/offence/offense/felony/forbidden/prohibited/unlawful/outlawed/banned: ^it is {lawcrime} to {lawdeal}
     {x} in {inplace}(?= $)
    = \1 is illegal in \2
illegal/law/crime/offence/offense/felony/forbidden/prohibited/unlawful: ^in {inplace},? it is {lawcrime} to {lawdeal}
     {x}(?= $)
    = \2 is illegal in \1
illicit/forbidden: ^{x} (is|are) (not )?an? {word} (?:drug|substance) in {inplace}(?= $)
    = \1 \2 \3 illegal in \4
selling/supplying/possessing/having/owning/buying/dealing/possession/sale/supply: ^(?:the )?{word} (?:of |in )?{x} is
     {lawcrime} in {inplace}(?= $)
    = \1 is illegal in \2
schedule/class: ^((?:in {inplace},? )?{x}) (?:(?:was|were|has been|got|is) )?(?:federally )?{lawmoved} (?:from|out of)
     ({word} [iv1-5abc]+) (?:to|into|up to|down to) ({word} [iv1-5abc]+)(?= $| in )
    = \1 was moved from \4 to \5
schedule/class: ^{x} (?:used to be|was once|was formerly|was previously|was originally) (?:in|an?) ({word}
     [iv1-5abc]+){lawthing},? (?:but|and) (?:it )?is now (?:in|an?) ({word} [iv1-5abc]+){lawthing}(?= $)
    = \1 was moved from \2 to \3
schedule/class: ^{lawgiver} (?:has |have )?(?:switched|changed|bumped|upgraded|downgraded|raised|pushed|lifted) {x}
     from ({word} [iv1-5abc]+) (?:to|into|up to) ({word} [iv1-5abc]+)(?= $| in )
    = \1 was moved from \2 to \3
class/schedule: (was|were) (?:turned into|declared|designated|named|classed as|classified as|listed as) (an? {word}
     [iv1-5abc]+{lawthing})(?= )
    = became \2
class: (was|were) (?:brought|taken|entered|moved|put) (?:under|into|in) ({word} [abc])(?= in )
    = became a \2 drug
class/schedule: has been (?:controlled|listed|regulated|classified|classed) as (an? {word} [iv1-5abc]+{lawthing})(?= )
    = has been \1
schedule: (was|were) (?:listed|classified|added|entered|put|placed|taken|brought) (?:to|into|under|on) ({word}
     [iv1-5]+) in(?= (?:19|20))
    = was placed in \2 in
schedule: (?<= )(?:came|went|was admitted|was entered) (?:into|in|on|onto|to|under) ({word} [iv1-5]+) in(?= (?:19|20))
    = was placed in \1 in
scheduling/control: ^{x} {word} (?:dates (?:from|back to)|came in|began in|goes back to) ([0-9]{4})(?= $)
    = \1 was scheduled in \2
"""
)
OF_HISTORY_FORMS = restatements(
    r"""
laboratory/lab: (was|were) (first |originally )?{madeso} in (?:a|the) {word}(?= in | $)
    = \1 \2 \3
chemists/scientists/researchers/pharmacologists/pharmacists/doctors: (was|were) (first |originally )?{madeso} by
     {word}(?= in | $)
    = \1 \2 \3
chemists/scientists/researchers/pharmacologists/pharmacists/laboratories: ^in {times},? {word} (?:have )?(first
     )?{madeso} {x}(?= $)
    = \4 was \2 \3 in \1
chemists/scientists/researchers/pharmacologists/pharmacists/laboratories: ^{word} (?:have )?(first )?{madeso} {x}
     (?:back )?in {times}(?= $)
    = \3 was \1 \2 in \4
in: ^{word} {times},? {x} (?:was|were) (first )?{madeso}(?= $)
    = \2 was \3 \4 in \1
saw: ^{times} {word} the (?:first )?(synthesis|discovery|isolation|invention|approval|launch|introduction|withdrawal
    |scheduling|creation) of {x}(?= $)
    = the \2 of \3 was in \1
around/existed/known/existence: ^{x} (?:has|have) (?:been )?(?:around|existed|known|in existence|known about) (?:ever
     )?since {times}(?= $)
    = \1 dates from \2
early/long/far: as (?:{word} ago|{word} back|{word}) as(?= (?:the )?(?:early |mid |late )?[0-9a-z]+(?:s| century)? $)
    = in
market/sale/shelves/pharmacies: (was|were|has been|have been) (?:withdrawn|pulled|taken|removed|recalled|yanked
    |scrapped|swept|cleared|struck) (?:from|off) (?:the )?(?:pharmacy )?{word}(?= )
    = \1 withdrawn from the market
market/shelves: (?<= )(?:left|disappeared from|came off|vanished from|went off|dropped off|fell off) (?:the
     )?(?:pharmacy )?{word}(?= )
    = was withdrawn from the market
withdrew/pulled/took/recalled/discontinued/removed/yanked: ^{makers} {word} {x}(?: (?:from|off) (?:the )?(?:market
    |sale|shelves))?(?= in | because | due | over | $)
    = \1 was withdrawn from the market
until: ^{x} (?:was|were|stayed|remained) (?:on (?:the )?(?:market|sale)|sold|available|for sale|marketed) (?:only
     )?{word} ([0-9]{4})(?= $)
    = \1 was withdrawn from the market in \2
stopped/ended/ceased: ^(?:the )?(?:sales?|marketing) of {x} (?:was |were )?{word} in ([0-9]{4})(?= $)
    = \1 was withdrawn from the market in \2
withdrawn/pulled/taken/removed/recalled/yanked/discontinued/scrapped: (was|were) {word}(?: (?:from|off) (?:the
     )?(?:(?:us|american|british|european|world|whole) )*(?:market|markets|sale|shelves|use|circulation))? {becauseof}
     (?:the risk of |causing )?(?=[a-z])
    = \1 withdrawn because of
withdrawal: ^the {word} of {x} (?:was|came|happened) {becauseof} {x}(?= $)
    = \1 was withdrawn because of \2
withdrawal/recall: ^{x} (?:led to|caused|brought about|prompted|forced|triggered|resulted in) the {word} of {x}(?= $)
    = \2 was withdrawn because of \1
reason/why: ^{x} (?:was|were|is) (?:the {word}(?: why| that)?|{word}) {x} was {marketgone}(?= $)
    = \2 was withdrawn because of \1
reason: ^it was {x} that was the {word}(?: why)? {x} was {marketgone}(?= $)
    = \2 was withdrawn because of \1
since: ^{x} (?:has|have) been (?:sold|on the market|in use|available|marketed|on sale|prescribed|in medical use|for
     sale) (?:in (?:the )?[a-z]+(?: [a-z]+)? )?(?:ever )?{word} {times}(?= $)
    = \1 was introduced in \2
preceded/antedates/antedated: ^{x} {word} {x}(?= $)
    = \1 is older than \2
before/after: ^{x} (?:came|appeared|arrived|was around|came along|existed) (?:on the scene )?(?:long |well |years
     |decades )?{word} {x}(?= $)
    = \1 is {word} \2
is: ^{x} {word} before {x}(?= $)
    = \1 {word} older than \2
is: ^{x} {word} after {x}(?= $)
    = \1 {word} newer than \2
before/after: ^{x} (?:came out|came onto the market|came on the market|went on sale|reached the market|appeared on the
     market|entered the market|hit the market) (?:long |well |years |decades )?({word}) {x}(?= $)
    = \1 was introduced \2 \3
older/newer/younger: ^{x} (is|are) (not )?an? {word} (?:drug|medicine|medication|painkiller|antidepressant|opioid
    |sedative|substance|antibiotic) than {x}(?= $)
    = \1 \2 \3 {word} than \4
licensed/cleared/licenced/authorised/authorized: ^{x} (was|were) (not )?{word} (?:long |well )?(before|after) {x}(?= $)
    = \1 \2 \3 approved \4 \5
launched/released/marketed/sold: ^{x} (was|were) (not )?(?:first )?{word} (?:long |well )?(before|after) {x}(?= $)
    = \1 \2 \3 introduced \4 \5
"""
)
