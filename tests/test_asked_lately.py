"""Facts that people asked for and that lacked: the pill and antibiotics, what is sold where, delta-8, weight."""

import pytest

from ketafacts.answers.asking import answer_question
from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge import KnowledgeBase


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("does amoxicillin make birth control less effective", "no"),
        ("does doxycycline stop the pill working", "no"),
        ("does rifampin make birth control less effective", "yes"),
        ("i'm on the pill and got amoxicillin for a chest infection, does amoxicillin stop the pill working", "no"),
        ("i'm on the pill and have to take rifampicin, does rifampicin make the pill less effective", "yes"),
        ("does qwertolam make birth control less effective", "unknown"),
        ("is birth control over the counter", "it depends"),
        ("is opill over the counter", "yes"),
        ("is codeine over the counter in france", "no"),
        ("is codeine over the counter in canada", "yes"),
        ("is codeine over the counter in chile", "unknown"),
        ("is delta 8 legal", "contested"),
        ("does zoloft make you gain weight", "yes"),
    ],
)
def test_what_was_asked_and_lacked_is_answered(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Amoxicillin makes birth control less effective.", "false"),
        ("Rifampicin makes birth control less effective.", "true"),
        ("Delta-8 THC is legal.", "contested"),
        ("Birth control is sold over the counter.", "misleading"),
        ("Codeine is sold without a prescription in France.", "false"),
    ],
)
def test_it_is_checked_as_it_is_answered(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict
