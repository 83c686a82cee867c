"""More ways to say the relations: verb phrases in base form, by what they claim, mostly made of parts."""

# What a drug does to people. The effect follows.
_RISK = ("risk", "danger", "chance", "likelihood", "odds", "possibility", "probability", "hazard")
_WHOM = ("people", "users", "patients", "you", "someone", "the user", "the patient", "a person", "takers", "them")
_CAUSES = (
    *("spark off", "be the trigger of", "be the trigger for", "be one trigger of", "be one trigger for"),
    *("bring about", "bring", "bring with it", "bring with them", "set off", "give rise to", "generate", "create"),
    *("evoke", "elicit", "spark", "prompt", "contribute to", "end in", "culminate in", "be follow by", "come with"),
    *("lead on to", "usher in", "spell", "mean", "entail", "involve", "unleash", "stir up", "kick off", "touch off"),
    *(
        "have side effect like",
        "have side effects such as",
        "have side effects like",
    ),
    *("have the side effect of", "have as a side effect", "have adverse effects such as", "make for", "yield"),
    *("be know to cause", "be know for cause", "be know for causing", "be notorious for", "be notorious for causing"),
    *("be infamous for", "be infamous for causing", "be prone to cause", "be liable to cause", "be apt to cause"),
    *("be likely to cause", "be able to cause", "be capable of causing", "have the potential to cause"),
    *("have the ability to cause", "have the power to cause", "have be show to cause", "be show to cause"),
    *("be report to cause", "be find to cause", "have be find to cause", "be capable of producing"),
    *("be tie to", "be implicate in", "be connect to", "be connect with", "be blame for", "be responsible for"),
    *("be a cause of", "be a known cause of", "be a recognised cause of", "be a recognized cause of"),
    *("be a well known cause of", "be a documented cause of", "be a source of", "be a trigger for", "be a trigger of"),
    *("be behind", "be complicate by", "be accompany by", "be mark by", "go hand in hand with", "go along with"),
    *(
        f"{verb} {whom} {rest}"
        for verb, rest in (("leave", "with"), ("saddle", "with"), ("give", ""))
        for whom in _WHOM
    ),
    *(f"{verb} {whom} {rest}" for verb in ("put", "place") for whom in _WHOM for rest in ("at risk of", "at risk for")),
    *(f"put {whom} in danger of" for whom in _WHOM),
    *(f"expose {whom} to" for whom in _WHOM),
    *(
        f"cause {whom} to {verb}"
        for whom in _WHOM
        for verb in ("have", "experience", "develop", "suffer", "feel", "get")
    ),
    *(f"make {whom} {verb}" for whom in _WHOM for verb in ("experience", "develop", "suffer", "feel", "suffer from")),
    *(
        f"{verb} {whom} {rest}"
        for verb in ("plunge", "push", "send", "throw", "tip")
        for whom in _WHOM
        for rest in ("into",)
    ),
    *(
        f"{verb} {article} {risk} {of}"
        for verb in ("increase", "raise", "heighten", "up", "boost", "add to", "elevate")
        for article in ("the", "your", "their", "a persons", "someones")
        for risk in _RISK
        for of in ("of", "for")
    ),
    *(
        f"{verb} {article} {risk} of"
        for verb in ("carry", "bear", "involve", "entail", "present", "pose", "run", "have", "bring", "come with")
        for article in ("a", "the", "some")
        for risk in ("risk", "danger", "hazard", "possibility", "chance")
    ),
    *(
        f"{verb} {article} {state} of"
        for verb in ("produce", "induce", "cause", "create", "bring on", "bring about", "give", "trigger", "give users")
        for article in ("a", "the")
        for state in ("state", "feeling", "sense", "sensation", "sort", "kind", "form", "degree")
    ),
    *(
        f"{verb} feelings of"
        for verb in ("produce", "induce", "cause", "create", "bring on", "bring", "give", "trigger")
    ),
    *(f"{verb} symptoms of" for verb in ("produce", "cause", "trigger", "bring on")),
    *(f"{verb} episodes of" for verb in ("produce", "cause", "trigger", "bring on")),
    *(f"{verb} cases of" for verb in ("produce", "cause", "be link to", "be associate with")),
)

