"""Examples of a class, "Cs such as A", where something is said of Cs elsewhere than at the beginning of a sentence."""

import pytest

from ketafacts.answers.checking import check
from ketafacts.knowledge.base import KnowledgeBase


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("A dry cough is a common side effect of ACE inhibitors such as lisinopril.", "true"),
        ("A dry cough is not a side effect of ACE inhibitors such as lisinopril.", "false"),
        ("Naloxone does not reverse the sedation caused by benzodiazepines such as lorazepam.", "true"),
        ("Naloxone reverses benzodiazepines like lorazepam and diazepam.", "false"),
        ("Tramadol is weaker than opioids such as morphine.", "true"),
        ("Serotonin syndrome can occur with SSRIs such as sertraline and MAOIs such as phenelzine.", "true"),
        ("Ketamine is an opioid such as morphine.", "false"),
    ],
)
def test_examples_of_a_class_stand_anywhere(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert [one["verdict"] for one in check(facts, [text]).records] == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        "A dry cough is a common side effect of ACE inhibitors such as losartan.",
        "Naloxone reverses opioids such as diazepam.",
    ],
)
def test_an_example_that_is_none_of_the_class_makes_a_sentence_false(facts: KnowledgeBase, text: str) -> None:
    assert [one["verdict"] for one in check(facts, [text]).records] == ["false"]


@pytest.mark.parametrize(
    "text",
    [
        "Grapefruit juice raises the level of statins such as pravastatin.",  # it does that of some of them
        "Naloxone does not block the effects of sedatives, including diazepam.",  # of opioids it does
        "Antidotes for benzodiazepines, such as flumazenil, are used in hospitals.",  # no benzodiazepine
        "Medicines that may cause a cough are the ACE inhibitors, such as lisinopril and ramipril.",
        "Unlike opioids such as morphine, ketamine stops no breathing.",  # what follows a comma alone is no example
    ],
)
def test_where_example_and_class_differ_nothing_is_decided(facts: KnowledgeBase, text: str) -> None:
    assert [one["verdict"] for one in check(facts, [text]).records] == ["unknown"]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Naloxone reverses the effects of fentanyl, but it does not reverse the effects of xylazine.", "true"),
        ("Naloxone reverses the effects of fentanyl, but it does reverse the effects of xylazine.", "false"),
        ("The effects of fentanyl are reversed by naloxone, and it is an opioid.", "true"),
    ],
)
def test_it_stands_for_what_is_named_first(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert [one["verdict"] for one in check(facts, [text]).records] == [verdict]


def test_examples_at_the_beginning_of_a_sentence_put_otherwise_are_read_once(facts: KnowledgeBase) -> None:
    # The words put in for "are recommended for people" span what they stand for, and were taken for the class.
    text = "Non-selective beta blockers such as propranolol are recommended for people with asthma."
    assert [one["verdict"] for one in check(facts, [text]).records] == ["false"]
