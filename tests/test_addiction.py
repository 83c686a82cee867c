"""What is addictive, what is not, and which of two things more: by facts, by studies, and by the kind of medicine."""

import pytest

from ketafacts.answers.asking import answer_question
from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase

UNADDICTIVE = ("Lisinopril", "Metformin", "Zocor", "Prednisone", "Amlodipine/benazepril", "Statins", "Insulin")


@pytest.mark.parametrize("name", UNADDICTIVE)
def test_a_medicine_without_effect_on_the_mind_is_not_addictive(facts: KnowledgeBase, name: str) -> None:
    verb = "are" if name == "Statins" else "is"
    assert judge_sentence(facts, f"{name} {verb} addictive.").verdict == "false"
    assert judge_sentence(facts, f"{name} {verb} not habit-forming.").verdict == "true"


@pytest.mark.parametrize("name", ["Efavirenz", "Quetiapine", "Afrin", "Bupropion"])
def test_nothing_is_denied_of_what_is_known_to_be_misused_or_acts_on_the_mind(facts: KnowledgeBase, name: str) -> None:
    assert judge_sentence(facts, f"{name} is addictive.").verdict != "false"


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Heroin is more addictive than marijuana.", "true"),
        ("Marijuana is less addictive than alcohol.", "true"),
        ("Ketamine is less addictive than heroin.", "true"),
        ("Buprenorphine is more addictive than heroin.", "false"),
        ("Ketamine is as addictive as heroin.", "false"),
        # One study gave both nearly the same, so that it sets neither above the other.
        ("Ketamine is more addictive than cannabis.", "unknown"),
        # One study found nicotine far more addictive, another cocaine a little.
        ("Cocaine is more addictive than nicotine.", "contested"),
        ("Cocaine is not more addictive than nicotine.", "contested"),
        # Recorded of one, denied of the other.
        ("SSRIs are less addictive than benzodiazepines.", "true"),
        ("Xanax is more addictive than hydroxyzine.", "true"),
        ("Sertraline is as addictive as Xanax.", "false"),
        ("Amlodipine is more addictive than Xanax.", "false"),
        ("Lorazepam is more addictive than diazepam.", "unknown"),
    ],
)
def test_which_is_more_addictive(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


def test_the_answer_cites_the_study(facts: KnowledgeBase) -> None:
    answer = answer_question(facts, "is heroin more addictive than weed?")
    assert answer.answer == "yes"
    assert "nutt-king2007" in {item.source for item in answer.evidence}