# What keeps a condition from coming.
_PREVENTS = (
    *("prevent", "ward off", "guard against", "stave off", "fend off", "head off", "avert", "forestall", "keep away"),
    *("safeguard against", "shield against", "protect against", "help avert", "help ward off", "help stave off"),
    *("help to prevent", "help guard against", "help protect against", "give protection against"),
    *("offer protection against", "provide protection against"),
)

# What it is given for. The condition follows.
_TO_TREAT = (
    *("treat", "relieve", "ease", "manage", "control", "help", "help with", "help people with", "alleviate", "soothe"),
    *("combat", "fight", "calm", "reduce", "lessen", "stop", "suppress", "dull", "keep down", "bring down", "curb"),
    *("treat people with", "treat patients with", "treat people who have", "help treat", "help manage", "help relieve"),
    *("help control", "help ease", "help reduce", "help prevent", "treat the symptoms of", "relieve the symptoms of"),
    *("ease the symptoms of", "treat symptoms of", "relieve symptoms of", "manage symptoms of", "ward off", "prevent"),
)
_FOR = (
    *("for", "in", "against", "for treating", "in treating", "for the treatment of", "in the treatment of"),
    *("for managing", "in managing", "for the management of", "in the management of", "for relieving"),
    *("for the relief of", "for easing", "for controlling", "for the control of", "for preventing"),
    *("for the prevention of", "for people with", "for patients with", "in people with", "in patients with"),
    *("for people who have", "for those with", "in those with", "in cases of", "for cases of", "during"),
    *("as a treatment for", "as a therapy for", "as a remedy for", "as a medicine for", "as treatment for"),
    *("as a treatment of", "as part of the treatment of", "as part of treatment for", "by people with"),
)
# What follows may be what it is given for, or what those have besides to whom it is given.
_IN_WHOM = (" in", " in people with", " in patients with", " in those with", " during", " by people with")
_TAILS = (*_FOR, *(f"to {verb}" for verb in _TO_TREAT))
_USED = (
    *(
        f"be {verb} {tail}"
        for verb in ("use", "prescribe", "give", "take", "employ", "administer", "dispense")
        for tail in _TAILS
    ),
    *(
        f"be use {how} {tail}"
        for how in ("medically", "clinically", "therapeutically", "by doctors", "in medicine", "in hospitals", "mainly")
        for tail in _TAILS
    ),
    *(f"be prescribe by doctors {tail}" for tail in _TAILS),
    *(
        f"be {article} {noun} {tail}"
        for article in ("a", "the", "one")
        for noun in (
            *("medicine", "drug", "medication", "remedy", "therapy", "treatment option", "option", "pill"),
            *("treatment", "tablet", "agent", "choice"),
        )
        for tail in ("for", "against", "for treating", "for people with", "for patients with", "for those with")
    ),
    *(
        f"be {article} {noun} {verb} {tail}"
        for article in ("a",)
        for noun in ("medicine", "drug", "medication")
        for verb in ("for", "use", "give", "prescribe")
        for tail in ("to treat", "for", "against", "in")
    ),
    *("be design to treat", "be intend for", "be mean for", "be make to treat", "be reserve for", "be of use in"),
    *("find use in", "have a role in", "have a role in treating", "have a place in treating", "serve to treat"),
    *("serve as a treatment for", "play a role in treating", "have use in", "be in use for", "be aim at"),
    *(
        "manage",
        "help manage",
        "help treat",
        "help to treat",
        "help to manage",
        "address",
        "go after",
        "be for treating",
    ),
    *("play a part in treating", "be for people with", "be for patients with", "be for those with"),
)
# That it helps against what follows.
_WORKS = (
    *(
        f"be {good} {tail}"
        for good in ("effective", "helpful", "useful", "beneficial", "valuable", "of use", "of help", "of benefit")
        for tail in (
            *("for", "in", "against", "in treating", "for treating", "at treating", "in the treatment of"),
            *("for people with", "in people with", "for patients with", "in patients with", "for those with"),
            *("in those with", "to people with", "to patients with"),
        )
    ),
    *("work in", "work for people with", "work in people with", "help in"),
)
# Outside what it is approved for. Who has it besides is not asked: what is said there is that the use is off label.
_OFF_LABEL = (
    *(
        f"be {verb} off label {tail}"
        for verb in ("use", "prescribe", "give", "take", "employ", "administer")
        for tail in _TAILS
    ),
    *(
        f"be an off label {noun} for"
        for noun in ("treatment", "option", "therapy", "medicine", "drug", "remedy", "choice")
    ),
    *(f"be off label {tail}" for tail in ("for", "in", "in people with", "in patients with", "in those with")),
    *(f"be off label {tail}" for tail in ("in adults with", "for people with", "for patients with")),
    *(f"have {article} off label use {tail}" for article in ("an", "") for tail in ("in", "for", "as a treatment for")),
)
_APPROVED = tuple(
    f"be {verb} {tail}"
    for verb in ("license", "authorize", "indicate", "clear", "approve")
    for tail in (
        *("to treat", "to relieve", "to manage", "to prevent", "in treating", "for treating", "for the treatment of"),
        *("in the treatment of", "for the management of", "for the relief of", "for people with", "for patients with"),
        *("as a treatment for", "as a therapy for", "in patients with", "in people with", "for use in"),
        *("for adults with", "in adults with", "for use in people with", "for use in patients with", "in those with"),
        *("for use in adults with", "for those with", "for people who have", "in people who have"),
    )
)

