"""One effect said to come of another, and targets at which a drug is said to work."""

import pytest

from ketafacts.answers.checking import check
from ketafacts.knowledge.base import KnowledgeBase


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        # That a drug does both does not tell that the one comes of the other.
        ("Clonidine causes dry mouth, which causes dizziness.", "unknown"),
        ("Clonidine causes dry mouth, causing dizziness.", "unknown"),
        ("Clonidine causes dry mouth, leading to dizziness.", "unknown"),
        ("Clonidine causes dry mouth and dizziness.", "true"),
        ("Ketamine can stop breathing, which causes death.", "unknown"),
        ("Ketamine can stop breathing, causing death.", "unknown"),
        ("Naloxone slows breathing, which causes death.", "false"),
        # A source of the one names the other, or both are one.
        ("Morphine slows breathing, which can cause death.", "true"),
        ("Methadone prolongs the QT interval, which can lead to torsades de pointes.", "true"),
    ],
)
def test_one_effect_is_said_to_come_of_another_only_where_a_source_says_so(
    facts: KnowledgeBase, text: str, verdict: str
) -> None:
    assert check(facts, [text]).records[0]["verdict"] == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Ketamine works on opioid receptors.", "misleading"),
        ("Ketamine does not work on opioid receptors.", "unknown"),
        ("Dextromethorphan works on opioid receptors.", "unknown"),
        ("Ketamine binds opioid receptors.", "true"),
        ("Ketamine does not act on opioid receptors.", "false"),
        ("Ketamine works on NMDA receptors.", "true"),
        ("Morphine works on opioid receptors.", "true"),
    ],
)
def test_weak_binding_is_not_where_a_drug_works(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert check(facts, [text]).records[0]["verdict"] == verdict
