"""Words for times: how soon a drug acts, how long, and how a length of time is said."""

WORK = ("work", "works", "working", "act", "acts", "acting")
START = ("start", "starts", "starting", "begin", "begins", "beginning")
LAST = ("last", "lasts", "persist", "persists", "linger", "lingers")
KEEP = ("stay", "stays", "remain", "remains", "keep", "keeps")
LONG_ACTING = ("longer acting", "longer lasting")
SHORT_ACTING = ("shorter acting", "shorter lasting")
SETS_IN = (
    *("appear", "appears", "show", "shows", "is felt", "are felt", "be felt", "become noticeable", "be noticed"),
    *("show up", "shows up", "take full effect", "takes full effect", "reach full effect", "to appear", "emerge"),
    *("kick in", "kicks in", "set in", "sets in", "come on", "comes on", "take effect", "takes effect"),
    *("take hold", "takes hold", "start", "starts", "begin", "begins", "become effective", "becomes effective"),
    *("become active", "becomes active", "start to show", "starts to show", "make itself felt", "makes itself felt"),
    *("show an effect", "shows an effect", "have an effect", "has an effect", "start up", "starts up", "come in"),
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
    {
        *("in the body", "in the system", "in the bloodstream", "in your system", "inside the body", "in the blood"),
        *("in your body", "inside your body", "in your bloodstream", "in your blood", "in their system"),
        *("in the human body", "within the body", "throughout the body"),
    }
)
WEARS_OFF = (
    *("wear off", "wears off", "run out", "runs out", "end", "ends", "fade", "fades", "fade away", "fades away"),
    *("disappear", "disappears", "vanish", "vanishes", "subside", "subsides", "pass off", "passes off", "die down"),
    *("be gone", "be over", "is gone", "are gone", "is over", "are over", "go away", "goes away", "peter out"),
    *("peters out", "ebb away", "ebbs away", "dissipate", "dissipates", "cease", "ceases", "expire", "expires"),
)
# How it is said that (most of) it has left the body.
LEAVES = (
    *("leave", "leaves", "clear", "clears", "exit", "exits"),
    *("is cleared from", "is eliminated from", "is gone from", "is flushed from", "are cleared from", "is out of"),
    *("is removed from", "disappears from", "is washed out of", "is flushed out of", "is gone out of"),
)
THE_BODY = ("body", "system", "bloodstream", "blood", "your system", "your body")
# What a drug's time is said of: its effect, a dose of it, a form of it.
ACTION = (
    *("effect", "effects", "action", "actions", "activity", "high", "trip", "trips", "anaesthesia", "anesthesia"),
    *("pain relief", "sedation"),
)
DOSES = ("dose", "doses", "injection", "injections", "shot", "shots", "infusion", "course")
FORMS = ("patch", "patches", "tablet", "tablets", "pill", "pills", "film", "films", "capsule", "capsules", "spray")
ONE = ("one", "single", "each", "every", "usual", "1")
# What kind of half-life; how long it is said to be tells nothing when a figure follows.
HALVES = (
    *("elimination", "terminal", "plasma", "biological", "mean", "average", "long", "short", "very", "relatively"),
    *("serum", "reported", "usual", "typical", "apparent", "effective", "estimated", "approximate", "overall", "final"),
    *("median", "blood", "metabolic", "normal", "pharmacological"),
)
# What a drug chiefly does, of which its times are recorded as its own.
CHIEF_EFFECTS = frozenset({"analgesia", "anesthesia", "sedation", "euphoria", "sleep", "opioid-effect-reversal"})
IT_IS = frozenset({"it", "they", "is", "are", "be", "being", "been", "was"})
OR_SO = {**dict.fromkeys(("more", "longer", "over"), "over"), **dict.fromkeys(("less", "under", "fewer"), "under")}
# How often in a time it is given, and the time between two doses in words of their own.
TIMES_A = {"once": 1.0, "twice": 2.0, "one time": 1.0, "two times": 2.0, "three times": 3.0, "four times": 4.0}
RHYTHMS = {
    **dict.fromkeys(("daily", "nightly"), "1 day"),
    **dict.fromkeys(("weekly",), "1 week"),
    **dict.fromkeys(("monthly",), "1 month"),
    **dict.fromkeys(("hourly",), "1 hour"),
    **dict.fromkeys(("fortnightly",), "2 weeks"),
    **dict.fromkeys(("yearly", "annually"), "12 months"),
}
CHANGED = ("change", "changed", "replace", "replaced", "renew", "renewed", "swapped", "exchanged", "switched")
WORN = ("worn", "wear", "kept", "left")
DOSED = (
    *("give", "given", "inject", "take", "taken", "administer", "administered", "dose", "dosed", "swallow"),
    *("use", "used", "spray", "apply", "applied", "place", "placed", "put", "insert", "inserted", "repeated"),
)
OBLIGED = (
    *("need to", "needs to", "must", "should", "has to", "have to", "can", "may", "is meant to", "are meant to"),
    *("is supposed to", "are supposed to", "is to", "only needs to", "has got to", "have got to"),
)
# A state in which somebody is kept, or put, by an anaesthetic; by a painkiller.
KEPT = frozenset({"asleep", "anaesthetised", "anesthetised", "anaesthetized", "anesthetized", "unconscious", "under"})
KEPT |= {"pain free", "out of pain", "sedated", "out", "out cold", "sleeping", "knocked out", "high"}
PUT = ("put", "puts", "send", "sends", "knock", "knocks")
PUT_TO = ("under", "to sleep", "out", "to_sleep", "sleep", "off to sleep")
PERSONS = frozenset(
    {"a patient", "the patient", "patients", "people", "someone", "somebody", "a person", "you", "users", "them"}
    | {"patient", "person", "an adult", "adults", "adult", "most people", "pain", "pain away"}
)
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
    "a couple of": "2",
    "couple of": "2",
    "few": "2-5",
    "all": "1",
    "many": "5-20",
}
# Before a bare unit: "is measured in weeks".
RECKONED = tuple(
    f"{said} {of}"
    for said, of in (
        *((said, "in") for said in ("measured", "counted", "reckoned", "expressed", "given", "best measured")),
        *((said, "of") for said in ("a matter", "a question", "on the order", "of the order", "in the order")),
        *((said, "in the") for said in ("measured", "counted")),
    )
)
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
        *SHORT_ACTING,
        *(phrase.split()[0] for phrase in LINGERS),
        *(phrase.split()[0] for phrase in LEAVES if not phrase.startswith("is ")),
        *("cleared", "eliminated", "gone", "flushed", "removed", "washed", "felt"),
        *("every", "once", "twice", "weekly", "monthly", "daily", "worn", "times", "takes", "take", *PUT),
        *("within", "overnight", "outlast", "outlasts", "half", "half life", "onset", "duration"),
        # Of "is gone", "be felt" and "to appear" the longer word, for the shorter ones stand in most sentences.
        *(max(phrase.split(), key=len) for phrase in (*SETS_IN, *WEARS_OFF)),
    }
)
