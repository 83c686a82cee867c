"""What one drug does to the effect of another, and what two do together, as people say it.

The form is that of ``restated``. Each way to say it is put as "X makes Y stronger", "combining X with Y is safe",
"combining X with Y can cause E", which the grammar reads.
"""

from ketafacts.language.lexicon.listing import restatements

_FOLK = (
    "(?:an? |the |your )?(?:people|patients?|person|someone|somebody|anyone|anybody|everyone|you|they|users?|adults?"
    "|those|he|she|one|drinkers|women|men)(?: (?:who|that))?"
)
PAIR_MACROS = {
    "foodacts": "(?=(?: or yogh?urt| and yogh?urt| and cheese)? (?:can |may )?(?:reduces?|lowers?|decreases?|binds?"
    "|interferes?|interacts?|impairs?|blocks?|hinders?|cuts?|makes?|should|must|stops?|weakens?|raises?|increases?"
    "|does not) )",
    "whoever": _FOLK,
    "takenupverb": (
        "(?:can |may |does |do |greatly |strongly |not )*(?:reduces?|decreases?|lowers?|impairs?|blocks?|prevents?"
        "|hinders?|interferes? with|increases?|improves?|enhances?|boosts?|affects?|binds?|has|makes?|weakens?"
        "|with|interacts?)"
    ),
    "mays": (
        "(?:can |may |could |might |will |would |do |does |also |often |usually |tend to |tends to |sometimes |both "
        "|seriously |markedly |partly )*"
    ),
    "grow": (
        "(?:rise|rises|climb|climbs|go up|goes up|increase|increases|soar|soars|shoot up|shoots up|build up|builds up"
        "|jump|jumps|go higher|get higher|spike|spikes|accumulate|accumulates)"
    ),
    "shrink": (
        "(?:fall|falls|drop|drops|go down|goes down|decrease|decreases|decline|declines|sink|sinks|plummet|plummets)"
    ),
    "grown": "(?:raised|increased|elevated|pushed up|driven up|boosted|put up|sent up)",
    "shrunk": "(?:lowered|reduced|decreased|cut|brought down|pushed down|driven down)",
    "being": "(?:is|are|be|get|gets|being|been)",
    "steep": "(?: sharply| steeply| markedly| dangerously| too high| too far| a lot| dramatically| significantly)*",
    # What takes the second drug: "when a patient takes", "when it is combined with", "because of".
    "jointly": (
        rf"(?:(?:when|if|whenever|once|after|while|in|as|because) {_FOLK}(?: (?:is|are|also|then|already|was|were|who"
        r"|starts?|started|begins?|to|on|currently))* ?(?:takes?|taking|took|uses?|using|given|prescribed|starting"
        r"|adds?|adding|drinks?|drinking|on|starts? on|started on|put on|swallows?|combines?|mix(?:es)?)"
        r"(?: (?:it|them)(?: together| along)? with)?(?: (?:an?|some|the))?"
        r"|(?:when|if|once|after|while) (?:(?:it|they|the two|this|both|used|taken|given|combined|mixed|is|are|being"
        r"|swallowed|coadministered|co administered|at the same time|together|alongside|along|at the same time as) )+"
        r"(?:with|as|by|and)(?: (?:an?|some|the))?"
        r"|(?:with|by|from|on|under|because of|due to|alongside|while taking|when taking|after taking|after starting"
        r"|when starting|together with|along with|in combination with|if combined with|through)"
        r"(?: (?:an?|the|some|use of|taking))?)"
    ),
    "added": (
        r"(?:when|if|once|after|while|as) ((?:[a-z0-9]+ ){0,3}?[a-z0-9]+) (?:is|are|was|were|gets) (?:being |also )?"
        r"(?:added|taken|given|started|used|prescribed|swallowed|introduced)"
        r"(?: as well| too| at the same time| together| alongside| to it| with it)?"
    ),
    "poisonous": (
        r"(?: (?:up )?(?:to|into) (?:a |the |an )?(?:toxic|poisonous|dangerous|harmful|unsafe)"
        r"(?: (?:levels?|range|amounts?|concentrations?|heights?))?)"
    ),
    "blood": "(?: in (?:the|your|their) (?:blood|body|bloodstream|system|plasma))?",
    "someway": "(?: as well as it should| as well as usual| properly| as well| fully| so well| as intended)?",
    "usedwith": (
        "(?:(?:together |along )?with|alongside|plus|while taking|when taking|while on|whilst taking|on top of"
        "|while using|at the same time as|in combination with)"
    ),
    "mix": "(?:take|use|combine|mix|have|drink|swallow|pair|sniff|inhale|smoke|snort)",
    "mixing": (
        "(?:taking|using|combining|mixing|having|drinking|swallowing|sniffing|inhaling|smoking|snorting|popping|huffing"
        "|pairing|adding)"
    ),
    "safe": "(safe|fine|ok|okay|all right|alright|harmless)",
    "unsafe": (
        "(dangerous|risky|unsafe|deadly|fatal|harmful|lethal|life threatening|hazardous|potentially fatal"
        "|potentially dangerous|potentially deadly)"
    ),
    "quitesafe": (
        "(?:particularly |especially |extremely |really |truly |highly |notoriously |perfectly |completely |entirely "
        "|totally |generally |absolutely |quite |very |just |both )*"
    ),
    "oneself": "(?: together| at the same time| at once| in combination| with each other)?",
}

