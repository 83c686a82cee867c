"""Claims about how a medicine is sold, and what regulators approved."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence


@pytest.fixture(scope="module")
def kb(facts: KnowledgeBase) -> KnowledgeBase:
    return facts


CLAIMS = {
    "Naloxone is available over the counter.": "true",
    "Naloxone needs a prescription in the US.": "false",
    "Narcan became over the counter in 2023.": "true",
    "Narcan became over the counter in 2015.": "false",
    "Morphine requires a prescription.": "true",  # by its schedule
    "Ketamine can be bought without a prescription.": "false",
    "Heroin can be bought over the counter.": "false",
    "No opioid is available without a prescription.": "false",
    "All opioids need a prescription.": "false",
    # Sold both ways, of several schedules, or another country
    "Ibuprofen requires a prescription.": "unknown",
    "Codeine is sold over the counter.": "unknown",
    "Ketamine is over the counter in Canada.": "unknown",
    "The FDA approved ketamine in 1970 as an anaesthetic.": "true",
    "In 1999 the FDA approved ketamine.": "false",
    "The FDA has not approved ketamine for depression.": "true",
    "US regulators cleared Spravato for treatment-resistant depression.": "true",
    "FDA-approved ketamine is an opioid.": "unknown",
    # A month only where a source gives it; a use only where it is approved
    "Spravato was approved in March 2019.": "true",
    "Spravato was approved in May 2019.": "false",
    "The FDA has approved esketamine for depression and pain.": "unknown",
    "Esketamine is approved for pain in Germany.": "true",
}


@pytest.mark.parametrize("claim", CLAIMS)
def test_supply_and_approval(kb: KnowledgeBase, claim: str) -> None:
    assert judge_sentence(kb, claim).verdict == CLAIMS[claim]


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("Morphine in the UK is a Class A drug.", "true"),
        ("Morphine in the UK is a Class B drug.", "false"),
        ("Ketamine in the US causes dissociation.", "true"),
    ],
)
def test_a_place_behind_the_subject_holds_for_the_clause(kb: KnowledgeBase, claim: str, expected: str) -> None:
    assert judge_sentence(kb, claim).verdict == expected
