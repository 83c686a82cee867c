"""Receptors, enzymes and words of pharmacology are explained when they are asked for."""

import pytest

from ketafacts import KnowledgeBase, ask

TERMS = {
    "what is the mu opioid receptor": "relieves pain",
    "what is an opioid receptor": "endorphins",
    "what is the kappa receptor": "dynorphins",
    "what is the GABA-A receptor": "chloride",
    "what is the nicotinic receptor": "acetylcholine",
    "what is COX-2": "inflammation",
    "what is MAO": "serotonin",
    "what is reuptake": "messenger",
    "what is an inverse agonist": "lowers",
}


@pytest.mark.parametrize(("question", "word"), TERMS.items())
def test_receptors_and_enzymes_are_explained(facts: KnowledgeBase, question: str, word: str) -> None:
    assert word in ask(facts, question).records[0]["answer"]


@pytest.mark.parametrize("question", ["what is the zeta opioid receptor", "what is the CB9 receptor"])
def test_what_is_not_recorded_is_not_explained(facts: KnowledgeBase, question: str) -> None:
    assert ask(facts, question).records[0]["answer"] == "unknown"
