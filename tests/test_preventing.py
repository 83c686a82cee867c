"""What keeps a condition from coming is a use of its own: it does not treat it, nor does what treats it prevent it."""

import pytest

from ketafacts import KnowledgeBase, ask
from ketafacts.answers.asking import answer_question
from ketafacts.answers.checking import check, judge_sentence

CLAIMS = {
    # a recorded prevention, its denial, and its opposite
    "Propranolol prevents migraine.": "true",
    "Propranolol does not prevent migraine.": "false",
    "Propranolol is used to prevent migraines.": "true",
    "Allopurinol is used to prevent gout flares.": "true",
    "Allopurinol is not used to prevent gout.": "false",
    "Erenumab is approved to prevent migraine.": "true",
    "Statins prevent heart attacks.": "true",
    "Amitriptyline is used off label to prevent migraine.": "true",
    "Amitriptyline is not used off label to prevent migraine.": "false",
    "Levonorgestrel prevents pregnancy.": "true",
    "Warfarin is used for stroke prevention.": "true",
    "Doxycycline is used for malaria prophylaxis.": "true",
    # what prevents it does not treat it
    "Doxycycline prevents malaria.": "true",
    "Raloxifene prevents breast cancer.": "true",
    "Raloxifene treats breast cancer.": "unknown",
    "Raloxifene is used to treat and prevent breast cancer.": "unknown",
    "Nirsevimab prevents RSV.": "true",
    "Folic acid treats neural tube defects.": "unknown",
    "Aspirin is used for heart attacks and to prevent strokes.": "unknown",
    # what treats it does not prevent it, and what is told of one is not so of its neighbours
    "Rizatriptan prevents migraine.": "unknown",
    "Sumatriptan prevents migraine.": "false",
    "Lamotrigine prevents migraine.": "unknown",
    "Artesunate prevents malaria.": "unknown",
    "Ivermectin prevents COVID-19.": "unknown",
    "Opioids prevent migraine.": "unknown",
    "Doxycycline completely prevents malaria.": "unknown",
    # that a medicine is called one that helps against clots does not tell what else it keeps away
    "Ticagrelor prevents heart attacks.": "true",
    "Ticagrelor does not prevent heart attacks.": "false",
    "Ticagrelor prevents stroke.": "unknown",
    "Prasugrel prevents migraine.": "unknown",
    # lowering the risk of something is keeping it away; of whom it is so counts
    "Aspirin reduces the risk of heart attack.": "true",
    "Aspirin does not reduce the risk of heart attack.": "false",
    "Raloxifene lowers the risk of breast cancer.": "true",
    "Warfarin reduces your risk of stroke.": "true",
    "Atorvastatin prevents heart attacks.": "true",
    "Ibuprofen reduces the risk of heart attack.": "false",
    "Rizatriptan reduces the risk of migraine.": "unknown",
    "Sumatriptan reduces the risk of migraine.": "false",
    "Ketamine reduces the risk of breast cancer.": "unknown",
    "Aspirin reduces the risk of stroke in healthy people.": "unknown",
    "Aspirin prevents stroke in healthy people.": "contested",
}


@pytest.mark.parametrize(("claim", "verdict"), CLAIMS.items())
def test_prevention_is_judged_by_the_uses_that_are_recorded_as_prevention(
    facts: KnowledgeBase, claim: str, verdict: str
) -> None:
    assert judge_sentence(facts, claim).verdict == verdict


def test_drugs_that_prevent_something_are_listed_without_those_that_only_treat_it(facts: KnowledgeBase) -> None:
    answer = ask(facts, "which drugs prevent migraine").records[0]["answer"]
    assert "topiramate" in answer
    assert "sumatriptan" not in answer
    assert "doxycycline" in ask(facts, "what drugs are used to prevent malaria").records[0]["answer"]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("does doxycycline prevent malaria", "yes"),
        ("is allopurinol used to prevent gout", "yes"),
        ("does rizatriptan prevent migraine", "unknown"),
        ("does sumatriptan prevent migraine", "no"),
    ],
)
def test_questions_about_prevention_are_answered_like_claims(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert ask(facts, question).records[0]["answer"] == answer


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
