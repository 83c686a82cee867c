"""What stands around the name of a condition, in a sentence that says what a drug is used for."""

# Before it: what says no more than that it is that condition.
PLAIN = frozenset(
    {
        *("severe", "serious", "recurrent", "recurring", "persistent", "stubborn", "uncontrolled", "ongoing"),
        *("existing", "diagnosed", "established", "active", "common", "ordinary", "bad", "frequent", "debilitating"),
        *("painful", "troublesome", "distressing", "symptomatic", "lingering", "everyday"),
    }
)
# Before it: what makes it another one, or less of it.
NARROWED = frozenset(
    {
        *("mild", "minor", "slight", "chronic", "acute", "sudden", "early", "late", "advanced", "moderate"),
        *("refractory", "resistant", "untreated", "newborn", "childhood", "adult", "juvenile", "pediatric"),
        *("paediatric", "occasional", "simple", "uncomplicated", "complicated", "secondary", "primary", "viral"),
        *("bacterial", "fungal", "inherited", "terminal", "metastatic", "uncommon", "rare", "unexplained"),
    }
)
# "Attacks of gout", "the symptoms of depression", "certain forms of epilepsy".
FORMS_BEFORE = frozenset(
    {
        *("symptoms", "symptom", "signs", "attacks", "episodes", "bouts", "flares", "cases", "forms", "types", "kinds"),
        *("some", "certain", "many", "various", "different", "several", "most", "recurrences", "relapses", "all"),
        *("both", "other", "rare"),
    }
)
FORMS_BEHIND = ("attacks", "symptoms", "episodes", "flares", "sufferers")
