"""A use that prevents only is no use that treats: a stroke is not treated by what keeps the next one away."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.asking import answer_question
from ketafacts.answers.checking import check


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Clopidogrel is approved for stroke.", "unknown"),
        ("Clopidogrel is not approved for stroke.", "unknown"),
        ("Clopidogrel is approved to treat stroke.", "unknown"),
        ("Clopidogrel treats stroke.", "unknown"),
        ("Clopidogrel is used for acute stroke.", "unknown"),
        ("Clopidogrel is approved to prevent stroke.", "true"),
        ("Clopidogrel is approved for the prevention of stroke.", "true"),
        ("Clopidogrel is not approved to prevent stroke.", "false"),
        ("Clopidogrel is approved for heart attacks.", "true"),
        ("Topiramate is approved for migraine.", "true"),
        ("Topiramate is not approved for migraine.", "false"),
        ("Topiramate prevents migraine.", "true"),
        ("Topiramate is approved to prevent migraine attacks.", "true"),
        ("Topiramate treats migraine attacks.", "unknown"),
        ("Topiramate does not treat migraine attacks.", "unknown"),
        ("Amitriptyline is used to treat acute migraine attacks.", "unknown"),
        ("Sumatriptan treats migraine attacks.", "true"),
        ("Sumatriptan does not treat migraine attacks.", "false"),
        ("Rivaroxaban is approved for atrial fibrillation.", "true"),
    ],
)
def test_what_keeps_a_condition_from_coming_is_not_taken_to_treat_it(
    facts: KnowledgeBase, claim: str, verdict: str
) -> None:
    """The words of prevention decide for an event; for a lasting disease only its attacks are another matter."""
    assert check(facts, [claim]).records[0]["verdict"] == verdict


def test_a_question_about_treating_what_is_only_prevented_is_not_answered(facts: KnowledgeBase) -> None:
    """Asked for prevention, it is."""
    assert answer_question(facts, "Is clopidogrel approved for stroke?").answer == "unknown"
    assert answer_question(facts, "Is clopidogrel approved to prevent stroke?").answer == "yes"
