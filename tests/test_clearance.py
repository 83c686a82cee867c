"""What clears a drug from the body: enzymes, the liver and the kidneys, in statements and in questions."""

import pytest

from ketafacts.answers.asking import answer_question
from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase

STATEMENTS = {
    "Ketamine is metabolized by CYP3A4.": "true",
    "Ketamine is metabolized by CYP2B6 and CYP3A4.": "true",
    "Ketamine is broken down by the liver.": "true",
    "Fentanyl is metabolized mainly by CYP3A4.": "true",
    "Fentanyl is metabolized by CYP2D6.": "unknown",
    "Fentanyl is a CYP3A4 substrate.": "true",
    "Hydromorphone is metabolized mainly by CYP3A4.": "false",
    "Rosuvastatin is not metabolized by CYP3A4.": "true",
    "Remifentanil is broken down by plasma esterases.": "true",
    "Gabapentin is excreted unchanged by the kidneys.": "true",
    "Gabapentin is cleared by the liver.": "false",
    "Lorazepam is not metabolized by the liver.": "false",
    "Codeine is turned into morphine by the liver.": "true",
    "Fentanyl is broken down mainly by CYP2D6.": "false",
    "Remifentanil is broken down mainly by the liver.": "false",
    "CYP3A4 is the main enzyme that breaks down fentanyl.": "true",
    "Gabapentin leaves the body unchanged through the kidneys.": "true",
    "The enzyme CYP2D6 is needed to activate codeine.": "true",
    "CYP3A4 is needed to activate codeine.": "unknown",
    "Norketamine is what the liver turns ketamine into.": "true",
    "Norketamine is a breakdown product of morphine.": "false",
    "Ketamine is turned into morphine by the liver.": "false",
    "Amphetamine is a breakdown product of selegiline.": "unknown",
    "Most of an oral dose of ketamine is lost before it reaches the blood.": "true",
    "Nearly all of swallowed ketamine reaches the bloodstream.": "false",
    "Only about a fifth of swallowed ketamine reaches the bloodstream.": "true",
    "Ketamine has a low bioavailability.": "unknown",
    "Methadone has a low oral bioavailability.": "false",
    "Methylnaltrexone does not cross the blood-brain barrier.": "true",
    "Heroin hardly enters the brain.": "false",
    "Loperamide never enters the brain.": "unknown",
}
QUESTIONS = {
    "Which enzyme breaks down fentanyl?": "CYP3A4",
    "How is gabapentin eliminated?": "the kidneys",
    "Where is ketamine metabolized?": "the liver",
    "Is ketamine metabolized by CYP3A4?": "yes",
}


@pytest.mark.parametrize("text", STATEMENTS)
def test_what_breaks_a_drug_down_is_judged_where_it_is_recorded(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == STATEMENTS[text]


@pytest.mark.parametrize("text", QUESTIONS)
def test_what_breaks_a_drug_down_is_told(facts: KnowledgeBase, text: str) -> None:
    assert answer_question(facts, text).answer == QUESTIONS[text]
