"""Answers to questions as people type them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ketafacts import KnowledgeBase, open_knowledge
from ketafacts.answers.asking import answer_question


@pytest.fixture(scope="module")
def facts() -> KnowledgeBase:
    """The built-in facts."""
    return open_knowledge()


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("is ketamine an opioid", "no"),
        ("isnt ketamine an opioid", "no"),
        ("so is ketamine an opioid or not", "no"),
        ("gabapentin is an opioid right", "no"),
        ("i heard ketamine is an opioid is that true", "no"),
        ("can anyone tell me if gabapentin is an opioid", "no"),
        ("does ketamine slow your breathing?", "yes"),
        ("is kratom an opioid", "yes"),
        ("can children take codeine", "no"),
        ("does narcan work for fentanyl", "yes"),
        ("does ketamine show up on a drug test", "no"),
        ("ketamine opioid?", "no"),
        ("morphine an opioid?", "yes"),
        ("is it a myth that ketamine is an opioid", "yes"),
        ("why is ketamine an opioid", "no"),
        ("why is naloxone an opioid", "no"),
        ("which is stronger, fentanyl or morphine", "fentanyl"),
        ("ketamine vs fentanyl which one is the opioid", "fentanyl"),
        ("are ibuprofen and acetaminophen the same", "no"),
        ("is Blorvex an opioid", "unknown"),
        ("ketamine Blorvex?", "unknown"),
        ("will it rain tomorrow", "unknown"),
        ("", "unknown"),
    ],
)
def test_a_yes_or_no_question_gets_one_word(facts: KnowledgeBase, question: str, answer: str) -> None:
    assert answer_question(facts, question).answer == answer


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("what schedule is ketamine", "III"),
        ("what opioid is in vicodin", "hydrocodone"),
        ("whats in suboxone", "buprenorphine"),
        ("is tramadol an opioid or an nsaid", "an opioid"),
        ("is buprenorphine a full or partial agonist", "partial agonist"),
        ("is fentanyl natural or synthetic", "synthetic"),
        ("who invented ketamine", "Calvin Stevens"),
        ("what is the brand name of naloxone", "Narcan"),
        ("what is the antidote for benzodiazepines", "flumazenil"),
        ("what does codeine turn into in the body", "morphine"),
        ("when was ketamine invented", "1962"),
        ("what class of drug is gabapentin", "gabapentinoid"),
    ],
)
def test_a_wh_question_is_answered_with_what_it_asks_for(facts: KnowledgeBase, question: str, part: str) -> None:
    answer = answer_question(facts, question)

    assert part in answer.answer
    assert answer.evidence


@pytest.mark.parametrize("question", ["is ketamine an opioid", "what schedule is ketamine", "who invented ketamine"])
def test_capitals_and_marks_do_not_matter(facts: KnowledgeBase, question: str) -> None:
    plain = answer_question(facts, question).answer

    assert {answer_question(facts, one).answer for one in (question.upper(), f"{question}?", f" {question} ??")} == {
        plain
    }


_WORDS = (
    "what which who why how when is are does do can could should ketamine morphine opioid opioids naloxone an a the "
    "of in "
    "it used for made between difference and or stronger than overdose reverse schedule class take with mix safe not "
    "you "
    "people children if while depression pain ? , 's right true isn't"
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(_WORDS.split()), max_size=12).map(" ".join))
def test_no_heap_of_words_raises(facts: KnowledgeBase, question: str) -> None:
    assert answer_question(facts, question) == answer_question(facts, question)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("can u mix alcohol and xanax", "no"),
        ("is it dangerous to mix alcohol and xanax", "yes"),
        ("can you drink on vicodin", "no"),
        ("can ketamine and morphine be given together", "it depends"),
        ("is heroin legal", "no"),
        ("is heroin illegal in the us", "yes"),
        ("is oxycodone legal", "it depends"),
        ("is ibuprofen legal", "yes"),
        ("is lorazepam a controlled drug", "yes"),
        ("is ibuprofen a controlled substance", "no"),
        ("are ketamine and fentanyl both opioids", "no"),
        ("is heroin legal in atlantis", "unknown"),
        ("can you mix ibuprofen and moonlight", "unknown"),
    ],
)
def test_whether_one_may_is_answered_in_the_first_word(facts: KnowledgeBase, question: str, answer: str) -> None:
    found = answer_question(facts, question)
    assert found.answer == answer, found
    assert found.text.lower().startswith(answer)


def test_stopping_a_drug_is_answered_by_its_withdrawal_and_not_by_its_other_effects(facts: KnowledgeBase) -> None:
    assert answer_question(facts, "what happens if i stop xanax suddenly").answer == "seizures"
    assert answer_question(facts, "whats ketamine withdrawal like").answer == "contested"


@pytest.mark.parametrize("question", ["what reverses a fentanyl overdose", "signs of opioid overdose"])
def test_what_is_said_of_an_overdose_begins_with_whom_to_call(facts: KnowledgeBase, question: str) -> None:
    assert answer_question(facts, question).text.startswith("In an overdose call emergency services")


def test_the_time_in_the_body_is_not_told_from_the_half_life_unnamed(facts: KnowledgeBase) -> None:
    assert answer_question(facts, "how long does ketamine stay in your system").answer.startswith("half-life")
