"""How one tells what a law does with a drug: which list, moved from which to which, by whom, and under which treaty."""

from ketafacts.language.lexicon.listing import listed

# Verbs that tell of a move between lists, in the forms they are used in, and whether the new list is stricter (1).
MOVING = {
    **dict.fromkeys(("move", "moves", "moved", "shift", "shifts", "shifted", "transfer", "transferred"), 0),
    **dict.fromkeys(("reschedule", "reschedules", "rescheduled", "reclassify", "reclassifies", "reclassified"), 0),
    **dict.fromkeys(("remove", "removed", "delete", "deleted", "drop", "dropped", "struck"), 0),
    **dict.fromkeys(("upgrade", "upgrades", "upgraded", "tighten", "tightened", "raise", "raised"), 1),
    **dict.fromkeys(("downgrade", "downgrades", "downgraded", "lower", "lowered"), -1),
}
PUTTING = (
    *("place", "places", "placed", "put", "puts", "list", "lists", "listed", "schedule", "schedules", "scheduled"),
    *("classify", "classifies", "classified", "class", "add", "adds", "added", "make", "makes", "made"),
)
# Who does so, and where.
AGENCIES = {
    **dict.fromkeys(("dea", "us dea", "drug enforcement administration", "congress", "us congress"), "US"),
    **dict.fromkeys(("us drug enforcement administration", "us government", "federal government"), "US"),
    **dict.fromkeys(("american government", "us authorities", "federal authorities", "justice department"), "US"),
    **dict.fromkeys(("home office", "uk home office", "uk government", "british government", "home secretary"), "GB"),
    **dict.fromkeys(("uk parliament", "british parliament", "uk authorities", "british authorities"), "GB"),
    **dict.fromkeys(("canadian government", "health canada"), "CA"),
    **dict.fromkeys(("german government", "german parliament", "bundestag"), "DE"),
    **dict.fromkeys(("australian government", "tga"), "AU"),
}
# Adjectives of countries before "Schedule", "Class" or "law".
OF_COUNTRIES = {
    **dict.fromkeys(("federal", "american"), "US"),
    **dict.fromkeys(("british", "english"), "GB"),
    **dict.fromkeys(("german",), "DE"),
    **dict.fromkeys(("canadian",), "CA"),
    **dict.fromkeys(("australian",), "AU"),
    **dict.fromkeys(("dutch",), "NL"),
}
# Countries as owners of a law, without the apostrophe.
OWNERS = {
    **dict.fromkeys(("americas", "usas"), "US"),
    **dict.fromkeys(("britains", "uks", "englands"), "GB"),
    **dict.fromkeys(("germanys",), "DE"),
    **dict.fromkeys(("canadas",), "CA"),
    **dict.fromkeys(("australias",), "AU"),
    **dict.fromkeys(("uns",), "UN"),
}
# "Its narcotics act" is the law of the country that is named.
OF_LAWS = frozenset({"narcotics", "narcotic", "drug", "drugs", "controlled", "substances", "medicines", "own"})
LAWS = frozenset({"act", "law", "laws", "legislation", "regulations"})
# Heads that may stand between a list and the rest: "a UK Class B drug".
HEADS = frozenset({"drug", "drugs", "substance", "substances", "controlled", "medicine", "narcotic", "narcotics"})
# A lawful use of any kind.
MEDICAL_USE = (
    *("legal medical use", "accepted medical use", "recognised medical use", "recognized medical use"),
    *("approved medical use", "currently accepted medical use", "medical use", "legitimate medical use"),
    *("lawful medical use", "licensed medical use", "legal medical uses", "accepted medical uses", "medical uses"),
    *("approved medical uses", "legitimate medical uses", "recognised medical uses", "recognized medical uses"),
)
# Verb phrases that a law, a treaty or a list follows.
LISTINGS = {
    f"be {verb} {preposition}": ("scheduled-as", "")
    for verb in ("cover", "list", "schedule", "control", "include", "regulate")
    for preposition in ("by", "under", "in")
}
TREATIES = {
    **dict.fromkeys(("single convention of 1961", "un single convention of 1961"), "UN 1961"),
    **dict.fromkeys(("convention of 1961", "un convention of 1961", "un 1961 convention"), "UN 1961"),
    **dict.fromkeys(
        ("single convention on narcotic drugs of 1961", "1961 single convention on narcotic drugs"), "UN 1961"
    ),
    **dict.fromkeys(("un single convention on narcotic drugs", "narcotics convention"), "UN 1961"),
    **dict.fromkeys(("convention of 1971", "un convention of 1971", "un 1971 convention"), "UN 1971"),
    **dict.fromkeys(("convention on psychotropic substances of 1971", "1971 psychotropics convention"), "UN 1971"),
    **dict.fromkeys(("un convention on psychotropic substances of 1971", "psychotropic convention"), "UN 1971"),
    **dict.fromkeys(("1971 convention on psychotropic substances", "vienna convention of 1971"), "UN 1971"),
    **dict.fromkeys(("un psychotropics convention", "un psychotropic substances convention"), "UN 1971"),
    **dict.fromkeys(("international drug treaties", "international treaties", "un drug treaties"), "UN"),
}
TREATIES |= {
    f"{which}{what}": place
    for place, year, names in (
        ("UN 1971", "1971", ("convention on psychotropic substances", "psychotropic substances convention")),
        (
            "UN 1961",
            "1961",
            ("single convention", "convention on narcotic drugs", "single convention on narcotic drugs"),
        ),
    )
    for name in names
    for which in (f"{year} ", f"{year} un ", f"un {year} ", f"united nations {year} ", f"{year} united nations ", "")
    for what in (name, f"un {name}", f"united nations {name}")
    if which or what != name
}
TREATIES |= dict.fromkeys(
    listed(
        "any un drug convention; any un convention; any un treaty; any un drug treaty; any international treaty; any "
        "international drug treaty; any international drug convention; any of the un conventions; un drug "
        "convention; un drug "
        "control conventions; any of the un drug conventions; un drug control treaties; any international "
        "convention; the un "
        "drug treaties; united nations drug conventions; united nations conventions; international drug "
        "control treaties"
    ),
    "UN",
)
OF_LAW = {
    f"{of} {what}": place
    for place, ofs in {
        "US": "american; american federal; us; us federal; united states; federal us; u s",
        "GB": "british; uk; english; united kingdom; u k",
        "CA": "canadian; canada s; canadian federal",
        "DE": "german",
        "FR": "french",
        "AU": "australian",
        "NL": "dutch",
        "JP": "japanese",
        "SE": "swedish",
        "IE": "irish",
        "NZ": "new zealand",
        "CN": "chinese",
        "IN": "indian",
        "UN": "international; united nations; un",
    }.items()
    for of in listed(ofs)
    for what in listed(
        "law; drug law; drug laws; drugs law; drugs laws; laws; legislation; narcotics law; drug legislation"
    )
}
INTERNATIONALLY = {
    **dict.fromkeys(
        listed(
            "placed under international control; put under international control; brought under "
            "international control; under "
            "united nations control; controlled by the un; controlled by the united nations; subject to "
            "international control"
        ),
        "UN",
    ),
    **dict.fromkeys(("under international control", "under un control", "internationally controlled"), "UN"),
    **dict.fromkeys(("internationally scheduled", "controlled internationally", "scheduled internationally"), "UN"),
}
WORDS = (
    *(
        "upgraded",
        "downgraded",
        "rescheduled",
        "reclassified",
        "enforcement",
        "administration",
        "congress",
        "nationwide",
    ),
    *("secretary", "parliament", "federal", "level", "alongside", "internationally", "covers", "covered", "narcotic"),
    *("international", "control", "currently", "accepted", "legal", "lawful", "counts", "legitimate", "recognised"),
)
# What authorities are said to be about to do. Not what drugs do as well: "insulin will regulate", "it will clear up".
DECIDED = frozenset(
    {
        *("approve", "authorise", "authorize", "license", "licence", "endorse", "reapprove", "recall", "reintroduce"),
        *("ban", "outlaw", "prohibit", "legalise", "legalize", "decriminalise", "decriminalize", "criminalise"),
        *("schedule", "reschedule", "deschedule", "classify", "reclassify", "criminalize", "discontinue", "relaunch"),
    }
)
TO_COME = frozenset({"will", "wont", "shall", "ll"})
