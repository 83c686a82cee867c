"""Questions of likeness, activation, prescriptions, possession, two drugs that kill, and the like, in many wordings.

``WIDELY`` is as ``QUESTIONS``; ``ASKED_WIDELY`` is in the form of ``askedotherwise``.
"""

from ketafacts.language.lexicon.bodyparts import BODY
from ketafacts.language.lexicon.listing import recasts
from ketafacts.language.lexicon.words import PEOPLE

_LIKE = "similar|like|comparable|close|closest|related|akin|similar_to|comparable_to|close_to|closest_to|related_to"
_IN_WHAT = "(in) (its|the) (effect|effects|action|structure|in_effect|in_effects|in_action)"

_PARTS = "|".join(sorted({word for phrase in BODY for word in phrase.split()[-1:]}))

# Pattern -> what is asked, as in QUESTIONS.
WIDELY = {
    f"what|which (other) (drug|drugs|medicine|substance|else) be {{d}} (most|chemically|closely|more) {_LIKE} (to) "
    f"{_IN_WHAT}": "resembles",
    f"what (other) drug|drugs|medicine|medicines|substance|substances|medications|else be (most) {_LIKE} (to) {{d}}": (
        "resembles"
    ),
    f"which (other) drug|drugs|medicine|medicines|substance|substances|medications be (most) {_LIKE} (to) {{d}}": (
        "resembles"
    ),
    "what do {d} act|work|feel most like": "resembles",
    "what do {d} resemble (most)": "resembles",
    "which drug do {d} resemble|act_like|work_like (most)": "resembles",
    f"what be {_LIKE} to {{d}}": "resembles",
    "how be {d} (actually|really) activated|activate (in|inside|by) (body|liver|your_body|the_body)": "activated",
    "how do {d} get|become activated|active|activate (in|inside|by) (body|liver)": "activated",
    "how do body|liver activate {d}": "activated",
    "what activate|activates {d} (in) (body)": "activated",
    "where be {d} activated|activate (in) (body)": "activated",
    "how do {d} become|turn|convert (into) (its|the) active (form|drug|metabolite) (in) (body)": "activated",
    "how be {d} turned|converted|changed|made|turn|convert|change into|to (its|the) active (form|drug|metabolite) "
    "(in) (body)": "activated",
    "what|which (liver) (enzyme|enzymes) activate|activates|switch|switches|turn|turns on {d}": "activated enzyme",
    "what|which (liver) (enzyme|enzymes) activate|activates {d}": "activated enzyme",
    "what|which (liver) enzyme|enzymes be (needed|required) to activate {d}": "activated enzyme",
    "what|which (liver) enzyme|enzymes do {d} need (to) (work|be) (activated)": "activated enzyme",
    "how do {d} get|go|pass|enter in|into|through|inside you|body|blood|bloodstream|system|someone|people|me (body)": (
        "entering"
    ),
    "how do {d} enter you|body|blood|bloodstream|system (body)": "entering",
    "how be {d} absorbed|absorb|delivered|deliver (in|into|up) (by|to|in|into) (body|you|blood|bloodstream)": (
        "entering"
    ),
    "how do body|you|people absorb {d}": "entering",
    f"do {PEOPLE}|u need|require (a|an|doctor) prescription|script (for|to) (get|buy|take|use|have) {{d}} (in) "
    "({place})": "prescription",
    "do {d} need|require (a) prescription|script (in) ({place})": "prescription",
    "be (a) prescription|script needed|required|necessary for|to (get|buy) {d} (in) ({place})": "prescription",
    "be {d} (by|on) prescription only|drug|medicine|medication (in) ({place})": "prescription",
    "be {d} prescription_only|prescription (in) ({place})": "prescription",
    "can you buy {d} freely in ({place})": "prescription freely",
    "can you buy {d} over_the_counter|without_a_prescription|otc (in) ({place})": "prescription freely",
    "be {d} partial or full agonist": "role",
    "be {d} full or partial agonist": "role",
    f"do {{d}} spare your {_PARTS}": "body spares",
    f"which cut of {{d}} harms (your|the) (white|red) (blood) {_PARTS}": "cut harms",
    "can the strips for {d} be wrong": "noted strip-errors yes",
    "which kind|kind_of of|actor (actor) be {d}": "role kind",
    "be|have {d} (ever|once) (been) approved|approve|licensed (by) (fda) (in) ({place})": "ever approved",
    "how often be|do {d} (need) (to) (be) given|give|taken|take|used|use|injected|administered for {c}": "interval",
    "how far apart be {d} and {d2}": "wait",
    "when be boxed|black_box|black (box) warning for {d}": "boxed when",
    "do you still need help after {d}": "noted call-for-help yes",
    "which effect of {d} do not wear off": "lasting",
    "do {d} work without opioids": "noted without-opioids no",
    "what do {d} do in pregnancy": "pregnancy",
    "which organs be watched on {d}": "monitoring organs",
    "{d} be (active) metabolite of what|which (drug|drugs|medicine)": "parents",
    "what|which (drug|drugs|medicine) be {d} (active) metabolite of": "parents",
    "which drug be {d} made|make from in body": "parents",
    "what|which (other) drug|drugs|medicine|opioid|benzo|substance turn|turns|convert|converts|break|breaks|change|"
    "changes|metabolize|metabolizes|become|becomes (down) (into|to) {d} (in) (body)": "parents",
    "do {d} activate or block (opioid) (receptors|receptor)": "role",
    "do {d} block or activate (opioid) (receptors|receptor)": "role",
}