_EFFECTS = restatements(
    r"""
stronger/weaker: ^{x} {mays}(?:becomes?|gets?|is|are|be|acts?|works?) (?:much |far )?{word} {jointly} {x}(?= $)
  = \2 makes \1 {word}
effective/potent: ^{x} {mays}(?:becomes?|gets?|is|are|be) (?:much |far )?less {word} {jointly} {x}(?= $)
  = \2 makes \1 less effective
effective/potent: ^{x} {mays}(?:becomes?|gets?|is|are|be) (?:much |far )?more {word} {jointly} {x}(?= $)
  = \2 makes \1 more effective
well: ^{x} {mays}(?:works?|acts?) less well {jointly} {x}(?= $)
  = \2 makes \1 less effective
well: ^{x} {mays}not (?:work|act|protect) (?:as|so) well {jointly} {x}(?= $)
  = \2 makes \1 less effective
less: ^{x} {mays}(?:works?|does|do|protects?|acts?) less {jointly} {x}(?= $)
  = \2 makes \1 less effective
better/strongly: ^{x} {mays}(?:works?|acts?|protects?) (?:much |far |even )?(?:more )?{word} {jointly} {x}(?= $)
  = \2 makes \1 more effective
working/acting: ^{x} {mays}(?:stops?|keeps?|prevents?|hinders?) {x} from (?:properly )?{word}{someway}(?= $)
  = \1 makes \2 less effective
interfere/interferes: ^{x} {mays}(not )?{word} with (?:the (?:action|effect|effects|working) of |how )?{x}(?:
     works?)?(?= $)
  = \1 can \2 affect \3
affected/influenced/changed: ^{x} {mays}(not )?{being} (not )?{word} by (?:taking )?{x}(?= $)
  = \4 can \2 \3 affect \1
effect/effects/action/effectiveness: ^(?:the )?(?:[a-z]+ )?{word} of {x} {mays}(not )?{being} (not
     )?(?:strengthened|increased|boosted|enhanced|raised|potentiated|intensified) by {x}(?= $)
  = \4 can \2 \3 make \1 stronger
effect/effects/action/effectiveness: ^(?:the )?(?:[a-z]+ )?{word} of {x} {mays}(not )?{being} (not
     )?(?:weakened|reduced|lowered|blunted|decreased|diminished|lessened|undermined|impaired) by {x}(?= $)
  = \4 can \2 \3 make \1 weaker
effect/effects: ^{x} {word} {mays}(not )?{being} (not
     )?(?:strengthened|increased|boosted|enhanced|raised|potentiated|intensified) by {x}(?= $)
  = \4 can \2 \3 make \1 stronger
effect/effects: ^{x} {word} {mays}(not )?{being} (not
     )?(?:weakened|reduced|lowered|blunted|decreased|diminished|lessened|undermined|impaired) by {x}(?= $)
  = \4 can \2 \3 make \1 weaker
strong: ^{x} {mays}makes? {x} (?:dangerously |too |much too ){word}(?= $)
  = \1 can make \2 stronger
strengthens/strengthen/potentiates/potentiate: ^{x} {mays}(not )?{word} (?!the |some )(?:how )?{x}(?= $)
  = \1 can \2 make \3 stronger
effects: (weaken|weakens|reduce|reduces|blunt|blunts|lessen|lessens|dampen|dampens) some of the effects of
  = weakens the effects of
reliable: ^{x} {mays}(?:makes?) (?:hormonal |oral )?(?:contraception|contraceptives|birth control(?: pills)?|the
     pill) less reliable(?= $)
  = \1 makes hormonal contraceptives less effective
pill: (with|on|makes?) the pill(?= $| (?:is|less|fail))
  = \1 oral contraceptives
pill: ^the pill(?= (?:lowers?|raises?|reduces?|cuts?|increases?|weakens?|affects?|can|may|does) )
  = oral contraceptives
protection: ^{x} {mays}(not )?(?:boosts?|increases?|strengthens?|enhances?|improves?|adds? to) the protection
     (?:given|offered|provided) by {x}(?= $)
  = \1 can \2 make \3 more effective
protection: ^{x} {mays}(not )?(?:lowers?|reduces?|decreases?|weakens?|undermines?|lessens?) the protection
     (?:given|offered|provided) by {x}(?= $)
  = \1 can \2 make \3 less effective
"""
)
_POISONING = restatements(
    r"""
unreliable/ineffective: ^{x} {mays}(?:makes?|renders?) {x} {word}(?= $)
  = \1 makes \2 less effective
inr: ^{x} {mays}(?:raises?|increases?|pushes? up) the {word}(?: (?:of|in|for) (?:people|patients|those|anyone)
     (?:on|taking)
     warfarin)(?= $)
  = \1 makes warfarin stronger
inr: ^{x} {mays}(?:lowers?|decreases?|reduces?|brings? down) the {word}(?: (?:of|in|for)
     (?:people|patients|those|anyone)
     (?:on|taking) warfarin)(?= $)
  = \1 makes warfarin weaker
toxicity: ^{x} {mays}(?:increases?|raises?|heightens?) the (?:risk|danger|chance) of (digoxin|lithium|methotrexate
    |theophylline|phenytoin|colchicine) {word}(?= $)
  = \1 can raise the level of \2
toxicity: ^{x} {mays}(?:precipitates?|triggers?|provokes?|brings? on|brings? about) (digoxin|methotrexate|theophylline
    |phenytoin|colchicine) {word}(?= $)
  = \1 can raise the level of \2
toxicity: ^(digoxin|methotrexate|theophylline|phenytoin|colchicine) {word} (?:is|becomes) more likely
     {jointly} {x}(?= $)
  = \2 can raise the level of \1
toxicity: ^{x} {mays}(?:increases?|raises?|heightens?) the {word} of {x}(?= $)
  = \1 makes \2 stronger
toxicity: ^{x} {mays}(?:reduces?|lowers?|lessens?|decreases?) the {word} of {x}(?= $)
  = \1 makes \2 weaker
toxicity: ^{x} {word} {mays}{being} (?:increased|raised|enhanced) by {x}(?= $)
  = \2 makes \1 stronger
toxic: ^{x} {mays}makes? {x} more {word}(?= $)
  = \1 makes \2 stronger
toxic: ^{x} {mays}(?:becomes?|gets?|is|are) more {word} {jointly} {x}(?= $)
  = \2 makes \1 stronger
toxic: ^{x} {mays}makes? {x} more {word} to the (ears?|kidneys?|liver|heart|bone marrow)(?= $)
  = combining \1 with \2 can damage the \3
hard: (?:is|are) {word} on the (kidneys?|liver|heart|ears?|stomach)(?= $)
  = can damage the \1
metabolism/breakdown: ^(?:the )?{word} of {x} {mays}{being} (?:slowed|inhibited|blocked|reduced|impaired)(?: down)?
     by {x}(?= $)
  = \2 can raise the level of \1
metabolism/breakdown: ^(?:the )?{word} of {x} {mays}{being} (?:increased|accelerated|sped up|speeded up|induced
     |hastened)(?: up)? by {x}(?= $)
  = \2 can lower the level of \1
metabolism/breakdown: ^{x} {word} {mays}{being} (?:slowed|inhibited|blocked|reduced|impaired)(?: down)? by {x}(?= $)
  = \2 can raise the level of \1
metabolism/breakdown: ^{x} {word} {mays}{being} (?:increased|accelerated|sped up|speeded up|induced|hastened)(?: up)?
     by {x}(?= $)
  = \2 can lower the level of \1
elimination/excretion/removal: ^{x} {mays}(?:hinders?|slows?|blocks?|reduces?|inhibits?|delays?|impairs?) the {word}
     of {x}(?= $)
  = \1 can raise the level of \2
elimination/excretion/removal: ^{x} {mays}(?:increases?|speeds? up|accelerates?|hastens?) the {word} of {x}(?= $)
  = \1 can lower the level of \2
levels/level: ^{x} {word} {mays}{shrink}{steep} {added}(?= $)
  = \2 can lower the level of \1
way: ^{x} {mays}gets? in the {word} of {x}(?: absorption)?(?= $)
  = \1 interferes with \2
concern/risk/danger/worry/possibility: ^{x} (?:is|are) an? {word} (?:when|if|whenever) {x} (?:is|are) (?:given|taken
    |combined|used|mixed) (?:together )?with {x}(?= $)
  = \2 with \3 can cause \1
drinking: ^(?:heavy|binge|excessive) {word} (?:with|while on|while taking|when taking|on) {x}(?=
     (?:can|may|could|might|will|causes?|makes?|lowers?|raises?|increases?|leads?|brings?|triggers?) )
  = combining alcohol with \1
"""
)
_TOGETHER = restatements(
    r"""
adults/everyone/everybody: ^{word} (?:can |may |could )(not )?(?:safely )?{mix} {x}
     (?:and|with|alongside|plus|together with|along with|at the same time as) {x}{oneself}(?: safely)?(?= $)
  = people can \1 combine \2 with \3
adults/everyone/everybody: ^{word} (must|should) (not|never) (?:ever )?{mix} {x} (?:and|with|alongside|plus|together
     with|along with|at the same time as) {x}{oneself}(?= $)
  = people \1 not combine \3 with \4
safely: ^(?:you|people|patients) can safely {mix} {x} (?:and|with|alongside|plus|together with|along with)
     {x}{oneself}(?= $)
  = combining \1 with \2 is safe
safely: ^(?:you|people|patients) can not safely {mix} {x} (?:and|with|alongside|plus|together with|along with)
     {x}{oneself}(?= $)
  = combining \1 with \2 is not safe
together/combination/other: ^{x} and {x} are (not )?{quitesafe}{safe} (?:to (?:take|use|mix|combine) )?(?:together|in
     combination|with each other)(?= $)
  = combining \1 with \2 is \3 safe
together/combination/other: ^{x} and {x} are (not )?{quitesafe}{unsafe} (?:to (?:take|use|mix|combine)
     )?(?:together|in combination|with each other)(?= $)
  = combining \1 with \2 is \3 dangerous
to: ^{x} (?:is|are) (not )?{quitesafe}{safe} to (?:take|use|mix|combine|drink) {usedwith} {x}(?= $)
  = combining \1 with \4 is \2 safe
to: ^{x} (?:is|are) (not )?{quitesafe}{unsafe} to (?:take|use|mix|combine|drink) {usedwith} {x}(?= $)
  = combining \1 with \4 is \2 dangerous
to: ^(?:it is )?(not )?{quitesafe}{safe} (?:for {whoever} )?to {mix} {x} (?:while on|on|while taking|when taking|when
     on|alongside|on top of|with|and) {x}{oneself}(?= $)
  = combining \3 with \4 is \1 safe
to: ^(?:it is )?(not )?{quitesafe}{unsafe} (?:for {whoever} )?to {mix} {x} (?:while on|on|while taking|when
     taking|when on|alongside|on top of|with|and) {x}{oneself}(?= $)
  = combining \3 with \4 is \1 dangerous
safely: ^{x} and {x} {mays}(not )?be {word} (?:taken|combined|mixed|used|given)(?: together)?(?= $)
  = combining \1 with \2 is \3 safe
safely: ^{x} and {x} {mays}(not )?be (?:taken|combined|mixed|used|given)(?: together)? {word}(?: together)?(?= $)
  = combining \1 with \2 is \3 safe
safely: ^{x} {mays}(not )?be {word} (?:taken|combined|mixed|used|given) {usedwith} {x}(?= $)
  = combining \1 with \3 is \2 safe
drink: ^{whoever} can (not )?safely {word} (?:alcohol )?(?:on|with|while on|while taking|when taking|while using)
     {x}(?= $)
  = combining alcohol with \2 is \1 safe
into: ^{x} {mays}(not )?(?:throws?|puts?|sends?|plunges?|tips?|pushes) {whoever} (?:on|taking|using|dependent
     on|hooked on|addicted to|used to) {x} {word} (?:sudden |acute |instant |immediate )?withdrawal(?= $)
  = combining \1 with \3 can \2 trigger withdrawal
drinking: ^drinking (?:alcohol )?(?:heavily|a lot) (?:on|with|while on|while taking|when taking|while using) {x}(?=
     (?:can|may|could|might|will|causes?|makes?|lowers?|raises?|leads?|brings?|triggers?|is) )
  = combining alcohol with \1
problem/danger/harm/risk/wrong/issue: ^there is (?:no|nothing|not any) (?:real )?{word} (?:in |with |of |from
     )?{mixing} {x} (?:while on|on|while taking|when taking|when on|alongside|on top of|with|and) {x}{oneself}(?= $)
  = combining \1 with \2 is safe
danger/risk: ^there is (?:a |an? real |a serious )?{word} (?:in |with |of |from )?{mixing} {x} (?:while on|on|while
     taking|when taking|when on|alongside|on top of|with|and) {x}{oneself}(?= $)
  = combining \1 with \2 is dangerous
interaction/combination/mix/mixture/combo: ^(?:the |an? )?{word} (?:between|of) {x} (?:and|with) {x} {mays}(not
     )?(?:be |is |are )(not )?{quitesafe}{unsafe}(?= $)
  = combining \1 with \2 is \3 \4 dangerous
interaction/combination/mix/mixture/combo: ^(?:the |an? )?{word} (?:between|of) {x} (?:and|with) {x} {mays}(not
     )?(?:be |is |are )(not )?{quitesafe}{safe}(?= $)
  = combining \1 with \2 is \3 \4 safe
mix/go: ^{x} and {x} {mays}(?:do not|should not|should never|must not|must never|can not) {word}(?: together| well|
     at all| be)?(?= $)
  = combining \1 with \2 is dangerous
mix/combination/cocktail/combo/pair/duo/mixture: ^{x} (?:and|with|plus) (?:other )?{x}
     (?:is|are|make|makes|form|forms) (?:an?
     )?{quitesafe}{unsafe} {word}(?= $)
  = combining \1 with \2 is dangerous
mix/combination/cocktail/combo/pair/duo/mixture: ^{x} (?:and|with|plus) (?:other )?{x}
     (?:is|are|make|makes|form|forms) (?:an?
     )?{quitesafe}(?:safe|harmless|good) {word}(?= $)
  = combining \1 with \2 is safe
mix/combination/cocktail/combo/pair/duo/mixture: ^{x} (?:and|with|plus) (?:other )?{x}
     (?:is|are|make|makes|form|forms) not
     (?:an? )?{quitesafe}(?:safe|harmless|good) {word}(?= $)
  = combining \1 with \2 is not safe
taken/combined/mixed/used: ^(?:when )?{word} together,? {x} and {x}
  = combining \1 with \2
together: ^together,? {x} and {x}
  = combining \1 with \2
on/with/while: ^(?:sniffing|inhaling|huffing|popping|snorting|smoking|injecting) {x} {word}(?: on| taking| using)?
     {x}(?= (?:can|may|could|might|will|is|are|causes?|makes?|lowers?|raises?|drops?) )
  = combining \1 with \2
drinking: ^drinking (?:alcohol )?(?:on|with|while on|while taking|when taking) {x} {mays}(not )?(?:makes?|leaves?)
     {whoever} (?:very |violently |badly |really |feel )*(?:ill|sick)(?= $)
  = combining alcohol with \1 can \2 cause vomiting
drinking: ^drinking (?:alcohol )?(?:on|with|while on|while taking|when taking) {x} (?:is|are) (not
     )?{quitesafe}{safe}(?= $)
  = combining alcohol with \1 is \2 safe
drinking: ^drinking (?:alcohol )?(?:on|with|while on|while taking|when taking) {x} (?:is|are|can be|may be) (not
     )?{quitesafe}{unsafe}(?= $)
  = combining alcohol with \1 is \2 dangerous
violently: (?:makes?|make|leaves?) {whoever} {word} (?:sick|ill)
  = causes vomiting
with: ^{x} {mays}(not )?(?:causes?|produces?|triggers?|brings? on|leads? to|results? in) {x} (?:when |if )?(?:it is
     |they are )?(?:taken |mixed |combined |used |given )?(?:together |along )?{word} {x}(?= $)
  = combining \1 with \4 can \2 cause \3
with: ^{x}, (an? [^,;]+), {mays}(not )?(?:causes?|produces?|triggers?|brings? on|leads? to|results? in) {x} (?:when
     |if )?(?:it is |they are )?(?:taken |mixed |combined |used |given )?(?:together |along )?{word} {x}(?= $)
  = \1 is \2 and combining \5 with \1 can \3 cause \4
combine/react: ^{x} and {x} (?:can |may |will )?{word} (?:in|inside) (?:the |your )(?:body|liver|blood)(?: together)?
     to(?= (?:form|make|produce|create) )
  = combining \1 with \2 can
drinking: ^drinking alcohol (?:on|while on|while taking|when taking) {x}(?=
     (?:can|may|could|might|will|causes?|makes?|lowers?|raises?|leads?|brings?|triggers?) )
  = combining alcohol with \1
"""
)

