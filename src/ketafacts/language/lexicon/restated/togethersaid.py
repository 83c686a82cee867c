"""How two drugs, or a drug and food or drink, are told of together, in the form of ``listing.restatements``."""

from ketafacts.language.lexicon.listing import restatements

_BOTH = restatements(r"""
toxicity: ^{x} (?:plus|with|and|together with) {x} (?:can|may|could) (?:end|result) in {word}{end}
    = combining \1 with \2 is dangerous
form: ^{x} and {x} {word} a dangerous (?:mix|mixture|combination|pair|cocktail){end}
    = combining \1 with \2 is dangerous
absorbed: ^{x} helps? {x} (?:to )?(?:get|be) {word}{end}
    = \1 increases the absorption of \2
breakdown/metabolism/clearance: slows the {word} of (?:many|several|various|numerous) (?:other )?(?:drugs
    |medicines){end}
    = interacts with other drugs
sold: ^(?:street )?(?:drugs|tabs|blotters|pills|powders|tablets) {word} as {x} (?:(?:have|has|can|may|often)
     )?(?:turned out
     to be|turn out to be|proved to be|prove to be|contain|be) {x}{end}
    = \2 is found in \1
boosts/raises/increases: {word} the (?:blood )?levels? of (?:many|several|various|numerous) (?:other )?(?:drugs
    |medicines){end}
    = interacts with other drugs
worth: (has|have) no interactions {word} (?:mentioning|noting|worrying about){end}
    = does not interact with other drugs
way: ^{x} (?:gets?|can get|may get) in the {word} of {x}{end}
    = \1 interacts with \2
risk: ^{x} (?:may|can|could|might)? ?adds? to the bleeding {word} of {x}{end}
    = taking \1 with \2 raises the {word} of bleeding
climb/rise/soar/jump/go: ^(?:smoking|tobacco smoke|cigarettes?) (?:makes?|lets?) (?:the )?{x} levels? {word}(?:
     up)?{end}
    = smoking raises \1 levels
fall/drop/sink/plummet: ^(?:smoking|tobacco smoke|cigarettes?) (?:makes?|lets?) (?:the )?{x} levels? {word}{end}
    = smoking lowers \1 levels
mixed: (has|have) been found {word} (?:into|with)
    = \1 been found in
another: , {word} ([a-z ]+? (?:for animals|drug|medicine)),
    = , a \1 ,
drinking/eating: ^{word} ({x}) (with|while taking|when taking|while on|alongside) {x} (is|can|may|should|must|does)
    = \1 with \4 \5
because: ^(?:taking |combining |mixing )?{x} (?:with|and) {x} (?:is|are|can be) (?:perfectly |completely |quite
     )?(?:safe
    |fine|harmless),? {word} (?:it|they|the two) (?:does|do) not (?:affect|interact with|change|influence) (?:the drug
    |the medicine|each other|its effect){end}
    = \1 does not interact with \2 , and the combination of \1 and \2 is safe
adjustment: without (?:any )?(?:dose |dosage )?{word}
    = safely
adjusting: without {word} (?:the |either )?(?:dose|doses|dosage)
    = safely
safely: ^{x} and {x} can be (?:combined|taken together|used together) {word},? because they do not interact{end}
    = \1 does not interact with \2 , and the combination of \1 and \2 is safe
collapse/plummet/crash/plunge: (since|because|as) (?:the )?(blood pressure) (?:may|can|could|might) {word}{end}
    = \1 \2 may fall too low
much/lot/plenty/most: ^(?:a )?{word} of the (?:street |illicit |illegal )?{x} (?:sold |found |seized )?(?:in (?:north
     america
    |the us|america|the united states|canada|europe) )?(?:today |now )?(?:now )?contains {x}{end}
    = street \1 often contains \2
its: ^{x} (has|have|is|are|can|causes?) ([^,;]+?),? and {x} ({can} )?(raises?|increases?|lowers?|reduces?) {word}
     (?:blood )?
    levels?{end}
    = \1 \2 \3 and \4 \6 the level of \1
mix: ^{x} and {x} (?:really |just )?do not {word}(?: well)?{end}
    = \1 and \2 should not be taken together
go: ^{x} and {x} do not {word} (?:well )?together{end}
    = \1 and \2 should not be taken together
mix/together/combined/mixed: ^{x} and {x} (should|must|may|can) (never )?be {word}(?: together)?{end}
    = \1 and \2 \3 \4 be taken together
pairing/washing/chasing/blending: ^{word} {x} (?:down )?with {x}
    = mixing \1 with \2
at: (taking|using) {x} and {x} {word} (?:once|the same time)
    = \1 \2 and \3 together
combination: (dangerous|risky|unsafe|deadly|harmful|safe|fine) in {word} with
    = \1 with
plus: ^{x} {word} {x} (is|makes|can be) (?:an? )?(dangerous|deadly|risky|lethal|bad|safe|fine|good) (combination
    |mix|pair|cocktail|match){end}
    = the combination of \1 and \2 is \4
safe/fine/good: ^{x} and {x} (?:are|make) (?:an? )?(?:perfectly )?{word} (?:combination|mix|pair|match){end}
    = the combination of \1 and \2 is safe
stay/keep/steer: (?:should|must|ought to|had better) {word} (?:well )?(?:away from|off|clear of)
    = should avoid
avoided: ^{x} (should|must|has to|have to|is best|is to) be {word} (?:while|when|by anyone|by patients|by those
    |if you are) (?:taking|on|using) {x}{end}
    = people taking \3 should avoid \1
when/if: ^{word} {x} and {x} are (?:taken|used|combined|mixed|given)(?: together)?, {x} (?:can|may|will)
     {brought}{end}
    = taking \1 and \2 together can cause \3
result/arise/come/follow: ^{x} (?:can|may|could) {word} (?:from )?(?:combining|mixing|taking) {x} (?:and|with)
     {x}(?: together)?{end}
    = taking \2 and \3 together can cause \1
risk/danger/consequence: ^{x} (?:is|are) (?:an? |the )?(?:real |main |known |serious )?{word} of (?:combining
    |mixing|taking) {x} (?:and|with) {x}(?: together)?{end}
    = taking \2 and \3 together can cause \1
risk: ^the {word} of {x} (?:rises|goes up|climbs|increases|grows) when {x} (?:is|are) (?:taken|combined|mixed
    |used) with {x}{end}
    = taking \2 and \3 together raises the risk of \1
increases/raises/increase/raise: ^{x} {word} the risk of {x} (?:with|from|of|in people taking|in people on) {x}{end}
    = taking \1 and \3 together raises the risk of \2
interaction: ^there is an? (?:dangerous|serious|known|important|well known|harmful|major|risky) {word} between
    = there is an interaction between
interaction: (has|have) an? (?:dangerous|serious|known|important|well known|harmful|major|risky) {word} with
    = interacts with
doctors/prescribers/clinicians/pharmacists: ^{word} (?:avoid|warn against|advise against) (?:giving|combining
    |prescribing|taking|mixing) {x} (?:with|and|together with|alongside) {x}{end}
    = \1 should not be taken with \2
perfectly/quite/completely/entirely: (taking|mixing|combining|using) {x} (with|and) {x}(?: together)? is
     {word} (safe|fine|harmless){end}
    = \1 \2 \3 \4 is \5
carries/poses/involves/holds/brings: ^(mixing|combining|taking|using) {x} (and|with) {x}(?: together)? {word} no
     (?:real |extra |added )?(?:risk|danger|harm)s?{end}
    = \1 \2 \3 \4 is safe
""")
_WITH_FOOD = restatements(r"""
supplements/supplement/tablets/pills: ^calcium {word}
    (?= (?:and|do|does|can|may|interfere|interferes|reduce|reduces|lower
    |lowers|should|must|interact|interacts|decrease|decreases|cut|make|makes|bind|binds) )
    = calcium carbonate
supplements/supplement/tablets/pills: (with|and|from|taking|than) calcium {word}{end}
    = \1 calcium carbonate
supplements/supplement/tablets/pills: ^potassium {word}(?= (?:and|can|may|raise|raises|should|must|interact
    |interacts|increase|increases|combined|with|taken) )
    = potassium
supplements/supplement/tablets/pills: (with|and|taking) potassium {word}{end}
    = \1 potassium
tyramine: ^{those} (?:rich in|high in|containing|that contain|with a lot of) {word}(?:,? (?:like
    |such as) [^;]+?,?)? (is|are|can be|should be|must be|may be|can|may|interact|interacts)
    = {word} \2
cheese/cheeses: (?:aged|matured|mature|ripe|old|strong) {word}
    = tyramine
drink: ^(?:it is (?:perfectly |quite )?(?:safe|fine|ok) to|(?:you|people|patients) can safely) {word} alcohol
    (?: while (?:taking|on|using)| with| on) {x}{end}
    = combining alcohol with \1 is safe
avoided: ^{x} (should|must) be {word} (?:with|during treatment with|in people taking|by people taking) {x}{end}
    = people taking \3 \2 avoid \1
apart: ^{x} (?:should|must|has to) be (?:taken|given) {word} from {x}{end}
    = \1 should not be taken with \2
hours: ^{x} (?:should|must) be taken (?:at least )?(?:several|a few|four|4) {word} (?:apart from
    |before or after) {x}{end}
    = \1 should not be taken with \2
absorption: ^{x} (?:can |may )?(?:reduces?|lowers?|decreases?|hinders?|impairs?|blocks?|cuts?|limits?
    |interferes? with) the {word} of {x}{end}
    = \1 makes \2 less effective
goes/rises/climbs/increases/grows: ^(?:the )?(?:risk of )?(bleeding|serotonin syndrome|muscle damage|overdose
    |high potassium|hyperkalemia) (?:risk )?{word}(?: up)? when {x} (?:is|are) (?:combined|taken|used
    |mixed)(?: together)? with {x}{end}
    = taking \2 and \3 together raises the risk of \1
bleeding: ^{word} (?:is|becomes) more likely (?:when|if) {x} (?:is|are) (?:combined|taken|used) (?:together )?with
     {x}{end}
    = taking \1 and \2 together raises the risk of {word}
no: ^{x} (?:has|have) {word} (?:effect|influence|impact) on (?:the levels? of |how )?{x}(?: works| levels?)?{end}
    = \1 does not interact with \2
blunt/blunts: ^{x} (?:can |may |might )?{word} the (?:heart protective |protective |antiplatelet )?(?:effects?
    |action|benefits?) of {x}{end}
    = \1 can make \2 less effective
cancels/cancel: ^{x} {word} (?:out )?(?:the )?(?:effects? of )?{x}{end}
    = \1 makes \2 weaker
cheese/cheeses: (interacts? with|should avoid|must avoid|should not eat|must not eat|can not eat|should never eat
    |dangerous with|with) (?:aged |old |matured |mature |strong )?{word}(?: products)?{end}
    = \1 tyramine
cheese: ^{word}(?= (?:interacts|is dangerous|can be dangerous|should be avoided|should not be eaten) )
    = tyramine
pill: (effectiveness|effect|reliability) of the {word}{end}
    = \1 of oral contraceptives
with/and/plus: ^{x} {word} {x} (?:together |combined )?(?:increases?|raises?|can increase|can raise|may increase
    |may raise) (?:the )?(bleeding|seizure|overdose|fall|infection) risk{end}
    = taking \1 and \2 together raises the risk of \3
contraindicated: ^{x} (?:is|are) (not )?(?:strictly |absolutely )?{word} (?:together )?with {x}{end}
    = combining \1 with \3 is \2 contraindicated
eating/drinking: ^{word} grapefruit(?: juice)?(?= (?:can|may|raises?|increases?|lowers?|makes?|interacts?) )
    = grapefruit juice
""")
OF_TOGETHER = (*_BOTH, *_WITH_FOOD)
