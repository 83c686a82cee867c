"""Words for how long a drug can be found after its use, and for when its withdrawal begins, peaks and ends."""

# How it is said that a test finds it for so long: behind "be", or as a verb.
FOUND = frozenset(
    {"detectable", "detected", "found", "traced", "traceable", "picked up", "seen", "identified", "present", "visible"}
    | {"measurable", "measured", "caught", "spotted", "detect", "find"}
)
STAYS = (
    *("stay", "stays", "remain", "remains", "linger", "lingers", "persist", "persists", "show up", "shows up"),
    *("turn up", "turns up", "last", "lasts", "come up", "comes up", "appear", "appears", "show", "shows"),
    *("hang around", "hangs around", "stick around", "sticks around"),
)
# How it is said that it is no longer found.
GONE = (
    *("leave", "leaves", "clear", "clears", "disappear", "disappears", "vanish", "vanishes", "be gone", "be out"),
    *("is gone", "are gone", "is out", "are out", "is cleared", "are cleared", "be cleared", "drop out", "drops out"),
    *("is undetectable", "are undetectable", "be undetectable", "becomes undetectable", "become undetectable"),
)
# Where it is looked for, and what the recorded windows are of.
MATRICES = {
    **dict.fromkeys(("urine", "pee", "the urine", "urine sample", "urine samples", "urine specimen"), "urine"),
    **dict.fromkeys(("blood", "bloodstream", "plasma", "blood test", "blood tests", "blood sample"), "blood"),
    **dict.fromkeys(("hair", "hair sample", "hair samples", "hair test", "hair tests", "hair follicle"), "hair"),
    **dict.fromkeys(("saliva", "oral fluid", "saliva test", "saliva tests", "sweat"), "saliva"),
}
TESTS = frozenset({"test", "tests", "screen", "screens", "sample", "samples", "testing", "specimen"})
USERS = frozenset({"user", "users", "smoker", "smokers", "consumer", "consumers", "drinker", "drinkers"})
USERS |= {"person", "people", "taker", "takers", "patients"}
HEAVY = frozenset({"heavy", "chronic", "daily", "regular", "frequent", "long term", "longterm", "habitual", "everyday"})
HEAVY |= {"prolonged", "repeated", "long"}
LIGHT = frozenset({"occasional", "single", "casual", "infrequent", "one time", "light", "first time", "one off"})
USES = frozenset({"use", "usage", "dose", "doses", "taking", "using", "smoking", "intake", "exposure", "consumption"})
USES |= {"drinking", "drink", "hit", "using it", "taking it", "ingestion", "cigarette", "cessation", "stopping"}
USES |= {"injection", "fix", "pill", "tablet", "quitting", "discontinuation"}
LATER = frozenset({"later", "afterwards", "after", "afterward"})
# Words without one of which nothing is said of how long it is found.
WORDS = frozenset(
    {
        *(phrase.split()[0] for phrase in FOUND),
        *("stay", "stays", "remain", "remains", "linger", "lingers", "persist", "persists", "last", "lasts", "hang"),
        *("hangs", "stick", "sticks", "show", "shows", "turn", "turns", "appear", "appears", "come", "comes"),
        *("show up", "shows up", "turn up", "turns up", "come up", "comes up"),
        *("leave", "leaves", "clear", "clears", "cleared", "disappear", "disappears", "vanish", "vanishes", "gone"),
        *("out", "undetectable", "drop", "drops"),
    }
)
# What must stand in the sentence besides: where it is looked for.
PLACES = frozenset(word for phrase in MATRICES for word in phrase.split()) | {"test", "detectable", "detected"}

# -- withdrawal ------------------------------------------------------------------------------------------------------

SYMPTOMS = frozenset({"symptoms", "symptom", "signs", "syndrome", "effects", "reaction", "reactions", "it"})
FIRST = frozenset({"first", "early", "earliest", "acute", "physical", "typical", "classic", "usual", "worst", "main"})
BEGINS = (
    *("begin", "begins", "start", "starts", "set in", "sets in", "appear", "appears", "kick in", "kicks in"),
    *("come on", "comes on", "emerge", "emerges", "develop", "develops", "occur", "occurs", "show up", "shows up"),
    *("be felt", "is felt", "are felt", "come", "comes", "hit", "hits", "arise", "arises", "show", "shows", "happen"),
)
PEAKS = (
    *("peak", "peaks", "reach a peak", "reaches a peak", "reach its peak", "reaches its peak", "reach their peak"),
    *("is at its worst", "are at their worst", "be at its worst", "is worst", "are worst", "is at its height"),
    *("reach their height", "reaches its height", "are at their peak", "is at its peak", "are at their height"),
    "be worst",
)
ENDS = (
    *("last", "lasts", "go on", "goes on", "persist", "persists", "end", "ends", "is over", "are over", "be over"),
    *("continue", "continues", "subside", "subsides", "resolve", "resolves", "ease", "eases", "pass", "passes"),
    *("settle", "settles", "take", "takes", "wear off", "wears off", "fade", "fades", "clear up", "disappear"),
)
ORDINALS = {
    "first": "1",
    "second": "2",
    "third": "3",
    "fourth": "4",
    "fifth": "5",
    "sixth": "6",
    "seventh": "7",
    "tenth": "10",
}
SOONER = {
    **dict.fromkeys(("sooner", "earlier", "faster", "more quickly", "quicker", "more rapidly"), -1),
    **dict.fromkeys(("later", "more slowly", "slower"), 1),
}
LONGER = {"longer": 1, "shorter": -1, "less long": -1, "for longer": 1}
