"""How a drug is used, as it stands before or behind its name: how much, how long, how often, and that it is stopped."""

# Adjectives and periods that say much or long use.
HEAVY = frozenset(
    {
        *("heavy", "chronic", "long term", "longterm", "prolonged", "habitual", "frequent", "regular", "daily"),
        *("repeated", "sustained", "continued", "constant", "everyday", "persistent", "excessive", "nightly", "weekly"),
        *("extended", "continuous", "compulsive", "uncontrolled", "intensive", "intense", "steady"),
    }
)
PERIODS = frozenset({"years", "months", "decades", "weeks", "lifetime", "period", "periods"})
MUCH = frozenset({"high", "large", "huge", "massive", "enormous", "excessive", "higher", "larger", "big", "toxic"})
AMOUNTS = frozenset({"dose", "doses", "amount", "amounts", "quantity", "quantities", "dosage", "dosages"})
# What says nothing of how much.
PLAIN_USE = frozenset(
    {
        *("recreational", "nonmedical", "non medical", "illicit", "illegal", "street", "any", "some", "ongoing", "own"),
        *("nasal", "oral", "iv", "intravenous", "medicinal", "prescribed", "unsupervised", "such"),
    }
)
# Nouns and gerunds of use, and what they say of how much.
USES = {
    **dict.fromkeys(("use", "usage", "consumption", "intake", "ingestion", "inhalation", "administration"), ""),
    **dict.fromkeys(("treatment", "therapy", "exposure", "injection"), ""),
    **dict.fromkeys(("abuse", "misuse", "overuse"), "heavy use"),
}
# How long or how often somebody uses it, behind the verb.
LASTINGLY = (
    *("heavily", "regularly", "frequently", "often", "daily", "chronically", "repeatedly", "every day", "a lot"),
    *("too often", "long term", "long", "for years", "for months", "for weeks", "for long", "for a long time"),
    *("for decades", "for long periods", "over a long time", "over long periods", "over many years", "over years"),
    *("over months", "continuously", "too long", "for too long", "day after day", "day in day out", "for a while"),
    *("over time", "over the long term", "for many years", "for many months", "every night", "night after night"),
    *("excessively", "nightly"),
)
AS_MEANT = ("as prescribed", "as directed", "exactly as prescribed", "exactly as directed", "correctly", "properly")
TOO_MUCH = ("in excess", "to excess", "too much", "in overdose", "by the handful")
# How it is stopped.
SUDDENLY = (
    *("suddenly", "abruptly", "quickly", "overnight", "cold turkey", "too fast", "too quickly", "too suddenly"),
    *("too abruptly", "at once", "all at once", "without tapering", "without a taper", "without weaning", "rapidly"),
    *(
        "from one day to the next",
        "straight away",
        "without medical help",
        "without medical supervision",
        "at short notice",
    ),
    *("too soon", "in one go", "outright", "immediately"),
)
STOP = frozenset(
    {
        *("stop", "stops", "stopped", "stopping", "quit", "quits", "quitting", "discontinue", "discontinues"),
        *("discontinued", "discontinuing", "withdrawn", "withdraw", "cease", "ceases", "ceasing", "ceased", "halted"),
        *("halt", "interrupted", "halting", "drop", "dropped", "missed"),
    }
)
# Who is meant by "when you stop it".
USERS = frozenset(
    {
        *(
            "it",
            "they",
            "you",
            "one",
            "people",
            "someone",
            "somebody",
            "patients",
            "users",
            "person",
            "patient",
            "user",
        ),
        *("we", "he", "she", "drug", "medicine", "medication", "treatment", "use", "therapy", "somebody", "individual"),
    }
)
