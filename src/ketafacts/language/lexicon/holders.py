"""Who is said to hold something: authorities, whose statements are checked as said, and people at large."""

# What may stand between "according to" and the comma. What they state is checked; that they state it is not.
AUTHORITIES = frozenset(
    {
        *("fda", "us fda", "food and drug administration", "us food and drug administration", "dea", "us dea"),
        *("drug enforcement administration", "who", "world health organization", "world health organisation"),
        *("nhs", "ema", "european medicines agency", "cdc", "nida", "nih", "samhsa", "mhra", "health canada"),
        *("label", "fda label", "us label", "drug label", "product label", "official label", "labeling", "labelling"),
        *("prescribing information", "us prescribing information", "package insert", "prescribing guidance"),
        *("prescribing guidelines", "clinical guidelines", "treatment guidelines", "official guidelines"),
        *("cdc guidelines", "nice", "british national formulary", "bnf", "pharmacology textbooks", "manufacturer"),
        *("american and european regulators", "us regulators", "european regulators", "patient leaflet"),
        *("mayo clinic", "cleveland clinic", "medlineplus", "world health organization who", "nhs england"),
        *("us food and drug administration fda", "food and drug administration fda", "us national library of medicine"),
        *("drug enforcement administration dea", "us drug enforcement administration dea"),
        *("us drug enforcement administration", "us department of justice", "national institutes of health"),
        *("national institutes of health nih", "american society of addiction medicine", "us surgeon general"),
        *(
            f"{us}{agency}{initials}"
            for us in ("", "us ")
            for agency, short in (
                ("national institute on drug abuse", " nida"),
                ("centers for disease control and prevention", " cdc"),
                ("centers for disease control", " cdc"),
                ("substance abuse and mental health services administration", " samhsa"),
            )
            for initials in ("", short)
        ),
    }
)
# "Many people think that …, but …": who, and what they do.
MANY = frozenset({"many", "most", "some", "several", "other", "plenty of", "a lot of", "lots of", "the"}) | {
    *("a", "lot", "lots", "plenty", "of", "number"),
}
HOLDERS = frozenset(
    {
        *("people", "patients", "users", "folks", "doctors", "clinicians", "everyone", "everybody", "parents"),
        *("public", "readers", "journalists", "reporters", "laypeople"),
    }
)
HOLDING = frozenset({"think", "thinks", "believe", "believes", "assume", "assumes", "say", "says", "claim", "suppose"})
HOW_HELD = frozenset(
    {
        *("mistakenly", "wrongly", "incorrectly", "falsely", "erroneously", "still", "also", "widely", "popularly"),
        *("often", "sometimes", "commonly", "frequently", "occasionally", "usually", "routinely", "regularly"),
    }
)
# "X is often mistaken for Y, but …".
TAKEN_FOR = (("mistaken", "for"), ("confused", "with"), *((verb, "to", "be") for verb in ("thought", "believed")))
TAKEN_FOR = (*TAKEN_FOR, *((verb, "to", "be") for verb in ("assumed", "said", "supposed", "rumoured", "rumored")))
