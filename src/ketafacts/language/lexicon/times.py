"""Words for times: how soon a drug acts, how long, and how a length of time is said."""

WORK = ("work", "works", "working", "act", "acts", "acting")
START = ("start", "starts", "starting", "begin", "begins", "beginning")
LAST = ("last", "lasts", "persist", "persists", "linger", "lingers")
KEEP = ("stay", "stays", "remain", "remains", "keep", "keeps")
LONG_ACTING = ("longer acting", "longer lasting")
SETS_IN = (
    *("kick in", "kicks in", "set in", "sets in", "come on", "comes on", "take effect", "takes effect"),
    *("take hold", "takes hold", "start", "starts", "begin", "begins"),
)
LINGERS = (
    *("hang around", "hangs around", "stick around", "sticks around", "hang about", "hangs about", "stay around"),
    *("stays around", "linger on", "lingers on", "go on working", "goes on working", "keep going"),
    *(
        "keeps going",
        "carry on working",
        "carries on working",
        "hang on",
        "hangs on",
        "stay put",
        "stays put",
        "endure",
    ),
    "endures",
)
MUCH = frozenset(
    {
        "much",
        "far",
        "a good deal",
        "a great deal",
        "considerably",
        "a lot",
        "way",
        "significantly",
        "even",
        "substantially",
    }
    | {"markedly", "for much", "for far", "for", "vastly", "many times", "noticeably", "well"}
)
IN_BODY = frozenset(
    {"in the body", "in the system", "in the bloodstream", "in your system", "inside the body", "in the blood"}
)
WEARS_OFF = ("wear off", "wears off", "run out", "runs out", "end", "ends")
# What a drug's time is said of: its effect, a dose of it, a form of it.
ACTION = (
    *("effect", "effects", "action", "actions", "activity", "high", "anaesthesia", "anesthesia"),
    *("pain relief", "sedation"),
)
DOSES = ("dose", "doses", "injection", "injections", "shot", "shots", "infusion", "course")
FORMS = ("patch", "patches", "tablet", "tablets", "pill", "pills", "film", "films", "capsule", "capsules", "spray")
ONE = ("one", "single", "each", "every", "usual", "1")
GIVEN = ("given", "taken", "injected", "used", "swallowed", "snorted", "smoked", "sprayed", "administered")

HEDGES = frozenset(
    {
        *("about", "around", "roughly", "approximately", "some", "between", "only", "just", "almost", "nearly"),
        *("usually", "typically", "generally", "often", "for", "within", "as little as", "as long as", "at", "least"),
        *("no", "up", "to"),
    }
)
BOUNDS = {
    **dict.fromkeys(("under", "less than", "fewer than", "at most", "no more than", "below"), "under"),
    **dict.fromkeys(("over", "more than", "longer than", "at least", "upwards of", "no less than"), "over"),
}
AMOUNTS = {
    "a": "1",
    "an": "1",
    "half": "0.5",
    "half a": "0.5",
    "half an": "0.5",
    "a few": "2-5",
    "several": "3-8",
    "a couple": "2",
    "many": "5-20",
}
# What "within seconds" is less than one of.
BARE = {"seconds": "minute", "minutes": "hour", "hours": "day", "days": "week", "weeks": "month"}
LONGER = {
    **dict.fromkeys(("longer", "later"), 1),
    **dict.fromkeys(("shorter", "sooner", "faster", "quicker", "earlier", "less long"), -1),
}
QUICKER = {
    **dict.fromkeys(("faster", "sooner", "quicker", "more quickly", "earlier"), -1),
    **dict.fromkeys(("slower", "later", "more slowly"), 1),
}
# Words without one of which a clause says nothing of times.
WORDS = frozenset(
    {
        *WORK,
        *START,
        *LAST,
        *KEEP,
        *LONG_ACTING,
        *(phrase.split()[0] for phrase in LINGERS),
        *("outlast", "outlasts", "half", "half life", "onset", "duration"),
        *(phrase.split()[0] for phrase in (*SETS_IN, *WEARS_OFF)),
    }
)