# Words for words, anywhere in a question, as in PLAINER.
PLAIN_WORDS = (
    (r"\b(?:powder|powdered) cocaine\b(?=.* crack)|(?<=crack and )(?:powder|powdered) cocaine\b", "cocaine"),
    (
        r"\b(raise|increase|up|boost|heighten|elevate|lower|reduce)(s?) (?:the |your |my )?((?:\w+ ){1,3})risks?\b",
        r"\1\2 the risk of \3",
    ),
    (
        r"^(does|do|can|will|could) birth control(?: pills?)?(?= (?:raise|increase|cause|give|lead|make you))",
        r"\1 the pill",
    ),
    (
        r"\b(?:raise|increase)s? (?:your |the |my )?(?:risk of )?(?:blood )?clots?(?:ting)?(?: risk)?\b",
        "cause blood clots",
    ),
    (r"\b(how long) (?:till|til|before)\b", r"\1 until"),
    (r"\bcbcs?\b", "blood counts"),
    (
        (
            r"\b(approved|used|given|prescribed|licensed|sold) to help (?:people|someone|you|smokers|patients) (?:to )?"
            r"(?:stop|quit|give up) smoking\b"
        ),
        r"\1 for smoking cessation",
    ),
    (r"\bhow (\S+) manages? to ", r"how does \1 "),
    (r"\bor from (?=\w+$)", "or "),
    (
        r"\bthe (?:drug|medicine|medication|product|painkiller) (?:sold|marketed|known|branded) (?:as|under the name) ",
        "",
    ),
    (
        (
            r"\b(of|about|did|was|does|with|for) the (?:drug|medicine|medication) "
            r"(?!is|are|that|which|in|for|was|of|called|and|or|to|does|store|test|you|i|they|war|company|class\b)"
        ),
        r"\1 ",
    ),
    (
        (
            r"\b(?:my|his|her|their|your) (ankles?|feet|legs?|hands?|lips?|face|tongue|gums) "
            r"(?:are|is|were|has|have|got|gets?) (?:become |gone |got |so |very |all |now |really )*swollen\b"
        ),
        r"swollen \1",
    ),
    (r"\bstreet (meth|heroin|fentanyl|xanax|cocaine|coke|adderall|oxy)\b", r"\1"),
    (r"\bthe same (?:stuff|thing|drug|chemical|substance) as\b", "the same as"),
    (r"\b(?:hard|rough|tough|harsh) on (?:your |the |my )?", "bad for your "),
    (
        r"\b(?:just|only|simply|basically) another (opioid|opiate|narcotic|benzo|benzodiazepine|stimulant|nsaid)\b",
        r"an \1",
    ),
    (r"\b(safer|easier|gentler|kinder|harder) on (?:the |your |my )?(stomach|liver|kidneys?)\b", r"\1 for your \2"),
    (r"(?<!aged )(?<!cream )(?<!cottage )(?<!is )(?<!called )\bcheese\b", "aged cheese"),
    (r"\breversed (by|with) vitamin k\b", r"reversed \1 phytonadione"),
    (r"\bvitamin k(?= (?:reverse|undo|counteract|stop|block|fix|work)s?\b)", "phytonadione"),
    (
        r"\b(neutrali[sz]e|remove|undo)s? (?:the )?(?:stomach )?acid (?:that is )?already (?:there|made|present)\b",
        r"\1 stomach acid",
    ),
    (r"\b(through|via|by) (?:your |ur |my |intact )?skin\b", "through the skin"),
    (
        r"\b(used|given|use|give|prescribed) (?:on|in|to|for) (?:small |young )*(?:kids|kiddos|children|toddlers)\b",
        r"\1 in children",
    ),
)

