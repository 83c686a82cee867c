"""Questions on two drugs, on antidotes in animals and on drug tests, as people type them."""

import pytest

from ketafacts import open_knowledge
from ketafacts.answers.asking import answer_question, ask
from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase


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


FOOD = {
    "Foods rich in vitamin K reduce the effect of warfarin.": "true",
    "Foods rich in vitamin K strengthen the effect of warfarin.": "false",
    "People taking warfarin should avoid foods high in vitamin K.": "misleading",
    "Milk reduces the absorption of ciprofloxacin.": "true",
    "Dairy products increase the absorption of tetracycline.": "false",
    "Coffee reduces the absorption of levothyroxine.": "true",
    "Cured meats should be avoided with MAOIs.": "true",
    "Grapefruit lowers atorvastatin levels.": "false",
    "Tenofovir should not be taken with NSAIDs.": "true",
    "Gentamicin increases the nephrotoxicity of cisplatin.": "true",
    "Live vaccines should be avoided in patients taking adalimumab.": "true",
    "Live vaccines are safe with methotrexate.": "false",
    "The yellow fever vaccine should not be given with methotrexate.": "true",
    # What is not recorded stays open, and food without a medicine is no medicine.
    "Milk reduces the absorption of amoxicillin.": "unknown",
    "Dairy products reduce the effect of warfarin.": "unknown",
    "Grapefruit juice interacts with pravastatin.": "unknown",
    "Live vaccines should not be given to people with asthma.": "unknown",
    "Oxytocin makes milk flow.": "unknown",
}


@pytest.mark.parametrize("text", FOOD)
def test_food_and_pairs_that_people_ask_for_are_judged(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == FOOD[text]


def test_which_food_is_left_out_is_told(facts: KnowledgeBase) -> None:
    assert answer_question(facts, "what foods should I avoid on warfarin").answer == "food rich in vitamin K"
    assert answer_question(facts, "what foods should be avoided with phenelzine").answer == "tyramine"
    assert "simvastatin" in answer_question(facts, "which drugs interact with grapefruit").answer
    assert answer_question(facts, "can I drink milk with doxycycline").answer == "it depends"


def test_what_can_kill_stands_first_in_what_a_drug_must_not_be_taken_with(facts: KnowledgeBase) -> None:
    told = answer_question(facts, "what can you not take with xanax").answer
    assert all(name in told for name in ("opioid", "alcohol"))
    assert "fentanyl" not in told  # it goes without saying beside opioids
    assert "simvastatin" in answer_question(facts, "which drugs interact with grapefruit").answer


@pytest.mark.parametrize(
    "question",
    ["what should i avoid while on methadone", "what to avoid on methadone", "what not to mix with methadone"],
)
def test_what_to_avoid_on_a_drug_is_what_it_must_not_be_taken_with(facts: KnowledgeBase, question: str) -> None:
    assert "benzodiazepine" in answer_question(facts, question).answer


def test_who_should_avoid_a_drug_is_whom_it_is_not_for(facts: KnowledgeBase) -> None:
    assert "MAO inhibitor" in answer_question(facts, "who should avoid sertraline").answer
