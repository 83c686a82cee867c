"""Lists of animals, and what a drug is in veterinary medicine."""

import pytest

from ketafacts.answers.checking import check
from ketafacts.knowledge.base import KnowledgeBase


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Butorphanol is used in horses, dogs and cats.", "true"),
        ("Ketamine is used by vets to anaesthetise cats, horses and other animals.", "true"),
        ("Ketamine is not used in cats, dogs and horses.", "false"),
        ("Butorphanol is only used in horses, dogs and cats.", "unknown"),  # of each alone it would be false
        ("Naloxone is used in rhinos, giraffes and sheep.", "unknown"),
        ("Ketamine is used in veterinary medicine as an anaesthetic.", "true"),
        ("Ketamine is never used in veterinary medicine as an anaesthetic.", "false"),
        ("Xylazine is widely used as a sedative in veterinary medicine.", "true"),
        ("Naloxone is used in veterinary medicine as a sedative.", "unknown"),
    ],
)
def test_animals_are_told_of_one_by_one(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert [one["verdict"] for one in check(facts, [text]).records] == [verdict]
