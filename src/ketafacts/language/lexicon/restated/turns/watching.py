"""What is tested and watched in those who take a drug, and programmes that it is bound to: "have their blood drawn".

The form is that of ``listing.restatements``.
"""

from ketafacts.language.lexicon.listing import restatements

TURNS_OF_WATCHING = restatements(
    r"""
without: ^{x} (?:is|are|can be|may be) (?:usually |normally |routinely |safely )?(?:given|prescribed|used|taken)
     {word} (?:any |regular
     )?((?:blood|liver|kidney|heart|inr|ecg) (?:monitoring|tests?|checks?|counts?)|monitoring)(?= $)
    = \1 needs no \2
anyone/someone/everyone/everybody: ^{word} (?:who (?:is |is still )?)?(taking|on|takes|using|prescribed|given) {x}
     (needs|must
     have|has to have|should have|should get|requires) ((?:regular|frequent|periodic|yearly|routine|blood|an?)
     [^,;]+)(?= $)
    = people on \2 need \4
effect/effects: \band its {word} (?:is|are|must be|should be|has to be) (?:checked|monitored|measured|followed|gauged)
     (?:with|by|using)(?= )
    = and it is monitored by
drawn/taken/checked/tested/monitored/done: ^{turnpeople} {turnon} {x} (have|get|need|must have|need to have|have to
     have)
     (?:regular |frequent |weekly |monthly |routine )?(?:their )?blood(?: counts?| tests?| samples?)?
     {word}{turnregularly}(?= $|,| because)
    = people taking \1 \2 regular blood tests
drawn/taken/checked/tested/monitored: ^{turnpeople} {turnon} {x} (have|get|need|must have|need to have|have to have)
     (?:regular |frequent )?(white (?:blood )?cells?|neutrophils?|thyroid|liver|kidneys?|potassium|inr|blood sugar)
    (?: counts?| levels?| function| tests?)? {word}{turnregularly}(?= $|,| because)
    = \1 calls for monitoring of \3
ipledge: ^{x} (causes?[^,;]*|can cause[^,;]*), so (?:american |us )?prescriptions (?:are|have to be|must be) (?:tied
     to|made
     through|filled through|given under) (?:the )?{word}(?: program(?:me)?| rems| system)?(?= $)
    = \1 \2 , and \1 is available only through a restricted programme
ecg/ekg/electrocardiogram/ecgs/trace: ^{x} (can|may|could) ([^,;]*), so (?:clinics|doctors|hospitals|prescribers
    |patients|people)
     (?:often |usually |sometimes |mostly )?(?:order|run|do|perform|take|ask for|get|have|need) (?:an? )?(?:heart
     )?{word}(?= $)
    = \1 \2 \3 , and \1 calls for an ecg
ipledge: ^(.*\b(?:isotretinoin|accutane|absorica|claravis)\b.*) (?:through|under|via|from) (?:the |an? (?:restricted
     |special |strict )?(?:safety )?program(?:me)? called )?{word}(?: program| programme| rems| system)?(?= $)
    = \1 through a restricted programme
only: ^(.* (?:and|,) )?(?:us |american |u s )*(?:patients|people|women|doctors) can (?:get|obtain|prescribe|receive
    |have) {x} {word} (?:through|under|via) a restricted program(?:me)?(?= $)
    = \1 \2 is available only through a restricted programme
transplant: (?:are|is|must be|have to be) (monitored|measured|checked) after an? (?:organ |kidney |heart |liver
     )*{word}(?= $)
    = are \1
adjusted/titrated/guided/tailored/dosed/set: ^(?:the |a patients |your )?(?:doses? of |dosing of |treatment with
     |therapy with )?{x}(?: treatment| therapy| dosing| doses?| dosage)? (?:is|are|must be|has to be|should be)
     (?:usually |normally |carefully |always )?{word} (?:by|to|with|from|according to|in line with|on the basis of
    |based on)(?: (?:measuring|checking|testing|monitoring|looking at))? (?:the |a |your |their |results of the )*(inr
    |tsh|clotting tests?|blood counts?|blood levels?|level in the blood|blood sugar|blood glucose|blood pressure|aptt
    |thyroid tests?)(?: results?| values?| readings?| levels?)?(?= $)
    = \1 is monitored by measuring the \2
transplant: (levels?(?: of {x})?) in (?:organ |kidney |heart |liver )*{word} (?:patients|recipients)(?= $)
    = \1
check/measure/watch/monitor: ^(?:patients|people|those|anyone|someone|everyone) {turnon} {x} {turnneed} (?:regular
     |frequent |routine |periodic )*(?:blood )?(?:tests|checks|monitoring) to {word} (?:the |their |your )*(?:blood
     )?levels?(?: of (?:the (?:drug|medicine|medication)|it|\1))?(?: in (?:the|their) blood)?(?= $|,| along| as well|
     and)
    = \1 requires monitoring of the blood level
check/measure/watch/monitor: ^(?:patients|people|those|anyone|someone|everyone) {turnon} {x} {turnneed} (?:regular
     |frequent |routine |periodic )*(?:blood )?(?:tests|checks|monitoring) to {word} (?:the |their |your )*([a-z]+)
     and ([a-z]+) function(?= $)
    = \1 requires monitoring of \2 function and \3 function
check/measure/watch/monitor: ^(?:patients|people|those|anyone|someone|everyone) {turnon} {x} {turnneed} (?:regular
     |frequent |routine |periodic )*(?:blood )?(?:tests|checks|monitoring) to {word} (?:the |their |your )*([a-z]+
     (?:function|counts?))(?= $)
    = \1 requires monitoring of \2
along: ^{x} requires monitoring of the blood level,? (?:{word} with|as well as|and) (?:their |the |your )?([a-z]+) and
     ([a-z]+) function(?= $)
    = \1 requires monitoring of the blood level , \2 function and \3 function
neither: ^{word} {x} nor {x} (?:needs?|has|have|requires?) to be (?:followed|checked|monitored|measured|watched) in
     (?:an? )?{turnpatients} {turnreceiving} {x}(?= $)
    = \3 does not require monitoring of \1 or \2
coagulation/clotting: (requires?|needs?|calls? for) (?:routine|regular) {word} (?:monitoring|tests?|checks?)(?= $)
    = \1 monitoring of clotting
function: monitoring of (thyroid|liver|lung|kidney), (thyroid|liver|lung|kidney) (or|and) (thyroid|liver|lung|kidney)
     {word}\b
    = monitoring of \1 function, \2 function \3 \4 function
function: ^no monitoring of ([^,;]+? {word}), ([^,;]+? {word}) (?:or|and) ([^,;]+? {word}) is (?:needed|required
    |necessary) (?:during|with|for) (?:(?:long term |prolonged )?(?:treatment|therapy) with )?{x}(?= $)
    = \4 requires no monitoring of \1 , and \4 requires no monitoring of \2 , and \4 requires no monitoring of \3
check/follow/track/watch: (requires?|needs?|calls? for) (regular|weekly|frequent|monthly)? ?blood tests to {word}
     (?:the |their )?(neutrophil counts?|white (?:blood )?cell counts?|neutrophils|white (?:blood )?cells|liver
     function|kidney function|thyroid function|potassium)(?= $)
    = \1 monitoring of the \3
people/patients/those: (should not be stopped (?:abruptly|suddenly)) (?:in|by) {word} (?:with|who have) [^,;]+(?= $)
    = \1
"""
)
