"""Questions that end in a tag ("can't it", "aren't they") or begin with "is it not": asked as without them."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.asking import answer_question


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        # The thing, its denial with a tag (both answer what is asked), and what is not so.
        ("lisinopril can cause a cough, can't it", "yes"),
        ("lisinopril can't cause a cough, can it", "yes"),
        ("naloxone can reverse benzos, can't it", "no"),
        ("naloxone can't reverse benzos, can it", "no"),
        ("clozapine can lower your white cells, can't it", "yes"),
        ("ssris plus tramadol can't cause serotonin syndrome, can they", "yes"),
        ("epinephrine and adrenaline are the same, aren't they", "yes"),
        ("advil and tylenol are the same drug, aren't they", "no"),
        ("zoloft and maois are fine together, aren't they", "no"),
        ("xanax isn't a benzo though, is it", "yes"),
        ("xanax isn't an opioid though, is it", "no"),
        ("there's no way naloxone works on fentanyl, is there", "yes"),
        ("there's no antidote for fentanyl, is there", "yes"),
        ("there is no antidote for xylazine is there", "no"),
        ("there is no withdrawal from gabapentin right", "no"),  # "right" asks whether the sentence is so
        ("there's no way ketamine is an opioid, right", "yes"),
        ("there's no way ketamine is an opioid, is there", "no"),
        ("alcohol withdrawal can't kill you, can it", "yes"),
        ("you can't get addicted to kratom can you", "yes"),
        ("you can't overdose on weed, can you", "yes"),
        ("nobody ever gets addicted to heroin, right", "no"),
        ("nobody ever gets addicted to heroin, do they", "yes"),
        ("i can't take ibuprofen with lithium, can i", "no"),
        ("ok to drink alcohol while on antabuse?", "no"),
        ("a caution for weed in england, what class is it", "Class B"),
        # Not to be answered.
        ("amoxicillin and ibuprofen are fine together, aren't they", "unknown"),
        ("ibuprofen can cause birth defects, can't it", "unknown"),
        # "No" before "coma and death" would be read as "it is not dangerous".
        ("is it not dangerous to mix heroin and valium?", "yes"),
        ("is it not safe to mix heroin and valium?", "no"),
        ("is it not true that fentanyl is an opioid", "yes"),
        ("is it not true that ibuprofen is an opioid", "no"),
        # A friend is a person, though the word is slang for fentanyl.
        ("my friend took something blue at a party, what was it", "unknown"),
        ("my friend took fentanyl, is it an opioid", "yes"),
        ("my friend took fentanyl, is it a benzo", "no"),
    ],
)
def test_a_tag_asks_what_its_sentence_asks(facts: KnowledgeBase, question: str, answer: str) -> None:
    found = answer_question(facts, question)
    assert found.answer == answer, found.text


def test_waiting_between_an_mao_inhibitor_and_fluoxetine_tells_both_orders(facts: KnowledgeBase) -> None:
    text = answer_question(facts, "how soon after an maoi can i start prozac").text
    assert "14 days of stopping an MAO inhibitor" in text
    assert "5 weeks of stopping fluoxetine" in text


def test_strength_of_a_class_depends_on_which_of_it_is_meant(facts: KnowledgeBase) -> None:
    found = answer_question(facts, "are nitazenes stronger than fentanyl")
    assert found.answer == "it depends"
    assert "for one" in found.text
    assert answer_question(facts, "are nitazenes weaker than morphine").answer == "unknown"
