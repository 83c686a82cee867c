"""Metabolism, times, forms, monitoring, law and history as books and leaflets put them, with sentences like them."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase


def _verdict(facts: KnowledgeBase, text: str) -> str:
    return judge_sentence(facts, text).verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Norketamine is an active metabolite of ketamine.", "true"),
        ("Norketamine is not an active metabolite of ketamine.", "false"),
        ("Codeine is converted to its active metabolite morphine.", "true"),
        ("Normeperidine is a toxic metabolite of meperidine.", "true"),
        ("Norfentanyl is an active metabolite of fentanyl.", "unknown"),
        ("Fentanyl is converted to its active metabolite norfentanyl.", "unknown"),
        ("EDDP is the active metabolite of methadone.", "unknown"),
        ("Ketamine is metabolized to its inactive metabolite norketamine.", "unknown"),
        ("Norketamine is a toxic metabolite of ketamine.", "unknown"),
    ],
)
def test_whether_a_metabolite_is_active_must_be_told(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert _verdict(facts, text) == verdict
