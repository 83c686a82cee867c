"""Where drugs come from, and what their uses say of the class they are in, with the built-in facts."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence

CLAIMS = {
    "Ketamine is a synthetic dissociative anesthetic.": "true",
    "Methamphetamine is a synthetic stimulant.": "true",
    "Ketamine is a natural substance.": "false",
    "Ketamine is derived from the opium poppy.": "false",
    "Fentanyl is made from morphine.": "false",
    "Oxycodone is made from thebaine.": "true",
    "Oxycodone is synthetic.": "false",
    "Buprenorphine is a synthetic opioid.": "contested",
    "MDMA comes from the coca plant.": "false",
    "Cocaine comes from the coca plant.": "true",
    # Whether it could be made otherwise is not recorded.
    "Caffeine is synthetic.": "unknown",
    "Papaverine is an opium alkaloid.": "true",
    "Papaverine is an opiate.": "false",
    "Heroin is an opium alkaloid.": "false",
    "Oripavine is an opium alkaloid.": "unknown",
    "Morphine is an antidepressant.": "false",
    "Percocet is an antidepressant.": "false",
    "Metoprolol is an antihypertensive.": "true",
    "Omeprazole is not an antidepressant.": "true",
    # Benzodiazepines prevent seizures, though no use of this one against them is recorded.
    "Triazolam is an anticonvulsant.": "unknown",
    "Suboxone is an opioid medicine.": "true",
}


@pytest.mark.parametrize(("claim", "verdict"), CLAIMS.items())
def test_origin_and_use_decide_of_a_class(facts: KnowledgeBase, claim: str, verdict: str) -> None:
    assert judge_sentence(facts, claim).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Endorphins are made by the body.", "true"),
        ("Endorphins are not made by the body.", "false"),
        ("Insulin is made by the body.", "unknown"),
        ("Insulin is an endogenous opioid.", "false"),
    ],
)
def test_what_the_body_makes_need_be_no_opioid(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict
