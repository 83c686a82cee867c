"""What something is, in more words than it needs: each says the plain thing, or its denial, and no more."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase

SAYING_SO = [
    "{} is just another {}.",
    "{} is yet another {}.",
    "{} is a bona fide {}.",
    "{} is a fully fledged {}.",
    "{} is ultimately a {}.",
    "{} is at its core a {}.",
    "{} is a {} like any other.",
    "{} is a {} by another name.",
    "It turns out {} is a {}.",
    "Keep in mind that {} is a {}.",
    "Sorry, but {} is a {}.",
    "It is not a myth that {} is a {}.",
    "It is not wrong to say that {} is a {}.",
    "It is no secret that {} is a {}.",
    "You cannot say that {} is not a {}.",
]
DENYING_IT = [
    "{} is hardly a {}.",
    "{} is not any kind of {}.",
    "{} is not a {} in any sense of the word.",
    "{} is mistakenly thought to be a {}.",
]


@pytest.mark.parametrize("way", SAYING_SO)
def test_it_says_what_something_is(facts: KnowledgeBase, way: str) -> None:
    assert judge_sentence(facts, way.format("alprazolam", "benzodiazepine")).verdict == "true"
    assert judge_sentence(facts, way.format("zolpidem", "benzodiazepine")).verdict == "false"


@pytest.mark.parametrize("way", DENYING_IT)
def test_it_says_what_something_is_not(facts: KnowledgeBase, way: str) -> None:
    assert judge_sentence(facts, way.format("zolpidem", "benzodiazepine")).verdict == "true"
    assert judge_sentence(facts, way.format("alprazolam", "benzodiazepine")).verdict == "false"


@pytest.mark.parametrize(
    "sentence",
    [
        "Alprazolam is another word for benzodiazepine.",
        "Alprazolam is only a benzodiazepine.",
        "Doctors say alprazolam is a benzodiazepine.",
        "It is a myth and not wrong that alprazolam is a benzodiazepine.",
    ],
)
def test_what_says_something_else_is_not_taken_for_it(facts: KnowledgeBase, sentence: str) -> None:
    assert judge_sentence(facts, sentence).verdict != "true"


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Fentanyl test strips may not detect carfentanil.", "true"),
        ("Fentanyl test strips do not always detect carfentanil.", "true"),
        ("Fentanyl test strips always detect carfentanil.", "false"),
        ("Fentanyl test strips detect carfentanil.", "contested"),
        ("A fentanyl test strip may not detect fentanyl.", "false"),
        ("A standard opiate test may not detect methadone.", "true"),
    ],
)
def test_a_test_that_may_not_detect_a_drug_misses_it_at_times(
    facts: KnowledgeBase, sentence: str, verdict: str
) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("There's naloxone in Suboxone as well as buprenorphine.", "true"),
        ("Naloxone is in Suboxone along with buprenorphine.", "true"),
        ("There is acetaminophen in Percocet as well as codeine.", "false"),
        ("There is acetaminophen in Percocet as well as Vicodin.", "true"),
        ("There is naloxone in Suboxone and buprenorphine.", "false"),
    ],
)
def test_what_is_in_a_product_besides_is_no_second_product(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Ketamine works mainly by activating mu-opioid receptors.", "false"),
        ("Morphine works mainly by activating mu-opioid receptors.", "true"),
        ("OxyContin came onto the US market in 1975.", "false"),
        ("OxyContin came onto the US market in 1995.", "true"),
        ("Acetaminophen overdose is treated with flumazenil.", "false"),
        ("Diazepam overdose is treated with flumazenil.", "true"),
        ("Zaleplon is reversed by flumazenil.", "unknown"),
        ("Heroin overdose is treated with flumazenil.", "false"),
        ("Prednisone strengthens the immune system.", "false"),
        ("Tacrolimus weakens the immune system.", "true"),
        ("Aspirin has no effect on platelets.", "false"),
        ("The muscle relaxant effect of rocuronium is reversed by sugammadex.", "true"),
        ("Lisinopril is safe to take throughout pregnancy.", "false"),
    ],
)
def test_what_is_done_mainly_and_what_undoes_it(facts: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(facts, sentence).verdict == verdict
