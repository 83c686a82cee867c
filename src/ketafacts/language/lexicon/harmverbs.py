"""Verbs and nouns that say that a drug causes something, apart from those of ``relations``."""

# Relations in base form, as in ``relations.RELATIONS``: with these an effect follows.
CAUSING = (
    *("set off", "bring about", "spark", "unleash", "contribute to", "be responsible for", "be to blame for"),
    *("be behind", "end in", "progress to", "predispose to", "be follow by", "give rise to", "cause or worsen"),
    *("be know to cause", "be a cause of", "be the cause of", "be a trigger for", "be a trigger of", "bring"),
    *("be a risk factor for", "entail", "be a recipe for", "do", "elicit", "make for", "generate", "create"),
    *("be notorious for", "be know for", "be infamous for", "be well know for", "be famous for", "be bad for"),
    *("be blame for", "be implicate in", "be tie to", "be connect with", "be connect to", "be culpable for"),
    *("have be tie to", "be accompany by", "be complicate by", "be mark by", "be dog by", "drive"),
)
# "Leaves users with", "puts people at risk of": verb, people, and what then follows.
ON_PEOPLE = (
    ("leave", ("with", "")),
    ("put", ("at risk of", "at risk for", "in danger of", "at high risk of", "at increased risk of", "into")),
    ("place", ("at risk of", "at risk for", "at high risk of", "at increased risk of")),
    ("expose", ("to", "to a risk of", "to the risk of")),
    ("saddle", ("with",)),
    ("give", ("",)),
    ("send", ("into",)),
    ("throw", ("into",)),
    ("plunge", ("into",)),
    ("tip", ("into",)),
    ("push", ("into",)),
    ("turn", ("",)),
    ("make", ("feel", "become", "")),
    ("render", ("",)),
    ("get", ("",)),
    ("keep", ("",)),
    ("cause", ("to feel", "to become", "to have", "to develop", "to experience")),
    ("protect", ("from", "against")),
)
SPARING_PEOPLE = frozenset({"protect"})
# "Carries a real risk of": verb, what may stand before the noun, the noun.
CARRYING = (
    *("carry", "have", "pose", "bring", "present", "come with", "be associate with", "be link to", "be link with"),
    *("raise", "increase", "heighten", "involve", "bear", "add to", "share", "create", "hold", "be tie to"),
)
RISKS = frozenset(
    {
        *("risk", "risks", "danger", "dangers", "chance", "likelihood", "odds", "potential", "hazard", "threat"),
        *("liability", "possibility", "propensity", "tendency", "probability", "incidence", "rates", "rate"),
    }
)
# What may be said of the risk: nothing more, or that it is great.
PLAIN_RISK = frozenset(
    {
        *("real", "known", "well known", "documented", "established", "recognised", "recognized", "genuine", "certain"),
        *("important", "additional", "own", "dose", "related", "overall", "potential", "possible", "inherent", "clear"),
        *("added", "well", "long", "term", "definite", "some", "a", "an", "the", "its", "small", "slight"),
    }
)
GREAT_RISK = frozenset(
    {
        *("high", "higher", "great", "greater", "major", "significant", "considerable", "substantial", "serious"),
        *("increased", "elevated", "marked", "strong", "grave", "big", "heightened", "severe", "raised", "large"),
    }
)
SMALL_RISK = frozenset({"small", "slight", "low", "lower", "little", "minimal", "negligible", "minor", "reduced"})
RISK_OF = ("of", "for", "that")
HAVING = (
    *("developing", "having", "getting", "causing", "suffering", "producing", "becoming", "experiencing", "triggering"),
    *("provoking", "contracting", "bringing", "inducing"),
)
# People, as objects of these verbs.
WHOM = frozenset(
    {
        *("people", "you", "users", "patients", "someone", "somebody", "a person", "person", "them", "one", "us", "me"),
        *(
            "patient",
            "user",
            "anyone",
            "adults",
            "children",
            "women",
            "men",
            "those",
            "everyone",
            "everybody",
            "him",
            "her",
            "man",
        ),
        *("folks", "babies", "kids", "woman", "individuals", "drinkers", "smokers", "takers", "u", "its", "ya"),
    }
)
EVERYBODY = frozenset({"everyone", "everybody"})
WHO_TAKE = frozenset(
    {"who", "take", "takes", "taking", "use", "uses", "using", "it", "them", "on", "that", "some", "many", "most"}
)
# What it has, or has not, on a part of the body.
BEARING = ("effect", "effects", "influence", "impact", "bearing", "action")

# With these, what follows an effect that they say is lessened, too: "relieves pain and nausea".
LESSENING = frozenset(
    {
        *(
            "relieve",
            "ease",
            "reduce",
            "alleviate",
            "lessen",
            "treat",
            "kill",
            "dull",
            "calm",
            "soothe",
            "stop",
            "lower",
        ),
        *("suppress", "prevent", "fight", "block", "dampen", "deaden", "curb", "control", "settle", "quiet", "combat"),
        *("decrease", "diminish", "mask", "take", "cut", "help", "slow", "numb", "counter", "counteract", "quell"),
    }
)
