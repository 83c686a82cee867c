"""What asked medicines act on: each with its negation, and neighbours that stay unknown."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase

ACTS = [
    ("Clozapine blocks D2 receptors.", "Clozapine does not block D2 receptors."),
    ("Trazodone blocks 5-HT2A receptors.", "Trazodone does not block 5-HT2A receptors."),
    ("Cariprazine is a partial agonist at D2 receptors.", "Cariprazine is not a partial agonist at D2 receptors."),
    ("Etomidate acts on GABA-A receptors.", "Etomidate does not act on GABA-A receptors."),
    ("GHB binds to GABA-B receptors.", "GHB does not bind to GABA-B receptors."),
    ("Prazosin blocks alpha-1 receptors.", "Prazosin does not block alpha-1 receptors."),
    ("Metoprolol blocks beta-1 receptors.", "Metoprolol does not block beta-1 receptors."),
    ("Tirzepatide acts on GIP and GLP-1 receptors.", "Tirzepatide does not act on GIP receptors."),
    ("Evolocumab inhibits PCSK9.", "Evolocumab does not inhibit PCSK9."),
    ("Levonorgestrel activates progesterone receptors.", "Levonorgestrel blocks progesterone receptors."),
]


def _verdict(facts: KnowledgeBase, sentence: str) -> str:
    return judge_sentence(facts, sentence).verdict


@pytest.mark.parametrize(("true", "false"), ACTS)
def test_what_a_medicine_acts_on_is_known_and_its_negation_denied(facts: KnowledgeBase, true: str, false: str) -> None:
    assert (_verdict(facts, true), _verdict(facts, false)) == ("true", "false")


@pytest.mark.parametrize(
    "sentence",
    ["Etomidate acts on NMDA receptors.", "Metoprolol blocks beta-2 receptors.", "Modafinil releases dopamine."],
)
def test_a_neighbouring_target_of_which_nothing_is_recorded_stays_unknown(facts: KnowledgeBase, sentence: str) -> None:
    assert _verdict(facts, sentence) == "unknown"


def test_an_action_that_is_recorded_not_to_be_is_denied(facts: KnowledgeBase) -> None:
    assert _verdict(facts, "Pimavanserin blocks dopamine receptors.") == "false"
    assert _verdict(facts, "Alpha-PVP inhibits serotonin reuptake.") == "false"
