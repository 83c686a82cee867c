"""What keeps a condition from coming is a use of its own, and does not treat it for that."""

import pytest

from ketafacts import KnowledgeBase, ask
from ketafacts.answers.checking import judge_sentence

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
    "Sumatriptan prevents migraine.": "unknown",
    "Lamotrigine prevents migraine.": "unknown",
    "Artesunate prevents malaria.": "unknown",
    "Ivermectin prevents COVID-19.": "unknown",
    "Opioids prevent migraine.": "unknown",
    "Doxycycline completely prevents malaria.": "unknown",
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
        ("does sumatriptan prevent migraine", "unknown"),
    ],
)
def test_questions_about_prevention_are_answered_like_claims(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert ask(facts, question).records[0]["answer"] == answer
