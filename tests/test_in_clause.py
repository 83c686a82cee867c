"""Questions that one clause of a text asks: what is told around it is left out where it can change nothing."""

import pytest

from ketafacts.answers.asking import answer_question
from ketafacts.knowledge import KnowledgeBase


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("is xanax an opioid, my flatmate keeps going on about that quiz", "no"),
        ("we had a row at the pub, is tramadol an opioid", "yes"),
        ("the pharmacist handed me tramadol, is it an opioid", "yes"),
        # What is told besides may change the answer.
        ("is ibuprofen safe, i am pregnant", "unknown"),
        ("can i take tramadol, the label of my other pills says paroxetine", "unknown"),
        ("is it an opioid, the pub quiz said tramadol or ketamine", "unknown"),
        ("does naloxone work, unless it is xylazine", "unknown"),
        ("in the old films, is heroin an opioid", "unknown"),
    ],
)
def test_the_clause_that_asks_is_answered_alone(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize("story", ["my uncle can not breathe", "he is not waking up"])
def test_whoever_may_be_dying_is_told_whom_to_call_first(facts: KnowledgeBase, story: str) -> None:
    answer = answer_question(facts, f"{story}, is fentanyl an opioid")
    assert answer.answer == "yes"
    assert "emergency services" in answer.text[:60]