# Food by its everyday name, where it stands beside a medicine: "milk" alone names no medicine.
_OF_FOOD = restatements(r"""
milk/yogurt/yoghurt: ^(?:drinking |eating )?{word}{foodacts}
    = dairy products
milk/yogurt/yoghurt: (with|from|and) (?:a glass of )?{word}(?: or yogh?urt| and yogh?urt| products)?(?= $)
    = \1 dairy products
milk: (with|from|and) {word} (?:or|and) (?:other )?dairy products
    = \1 dairy products
soy/soya: ^(?:eating )?{word}{foodacts}
    = soya products
soy/soya: (with|from|and) {word}(?= $)
    = \1 soya products
meat/meats/sausage/sausages: (?:cured|aged|fermented|dried) {word}
    = tyramine
""")
# Minerals are told of by their bare names, and are recorded as what is swallowed of them.
_TAKEN_UP = restatements(
    r"""
iron: ^(?:taking )?{word}(?= {takenupverb})
  = iron supplements
calcium: ^(?:taking )?{word}(?: supplements| tablets)?(?= {takenupverb})
  = calcium carbonate
milk/yogurt/yoghurt/dairy: ^(?:drinking |taking |eating )?{word}(?= {takenupverb})
  = dairy products
iron: ((?:with|by|alongside|to) ){word}(?: tablets)?(?= $)
  = \1 iron supplements
milk/yogurt/yoghurt/dairy: ((?:with|by|alongside) ){word}(?= $)
  = \1 dairy products
improve/enhance/boost/promote/aid: {word} (?:the )?absorption of
  = increase the absorption of
greatly/strongly/markedly/significantly: ^{x} {mays}{word} (reduces?|increases?|lowers?|decreases?|impairs?) (?:the
     )?absorption of {x}(?= $)
  = \1 \2 the absorption of \3 , so it is preferred there
absorption: ^(?:the )?{word} of {x} {mays}{being} (reduced|decreased|lowered|impaired|hindered) (?:by|with|when (?:it
     is |they are )?(?:taken|given|combined|swallowed) with) {x}(?= $)
  = \3 reduces the absorption of \1
absorption: ^{x} {word} {mays}{being} (reduced|decreased|lowered|impaired|hindered) (?:by|with|when (?:it is |they
     are )?(?:taken|given|combined|swallowed) with) {x}(?= $)
  = \3 reduces the absorption of \1
absorption: ^(?:the )?{word} of {x} {mays}{being} (?:increased|improved|enhanced|raised) (?:by|with|when (?:it
     is |they are )?(?:taken|given|combined|swallowed) with) {x}(?= $)
  = \2 increases the absorption of \1
absorption: ^{x} {word} {mays}{being} (?:increased|improved|enhanced|raised) (?:by|with|when (?:it is |they
     are )?(?:taken|given|combined|swallowed) with) {x}(?= $)
  = \2 increases the absorption of \1
absorbed: ^{x} (?:is|are|{can} be) (?:poorly|less well|less|badly) {word} (?:with|when (?:it is |they are )?(?:taken
    |given|combined|swallowed) with) {x}(?= $)
  = \2 reduces the absorption of \1
its: ^(?:taking|giving|having|swallowing) (.+?) with (dairy products|iron supplements|calcium carbonate|antacids|food)
     {mays}(?:greatly
     |strongly |markedly )?(reduces?|lowers?|decreases?|impairs?|blocks?|increases?|improves?) {word} absorption(?= $)
  = \2 \3 the absorption of \1
its: ^(?:(?:taking|giving|having|swallowing) )?{x} with {x}
     {mays}(reduces?|lowers?|decreases?|impairs?|blocks?|increases?)
     {word} absorption(?= $)
  = \1 \3 the absorption of \2
its: ^(?:(?:taking|giving|having|swallowing) )?{x} with {x} {mays}(greatly|strongly|markedly)
     (reduces?|lowers?|decreases?
    |impairs?|blocks?|increases?) {word} absorption(?= $)
  = \1 \4 the absorption of \2 , so it is preferred there
its: ^{x} binds(?: to)? {x} and (?:so |thereby )?(reduces|lowers|decreases|impairs|blocks) {word} absorption(?= $)
  = \1 \3 the absorption of \2
apart: ^{x} (?:should|must) be (?:taken|given|swallowed) (?:(?:some |several |a few )?hours )?{word} from {x}(?= $)
  = \1 interacts with \2
"""
)
_LEVELS_TOLD = restatements(
    r"""
exposure: (raises?|increases?|boosts?|elevates?|reduces?|lowers?|decreases?) (?:the )?(?:systemic )?{word} (?:to|of)
  = \1 the level of
exposure: (raises?|increases?|boosts?|elevates?|reduces?|lowers?|decreases?) {x} {word}(?= $)
  = \1 the level of \2
levels/level/concentrations: ^when (?:it is |they are )?(?:taken|given|combined|used|co administered) (?:together )?with
     {x}, {x} {word} {can} (?:rise|increase|go up|climb)(?= $)
  = \1 can raise the level of \2
levels/level/concentrations: ^when (?:it is |they are )?(?:taken|given|combined|used|co administered) (?:together )?with
     {x}, {x} {word} {can} (?:rise|increase|go up|climb) because (?:the enzyme )?(cyp[0-9a-z]+) is
     (?:inhibited|blocked)(?= $)
  = \1 can raise the level of \2 by inhibiting \3
levels/level/concentrations: ^when (?:it is |they are )?(?:taken|given|combined|used|co administered) (?:together )?with
     {x}, {x} {word} {can} (?:fall|drop|decrease|go down)(?= $)
  = \1 can lower the level of \2
including: ^{x}, {word} {x}, ({can} (?:raise|increase|lower|reduce) {x} levels?[^,;]*)(?= $)
  = \2 is one of the \1 and \1 \3
toxicity: ^{x} {mays}(raises?|increases?) {x} levels?(?:,| and) (?:thus |so |thereby )?(?:leads?|leading|causes?|causing
    |results?|resulting)(?: to| in)? (?:drug |lithium |digoxin )?{word}(?= $)
  = \1 can raise the level of \3 and \1 makes \3 stronger
risk/chance/danger: ^the {word} of {x} (?:is|can be|may be) (?:increased|raised|higher|greater) (?:when|if) {x}
     (?:is|are)
     (?:given|taken|used|combined|mixed) (?:together )?with {x}(?= $)
  = combining \2 with \3 can cause \1
giving/adding/prescribing: ^{word} {x} to (?:patients|people|someone|anyone) (?:on|taking|who take) {x} ({can}|increases
    |raises|causes)
  = combining \1 with \2 \3
administration/prescription/prescribing: ^(?:co|concomitant|concurrent|simultaneous) {word} of {x} (?:and|with) {x}(?=
     (?:can|may|could|causes|increases|raises|leads|is))
  = combining \1 with \2
risk/chance/danger: ^(?:combining|taking|using|giving) {x} (?:and|with) {x} (?:together )?(?:reduces|lowers|decreases)
     the
     {word} of {x}(?= $)
  = \1 with \2 shields from \3
breakdown/metabolism: by (?:speeding up|accelerating|increasing|inducing|hastening) (?:its|their|the) {word}(?: of
     [a-z]+)?(?= $)
  = by inducing liver enzymes
breakdown/metabolism: by (?:slowing|inhibiting|reducing|blocking|slowing down) (?:its|their|the) {word}(?: of
     [a-z]+)?(?= $)
  = by inhibiting liver enzymes
toxicity: ^lithium {word} (?:is|becomes) more likely {jointly} {x}(?= $)
  = \1 can raise the level of lithium
caution/care: ^{word} is (?:needed|advised|required|recommended) (?:when|if) {x} (?:is|are) (?:given|taken|used|combined
    |prescribed) (?:together )?with {x}(?= $)
  = \1 interacts with \2
without: ^{x} (?:and|with) {x} {mays}be (?:safely )?(?:combined|mixed|taken|used|given)(?: together)? {word}
     {anycare}(?= $)
  = combining \1 with \2 is safe , so it is preferred there
without: ^{x} {mays}be (?:safely )?(?:combined|mixed|taken|used|given) (?:together )?with {x} {word} {anycare}(?= $)
  = combining \1 with \2 is safe , so it is preferred there
decreases/decrease/diminishes/diminish: {word} the (effects?|effectiveness|efficacy|action) of
  = reduces the \1 of
fail: ^{x} {mays}(?:causes?|makes?) {x} (?:to )?{word}(?= $)
  = \1 makes \2 less effective
fail: ^{x} {can} {word} (?:with|when (?:it is |they are )?(?:taken|combined|used) (?:together )?with) {x}(?= $)
  = \2 makes \1 less effective
activation: ^(?:the )?{word} of {x} {mays}{being} (?:reduced|blocked|inhibited|impaired|lowered|prevented) by {x}(?= $)
  = \2 makes \1 less effective and \1 is a prodrug
activation: ^{x} {word} {mays}{being} (?:reduced|blocked|inhibited|impaired|lowered|prevented) by {x}(?= $)
  = \2 makes \1 less effective and \1 is a prodrug
activation: ^{x} {word} {mays}{being} (?:reduced|blocked|inhibited|impaired|lowered|prevented) by {x}, an?
     (cyp[0-9a-z]+) inhibitor(?= $)
  = \2 makes \1 less effective by inhibiting \3
activation: ^{x} {mays}(?:reduces?|blocks?|inhibits?|impairs?|prevents?) the {word} of {x}(?= $)
  = \1 makes \2 less effective and \2 is a prodrug
recommended/advised: ^{x} (?:is|are) (?:often )?{word} (?:alongside|together with|with|in combination with) {x} because
     [^,;]+(?= $)
  = combining \1 with \2 is safe , so it is preferred there
"""
)

OF_PAIRS_SAID = (*_TAKEN_UP, *_LEVELS_TOLD, *_EFFECTS, *_POISONING, *_TOGETHER, *_OF_FOOD)