_WORDS = {
    "folk": r"(?:i|you|u|we|people|someone|somebody|anyone|patients|they|one|a person|kids|adults)",
    "could": r"(?:can|could|will|would|does|do|may|might)",
    "kill": r"(?:kill|be (?:deadly|fatal|lethal)(?: (?:for|to))?|cause death(?: in)?|end up killing)",
    "own": r"(?:possess|have|own|carry|keep|hold|buy|get|use|take|be caught with|be in possession of)",
    "land": r"(the uk|uk|britain|england|the us|us|usa|the usa|america|the states|the united states|canada|australia"
    r"|germany|scotland|wales)",
    "unscripted": r"without (?:an? )?(?:doctors? )?(?:prescription|script)",
    "blood": r"(?:blood|bloods|lab|labs|blood test|blood tests|bloodwork|blood work|lab test|lab tests|test|tests"
    r"|monitoring|levels?|labwork|lab work)",
}

ASKED_WIDELY = recasts(
    r"""
(is|are) (.+?) (legal|illegal) in {land} {unscripted}
    = is it \3 to have \2 without a prescription in \4
{could} {folk} (?:trip|hallucinate|see things|have visions) (?:on|from|off|with) (.+)
    = can \1 cause hallucinations
{could} (?:too much |too many |an overdose of |high doses of |large doses of )?(.+?) (?:wreck|mess up|screw up
    |kill)
     (?:your|the|my) (heart|liver|kidneys?|lungs?|stomach)
    = does \1 affect your \2
why (?:do |should |must |would )?(?:{folk} )?(?:take|give|need|get|add|use) (?:vitamin )?(?:b6|b12|b9|folic acid
    |folate|pyridoxine)
     (?:with|on|alongside|while on|when on) (.+)
    = which vitamin should you take with \1
(what (?:does|do|can|could|will)) (?:the )?([a-z]+) (?:in|that is in|found in|mixed (?:into|with)
    |cut into) (?:street )?[a-z]+
     (do to (?:your|the|my) .+)
    = \1 \2 \3
what (?:happens|happened|can happen|might happen|will happen) to (?:your|the|my) (.+?) (?:if|when
    |once) {folk} (?:take|takes|use
    |uses|drink|drinks|smoke|smokes|have|has|abuse|are on|is on
    |am on) (?:too much |too many |lots of |a lot of |long term )?(.+)
    = what does \2 do to your \1
how (?:far apart|long apart|many hours apart|much time apart) (?:should|must|do|does
    |can) {folk} (?:have to |need to )?(?:take
    |space|separate|keep) (.+?) (?:and|from|with) (.+)
    = how far apart are \1 and \2
how (?:far apart|long apart|many hours apart) (?:should|must|do|does|can) {folk} (?:have to |need to )?(?:take
    |space|separate|keep)
     (?:calcium|tums|antacids?) (?:and|from|with) (.+)
    = how far apart are calcium carbonate and \1
how (?:far apart|long apart|many hours apart) (?:should|must|do|does|can) {folk} (?:have to |need to )?(?:take
    |space|separate|keep)
     (.+?) (?:and|from|with) (?:calcium|tums|antacids?)
    = how far apart are calcium carbonate and \1
how (?:far apart|long apart|many hours apart) (?:should|must|do|does|can) {folk} (?:have to |need to )?(?:take
    |space|separate|keep)
     (iron|zinc) (?:tablets? |pills? )?(?:and|from|with) (.+)
    = how far apart are \1 supplements and \2
(?:do|does|should|must|can) {folk} (?:need to |have to )?(?:space|separate|keep apart) (.+?) (?:and|from) (.+)
    = can you mix \1 with \2
(?:can|could|should|may) (?:kids?|children|teens?|teenagers?|a child|a kid) (?:with|who (?:has|have
    |got)) (?:.+?) (?:have|take
    |get|use|be given) (.+)
    = can children take \1
(?:does|do|will|can|would) (.+?) (?:wake up|wake|bring back|bring round|revive|save
    |help) {folk} (?:up )?(?:who (?:is|are|took
    |overdosed on|has taken) |on |from |after |off )(?:an? )?(.+?)(?: overdose)?
    = does \1 reverse \2
(?:does|do|can|will|would|is) (?:brushing|wiping|dusting|washing|shaking|knocking) (.+?) (?:powder |dust )?(?:off
    |from) (?:.+?)
     (?:make|cause|give|poison|kill|dangerous|lead to|get)(?: .*)?
    = can touching \1 cause an overdose
(?:was|were|has|is) (.+?) always (?:been )?(?:an? |in |a class |listed as |placed in )?(?:schedule
    |class) (?:[a-z0-9]+)(?: drug)?
    (?: in (?:the )?[a-z ]+)?
    = was \1 always controlled
when (?:did|was|were) (.+?)(?: (?:get|given|receive|add|added|gain|put|slapped with))? (?:its|the|an?
    |with)? ?(?:fda )?(?:boxed
    |black box) warning(?: (?:added|put on|required|come out|issued|given))?(?: .*)?
    = when was the boxed warning for \1
when (?:was|did) (?:the )?(?:fda )?(?:boxed|black box) warning (?:for|on|of|about) (.+?) (?:added|put on|required
    |come out|issued
    |start|begin|appear)
    = when was the boxed warning for \1
(do|should|must|does|would|will) ({folk}) (need to|have to|need|should)? ?(taper|wean|come off|taper off|wean off
    |come off)
    ( off| from| of)? (.+?) (?:slowly |gradually )?(?:after|if|when|once|following) (?:.+)
    = do you need to taper off \6
(?:do|does|can|could|will|would) (?:calcium|tums|antacids?) (?:tablets? |pills? |supplements? )?(?:block|stop|cut
    |reduce
    |lower|weaken|impair|prevent|mess with|interfere with|bind|hinder
    |soak up) (?:the )?(?:absorption of |uptake of )?(.+?)
    (?: absorption| from working| working)?
    = does calcium carbonate interact with \1
(?:do|does|can|could|will|would) (calcium|iron|zinc|magnesium|antacids?|dairy|milk|coffee|fiber|fibre|tums)
     (?:tablets? |pills? |supplements? )?(?:block|stop|cut|reduce|lower|weaken|impair|prevent|mess with
    |interfere with|bind
    |hinder|soak up) (?:the )?(?:absorption of |uptake of )?(.+?)(?: absorption| from working| working)?
    = does \1 supplements interact with \2
(?:can|could|may|should) {folk} (?:take|have|use) (iron|zinc|magnesium|calcium)(?: (?:pills?|tablets?
    |supplements?))? (?:with
    |and|alongside) (.+)
    = can you mix \1 supplements with \2
(?:is|are) (.+?) (?:safe|ok|okay|fine|good|gentle|easy|alright) (?:for|on|to) (?:your|the|my) (kidneys?|liver
    |stomach|heart
    |lungs?|bladder|eyes|bones|teeth|brain)
    = does \1 spare your \2
(?:can|could|will|would|do|does) {folk} (?:overdose|die|get high|get sick|pass out) (?:just )?(?:by|from|on
    |off)? ?(?:touching
    |brushing against|handling|holding|skin contact with) (.+)
    = can touching \1 cause an overdose
(?:is|are) (.+?) (?:ever )?(?:used|given|use|give) (?:on|in|to|with) (?:small |young |little )?(?:kids?|children
    |babies|toddlers)
    = is \1 used in children
(?:do|does|can|will|is) (.+?) (?:have|cause|give|come with|got)? ?(?:bad|nasty|rough|awful|severe|hard|terrible
    |horrible)
     (?:withdrawals?|discontinuation)(?: symptoms| syndrome)?
    = does \1 cause withdrawal
(?:is|are) (?:the |a )?(.+?) rash (?:serious|dangerous|bad|deadly|life threatening|an emergency|harmless)
    = can \1 cause serious skin reactions
(?:which|what) side effects? (?:of|from|with) (.+?) (?:does|do|will|can|never|that) ?(?:not|never)? ?(?:wear|wears
    |go|goes
    |get|gets|fade|fades|pass|passes|improve|improves) ?(?:off|away|better)?(?: .*)?
    = which effect of \1 does not wear off
why (?:do|does|should|must|would) {folk} need (?:an? |to get a |to have a )?(?:blood tests?|blood count
    |full blood count|cbc
    |white cell count|blood work) (?:if|when) {folk} (?:get|have|develop|has|gets) (?:an? )?(?:sore throat|fever
    |infection
    |mouth ulcers?)(?: or .+?)? (?:on|with|while on|while taking|when on) (.+)
    = which blood cells does \1 lower
(?:which|what) (?:cut|cutting agent|adulterant|filler|contaminant|additive) (?:in|of|found in) (.+?) (?:wrecks?
    |kills?|hurts?
    |destroys?|lowers?|damages?|affects?|knocks? out|wipes? out|drops?|causes?|hits?) (.+)
    = which cut of \1 harms \2
(?:do|does|will|can) (.+?) (?:do|have) (?:anything|something|any effect) without (opioids?|opiates?)
    = does \1 work without opioids
(?:is|are|was) (.+?) (?:an? )?(.+?) (?:just )?(?:like|the way) ([a-z]+)(?: is)?
    = is \1 a \2
(?:can|could|do|does|will|may) (?:narcan|naloxone) wear off (?:before|sooner than|faster than
    |quicker than) (?:the )?(?:opioids?
    |fentanyl|heroin|opiates?|methadone|drug|drugs|overdose)(?: (?:does|do))?
    = does naloxone act shorter than methadone
(?:do|should|must|does) {folk} (?:still |always )?(?:need to |have to )?(?:call|ring|phone|dial|get) (?:911|999|112
    |an? ambulance
    |ambulance|the ambulance|paramedics|emergency services|for help)(?: .*)? (?:after|if|when
    |once) (?:.*?)(?:narcan|naloxone)
    (?: .*)?
    = do you still need help after naloxone
{could} (?:mixing |combining |taking |having |using )?(.+?) (?:and|with|plus|on|mixed with|combined with
    |on top of) (.+?)
     (?:together |combined |at the same time |at once |mixed )?{kill}(?: {folk})?(?: together| combined)?
    = can mixing \1 and \2 cause death
{could} {folk} die (?:from|of|by) (?:mixing|combining|taking) (.+?) (?:and|with|plus|on) (.+?)(?: together)?
    = can mixing \1 and \2 cause death
(?:is|are) (.+?) (?:and|with|plus) (.+?) (?:together |combined )?(?:deadly|fatal|lethal|a deadly (?:mix|combo
    |combination))
    (?: together)?
    = can mixing \1 and \2 cause death
is it (legal|illegal|lawful|against the law|a crime|ok|okay) to {own} (.+?) in {land} {unscripted}
    = is it \1 to have \2 without a prescription in \3
is it (legal|illegal|lawful|against the law|a crime) to {own} (.+?) {unscripted} in {land}
    = is it \1 to have \2 without a prescription in \3
(is|are) (.+?) (legal|illegal) to {own} in {land}(?: {unscripted})?
    = is it \3 to have \2 without a prescription in \4
(is|are) (.+?) (legal|illegal) to {own}(?: {unscripted})?(?: in {land})?
    = is it \3 to have \2 without a prescription in \4
(?:can|could|may) {folk} legally {own} (.+?) in {land}(?: {unscripted})?
    = is it legal to have \1 without a prescription in \2
(?:is it legal|legal) (?:for (?:a |the )?(?:doctors?|gps?|physicians?
    |psychiatrists?) )?to prescribe (.+?)(?: in {land})?
    = is \1 legal to prescribe in \2
(?:is|are) (.+?) legal for (?:a |the )?(?:doctors?|gps?|physicians?|psychiatrists?) to (?:prescribe
    |give)(?: in {land})?
    = is \1 legal to prescribe in \2
(?:can|could|may|are|do) (?:a |the |any |uk |us |british |american )?(?:doctors?|gps?|physicians?|psychiatrists?)
     (?:allowed to |legally |actually |still |ever )*(?:prescribe|write (?:a )?prescriptions? for
    |write) (.+?) in {land}
    = is \1 legal to prescribe in \2
(?:are|is) (?:a |the )?(?:doctors?|gps?|physicians?) allowed to prescribe (.+)
    = is \1 legal to prescribe
(what happens (?:if|when) {folk} (?:take|takes|eat|eats|mix|have|has|combine|are on|is on)) (.+?) (?:with|and
    |on) cheese
    = \1 \2 and aged cheese
(?:can|could|should|may) {folk} (?:have|eat) cheese (?:with|on|while on|while taking) (.+)
    = can you eat aged cheese with \1
why (?:can|should|must|do|would) (?:not )?(?:{folk} )?(?:not |never )?(?:eat|have) cheese (?:with|on|while on) (.+)
    = what happens if you mix \1 and aged cheese
why (?:should|must|can|do|may|would) {folk} (?:need to |have to )?(?:avoid|stay out of|keep out of|watch out for
    |be careful
     (?:in|of)) (?:the )?(?:sun|sunlight|sunshine|sunbathing|tanning|sunbeds?) (?:on|with|while on|while taking
    |when taking) (.+)
    = why does \1 cause sensitivity to sunlight
(?:can|should|may|is it (?:ok|okay
    |safe) (?:for {folk} )?to) (?:{folk} )?(?:go |be |sit |lie )?(?:out )?(?:in (?:the )?sun
    |sunbathe|tan|get sun)
     (?:on|with|while on|while taking|when taking) (.+)
    = is \1 free of sensitivity to sunlight
why (?:should|must|can|do|would|may|is it that) (?:not )?{folk} (?:not |never )?(?:give|let) (.+?) (?:to
    |have) (?:an? |the |your |ur
    |my )?(?:kids?|child|children|teens?|teenagers?|toddlers?|babies|baby|boys?|girls?)(?: .*)?
    = why can children not take \1
why (?:should|must|can|do|would|may) (?:not )?{folk} (?:not |never )?give (?:an? |the |your |ur |my )?(?:kids?
    |child|children|teens?
    |teenagers?|toddlers?|babies|baby|boys?|girls?)(?: with [a-z]+(?: [a-z]+)?)? (.+?)(?: (?:for|when|if|with) .*)?
    = why can children not take \1
why (?:should|must|can|do|would|may) (?:not )?(?:kids?|children|teens?
    |teenagers?) (?:with [a-z]+(?: [a-z]+)? )?(?:not|never)?
     (?:take|have|get|use) (.+?)(?: (?:for|when|if|with) .*)?
    = why can children not take \1
why (?:should|must|can|do|would|may) (?:not )?{folk} (?:not |never )?(?:take|have|use) (.+?) (?:if|when) (?:you are
    |they are|your|youre
    |ur|its|he is|she is) (?:an? )?(?:kids?|child|children|teens?|teenagers?)(?: .*)?
    = why can children not take \1
(?:which|what) (?:organs?|parts? of (?:the|your) body) (?:does|do|can|will|gets?|is|are) (?:too much |long term |heavy
     |an overdose of )(.+?) (?:wreck|ruin|damage|hurt|harm|destroy|kill|hit|affect)
    = which organ does \1 damage
(?:which|what) organs? (?:gets?|is|are) (?:wrecked|ruined|damaged|hurt|harmed|destroyed|hit|affected) (?:by|from
    |with|on)
     (?:too much |long term |heavy |an overdose of )?(.+)
    = which organ does \1 damage
(?:what|which) (?:kind|type|sort) of (?:opioid )?(agonist|blocker|antagonist|modulator) (?:is|are) (.+)
    = which kind of actor is \2
how (?:do|does|is|are|can) (?:the )?(?:drug|medicine|medication|stuff|active ingredient|[a-z]+) (?:in|from
    |on) (?:an? |the )?
    ([a-z]+ patch)(?:es)? (?:get|go|pass|end up|absorbed|enter|reach|taken up) ?(?:in|into|through|inside|to)?(?: .*)?
    = how does \1 get into you
how (?:do|does|is|are|can) (?:the )?([a-z]+) (?:in|from|off|on) (?:an? |the |your )?(?:skin )?patch(?:es)?
     (?:get|go|pass|end up|absorbed|enter|reach|taken up) ?(?:in|into|through|inside|to)?(?: .*)?
    = how does \1 patch get into you
(?:which|what) (?:{blood}) (?:is |are |do {folk} |should {folk} |must {folk} |does |do )?(?:checks?|checked|monitors?
    |monitored|tracks?|follows?|used|needed|watch|watched|get|have|need|measures?|measured|required|done|goes|go)?
     ?(?:for|on|with|while on|while taking|when taking|to monitor|to check|to watch)? ?(?:how well )?(.+)
    = what is monitored on \1
what(?: can| could| will| might
    | would)? (?:does |do )?(.+?) do to (?:an? |the |your |my |an unborn )?(?:unborn )?(?:fetus
    |foetus|baby|unborn)
    = what does \1 do in pregnancy
(?:does|do|will|can|would|is) (?:the )?(?:morning after pill|plan b|emergency contraception|ella) (?:work|effective
    |help)
     (?:if|when|once|after) (?:{folk} )?(?:are |is |am |your |youre |ur )?(?:already )?(?:pregnant|ovulated|conceived)
    = does levonorgestrel end a pregnancy
(?:does|do|will|would) (.+?) (?:really |still |actually )?(?:do|have) (?:anything|something|any effect) (?:if|when
    |where)
     (?:there (?:is|are) no|no|{folk} (?:do not have|have not taken|did not take|took no|have no)(?: any)?)
     (opioids?|opiates?)(?: .*)?
    = does \1 work without opioids
(?:does|do|will|would) (.+?) (?:work|act)(?: at all)? (?:if|when|where) (?:there (?:is|are) no|no
    |{folk} (?:do not have
    |have not taken|did not take|took no|have no)(?: any)?) (opioids?|opiates?)(?: .*)?
    = does \1 work without opioids
what (?:do|does) (?:a |the )?(?:vets?|veterinarians?) (?:give|use|prescribe)(?: (?:dogs?|cats?|a dog|a cat
    |horses?))? for
     (seizures|epilepsy|fits|pain|anxiety)(?: in (dogs?|cats?|horses?))?
    = what drugs are used for \1 in dogs
(?:what|which) (?:drug|med|medicine|medication)s? (?:do|does) (?:a |the )?(?:vets?|veterinarians?) (?:give|use
    |prescribe)
     (?:(?:dogs?|cats?|a dog|a cat|horses?) )?for (seizures|epilepsy|fits|pain|anxiety)(?: in (dogs?|cats?|horses?))?
    = what drugs are used for \1 in dogs
(?:which|what) (?:receptors?|kind of receptors?|type of receptors?|sort of receptors?) (?:does|do|is|are) (.+?) (?:sit
    |sits|sitting|latch|latches|go|goes|stick|sticks|plug|plugs|act|acts|work|works|bind|binds|attach|attaches|hit
    |hits|hitting|target|targets|use|uses|block|blocks|activate|activates|turn|turns) ?(?:on|onto|to|at|in|into
    |through
    |off)?(?: in (?:the|your) (?:brain|body))?
    = which receptor does \1 act on
(?:which|what) (benzo|benzodiazepine|opioid|heparin|warfarin|digoxin|tylenol|acetaminophen|paracetamol|opiate|iron
    |insulin|anticholinergic|cyanide|methanol)
     (?:reversal (?:drug|agent|med|medicine)|antidote|reverser) (?:do|does|is|are|would)(?: .*)?
    = what reverses \1
(?:what|which) (?:drug|med|medicine|antidote)s? (?:do|does|would|will) (?:hospitals?|doctors?|paramedics|ers?|they
    |nurses) (?:use|give) (?:to reverse|against|to undo|to counter) (?:an? )?(.+?)(?: overdoses?| od)?
    = what reverses \1
(?:is|are|was|were) (.+?) (safer|easier|gentler|harder|rougher|better|worse) than (.+?) (for|on) (?:your|the|my|ur)
     (stomach|liver|kidneys?|heart)
    = is \1 \2 \4 your \5 than \3
(?:is|are) (.+?) (?:available|sold|you can buy|bought) (?:over the counter|otc)(?: or(?: is it)? (?:prescription|rx)
    (?: only)?)?
    = does \1 need a prescription
(?:can|could|may) {folk} (?:just |still |legally )?(?:buy|get|purchase|pick up) (.+?) (?:over the counter|otc
    |without (?:an?
     )?(?:doctors )?(?:prescription|script)|off the shelf|with no prescription)(?: in {land})?
    = can you buy \1 freely in \2
what year did (.+)
    = when did \1
(when|what year) did (.+?) (?:become|get made|turn|go) (?:an? )?(schedule .+|class .+)
    = when was \2 made \3
when (?:was|were) (.+?) (?:approved|cleared|allowed|made available) (?:for|to be sold|as) (?:otc|over the counter
    |without a prescription)
    (?: sales?| use| selling)?(?: in .+)?
    = when did \1 become available without a prescription
when (?:did|was|were) (.+?) (?:go|become|became|get|made|switched|sold|turned|start being sold)(?: to)?
     (?:otc|over the counter|nonprescription|non prescription|without a prescription)(?: .+)?
    = when did \1 become available without a prescription
when (?:did|could|can) {folk} (?:start |first )?(?:buy|buying|get|getting) (.+?) (?:without a prescription|over the
     counter|otc)(?: .+)?
    = when did \1 become available without a prescription
{could} (?:a |the )?fentanyl (?:test )?strips? (?:give|show|have|cause|produce) (?:an? )?false (?:positives?
    |results?)(?: .*)?
    = can the strips for fentanyl be wrong
(?:do|does|will|can|would) (?:a |the )?(.+?) (?:test )?strips? (?:detect|pick up|find|show|catch|test for|see|spot
    |work for)
     (.+)
    = is \2 detected by \1 test strips
""",
    _WORDS,
)
