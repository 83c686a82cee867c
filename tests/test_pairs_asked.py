"""Questions on two drugs, on antidotes in animals and on drug tests, as people type them."""

import pytest

from ketafacts import open_knowledge
from ketafacts.answers.asking import ask


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("can lithium levels go up with ibuprofen", "yes"),
        ("does omeprazole affect levothyroxine absorption", "yes"),
        ("do antacids stop cipro being absorbed", "yes"),
        ("can st johns wort make the pill fail", "yes"),
        ("does metronidazole react with alcohol", "contested"),
        ("do fentanyl strips detect nitazenes", "no"),
        ("are nitazenes picked up by fentanyl strips", "no"),
        ("can sudafed make you fail a drug test", "yes"),
        ("does sudafed show up on a drug test", "it depends"),
        ("what do vets use to wake dogs from medetomidine", "atipamezole"),
        ("how do doctors reverse heparin", "protamine"),
        ("how far back does a hair test go for cocaine", "up to 90 days"),
        ("how long does sertraline stay in hair", "unknown"),
        ("is xylazine approved for humans", "no"),
        ("what does sertraline with broccoli do", "unknown"),
    ],
)
def test_questions_on_two_drugs_and_tests_are_answered(question: str, answer: str) -> None:
    assert ask(open_knowledge(), question).records[0]["answer"] == answer