# What it does at a target. The target follows.
_BLOCK = (
    *("deactivate", "stop the activation of", "stop activation of", "put a lid on", "put the lid on", "cut out"),
    *("plug", "clog", "shut down", "close", "close off", "interfere with", "dampen", "quiet", "mute", "inactivate"),
    *("deaden", "jam", "silence", "oppose", "neutralize", "obstruct", "shut", "disable", "suppress"),
    *("act as an antagonist of", "act as an antagonist at", "be an antagonist of", "occupy and block", "seal"),
    *("bind and block", "bind to and block", "sit on and block", "latch onto and block", "cut off", "knock out"),
    *("hinder", "halt", "slow", "delay", "put a brake on"),
    *("be a blocker of", "be a potent blocker of", "block the action of", "block the activity of", "impede"),
    *("block activity at", "block signals at", "block the effects of", "dampen down", "turn down", "slow down"),
    *("keep neurons from", "prevent the activation of", "prevent activation of", "keep glutamate from"),
)
_ACTIVATE = (
    *("trigger", "excite", "fire up", "drive", "potentiate", "amplify", "facilitate", "strengthen"),
    *("bind and activate", "bind to and activate", "latch onto and activate", "attach to and activate", "rev up"),
    *("act as an agonist of", "act as an agonist at", "be an agonist of", "heighten the activity of"),
    *("increase the activity of", "raise the activity of", "increase activity at", "turn up", "trip", "open up"),
    *("boost the activity of", "enhance the activity of", "enhance the action of", "enhance activity at", "fire"),
    *("stimulate activity at", "bind and stimulate", "bind to and stimulate", "set off", "arouse"),
)
_BIND = (
    *("lock onto", "dock at", "dock onto", "dock with", "fasten to", "fasten onto", "stick to", "cling to", "grip"),
    *("grab", "grab onto", "occupy", "settle on", "attach itself to", "attach themselves to", "hook onto", "fit into"),
    *("sit at", "land on", "land at", "alight on", "perch at", "rest at", "bind itself to", "attach onto", "snap up"),
    *("fit", "plug into", "lodge in", "link up with", "bind on to", "bind onto", "hold onto", "clamp onto", "join to"),
)
_ACT = (
    *("act upon", "work upon", "operate on", "operate at", "go to work on", "tap into", "home in on", "engage"),
    *("play on", "exert its effect on", "exert its effects on", "exert its effect at", "exert its effects at"),
    *("take its effect at", "have its effect at", "have their effect at", "have its action at", "have its actions at"),
    *("have its effect on", "have its effects at", "have action at", "have an action at", "have activity at"),
    *("have activity on", "have effects on", "have effects at", "have an influence on", "influence", "modulate"),
    *("have actions at", "act directly on", "work directly on", "act in part on", "act partly on", "show activity at"),
)

# What brings somebody back. The poison follows.
_REVERSES = (
    *("cancel", "cancel out", "negate", "counter", "wipe out", "nullify", "offset", "annul"),
    *("reverse the effects of", "reverse the effect of", "reverse the action of"),
    *("reverse the actions of", "undo the effects of", "undo the effect of", "counteract the effects of"),
    *("counteract the effect of", "counter the effects of", "cancel the effects of", "cancel out the effects of"),
    *("be effective against", "be use to reverse", "be give to reverse", "be administer to reverse", "overturn"),
    *("serve as an antidote to", "serve as an antidote for", "act as an antidote to", "act as an antidote for"),
    *(
        f"{verb} {whom} {rest}"
        for verb, rest in (
            ("wake", "up from"),
            ("wake", "from"),
            ("rouse", "from"),
            ("revive", "from"),
            ("rescue", "from"),
            ("save", "from"),
            ("bring", "round from"),
            ("bring", "back from"),
            ("pull", "out of"),
        )
        for whom in ("people", "someone", "a person", "patients", "somebody", "users", "a patient", "you")
    ),
)

_SCHEDULED = (
    *("sit within", "rank in", "fall in", "fall under", "fall into", "be class in", "be classify in", "be assign to"),
    *("be group in", "be put on", "be place on", "be on", "belong in", "land in", "be upgrade to", "be downgrade to"),
    *("be bump up to", "be bump down to", "be transfer to", "be shift to", "be reschedule to", "be reschedule as"),
    *("be reschedule into", "be relist as", "be relist in", "be recategorize as", "be assign"),
    *("be rank as", "be rate as", "be rate", "be class under", "be classify under", "be list under", "be keep in"),
    *("be file under", "be include in", "be enter in", "be schedule under", "be place under", "come under"),
    *("be move up to", "be move down to", "be raise to", "be lower to", "be hold in", "have be in", "appear in"),
    *("be treat as", "be regulate as", "be regulate under", "be designate", "be designate as", "rank as", "be deem"),
    *("be restrict as", "be federally schedule as", "be control in", "be treat in law as", "be handle as"),
)
_CONTAINS = (
    *("hold", "pair", "unite", "blend", "mix", "bring together", "be formulate with", "be build on", "deliver"),
    *("supply", "be fill with", "be load with", "have in it", "package", "incorporate", "bundle", "carry"),
    *("be make from a mix of", "be a mix of", "be a pairing of", "be a product of", "be a union of", "marry"),
)
_IS_A = (
    *("fall within", "sit among", "rank among", "be group with", "be list among", "be define as", "come under"),
    *("function as", "behave as", "serve as", "operate as", "constitute", "represent", "be a type of", "be a kind of"),
    *("be an example of", "be a classic example of", "be a prime example of", "be a form of", "be a sort of"),
    *("be part of the family of", "be part of the class of", "be include among", "be number among", "be rank among"),
    *("be in the family of", "be in the class of", "be in the group of", "come from the family of", "be a species of"),
    *("fall among", "be structurally", "be by structure", "be chemically speaking"),
    *(
        f"be {how} {said} {as_one}"
        for how in ("best", "typically", "usually", "normally", "generally", "correctly", "properly", "formally")
        for said, as_one in (
            *(("classify", "as"), ("class", "as"), ("categorize", "as"), ("group", "with"), ("describe", "as")),
            *(("regard", "as"), ("consider", ""), ("think of", "as")),
        )
    ),
    *("be in the category of", "be group among", "be place among", "be file under", "be one example of", "be of type"),
)
_HAPPENED = {
    "introduced": (
        *("come out", "hit the market", "reach the market", "reach pharmacies", "be release", "be put on the market"),
        *("be bring to market", "be bring to the market", "be roll out", "debut", "make its debut", "enter the market"),
        *("enter medical use", "enter clinical use", "enter medicine", "become available", "be first sell", "arrive"),
        *("be commercialize", "come onto the market", "come on the market", "first appear"),
        *("first come to market", "first reach the market", "first go on sale", "first hit the market", "be sell"),
    ),
    "approved": (
        *("be authorize", "be clear", "be greenlight", "get the go ahead", "get the green light"),
        *("win the go ahead", "receive clearance", "earn approval", "secure approval", "be grant approval"),
        *("receive marketing authorisation", "receive a licence", "get a licence", "receive its approval"),
    ),
    "approved US": (
        *("get the green light from the fda", "get the go ahead from the fda", "win approval from the fda"),
        *("receive approval from the fda", "get approval from the fda", "gain approval from the fda"),
        *("be clear by the fda", "be authorize by the fda", "be greenlight by the fda"),
        *("earn fda approval", "secure fda approval", "be grant fda approval", "be license by the fda"),
        *("be pass by the fda", "be give approval by the fda", "be okay by the fda"),
    ),
    "withdrawn": (
        *("leave the market", "come off the market", "disappear from the market", "be discontinue", "be recall"),
        *("be yank from the market", "be pull off the market", "be pull from the market", "be take off the market"),
        *("be remove from the market", "be pull from shelves", "be take off sale", "be pull from pharmacies"),
    ),
    "synthesised": (
        *("be prepare", "be first prepare", "be devise", "be first devise", "be first produce", "be concoct"),
        *("be make for the first time", "be create for the first time"),
        *("be synthesize for the first time", "be cook up", "be first concoct"),
    ),
    "discovered synthesised": (
        *(
            "be identify",
            "be first identify",
            "be extract",
            "be first extract",
        ),
        *("be isolate for the first time", "be discover for the first time", "be first obtain", "be obtain"),
    ),
}
_KIN = (
    *(
        f"be {how}{what}"
        for how in ("", "chemically ", "structurally ", "closely ", "chemically closely ", "pharmacologically ")
        for what in ("related to", "similar to", "akin to", "kin to")
        if how or what == "related to"
    ),
    *(
        f"be {article} {how}{what}"
        for article in ("a", "the")
        for how in (
            "",
            "close ",
            "chemical ",
            "close chemical ",
            "structural ",
            "near ",
            "distant ",
            "older ",
            "younger ",
        )
        for what in ("relative of", "cousin of", "sibling of", "relation of", "sister drug of", "cousin to")
    ),
    *(
        "resemble in structure",
        "be similar in structure to",
        "have a structure like that of",
        "be a chemical analogue of",
    ),
    *("have a similar structure to", "have a chemical structure similar to", "be a structural analogue of"),
)
_DESCENDS = (
    *("be develop from", "be derive chemically from", "be first develop from", "grow out of", "be base on"),
    *("be a successor to", "be a successor of", "be an offshoot of", "be a descendant of", "descend from", "stem from"),
    *("be develop as a replacement for", "be develop as a successor to", "be develop as an alternative to"),
)
_SOLD_AS: tuple[str, ...] = (
    *("be dispense as", "be brand as", "be supply as", "be sell in pharmacies as", "have the brand name"),
    *("carry the brand name", "bear the brand name", "have the trade name", "carry the trade name"),
)
_INGREDIENT = {
    f"be {article} {how}{what} {of}": ("ingredient-of", "main" if article == "the" and how else "")
    for article in ("a", "an", "the", "one of the")
    for how in ("", "main ", "chief ", "principal ", "primary ", "key ", "major ")
    for what in (
        *("alkaloid", "active ingredient", "active compound", "active substance", "active component", "ingredient"),
        *("psychoactive ingredient", "psychoactive compound", "psychoactive component", "constituent", "component"),
        *("psychoactive constituent", "active constituent", "psychoactive substance", "psychoactive chemical"),
        *("active chemical", "active agent"),
    )
    for of in ("of", "in")
}
_METABOLITE = (
    *("be an active metabolite of", "be a breakdown product of", "be a major metabolite of"),
    *("be the active metabolite of", "be the main metabolite of", "be a product of the breakdown of"),
)
_MIRROR = tuple(
    f"be {what} of"
    for what in (
        *("a mirror image", "the mirror image", "one mirror image", "one of the mirror images"),
        *("one of the two mirror images", "one of two mirror images", "one half", "one of the enantiomers"),
        *("one of the two enantiomers", "one enantiomer"),
        *("a stereoisomer", "one of the two mirror image forms", "one of the two forms", "an isomer"),
    )
)

