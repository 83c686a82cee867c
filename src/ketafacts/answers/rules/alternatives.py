"""Targets of which a drug is made for one instead of the other: what blocks the enzyme does not block the receptor.

Only where the two are told apart by how medicines are classed, and none that is made for the one is known to act on the
other as well, is it said that what chiefly acts on the one does not act on the other.
"""

from ketafacts.answers.rules.finding import chief_acts
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.model import Fact, Subject
from ketafacts.language.claims import Claim

# In each of these a drug acts at one only.
_ONE_OF = (
    {"ace", "angiotensin-ii-receptor", "renin", "neprilysin"},
    {"aromatase", "estrogen-receptor"},
    {"5-alpha-reductase", "androgen-receptor"},
    {"5-lipoxygenase", "leukotriene-receptor"},
    {"gastric-proton-pump", "histamine-h2-receptor"},
    {"factor-xa", "thrombin", "vitamin-k-recycling", "p2y12-receptor", "gp-iib-iiia", "plasminogen"},
    {"p2y12-receptor", "gp-iib-iiia", "cox-1"},
    {"p2y12-receptor", "gp-iib-iiia", "cox-2"},
    {"p2y12-receptor", "gp-iib-iiia", "cyclooxygenase"},
    {"hmg-coa-reductase", "cholesterol-absorption", "pcsk9", "atp-citrate-lyase", "mttp"},
    {"hmg-coa-reductase", "npc1l1", "pcsk9", "atp-citrate-lyase", "mttp"},
    {"xanthine-oxidase", "urat1"},
    {"sglt2", "dpp-4", "glp-1-receptor", "alpha-glucosidase", "ppar"},
    {"sglt2", "dpp-4", "glp-1-receptor", "alpha-glucosidase", "katp-channel"},
    {"phosphodiesterase-3", "phosphodiesterase-4", "phosphodiesterase-5"},
    {"comt", "dopa-decarboxylase", "vmat2", "mao-b"},
    {"comt", "dopa-decarboxylase", "vmat2", "mao-a"},
    {"comt", "dopa-decarboxylase", "vmat2", "mao"},
    {"mao", "serotonin-transporter"},
    {"mao-a", "serotonin-transporter"},
    {"mao-b", "serotonin-transporter"},
    {"calcineurin", "mtor", "janus-kinases", "impdh"},
    {"sodium-potassium-chloride-cotransporter", "sodium-chloride-cotransporter", "enac", "aldosterone-receptor"},
    {"carbonic-anhydrase", "enac", "aldosterone-receptor"},
    {"beta2-adrenergic-receptor", "muscarinic-receptor", "leukotriene-receptor"},
    {"5-ht3-receptor", "nk1-receptor"},
    {"microtubules", "topoisomerase", "dihydrofolate-reductase", "proteasome"},
    {"fungal-14-alpha-demethylase", "fungal-glucan-synthase", "squalene-epoxidase"},
)
# What is claimed, and what a drug chiefly acts on that tells otherwise; not the other way round.
_INSTEAD = {
    "histamine-h1-receptor": {"histamine-h2-receptor"},
    "aldehyde-dehydrogenase": {"mu-opioid-receptor"},
    "guanylate-cyclase": {"phosphodiesterase-5"},
    "gaba-a-receptor": {"orexin-receptor"},
    "dopamine-d2-receptor": {"5-ht3-receptor", "nk1-receptor"},
    "dopamine-transporter": {"dopamine-d2-receptor"},
    "nk1-receptor": {"dopamine-d2-receptor"},
    "beta-adrenergic-receptor": {"phosphodiesterase-3", "sodium-potassium-pump"},
    "beta1-adrenergic-receptor": {"phosphodiesterase-3", "sodium-potassium-pump"},
    "phosphodiesterase-3": {"beta-adrenergic-receptor", "beta1-adrenergic-receptor", "sodium-potassium-pump"},
    "sodium-potassium-pump": {"beta-adrenergic-receptor", "beta1-adrenergic-receptor", "phosphodiesterase-3"},
    # What stops the making of ergosterol harms the membrane, too.
    "fungal-cell-membrane": {"fungal-glucan-synthase"},
    "fungal-14-alpha-demethylase": {"fungal-cell-membrane"},
    "fungal-glucan-synthase": {"fungal-cell-membrane"},
}
# What antibodies are made to catch, each one of them.
_CAUGHT = frozenset(
    {
        *("tnf", "il-5", "il-17", "il-4-receptor", "il-5-receptor", "interleukin-1-receptor", "interleukin-2-receptor"),
        *("interleukin-6-receptor", "ige", "blys", "tslp", "cd20", "cd38", "cd52", "pd-1-pd-l1", "ctla-4"),
        *("rank-ligand", "her2", "egfr", "vegf", "pcsk9", "cgrp-receptor", "complement", "integrin-receptor"),
    }
)
ANTIBODY = "monoclonal-antibody"


def _told_apart() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {one: frozenset(chief) for one, chief in _INSTEAD.items()}
    for group in _ONE_OF:
        for one in group:
            found[one] = found.get(one, frozenset()) | (group - {one})
    return found


_APART = _told_apart()


def acts_instead(kb: KnowledgeBase, claim: Claim, subject: Subject) -> tuple[Fact, ...]:
    """Return what a drug chiefly acts on instead of a target of which nothing is recorded; nothing where unknown.

    Of a product each ingredient may act in its own way; and that there is more of an enzyme may come of anything.
    """
    target = claim.object
    if claim.detail not in ("block", "bind", "act") and not target.endswith("-receptor"):
        return ()
    apart = _APART.get(target, frozenset[str]())
    if target in _CAUGHT and ANTIBODY in kb.ancestors(subject.id):
        apart |= _CAUGHT - {target}
    if not apart or kb.facts(subject.id, "contains"):
        return ()
    known = kb.everything(subject.id, "acts-on")
    chief = chief_acts(known)
    told = tuple(fact for fact in chief if fact.object in apart and fact.action != "releaser")
    return told[:2]
