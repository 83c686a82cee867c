"""What is argued about in public: disputed claims are contested, said and asked in several ways, and no more is."""

import pytest

from ketafacts.answers.asking import ask
from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Tylenol causes autism.", "contested"),
        ("Acetaminophen does not cause autism.", "contested"),
        ("Taking Tylenol during pregnancy causes autism.", "contested"),
        ("Paracetamol in pregnancy causes autism.", "contested"),
        ("There is no link between acetaminophen and autism.", "contested"),
        ("Ibuprofen causes autism.", "unknown"),
        ("Aspirin in pregnancy causes autism.", "unknown"),
        ("Cannabis can cause schizophrenia.", "contested"),
        ("Weed leads to harder drugs.", "contested"),
        ("Alcohol leads to harder drugs.", "unknown"),
        ("SSRIs fix a chemical imbalance in the brain.", "contested"),
        ("Benzodiazepines fix a chemical imbalance in the brain.", "unknown"),
        ("PPIs can cause dementia.", "contested"),
        ("Omeprazole causes dementia.", "contested"),
        ("Statins can raise the risk of diabetes.", "true"),
        ("Statins never cause diabetes.", "false"),
        ("Methadone treatment just swaps one addiction for another.", "misleading"),
        ("Naltrexone just replaces one addiction with another.", "unknown"),
        ("Ivermectin cures COVID.", "false"),
        ("Ivermectin does not cure COVID-19.", "true"),
    ],
)
def test_a_disputed_claim_is_contested_and_its_neighbours_are_not(
    facts: KnowledgeBase, text: str, verdict: str
) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("does tylenol cause autism", "contested"),
        ("does weed cause schizophrenia", "contested"),
        ("do ssris fix a chemical imbalance", "contested"),
        ("does ivermectin cure covid", "no"),
        ("do statins cause diabetes", "yes"),
        ("does ibuprofen cause autism", "unknown"),
    ],
)
def test_a_disputed_question_is_answered_as_contested(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert ask(facts, question).records[0]["answer"] == answer
