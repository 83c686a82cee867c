"""Medicines in animals, what is watched, and how often a product is given."""

import pytest

from ketafacts import open_knowledge
from ketafacts.answers.checking import judge_sentence, judge_text
from ketafacts.knowledge.base import KnowledgeBase


@pytest.fixture(scope="module")
def kb() -> KnowledgeBase:
    return open_knowledge()


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Ivermectin is a dewormer for horses.", "true"),
        ("Ivermectin is not a dewormer for horses.", "false"),
        ("Ivermectin is a dewormer for birds.", "unknown"),
        ("Ivermectin can be dangerous to collies that carry the MDR1 gene mutation.", "true"),
        ("Ivermectin is not toxic to collies.", "false"),
        ("Ivermectin is safe at high doses in all collies.", "false"),
        ("Ivermectin is toxic to dogs.", "unknown"),
        ("Ibuprofen is safe for dogs at any dose.", "false"),
        ("Carprofen is safe for dogs at any dose.", "unknown"),
        ("Even small amounts of paracetamol can kill cats.", "true"),
        ("Even small amounts of ibuprofen can kill dogs.", "unknown"),
        ("It is dangerous to give paracetamol to cats.", "true"),
        ("Ketamine is used only in humans and never in cats.", "false"),
        ("Metformin is used only in humans.", "unknown"),
        ("Butorphanol is used in horses and dogs as an analgesic.", "true"),
        ("Maropitant is used for vomiting in dogs.", "true"),
        ("Maropitant is used for vomiting in horses.", "unknown"),
        ("Butorphanol is used as a cough suppressant in dogs.", "true"),
        ("Butorphanol is used as a cough suppressant in horses.", "unknown"),
        ("Maropitant stops vomiting in dogs.", "true"),
        ("Maropitant does not stop vomiting in dogs.", "false"),
        ("Ropinirole makes dogs vomit.", "true"),
        ("Ropinirole does not make dogs vomit.", "false"),
        ("Ropinirole makes cats vomit.", "unknown"),
        ("Pentobarbital is used to euthanize dogs.", "true"),
        ("Pentobarbital is not used to euthanize dogs.", "false"),
        ("Ketamine is used to euthanize dogs.", "unknown"),
        ("Meloxicam is approved for cats.", "true"),
        ("Meloxicam is not approved for cats.", "false"),
        ("Carprofen is approved for use in dogs.", "true"),
        ("Carprofen is approved for use in cats.", "unknown"),
        ("Gabapentin is approved for cats.", "unknown"),
        ("Permethrin is toxic to cats.", "true"),
        ("Permethrin is not toxic to cats.", "false"),
        ("Permethrin is toxic to dogs.", "unknown"),
        ("Baclofen is dangerous for dogs.", "true"),
    ],
)
def test_what_is_said_of_animals_is_judged_by_what_is_recorded_of_that_animal(
    kb: KnowledgeBase, text: str, verdict: str
) -> None:
    assert [one.verdict for one in judge_text(kb, text)] == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Kidney function should be monitored with metformin.", "true"),
        ("Metformin does not require kidney function monitoring.", "false"),
        ("Isotretinoin requires pregnancy tests.", "true"),
        ("Isotretinoin does not require pregnancy tests.", "false"),
        ("Apixaban requires INR monitoring.", "false"),
        ("Apixaban does not require INR monitoring.", "true"),
        ("Statins require regular liver tests.", "false"),
        ("Statins do not require regular liver tests.", "true"),
        ("Statins require liver tests.", "unknown"),
        ("Statins require regular blood tests.", "unknown"),
        ("Levetiracetam levels must be checked regularly.", "unknown"),
        ("Lithium requires regular blood tests.", "true"),
    ],
)
def test_what_is_not_watched_as_a_routine_is_denied_only_where_a_routine_is_claimed(
    kb: KnowledgeBase, text: str, verdict: str
) -> None:
    assert [one.verdict for one in judge_text(kb, text)] == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Ozempic is injected once a week.", "true"),
        ("Eliquis is not taken twice a day.", "false"),
        ("Ozempic is injected once a day.", "false"),
        ("Rybelsus is taken once a day.", "true"),
        ("Rybelsus is taken once a week.", "false"),
        ("Semaglutide is taken once a day.", "unknown"),
        ("Prolia is given every six months.", "true"),
        ("Xgeva is given every six months.", "unknown"),
        ("Eliquis is taken twice a day.", "true"),
        ("Humira is injected every two weeks.", "true"),
        ("Humira is injected every week.", "unknown"),
        ("Xarelto is taken twice a day.", "unknown"),
    ],
)
def test_how_often_it_is_given_is_judged_of_the_product_that_was_named(
    kb: KnowledgeBase, text: str, verdict: str
) -> None:
    assert verdict in {one.verdict for one in judge_text(kb, text)}


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("The FDA has approved ketamine for use in animals.", "true"),
        ("Ketamine is approved for use in cats.", "true"),
        ("The FDA has approved medetomidine for dogs.", "true"),
        ("Ketamine is approved for use in dogs.", "unknown"),
    ],
)
def test_an_approval_for_animals_is_of_the_animals_it_names(kb: KnowledgeBase, sentence: str, verdict: str) -> None:
    assert judge_sentence(kb, sentence).verdict == verdict
