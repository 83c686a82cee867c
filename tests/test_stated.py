"""Yes/no questions in words that only claims are read in are answered as the statement they ask about."""

import pytest

from ketafacts.answers.asking import ask
from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge import KnowledgeBase


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("does naloxone hurt someone who is not on opioids", "no"),
        ("does spravato have to be given in a clinic", "yes"),
        ("is heroin overdose dangerous", "yes"),
        ("do vets anaesthetise horses with ketamine", "yes"),
        ("is mitragynine the main alkaloid of kratom", "yes"),
        ("is codeine the main alkaloid of opium", "no"),
        ("was heroin once sold as a cough remedy", "yes"),
        ("does ketamine work for everyone", "unknown"),
        ("do celebrities use ozempic", "unknown"),
        ("is ketamine legal in canada without a prescription", "it depends"),
        ("my mum takes tramadol and my dad takes sertraline, is that safe", "unknown"),
    ],
)
def test_a_yes_or_no_question_is_answered_as_its_statement_is_judged(
    facts: KnowledgeBase, question: str, answer: str
) -> None:
    assert ask(facts, question).records[0]["answer"] == answer


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Xanax is illegal in the US without a prescription.", "true"),
        ("Xanax is legal in Canada without a prescription.", "unknown"),
        ("Xanax is not illegal in the US without a prescription.", "false"),
        ("Heroin is illegal in the US and is not sold over the counter.", "true"),
    ],
)
def test_illegal_without_a_prescription_is_not_illegal_and_sold_without(
    facts: KnowledgeBase, said: str, verdict: str
) -> None:
    assert judge_sentence(facts, said).verdict == verdict
