"""What undoes a drug, what drug tests find, and which animals get it, as people say it.

The form is that of ``restated``.
"""

from ketafacts.language.lexicon.listing import restatements

_BEASTS = (
    "animals|cats|dogs|horses|cattle|cows|pigs|sheep|goats|elephants|rhinos|rhinoceroses|rhinoceros|deer|bears|rabbits|birds|pets"
    "|giraffes|monkeys|primates|livestock|farm animals|zoo animals|large animals|wild animals|large wild animals|lions"
    "|tigers|wildlife|wolves"
)
ANTIDOTE_MACROS = {
    "beasts": f"({_BEASTS})",
    "rescuers": (
        r"(?:(?:the )?(?:vets|veterinarians|doctors|physicians|clinicians|anaesthetists|anesthesiologists|paramedics"
        r"|nurses|hospitals|rescuers|bystanders|surgeons|ambulance crews|first responders|people|police"
        r"|emergency doctors|friends|you|we|medics|a vet|your vet|zoo vets)"
        r"(?: (?:can|may|could|usually|often|will|would|sometimes|also))*)"
    ),
    "undone": (
        "(?:reversed|undone|counteracted|neutralised|neutralized|countered|overcome|antagonised|antagonized|lifted"
        "|cancelled out|switched off)"
    ),
    "undo": (
        "(?:reverse|reverses|undo|undoes|counteract|counteracts|counter|counters|neutralise|neutralises|neutralize"
        "|neutralizes|overcome|overcomes|lift|lifts)"
    ),
    "acts": (
        "(?:(?:anticoagulant|anti coagulant|blood thinning|sedative|sedating|muscle relaxing|relaxant|opioid|toxic"
        "|calming|poisonous|clotting|anti clotting|tranquillising|tranquilizing|full|main|lethal|dangerous|paralysing"
        "|paralyzing|depressant|breathing|immobilising|anaesthetic|hypnotic) )*(?:effects?|action|actions)"
    ),
    "harmdone": (
        "(?:(?:neuromuscular blockade|neuromuscular block|muscle blockade|muscle block"
        "|block|paralysis|muscle relaxation|relaxation|sedation|blood thinning|anticoagulation"
        "|immobilisation|immobilization|respiratory depression|anaesthesia|coma|overdose|toxicity|poisoning)"
        "(?: (?:of|from|by|with|caused by|due to|produced by|induced by))?)"
    ),
    "put": (
        "(?:knocked out|sedated|immobilised|immobilized|tranquillised|tranquilised|tranquilized|tranquillized|darted"
        "|put under|anaesthetised|anesthetized|anaesthetized|put to sleep|given)"
    ),
    "woken": "(?:woken|roused|brought round|revived|reversed|wakened|awakened|brought back|woken up)",
    "reading": "(?:read|reads|come back|comes back|come up|turn|turns|look|looks|go|be|appear|show)?",
    "strands": (
        "(?:the |your |a |someones )?(?:hair|hairs|hair samples?|a hair sample|strands? of hair|hair tests?"
        "|hair testing)"
    ),
    "finding": (
        "(?:detect|detects|find|finds|show|shows|pick up|picks up|reveal|reveals|catch|catches|spot|spots|register"
        "|registers|identify|identifies|flag|flags|recognise|recognises)"
    ),
    "nervous": "(?:anxious|nervous|fearful|frightened|scared|stressed|worried|fretful)",
    "atvet": (
        "(?:,? (?:before|at|during|on|for|ahead of|prior to) (?:an? |the |their |stressful )*(?:trips? to the vets?"
        "|visits? to the vets?|vet visits?|veterinary visits?|visits?|vets?|vet appointments?|appointments?|trips?"
        "|clinic|journeys?|travel))?"
    ),
    "givenby": "(?:(?:often |commonly |sometimes |also |usually |still |once |long )*(?:given|used|prescribed|taken))",
    "vetsdo": (
        "(?:(?:vets|veterinarians|veterinary surgeons|zoo vets|equine vets|wildlife vets|a vet|your vet|some vets"
        "|many vets)(?: (?:can|may|might|often|commonly|sometimes|also|usually|still|routinely))*)"
    ),
    "easing": "(?:ease|relieve|treat|lessen|reduce|control|help with|manage|dull|calm)",
}
# What is said of an antidote beyond that it is one, "fully", is not judged: what is none is false, all else unknown.
_UNDOING = restatements(
    r"""
overdose: (antidote (?:to|for) (?:cyanide|lead|organophosphate|nerve agent|methanol|antifreeze|ethylene glycol|carbon
     monoxide
    |arsenic|mercury)) {word}{end}
    = \1 poisoning
not: ^(?!.* does ){x} (is|are) (an|the) antidote (for|to) {x},? (?:but |and )?{word} (?:for|to|of) {x}{end}
    = \1 \2 \3 antidote \4 \5 and \1 \2 not an antidote \4 \6
not: ^(?!.* does ){x} (reverses|neutralises|undoes|counteracts) {x},? (?:but |and )?{word} {x}{end}
    = \1 \2 \3 and \1 does not reverse \4
cyanide/lead/methanol/antifreeze/arsenic/mercury: (antidote (?:to|for|against)) {word}{end}
    = \1 {word} poisoning
swallowed/drunk/taken/ingested: ^{x} is (?:given|used) (?:after|when|if|once) (antifreeze|methanol|cyanide|ethylene
     glycol)
    [,;]?(?: i e| that is)?[,;]?(?: [a-z ]+[,;]?)? (?:has been |was |is )?{word}{end}
    = \1 is used for \2 poisoning
with: ^{x} (?:is|are) (given|used) for {x} overdose {word} an? [^,;]*?(?:qrs|qt)[^,;]*?{end}
    = \1 is \2 for \3 overdose
delirium/confusion/agitation: ^{x} (?:{can} )?(?:reverses?|reverse) the {word} of {x} (?:poisoning|overdose
    |toxicity){end}
    = \1 reverses \2
within/in: ^{x} {mays}{undo} (?:the effects of )?{x} {word} (?:about |a few |just )?((?:[0-9a-z]+ )?(?:minutes
    |minute|hours|hour))(?= $)
  = \1 reverses \2 and \1 starts working within \3
within/in: ^{x} {mays}{being} (?:rapidly |quickly )?{undone} (?:by|with|using) {x} {word} (?:about |a few |just
     )?((?:[0-9a-z]+ )?(?:minutes|minute|hours|hour))(?= $)
  = \2 reverses \1 and \2 starts working within \3
fully/completely/totally/entirely/wholly/instantly: ^{x} {mays}{word} {undo} ((?:(?! by )[^,;])+?)(?: by [a-z]+ing
     [^,;]+)?(?= $)
  = \1 reverses \2 , so it is preferred there
induced/associated/related: ^{x} {mays}(not )?(quickly |rapidly )?{undo} (?:the )?{x} {word} {x}(?= $)
  = \1 can \2 \3 reverse \5 caused by \4
induced/associated/related: ^{x} {word} {x} {mays}(not )?{being} (not )?(quickly |rapidly )?{undone} (?:by|with|using)
     {x}(?= $)
  = \6 can \3 \4 \5 reverse \2 caused by \1
antidote/agent: ^{x} (is|are) (not )?(?:an? |the )?(?:specific |standard |known |usual )*(?:{word}|reversal {word})
     (?:to|for) {x} (?:caused|produced|induced) by {x}(?= $)
  = \1 can \3 reverse \4 caused by \5
antidote/agent: ^{x} (is|are) (not )?(?:an? |the )?(?!its |their |specific |only )({x}) (?:reversal )?{word}(?= $)
  = \1 \2 \3 an antidote to \5
agent: ^{x} (is|are) (not )?(?:an? |the )?(?:specific |only |standard |approved )*reversal {word} (?:to|for|of)
     {x}(?= $)
  = \1 \2 \3 an antidote to \4
reversible: (is|are) (not )?(?:fully |quickly |rapidly )?{word} (?:with|by|using)(?= [a-z0-9 ]+ $)
  = \1 \2 reversed by
reversal: ^(?:the )?{word} of {x} (?:is|can be) (?:achieved|done|obtained|accomplished|effected|produced) (?:with|by
    |using) {x}(?= $)
  = \2 reverses \1
reversal: ^{x} (is|are) (not )?(?:given|used|indicated|approved|licensed) (?:for|in) {x} {word}(?= $)
  = \1 \2 \3 used to reverse \4
reversal: (is|are) (?:an? |the )?opioid antagonists? (?:which is |that is )?used for (?:overdose )?{word}(?= $)
  = \1 an opioid antagonist and is used for opioid overdose
or: ^{x} (poisoning|toxicity|overdose) (?:is|can be) treated (?:with|by) ([a-z0-9 ]+?) {word} ([a-z0-9 ]+)(?= $)
  = \1 \2 is treated with \3 and \1 \2 is treated with \4
acute: {word}(?= (?:[a-z]+ )?(?:overdoses?|poisoning|intoxication))
  =
reversing: (used|approved|given|indicated|licensed) for {word}(?: the effects? of)?
  = \1 to reverse
bicarbonate: (with|by|using|by giving) {word}(?= $)
  = \1 sodium bicarbonate
bicarbonate: ^{word}(?= (?:is|can be) (?:used|given|helpful|effective))
  = sodium bicarbonate
antagonises/antagonizes/antagonise/antagonize: ^{x} {mays}(not )?{word} (?:the effects of )?{x}(?= $)
  = \1 can \2 block \3
  = \1 can \2 reverse \3
binds/bind: ^{x} {word} (?:to )?{x},? (?:which|thereby|thus|and so|and thereby) (?:reverses|reversing|neutralises
    |neutralizes|neutralising|neutralizing) (?:its|their|the) (?:effects?|toxicity|action|actions)(?= $)
  = \1 reverses \2 , so it is preferred there
displacing: ^{x} {mays}{undo} {x} by {word} (?:it|them|the drug) from {x} receptors(?= $)
  = \1 reverses \2 and \1 acts on \3 receptors
return/recur: ^{x} wears off ([^,;]+), so (?:the )?(?:overdose |opioid |toxic )*(?:symptoms|effects|toxicity|sedation
    |respiratory depression|breathing problems) {can} {word}(?= $)
  = \1 wears off \2 and \1 may wear off before the opioid
intoxication/poisoning/toxicity: ^{x} {word} {mays}(not )?{being} (not )?{undone} (?:by|with|using) {x}(?= $)
  = \4 can \2 \3 reverse \1
including: ^{x} is (the|an) antidote (?:for|to) {x}(?: poisoning| overdose| toxicity)?,? {word} {x}
     (?:poisoning|overdose
    |toxicity)(?= $)
  = \1 is \2 antidote for \3 poisoning and \1 is \2 antidote for \4 overdose
effect/effects/action/actions: ^(?:the |an? )?{acts} of (?:an? )?{x} {mays}(not )?{being} (not )?{undone}
     (?:by|with|using|through) {x}(?= $)
  = \4 can \2 \3 reverse \1
effect/effects/action/actions: ^{x} {acts} {mays}(not )?{being} (not )?{undone} (?:by|with|using|through) {x}(?= $)
  = \4 can \2 \3 reverse \1
neutralised/neutralized/undone/counteracted/countered: ^{x} {mays}(not )?{being} (not )?{word} (?:by|with|using)
     {x}(?= $)
  = \4 can \2 \3 reverse \1
paralysis/block/sedation/anticoagulation: ^{x} (?:muscle |blood |deep )?{word} {mays}(not )?{being} (not )?{undone}
     (?:by|with|using) {x}(?= $)
  = \4 can \2 \3 reverse \1
partly/partially/incompletely: ^{x} (?:is|are|can be|may be) (?:only )?{word} {undone} (?:by|with|using) {x}(?= $)
  = \2 only partly reverses \1
reverse/undo/counteract/counter: ^{rescuers} (?:do )?(not )?{word} (?:an? |the )?{x}
     (?:overdoses?|poisoning|sedation|toxicity) (?:with|using|by giving|by using) {x}(?= $)
  = \3 can \1 reverse \2
reverse/undo/counteract/counter: ^{rescuers} (?:do )?(not )?{word} (?:the )?(?:{acts} of |{harmdone} )?{x}
     (?:with|using|by giving|by using) {x}(?= $)
  = \3 can \1 reverse \2
treat: ^{rescuers} (?:do )?(not )?{word} (?:an? |the )?{x} (?:overdoses?|poisoning|toxicity) (?:with|using|by giving)
     {x}(?= $)
  = \2 overdose is \1 treated with \3
reversed: ^in {beasts},? {x} {mays}(not )?{being} (not )?{word} (?:by|with|using) {x}(?= $)
  = \5 can \3 \4 reverse \2 in \1
reverses/reverse/undoes: ^in {beasts},? {x} {mays}(not )?{word} {x}(?= $)
  = \2 can \3 reverse \4 in \1
wake/wakes: ^{rescuers} {word} (?:up )?(?:an? |the )?{beasts} (?:from|out of|after|that (?:are|were) sedated
     with|sedated with|given) {x} (?:with|using|by giving) {x}(?= $)
  = \3 reverses \2 in \1
with/by/using: ^{beasts} (?:that (?:are|were|have been) )?{put} {word} {x} (?:are|is|can be|may be|were) {woken}(?:
     up)? (?:with|by|using) {x}(?= $)
  = \3 reverses \2 in \1
with/by/using: ^{beasts} (?:that (?:are|were|have been) )?{put} {word} {x} (?:are|is|can be|may be|were)
     (?:woken|roused|brought round)(?: up)? {word} {x}(?= $)
  = \3 reverses \2 in \1
wakes/rouses/revives: ^{x} (not )?{word} (?:up )?{beasts} (?:that (?:are|were|have been) )?{put} (?:with|by|using)
     {x}(?= $)
  = \1 \2 reverses \4 in \3
wakes/rouses/brings: ^{x} {word} {beasts} (?:up |round |out )?(?:from|of) {x}(?: sedation| anaesthesia)?(?= $)
  = \1 reverses \3 in \2
bring/brings: ^{x} {mays}(not )?{word} {whoever} (?:back|round|around|back to life) from (?:an? )?{x}
     (?:overdose|poisoning)(?= $)
  = \1 can \2 reverse \3
responds/respond: ^(?:an? )?{x} (?:overdoses?|poisoning|sedation|toxicity) {mays}(not )?{word} to {x}(?= $)
  = \3 can \2 reverse \1
responds/respond: ^(?:an? )?overdoses? (?:of|on|with|from) {x} {mays}(not )?{word} to {x}(?= $)
  = \3 can \2 reverse \1
responds/respond: , and its overdoses? {mays}(not )?{word} to {x}(?= $)
  = , and is \1 reversed by \2
its: , (and|but) its overdoses? {mays}(not )?{being} (not )?(?:{undone}|treated) (?:by|with) {x}(?= $)
  = , \1 is \2 \3 reversed by \4
whose: , whose (?:overdoses?|{acts}|sedation|poisoning) (?:is|are|can be|may be) (not )?(?:{undone}|treated)
     (?:by|with) {x},
  = , which is \1 reversed by \2 ,
whose: , whose (?:overdoses?|{acts}|sedation|poisoning) {mays}(?:is|are|be) (not )?(?:{undone}|treated) (?:by|with)
     {x}(?= $)
  = is \1 reversed by \2
undo/undoes/reverse/reverses/counteract/counteracts/lift/lifts: ^{x} {mays}(not )?{word} (?:the )?{harmdone} {x}(?= $)
  = \1 can \2 reverse \3
undo/undoes/reverse/reverses/counteract/counteracts/neutralises/neutralizes: ^{x}(?<! to) {mays}(not )?{word}
     (?:the )?{acts} of {x}(?= $)
  = \1 can \2 reverse \3
reversed/undone/counteracted: ^(?:the )?{harmdone} {x} (?:is|are|can be|may be) (not )?(?:quickly |rapidly |fully
     )?{word} (?:by|with) {x}(?= $)
  = \3 can \2 reverse \1
sedative/tranquilizer/tranquilliser/tranquiliser/tranquillizer/sedation: (is|are) an? (?:animal|veterinary) {word}
     (?:that|which) {x} (?:can|does|will) not {undo}(?= $)
  = \1 a veterinary sedative and is not reversed by \2
sedative/tranquilizer/tranquilliser/tranquiliser/tranquillizer: (is|are) an? (?:animal|veterinary) {word}
     (?:that|which) {x} (?:can|does|will)? ?{undo}(?= $)
  = \1 a veterinary sedative and is reversed by \2
used: ^{x}, (?:which is )?(?:once |also |often |sometimes )?used (?:on|in|to immobilise|to immobilize|to knock out|to
     sedate|to bring down) (?:large |big |wild )*(?:animals such as |animals like )?{beasts}(?: and [a-z]+)?,
     (is|are|can|may|was|were|has|lost) ([^;]+)(?= $)
  = \1 is used in \2 and \3 \4
"""
)
_TESTED = restatements(
    r"""
positive: ^{x} {mayhap}(not )?(?:makes?|causes?|leads?|gets?) {whoever} (?:to )?test positive for {x}(?: on (?:an?
     )?(?:urine )?drug tests?)?(?= $)
  = \1 can \2 cause a positive test for \3
positive: ^{x} {mayhap}(not )?(?:makes?|causes?|leads?|gets?|turns?) (?:an? |the |your )?(?:urine |routine |standard
     )*(?:drug )?(?:tests?|screens?|result) (?:to )?{reading} ?(?:falsely )positive for {x}(?= $)
  = \1 can \2 cause a false positive for \3
positive: ^{x} {mayhap}(not )?(?:makes?|causes?|leads?|gets?|turns?) (?:an? |the |your )?(?:urine |routine |standard
     )*(?:drug )?(?:tests?|screens?|result) (?:to )?{reading} ?positive for {x}(?= $)
  = \1 can \2 cause a positive test for \3
positive: ^{whoever} (?:can |may |could |might |will )+(not )?test positive for {x} (?:after|from|because of|when
     taking|while taking|on|if {whoever}) (?:eating |taking |using |eats? |takes? )?{x}(?= $)
  = \3 can \1 cause a positive test for \2
positive: false {word} ([a-z]+) (?:result|results|reading|readings|test result)(?= $)
  = false positive for \1
strips/tests/screens/immunoassays: ^{x} {mays}(not )?{being} (not )?(?:detected|found|picked
     up|spotted|caught|identified) (?:by|with|using|on|through) ([^,;]*?{word})(?= $)
  = \4 can \2 \3 detect \1
falsely: ^{x} {mayhap}(not )?(?:turns?|makes?) (?:an? |the )?{x} (?:urine |drug )*(?:test|screen|immunoassay|assay)
     {word} positive(?= $)
  = \1 can \2 cause a false positive for \3
falsely: (can|may|could|might)? ?test falsely positive for
  = can cause a false positive for
hair: ^{x} {mays}(not )?{being} (not )?(?:detected|found|detectable|picked up|traced|visible|spotted|measured)(?: by
     drug tests?)? (?:in|from|by|with) {strands}(?= $)
  = hair tests can \2 \3 detect \1
hair: ^{x} {mays}(not )?(?:shows?|turns?|comes?) up (?:in|on) {strands}(?= $)
  = hair tests can \2 detect \1
hair: ^hair (?:samples?|analysis|testing|tests?|follicle tests?|drug tests?) {mays}(not )?{finding} (?:past )?{x}(?:
     use)? (?:over|for|from|during|in|of|going back|as far back as|up to|within) (?:the |up to )*(?:past |last
     |previous |about )*(?:up to )?([0-9a-z]+ (?:days|weeks|months))(?: ago| before| earlier| back| later)?(?= $)
  = \2 can \1 be detected in hair for up to \3
hair: ^hair (?:samples?|analysis|testing|follicle tests?|drug tests?|tests?) {mays}(not )?{finding} (?:past )?{x}(?:
     use)?(?= $)
  = hair tests can \1 detect \2
hair: ^hair (?:samples?|analysis|testing|follicle tests?|drug tests?|tests?) (?:can |will |often |usually
     )*(?:miss|misses|overlook|fail to find|fail to detect) {x}(?: use)?(?= $)
  = hair tests do not detect \1
positive: ^(heavy|daily|chronic|frequent|regular|occasional) {x} users (?:can |may |could |will )+(?:still )?test
     positive (?:for )?(up to )?([0-9a-z]+ (?:to [0-9a-z]+ )?(?:days|weeks|months))(?: or more| or longer)?(?:
     after (?:stopping|quitting|their last use|the last use))?(?= $)
  = \2 can be detected in urine after \1 use for \3 \4
detectable: (can |may |could |might )?(?:stay|stays|remain|remains) detectable (in (?:the |your )?(?:urine|hair))
  = \1 be detected \2
strips/tests/screens/immunoassays: ^([^,;]*?{word}) {mays}(not )?{finding} (?:both )?{x} and {x}(?= $)
  = \1 can \2 detect \3 and \1 can \2 detect \4
strips/tests/screens/immunoassays: ^([^,;]*?{word}) {mays}(not )?{finding} (?:either )?{x} or {x}(?= $)
  = \1 do \2 detect \3 and \1 do \2 detect \4
strips/tests/screens/immunoassays: ^([^,;]*?{word}) (?:can |may |often |usually )*(?:miss|misses|overlook|overlooks)
     (?:both )?{x} and {x}(?= $)
  = \1 miss \2 and \1 miss \3
"""
)
OF_ANIMALS_TREATED = restatements(
    r"""
calm/settle/relax/soothe: ^{vetsdo} (?:use|give|prescribe) {x} to {word} (?:down )?(?:{nervous} )?{beasts}{atvet}(?= $)
  = \1 is used for anxiety in \2
calm/settle/relax/soothe: (is|are) {givenby} (?:by vets )?to {word} (?:down )?(?:{nervous} )?{beasts}{atvet}(?= $)
  = \1 used for anxiety in \2
anxious/nervous/fearful/frightened/scared/stressed: ^{vetsdo} (?:use|give|prescribe) {x} (?:to|for|in) {word}
     {beasts}{atvet}(?= $)
  = \1 is used for anxiety in \2
anxious/nervous/fearful/frightened/scared/stressed: ^{vetsdo} (?:use|give|prescribe) {x} (?:to|for|in) {word}
     {beasts} and {beasts}{atvet}(?= $)
  = \1 is used for anxiety in \2 and is used for anxiety in \3
anxious/nervous/fearful/frightened/scared/stressed: (is|are) {givenby} (?:to|for|in) {word} {beasts}{atvet}(?= $)
  = \1 used for anxiety in \2
anxiety/fear/stress: (is|are) {givenby} (?:to|for|in) {beasts} (?:to {easing}|for|against) (?:their )?{word}(?: of
     (?:the )?(?:vets?|visits?))?{atvet}(?= $)
  = \1 used for anxiety in \2
anxiety/fear/stress: ^{vetsdo} (?:use|give|prescribe) {x} (?:to|for|in) {beasts} (?:to {easing}|for|against) (?:their
     )?{word}(?: of (?:the )?(?:vets?|visits?))?{atvet}(?= $)
  = \1 is used for anxiety in \2
to: (is|are) {givenby} (?:to|in|for) {beasts} to {easing} (?:their )?{x}(?= $)
  = \1 used for \3 in \2
to: ^{vetsdo} (?:use|give|prescribe) {x} (?:to|in|for) {beasts} to {easing} (?:their )?{x}(?= $)
  = \1 is used for \3 in \2
for/against: ^{vetsdo} (?:use|give|prescribe) {x} {word} {x} in {beasts}(?= $)
  = \1 is used for \2 in \3
for/against: ^{vetsdo} (?:use|give|prescribe) {x} (?:to|in|for) {beasts} {word} {x}(?= $)
  = \1 is used for \3 in \2
after: ^{vetsdo} (?:use|give|prescribe) {x} (?:to|in|for) {beasts} after (?:surgery|operations|an
     operation|injury)(?= $)
  = \1 is used for pain in \2
in: ^{x} (?:treats|relieves|eases|helps with|controls|is good for|lessens) {x} in {beasts}(?= $)
  = \1 is used for \2 in \3
in: ^{x} {mays}(not )?(?:treat|relieve|ease|help with|control|lessen) {x} in {beasts}(?= $)
  = \1 is \2 used for \3 in \4
and: (is|are) {givenby} (?:to|in) {beasts} and {beasts} (for [^,;]+?)(?= $)
  = \1 used \4 in \2 and \1 used \4 in \3
anaesthetic/anesthetic: (is|are) {givenby} (?:in|on|for) {beasts} as an? (?:general )?{word}(?= $)
  = \1 used to anaesthetise \2
sedative/tranquilizer/tranquilliser/tranquillizer/tranquiliser: (is|are) {givenby} (?:in|on|for) {beasts} as an?
     {word}(?= $)
  = \1 used to sedate \2
painkiller/analgesic: (is|are) {givenby} (?:in|on|for) {beasts} as an? {word}(?= $)
  = \1 used for pain in \2
humans/people: (is|are) (not )?an? (?:medicine|drug|medication) for {word}(?= $)
  = \1 \2 approved for people
between: between ([0-9 ]+) and ([0-9 ]+) times
  = \1 to \2 times
and: (is|are) {givenby} (for [^,;]+?) in {beasts} and {beasts}(?= $)
  = \1 used \2 in \3 and \1 used \2 in \4
painkiller/analgesic: (is|are) (?:{givenby} as )?an? (?:opioid )?{word} (?:in|for) {beasts}(?= $)
  = \1 used for pain in \2
painkiller/analgesic: (is|are) (?:{givenby} as )?an? (?:opioid )?{word} (?:in|for) {beasts} and {beasts}(?= $)
  = \1 used for pain in \2 and \1 used for pain in \3
sedative/tranquilizer/tranquilliser/tranquillizer/tranquiliser: (is|are) (?:{givenby} as )?an? (?:animal |veterinary
     )?{word} (?:in|for) {beasts}(?= $)
  = \1 used to sedate \2
sedative/tranquilizer/tranquilliser/tranquillizer/tranquiliser: (is|are) an? {word} (?:that )?(?:vets|veterinarians)
     (?:give|use) (?:to|in|on|for) {beasts}(?= $)
  = \1 used to sedate \2
horse/cattle/dog/cat/elephant: (is|are) an? (?:popular |common |widely used )?{word}
     (?:sedative|tranquilizer|tranquilliser|tranquillizer|tranquiliser)(?= $)
  = \1 used to sedate {word}s
anaesthetic/anesthetic: (is|are) (?:{givenby} as )?an? (?:general |animal |veterinary )?{word} (?:in|for) {beasts}(?=
     $)
  = \1 used to anaesthetise \2
tranquillise/tranquilise/tranquilize/sedate/immobilise/immobilize: (is|are|was) {givenby} (?:by vets )?to {word}
     {beasts} and (?:other )?(?:large |big |wild |zoo )*animals(?= $)
  = \1 used to immobilise \2
bring: (is|are) {givenby} (?:by (?:vets|zoo vets|wildlife vets|veterinarians) )?to {word} down {beasts}(?= $)
  = \1 used to immobilise \2
humans/people: (is|are) approved (?:as|for use as) (an? [^,;]+?) (?:for|in) (?:use in )?{word}(?= $)
  = \1 approved for people and \1 approved as \2
anaesthetise/anesthetize/anaesthetize/sedate/immobilise/immobilize: (?:is|are|was|were) (?:once|formerly|previously)
     used to {word} {beasts}(?= $)
  = was used to {word} \1
veterinary/animal: ^{x} is (an? {word}
     (?:sedative|tranquilizer|tranquilliser|tranquiliser|tranquillizer|drug|medicine|anaesthetic|anesthetic))
     (?:that|which) (is|has) (not )?(?:been )?(?:approved|licensed) for (?:use in )?(?:humans|people|human use)(?=
     $)
  = \1 is a veterinary drug and is \4 approved for people
by: ^{x} (?:wakes|rouses|sedates|calms|immobilises|tranquillises) {beasts} {word}
     (blocking|activating|stimulating|binding to|acting on)
  = \1 works by \3
half: about one and a {word} times
  = 1.5 times
half: one and a {word} times
  = 1.5 times
"""
)

OF_ANTIDOTES_SAID = (*_UNDOING, *_TESTED)
