"""What "which vitamin …", "what electrolyte …" and the like may be answered with, and the words such questions hold.

Each thing sought has the facts that tell of it: a predicate with its objects, and whether these say that there is more
or less of it. A question that says neither is answered with any.
"""

from typing import NamedTuple


class Sought(NamedTuple):
    """One thing that may be the answer: what it is called, the facts that tell of it, and which way they say it goes.

    A way of ``against`` is of what the drug acts on, which tells nothing of what must be taken besides.
    """

    name: str
    predicate: str
    objects: tuple[str, ...]
    way: str = ""


_UP, _DOWN = "up", "down"
_VITAMINS = (
    Sought("vitamin B12", "causes", ("vitamin-b12-inactivation", "vitamin-b12-deficiency"), _DOWN),
    Sought("folate (vitamin B9)", "acts-on", ("dihydrofolate-reductase", "folate-metabolism"), _DOWN),
    Sought("vitamin K", "acts-on", ("vitamin-k-recycling",), "against"),
)
_SALTS = (
    Sought("potassium", "causes", ("high-potassium",), _UP),
    Sought("potassium", "causes", ("low-potassium",), _DOWN),
    Sought("sodium", "causes", ("hyponatremia",), _DOWN),
    Sought("magnesium", "causes", ("low-magnesium",), _DOWN),
    Sought("calcium", "causes", ("high-calcium",), _UP),
    Sought("calcium", "causes", ("hypocalcemia",), _DOWN),
)
_CELLS = (
    Sought("white blood cells (neutrophils)", "causes", ("neutropenia",), _DOWN),
    Sought("white blood cells", "causes", ("raised-white-cells",), _UP),
    Sought("platelets", "causes", ("thrombocytopenia",), _DOWN),
    Sought("red blood cells", "causes", ("anemia", "hemolysis", "aplastic-anemia"), _DOWN),
    Sought("red blood cells", "causes", ("raised-red-cells",), _UP),
    Sought("all blood cells (bone marrow)", "causes", ("bone-marrow-suppression",), _DOWN),
)
_HORMONES = (
    Sought("prolactin", "causes", ("raised-prolactin",), _UP),
    Sought("testosterone", "causes", ("low-testosterone",), _DOWN),
    Sought("DHT", "causes", ("dht-lowering",), _DOWN),
    Sought("DHT", "causes", ("dht-raising",), _UP),
    Sought("insulin", "causes", ("insulin-release",), _UP),
    Sought("cortisol", "causes", ("adrenal-insufficiency",), _DOWN),
    Sought("thyroid hormone", "causes", ("hypothyroidism",), _DOWN),
    Sought("thyroid hormone", "causes", ("hyperthyroidism",), _UP),
    Sought("oestrogen", "acts-on", ("aromatase", "estrogen-receptor"), "against"),
)
_MESSENGERS = (
    Sought("norepinephrine", "causes", ("norepinephrine-increase",), _UP),
    Sought("norepinephrine", "acts-on", ("norepinephrine-transporter",), _UP),
    Sought("serotonin", "causes", ("serotonin-increase", "serotonin-release"), _UP),
    Sought("serotonin", "acts-on", ("serotonin-transporter",), _UP),
    Sought("dopamine", "causes", ("dopamine-increase", "dopamine-release"), _UP),
    Sought("dopamine", "acts-on", ("dopamine-transporter",), _UP),
    Sought("dopamine", "acts-on", ("dopamine-d2-receptor", "dopamine-receptors"), "against"),
    Sought("serotonin", "causes", ("serotonin-depletion",), _DOWN),
    Sought("acetylcholine", "acts-on", ("cholinesterase",), _UP),
    Sought("acetylcholine", "acts-on", ("muscarinic-receptor", "nicotinic-receptor"), "against"),
    Sought("glutamate", "acts-on", ("nmda-receptor", "ampa-receptor"), "against"),
    Sought("glutamate", "causes", ("glutamate-release",), _UP),
    Sought("GABA", "acts-on", ("gaba-a-receptor", "gaba-b-receptor", "gaba-receptors", "gaba-transaminase"), ""),
    Sought("histamine", "acts-on", ("histamine-h1-receptor", "histamine-h2-receptor", "histamine-receptors"), ""),
)
_ENZYMES = (
    Sought("CYP2D6", "causes", ("cyp2d6-inhibition",), _DOWN),
    Sought("CYP3A4", "causes", ("cyp3a4-inhibition",), _DOWN),
    Sought("CYP2C19", "causes", ("cyp2c19-inhibition",), _DOWN),
    Sought("CYP2C9", "causes", ("cyp2c9-inhibition",), _DOWN),
    Sought("CYP3A4", "causes", ("cyp3a4-induction",), _UP),
    Sought("CYP1A2", "is-a", ("cyp1a2-inhibitor",), _DOWN),
    Sought("CYP2D6", "is-a", ("cyp2d6-inhibitor",), _DOWN),
    Sought("CYP3A4", "is-a", ("cyp3a4-inhibitor",), _DOWN),
    Sought("CYP3A4", "is-a", ("cyp3a4-inducer",), _UP),
)
_SYNDROMES = (
    Sought("Reye's syndrome", "causes", ("reyes-syndrome",)),
    Sought("serotonin syndrome", "causes", ("serotonin-syndrome",)),
    Sought("neuroleptic malignant syndrome", "causes", ("neuroleptic-malignant-syndrome",)),
    Sought("propofol infusion syndrome", "causes", ("propofol-infusion-syndrome",)),
    Sought("lupus-like syndrome", "causes", ("lupus-like-syndrome",)),
    Sought("fetal alcohol syndrome", "causes", ("fetal-alcohol-syndrome",)),
    Sought("cannabinoid hyperemesis syndrome", "causes", ("cannabinoid-hyperemesis",)),
)
_CANCERS = (
    Sought("breast cancer", "causes", ("breast-cancer-risk",)),
    Sought("endometrial cancer (of the womb)", "causes", ("endometrial-cancer",)),
    Sought("thyroid tumours", "causes", ("thyroid-tumors",)),
    Sought("skin cancer", "causes", ("skin-cancer",)),
    Sought("cancer", "causes", ("cancer-risk", "malignancy")),
)
_DEFECTS = (
    Sought("spina bifida", "causes", ("spina-bifida",)),
    Sought("malformed limbs (phocomelia)", "causes", ("limb-defects",)),
    Sought("cleft lip or palate", "causes", ("oral-clefts",)),
    Sought("malformations of the face and skull", "causes", ("craniofacial-defects",)),
    Sought("heart defects", "causes", ("heart-defects",)),
)
# What is sought -> what may be the answer, and the topic of notes that tell of it.
KINDS = {
    **dict.fromkeys(("vitamin", "vitamins", "b vitamin"), _VITAMINS),
    **dict.fromkeys(
        ("electrolyte", "electrolytes", "mineral", "minerals", "salt", "salts", "blood salt", "body salt"), _SALTS
    ),
    **dict.fromkeys(
        (
            *("blood cells", "cells", "blood cell", "cell", "kind of blood cell", "type of blood cell", "blood count"),
            *("type of cell", "kind of cell", "type of cells", "kind of cells", "blood counts"),
        ),
        _CELLS,
    ),
    **dict.fromkeys(("hormone", "hormones"), _HORMONES),
    **dict.fromkeys(("syndrome", "syndromes"), _SYNDROMES),
    **dict.fromkeys(("birth defect", "birth defects"), _DEFECTS),
    **dict.fromkeys(
        ("cancer", "cancers", "kind of cancer", "type of cancer", "kinds of cancer", "types of cancer"), _CANCERS
    ),
    **dict.fromkeys(
        (
            *("neurotransmitter", "neurotransmitters", "brain chemical", "brain chemicals", "chemical", "chemicals"),
            *("messenger", "transmitter", "chemical messenger", "brain messenger", "chemical in brain"),
        ),
        _MESSENGERS,
    ),
    **dict.fromkeys(("enzyme", "enzymes", "liver enzyme", "cyp enzyme", "liver enzymes", "cyp"), _ENZYMES),
}
# Words that say that there comes to be more of it, or less; a verb of acting says neither.
RAISING = frozenset(
    {
        *("raise", "raises", "raised", "increase", "increases", "increased", "rise", "rises", "elevate", "elevates"),
        *("boost", "boosts", "climb", "climbs", "high", "higher", "spike", "spikes", "more", "elevated", "induce"),
        *("induces", "goes_up", "go_up", "going_up", "push_up", "shoot_up", "shoots_up", "pushes_up", "drives_up"),
        *("drive_up", "bring_up", "brings_up", "build_up", "builds_up", "release", "releases"),
    }
)
LOWERING = frozenset(
    {
        *("lower", "lowers", "lowered", "low", "drop", "drops", "dropped", "down", "reduce", "reduces", "reduced"),
        *("deplete", "depletes", "depleted", "lose", "loses", "lost", "drain", "drains", "drained", "rob", "robs"),
        *("used_up", "use_up", "uses_up", "knock_out", "knocks_out", "knocked_out", "run_out", "runs_out", "short"),
        *("wipe_out", "wipes_out", "wiped_out", "deficient", "deficiency", "lack", "decrease", "decreases", "fall"),
        *("falls", "sink", "sinks", "dip", "dips", "tank", "tanks", "crash", "kill", "kills", "suppress", "suppresses"),
        *("run_low", "runs_low", "get_low", "gets_low", "go_low", "goes_low", "less", "waste", "wastes", "strip"),
        *("strips", "need", "supplement", "supplements", "extra", "replace", "inactivate", "inactivates", "oxidise"),
        *("oxidize", "oxidises", "oxidizes", "inactivated", "destroy", "destroys", "destroyed", "shuts_down"),
        *("shut_down", "shut_off", "shuts_off", "turn_off", "turns_off", "switch_off", "switches_off", "zap", "zaps"),
        *("disable", "disables", "disabled", "neutralise", "neutralize", "wipe", "wipes", "burn", "burns", "eat_up"),
        *("eats_up", "take_out", "takes_out", "deplets"),
    }
)
# What else such a question may say of what the drug does to it.
TOUCHING = frozenset(
    {
        *("affect", "affects", "affected", "hit", "hits", "mess_up", "messes_up", "mess_with", "messes_with", "change"),
        *("changes", "damage", "damages", "hurt", "hurts", "harm", "harms", "wreck", "wrecks", "ruin", "ruins"),
        *("block", "blocks", "blocked", "interfere", "interferes", "disrupt", "disrupts", "attack", "attacks"),
        *("target", "targets", "inhibit", "inhibits", "act_on", "acts_on", "work_on", "works_on", "work", "works"),
        *("act", "acts", "oppose", "opposes", "counter", "fight", "fights", "stop", "stops", "mess", "up", "out"),
        *("touch", "touches", "impact", "impacts", "alter", "alters", "cause", "causes", "against", "goes", "go"),
        *("knock", "knocks", "run", "runs", "use", "used", "uses", "using", "gets", "use_of", "eat", "eats", "off"),
        *("mimic", "mimics", "interfere_with", "interferes_with", "shut", "shuts", "turn", "turns", "switch", "push"),
        *("bring", "brings", "drive", "drives", "build", "builds", "shoot", "shoots", "slow", "slows", "happen"),
        *("wrecked", "ruined", "damaged", "hurting", "trash", "trashes", "screw", "screws", "screwed", "watch"),
        *("linked", "tied", "give", "gives", "bring_on", "lead_to", "trigger", "triggers", "link"),
        *("messed", "taking", "take", "takes"),
    }
)
# Words that are passed over besides those that are so in every question.
AROUND = frozenset(
    {
        *("too", "much", "heavy", "long", "term", "chronic", "lots", "high", "dose", "doses", "level", "levels"),
        *("regular", "daily", "years", "over", "time", "body", "your", "someone", "activity", "amount", "amounts"),
        *("abuse", "abusing", "frequent", "repeated", "prolonged", "that", "long_term", "going", "blood", "brain"),
        *(
            "kids",
            "children",
            "teens",
            "child",
            "teenagers",
            "risk",
            "risks",
            "women",
            "men",
            "linked",
            "tied",
            "raise",
        ),
        *("important", "system", "systems", "particular", "certain", "specific", "which_one", "does_to", "s"),
    }
)