PHRASES = {
    **dict.fromkeys(_KIN, ("related-to", "kin")),
    **dict.fromkeys(_DESCENDS, ("related-to", "descends")),
    **_INGREDIENT,
    **dict.fromkeys(_SOLD_AS, ("same-as", "")),
    **dict.fromkeys(_METABOLITE, ("related-to", "metabolite of")),
    **dict.fromkeys(_MIRROR, ("related-to", "enantiomer of")),
    **dict.fromkeys(("be a salt of", "be the salt of", "be a medicinal salt of"), ("related-to", "salt of")),
    **{
        f"be {article} {ion} salt of": ("related-to", f"{ion} salt of")
        for ion in ("sodium", "potassium", "calcium", "magnesium", "hydrochloride", "sulfate", "sulphate")
        for article in ("the", "a")
    },
    **{
        f"be {article} {hand} {what} of": ("related-to", f"{hand} enantiomer of")
        for hand in ("s", "r")
        for article in ("the", "an", "a")
        for what in ("enantiomer", "form", "isomer", "stereoisomer")
    },
    **{
        f"be the {hand} handed {what} of": ("related-to", f"{hand} enantiomer of")
        for hand in ("left", "right")
        for what in ("form", "mirror image", "enantiomer", "half", "isomer")
    },
    **dict.fromkeys(_CAUSES, ("causes", "")),
    **{phrase: ("used-for", "used in" if phrase.endswith(_IN_WHOM) else "used") for phrase in _USED},
    **dict.fromkeys(_WORKS, ("works-for", "")),
    **dict.fromkeys(_OFF_LABEL, ("used-for", "off-label")),
    **dict.fromkeys(_APPROVED, ("used-for", "approved")),
    "be indicate in": ("used-for", "approved"),
    **dict.fromkeys(_PREVENTS, ("used-for", "prevents")),
    "combat": ("used-for", "used"),
    **dict.fromkeys(_BLOCK, ("acts-on", "block")),
    **dict.fromkeys(_ACTIVATE, ("acts-on", "activate")),
    **dict.fromkeys(_BIND, ("acts-on", "bind")),
    **dict.fromkeys(_ACT, ("acts-on", "act")),
    **dict.fromkeys(_REVERSES, ("reverses", "")),
    **{
        f"{block} the {what} of": ("reverses", "beforehand")
        for block in ("block", "blunt")
        for what in ("effects", "effect", "euphoric effects", "high")
    },
    **dict.fromkeys(_SCHEDULED, ("scheduled-as", "")),
    **dict.fromkeys(_CONTAINS, ("contains", "")),
    **dict.fromkeys(_IS_A, ("is-a", "")),
    **{phrase: ("happened", kind) for kind, phrases in _HAPPENED.items() for phrase in phrases},
}
PHRASES = {" ".join(phrase.split()): value for phrase, value in PHRASES.items()}
