"""What street drugs are cut with: said of either of the two, asked for, and never denied for want of a record."""

import pytest

from ketafacts.answers.asking import answer_question
from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Levamisole is a common adulterant of cocaine.", "true"),
        ("Cocaine is often cut with levamisole.", "true"),
        ("Cocaine is never cut with levamisole.", "false"),
        ("Xylazine has been found in the fentanyl supply.", "true"),
        ("Xylazine is not found in street fentanyl.", "false"),
        ("Xylazine, a veterinary sedative often found in street fentanyl, does not respond to naloxone.", "true"),
        ("Xylazine, an opioid found in street fentanyl, does not respond to naloxone.", "false"),
        ("Dealers cut cocaine with phenacetin.", "true"),
        ("Nitazenes have been found in street heroin.", "true"),
        # Of which nitazene it was, and how often it is fentanyl, nothing is recorded.
        ("Isotonitazene has been found mixed into heroin.", "unknown"),
        ("Heroin is sometimes laced with fentanyl.", "true"),
        ("Fake Xanax pills may contain fentanyl.", "true"),
        ("Fake Xanax pills may contain ibuprofen.", "unknown"),
        ("Users of street heroin may be exposed to fentanyl.", "true"),
        ("Fentanyl is sold as heroin.", "true"),
        ("Fentanyl is not sold as heroin.", "false"),
        ("Fentanyl is heroin.", "false"),
        ("Sertraline is sold as Prozac.", "false"),
        ("Speedball refers to a mixture of heroin and cocaine.", "true"),
        ("Speedball is not a mixture of heroin and cocaine.", "false"),
        ("The street name Molly refers to heroin.", "false"),
        ("Some students misuse Adderall to stay awake.", "true"),
        ("Some students misuse ketamine to stay awake.", "false"),
        ("Some people misuse ibuprofen to get high.", "unknown"),
        ("Heroin is always laced with fentanyl.", "unknown"),
        ("Aspirin is mixed into illicit fentanyl.", "unknown"),
        ("Aspirin is not mixed into illicit fentanyl.", "unknown"),
        ("Fentanyl is an adulterant of levamisole.", "unknown"),
        # What a medicine or a plant holds is another matter.
        ("Naloxone is found in Suboxone.", "true"),
        ("Caffeine is found in coffee.", "true"),
    ],
)
def test_what_is_found_in_street_drugs_is_judged_by_what_was_found(
    facts: KnowledgeBase, text: str, verdict: str
) -> None:
    assert judge_sentence(facts, text).verdict == verdict


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("what is cocaine cut with", "levamisole"),
        ("what is found in street fentanyl", "medetomidine"),
        ("is fentanyl cut with xylazine", "yes"),
        ("is xylazine found in street fentanyl", "yes"),
        ("is aspirin found in street fentanyl", "unknown"),
        ("what is ibuprofen cut with", "unknown"),
    ],
)
def test_what_a_street_drug_is_cut_with_is_told_commonest_first(
    facts: KnowledgeBase, question: str, first: str
) -> None:
    assert answer_question(facts, question).answer.startswith(first)
