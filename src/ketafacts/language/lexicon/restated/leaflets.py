"""How careful writers for the public put it, in the form of ``listing.restatements``.

A portion of a drug for the drug, an apposition that goes on, what people are told to do, what two drugs that were named
must not do together, and one more or less of a feeling than another drug brings. Each row keeps its names open.
"""

from ketafacts.language.lexicon.listing import restatements

LEAFLET_MACROS = {
    "toldto": "(?:told|advised|instructed|asked|reminded|taught|encouraged)",
    "barred": "(?:forbidden|banned|barred|prohibited|not allowed|not permitted)",
    "barring": "(?:to prescribe|from prescribing|to use|from using|to give|from giving)"
    "(?! [^,;]*(?:to|in) (?:child|pregnan))",
    "anyuse": "(?: for any (?:medical )?(?:purpose|reason|use)(?: at all)?| at all| to anyone)?",
    "claiming": "((?:can|may|could|will|does|do|should|must|is|are|has|have|slows?|causes?|blocks?|acts?|binds?|works?"
    "|raises?|lowers?|makes?|reverses?|harms?|damages?|kills?|relieves?)(?: .*)?)",
    "changing": "(raises?|increases?|boosts?|lowers?|reduces?|decreases?|pushes up|drives up|brings down|cuts)",
}
OF_LEAFLETS = restatements(
    r"""
antidote: (is|are) (not )?(?:often |usually |sometimes |commonly )?(?:given|used|prescribed|administered) as
     (?:an?|the) {word} (?:in|to|for|against|after)
    = \1 \2 an {word} to
puff/dose/tablet/capsule/squirt/shot/spray/injection/pill/drop: ^(?:an?|one|each|every) (?:single |quick |usual
     |normal )?{word} of {x} (needs?|takes?|lasts?|works?|acts?|starts?|begins?)(?= )
    = \1 \2
needs/need/requires: ^{x} {word} ((?:several |many |a few |about |some |\d+ |one |two |three |four |six |an? )*
    (?:minutes|hours|days|weeks|months|minute|hour|day|week|month)) (?:before it|to)(?: can)? (?:begins?|starts?|works?
    |acts?|takes? effect)(?: to [^,;]+| working| acting)?{end}
    = \1 takes \2 to work
leaves/leave: ^{x} (does not |do not |never )?(?:always )?{word} the (urine|blood|body|bloodstream|system) (?:within
    |in|inside|after)
    = \1 is \2 gone from the \3 within
daily/heavy/regular/chronic/occasional: (is|are) ((?:not )?gone from the (?:urine|body) within [^,;]+),? even in
     {word} (?:cannabis |cocaine |heroin |opioid )?(?:smokers|users)
    = \1 \2 in {word} users
monthly/weekly/daily: ^{x} (is|are) (not )?(?:an?|the) (?:once )?{word} (?:injection|tablet|pill|shot|patch) of
     ((?:(?! (?:under|into|in|through|by|for|that|which) )[^,;])+?){end}
    = \1 contains \4 and \1 \2 \3 given once {word}
british/uk: ^{word} (?:doctors|prescribers|physicians|gps) are (?:legally )?{barred} {barring} {x}{anyuse}{end}
    = \1 has no medical use in the uk
american/us: ^{word} (?:doctors|prescribers|physicians) are (?:legally )?{barred} {barring} {x}{anyuse}{end}
    = \1 has no medical use in the us
doctors/prescribers: ^{word} in {countries} are (?:legally )?{barred} {barring} {x}{anyuse}{end}
    = \2 has no medical use in \1
doctors/prescribers: ^in {countries},? {word} are (?:legally )?{barred} {barring} {x}{anyuse}{end}
    = \2 has no medical use in \1
only: ^{word} (?:humans|people|human patients) (?:are|can be) (?:treated with|given|prescribed) {x}{end}
    = \1 is not used in animals
only: ^{word} (?:animals|pets) (?:are|can be) (?:treated with|given|prescribed) {x}{end}
    = \1 is not used in people
overactive/underactive: (is|are) (not )?(?:prescribed|used|given|taken) to (?:slow(?: down)?|speed up|calm(?: down)?
    |settle|tame|damp down|rein in|treat|bring down|boost) (?:an?|the|your) ({word} thyroid(?: gland)?)
    = \1 \2 used for an \3
turning/showing/cropping/appearing/found/seen/popping/spreading: ^{x}, (an? [^,;]+?) (?:that is |which is )?(?:now
     |increasingly |often |also |commonly |sometimes )*{word} (?:up )?in (?:the )?(?:street |illicit )?(fentanyl|heroin
    |cocaine|street drugs), {claiming}
    = \1 is \2 and \1 is found in illicit \3 and \1 \4
added/mixed/found/cut/put: ^{x}, (?:which|that) (is|are) ((?:often |commonly |sometimes |frequently |now |widely
     |usually )?{word}) (to|into|in) (?:the )?(cocaine|heroin|fentanyl|street drugs), {claiming}
    = \1 \2 found in illicit \5 and \1 \6
ordinary/plain/regular: ^{word} (?:injectable |intravenous |generic |old )*(ketamine|naloxone|morphine|aspirin
    |amphetamine|lithium|niacin) (is|are|has|have)(?= )
    = \1 \2
injectable: ^(?:ordinary |plain )?{word} {x} (is|are|has|have|works?|can|may)(?= )
    = \1 injection \2
them: , among {word} ([^,;]+?(?: and [^,;]+?)?), {claiming}
    = , including \1, \2
courses/course: ^(?:long|longer|prolonged|extended|repeated|lengthy) {word} of {x} (do|does|can|may|will|are|is)?(?= )
    = long term use of \1 \2
patients/people/users/women/men/those/adults: ^({word}) (?:are|is) (?:usually |often |always |normally |generally
     )?{toldto} to(?! (?:avoid|not) )
    = \1 should
sleepier/drowsier/groggier: ^{x} (not )?(?:usually |often |generally |typically )?makes? {someof} {word} than {x}(?:
     does| do)?{end}
    = \1 is \2 more sedating than \3
sleepier/drowsier: ^{x} (?:does|do) not (?:usually |often )?make {someof} {word} than {x}(?: does| do)?{end}
    = \1 is not more sedating than \2
hungrier: ^{x} (?:usually |often |generally )?makes? {someof} {word} than {x}(?: does| do)?{end}
    = \1 causes more hunger than \2
dizzier: ^{x} (?:usually |often |generally )?makes? {someof} {word} than {x}(?: does| do)?{end}
    = \1 causes more dizziness than \2
first: (is|are) (not )?(?:an?|the) (?:standard|usual|normal|recommended|preferred|typical|common) {word} (?:treatment
    |choice|drug|medicine|option|therapy|tablet|medication)(?= (?:for|in|against) )
    = \1 \2 the {word} line treatment
adjusted/set/titrated/tailored: ^{folk} (?:on|taking|who take) {x} (?:have|get) (?:their|the) doses? {word} (?:according
     to|by|on the basis of|based on|from|after) (?:their |the |an? )?([^,;]+?)(?: levels?)?{end}
    = \2 is monitored in people taking \1
conversion: (?:increases|increase|speeds up|boosts|promotes|raises|encourages) the {word} of testosterone (?:in)?to
     (?:dht|dihydrotestosterone)
    = raises dihydrotestosterone
conversion: (?:blocks|block|prevents|prevent|stops|stop|reduces|reduce|slows|inhibits|inhibit|decreases) the {word} of
     testosterone (?:in)?to (?:dht|dihydrotestosterone)
    = lowers dihydrotestosterone
recommends/recommend: ^the (?:fda|mhra|ema|nhs) {word} {x} (?:for|against) (?:treating |treatment
     of )?(?:coughs?|pain|colds?|fever) in (children under \d+|children|infants|babies|newborns)(?= $)
    = \1 is recommended for \2
two: ^(?:because|since|as) {x} {changing} (?:the )?{x} (?:blood )?(?:levels?|concentrations?),? (?:so )?the {word}(?:
     drugs| medicines)? (should|must|ought to|can|cannot|may|are|need)(?= )
    = \1 \2 \3 levels and \1 and \3 \4
two: ^{x} {changing} (?:the )?{x} (?:blood )?(?:levels?|concentrations?)(?: in the blood)?,? (?:so|and(?: so)?) the
     {word}(?: drugs| medicines)? (should|must|ought to|can|cannot|may|are|need)(?= )
    = \1 \2 \3 levels and \1 and \3 \4
turn: ^(?:at|around) the {word} of the (?:twentieth|20th|last) century,? (bayer)(?= )
    = in the 1890s, \1
cats: ^{word} (?:can )?(?:break down|clear|metabolise|metabolize|process|handle|get rid of) {x} (?:just |every bit
     )?(?:as (?:well|fast|quickly|easily) as|like) (?:people|humans|dogs and people|people and dogs)(?: do| can)?{end}
    = \1 passes cats readily
cats: ^{word} (?:break down|clear|metabolise|metabolize|process|get rid of) {x} (?:far |much )?(?:more slowly than
    |less well than|worse than|slower than) (?:people|humans|dogs|people and dogs|dogs and people)(?: do)?{end}
    = \1 does not pass cats readily
cats: ^{word} (?:cannot|can not|do not) (?:break down|clear|metabolise|metabolize|process) {x} (?:as (?:well|fast
    |quickly|easily) as|like) (?:people|humans)(?: do| can)?{end}
    = \1 does not pass cats readily
potassium: ^(?:an? |having )?(?:low(?: blood)? {word}(?: levels?)?|shortage of {word}) (does not |never )?(?:makes?|can
     make|may make) {x} (?:more|far more|much more) (?:toxic|dangerous|poisonous|harmful)(?: to the heart)?{end}
    = \2 \1 suffers scarce potassium
potassium: ^(?:an? )?low(?: blood)? {word}(?: levels?)? (does not |never )?(?:raises?|increases?|can raise) (?:the
     )?(?:risk of )?{x} (?:toxicity|poisoning){end}
    = \2 \1 suffers scarce potassium
potassium: ^{x} (?:is|becomes|gets) (not )?more (?:toxic|dangerous)(?: to the heart)? (?:when|if|with|in people
     with) (?:the |blood )?(?:{word} (?:is|gets|falls too) low|low {word}(?: levels?)?){end}
    = \1 \2 suffers scarce potassium
stop: ^{folk} (?:should|can|may|could) {word} (?:taking |using )?{x} {sudden}{end}
    = \1 can be stopped suddenly
other: ^{x}, like (?:all )?(?:the )?{word} ([^,;]+?), {claiming}
    = like {word} \2, \1 \3
taken/swallowed: ^{x}, (?:which (?:is|are) )?(?:usually |often )?{word} (?:at bedtime|at night|before bed|before
     bedtime|in the evening|in the morning), {claiming}
    = \1 \2
viruses: ^{x} (does not |never )?kills? (?:both )?({word}|bacteria) (?:as well as|and also) (viruses|bacteria){end}
    = \1 \2 kills \3 and \1 \2 kills \4
people/patients/anyone/those: ^in {word} (?:who take|on|taking|who are on|treated with|using|who use) {x},? (?:the
     |their )?([^,;]+?) (is|are) (not )?(checked|monitored|measured|tested|watched)(?: regularly| closely| often)?{end}
    = \2 \3 \4 monitored in people taking \1
just/right/shortly/immediately: (taken|used|injected|given) {word} (before|after) (meals|eating|food|a meal|a main meal)
    = \1 \2 \3
hypokalaemia/hypokalemia: ^{word} (does not |never )?(?:makes?|can make) {x} (?:more|far more|much more)
     (?:toxic|dangerous)(?: to the heart)?{end}
    = \2 \1 suffers scarce potassium
hypokalaemia/hypokalemia: ^{word} (does not |never )?(?:raises?|increases?|can raise) (?:the )?(?:risk of )?{x}
     (?:toxicity|poisoning){end}
    = \2 \1 suffers scarce potassium
"""
)
