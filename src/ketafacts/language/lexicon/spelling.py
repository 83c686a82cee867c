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
        *("opioid", "opioids", "opiate", "opiates", "narcotic", "narcotics", "benzodiazepine", "benzodiazepines"),
        *(
            "antagonists",
            "agonists",
            "stimulants",
            "sedatives",
            "depressants",
            "barbiturate",
            "painkiller",
            "antidepressants",
        ),
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
# Common words of their own that are one letter from a word in which questions are framed.
_ALIKE = (
    "abound absorber abuser acton advance advances aesthetic aesthetics aground albright alight "
    "americana amused anima argus aspiring assure assured auction auctions averse babes banged "
    "banked banner batter beaks beast beater bedside believers belive bested bette bezos bother "
    "bowers bowles bowls braided braids brandi brando brandt brandy breaching breads breath "
    "breather breaths brest broker brothel burying buster butter calle caller canter casing castle "
    "cautions centred centro chanel chang changers charger charmed charred charted cheated cheating "
    "checker cheeks chicks chucked clarity clashed clashes clause cleaned cleans clearer cleary "
    "cleats coding coffey composer concerts concluded conform container contract controller "
    "convection convent converged converter coulter counties coupe courted courts covert coveted "
    "crate creaking creamed crease cremated cremation crested crete culled cunts curtain dagger "
    "daggers dancer dancers danvers daring dearly deceased declare declares defect defected defend "
    "dejected denial dependant derided detest developer devine dispenser dispersed distinguished "
    "diving doable domes doubled doubly doves drunks ealing employee employees entirety evens "
    "exited exports faction felon felons fiend flights friction fried genetic gentle googled "
    "gutting handel handlers hating hazing heading hearth heath heating herein heroic heroine heron "
    "herring hooded hooker hordes hoses humane identifier impart indicted infact infect infects "
    "influencers inhabit inhabits insect insects insider intent intention internationale interned "
    "inventory inverted invest invested investing investor issuers kinney lashing lasted launcher "
    "leaking leaned leaning leaping learner learns leasing licked lined liner listen lister "
    "livelihood lively loner longed looming looping loosing looting lunch machined manager marker "
    "markers marketer masking masses mather mating mediation medici meditation meditations messrs "
    "miners mining moths mourning multiplex norma normalcy norman novice nursed offense outlined "
    "outlive overdone oversight paced paces palaces pancras panes pants parson parsons pease "
    "personas petty pierson placid planets planks plated plates pleas pleased poisson polled "
    "poppins possibly potion pressured prison profess professed programmed programmer prowess "
    "pulley pulsed purchaser quality rabbis rally realty recon regain regains reilly relate relates "
    "relayed relive remover researches responsibly retain retains retarded revere revered reverted "
    "reverting rewarded rewarding romain routed router routers saber sacred salina sativa saver "
    "sawing scaled scare scares scored seared sears seating sedition selves sensor sensors "
    "sentenced seperate sever severed severn sexting shears shelling shelved shooter shopped "
    "shopping shoulda simulate simulates sitter skates slaying smarts smears smelling smokers "
    "sneaking soared spears spokes sported sports spying stakes staring starks starling starred "
    "starring stars starter startled startling starved starving staten statue stipulate stipulates "
    "stomped stomping stopper strangest strayed strays streep stringer strung suitably summarized "
    "supplier surfer surfers swaying table tabled tables tacked talking tampered tampering tanking "
    "tanks taping tasking taxing tester testes texted texting thanking thanos thinker thinly "
    "thinned thongs thorough threats throughput torches toying tracker transported treading treads "
    "tricked trough tuned turner twister tying undies untied usable verily verity verses waned "
    "waring warring watcher wearer weaver weaving weigh weighs weighty welker wether whisk whisked "
    "wight wikimedia wording worries wright youtuber "
)
OTHER_WORDS |= frozenset(_ALIKE.split())
