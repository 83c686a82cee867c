"""Ordinary words of questions that people misspell; a word one slip away from just one of them is taken for it.

No names of drugs: a name that is merely similar is never taken for another.
"""

ORDINARY = frozenset(
    {
        *("stopping", "starting", "mixing", "vomit", "constipated", "hallucinating", "breastfeeding", "anesthetics"),
        *("totally", "completely", "federal", "legally", "licensed", "officially", "frequently", "hormones"),
        *("actually", "addicted", "addiction", "addictive", "agonist", "alcohol", "always", "anaesthesia"),
        *("anaesthetic", "anesthesia", "anesthetic", "animals", "antagonist", "antidepressant", "antidote"),
        *("anxiety", "approved", "between", "bladder", "breathe", "breathing", "cause", "causes", "chemical"),
        *("children", "classification", "classified", "cognitive", "common", "company", "considered"),
        *("constipation", "controlled", "damage", "dangerous", "dependence", "dependent", "depressant"),
        *("depression", "derived", "difference", "different", "discovered", "dissociation", "dissociative"),
        *("dizziness", "doctors", "doses", "drowsiness", "duration", "effects", "emergency", "federally"),
        *("generic", "hallucinations", "hallucinogen", "happens", "headache", "hospital", "illegal", "ingredient"),
        *("ingredients", "injected", "injection", "insomnia", "interact", "interaction", "interactions"),
        *("invented", "manufacturer", "mechanism", "medical", "medication", "medications", "medicine", "memory"),
        *("natural", "nausea", "normal", "normally", "overdose", "overdoses", "painkiller", "painkillers"),
        *("people", "poisoning", "pregnancy", "pregnant", "prescribe", "prescribed", "prescription", "pressure"),
        *("psychedelic", "purpose", "really", "receptor", "receptors", "respiratory", "reverse", "reversed"),
        *("reverses", "safer", "schedule", "sedation", "sedative", "seizure", "seizures", "serious", "serotonin"),
        *("should", "someone", "stimulant", "stronger", "substance", "suddenly", "swallowed", "symptoms"),
        *("syndrome", "synthesized", "synthetic", "technically", "together", "tolerance", "tranquilizer"),
        *("treatment", "usually", "veterinary", "vomiting", "warning", "weaker", "withdrawal", "withdrawals"),
    }
)
# Words of their own that are one letter from an ordinary one.
OTHER_WORDS = frozenset(
    {
        *(
            "stranger",
            "cases",
            "medial",
            "deprived",
            "infected",
            "infection",
            "addition",
            "additive",
            "annals",
            "warming",
        ),
        *(
            "affects",
            "affect",
            "ejection",
            "infected",
            "impurity",
            "inserted",
            "mention",
            "hospice",
            "strange",
            "shoulder",
        ),
        *("effected", "reversed", "reserve", "approves", "compound", "medicinal", "presence", "allowed", "shout"),
    }
)
