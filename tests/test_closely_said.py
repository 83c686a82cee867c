"""Claims said more closely than a rule knows: only, merely, given as, in a month. What is not looked at is unknown."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence

CLAIMS = {
    "Buprenorphine is only a partial agonist.": "true",
    "Morphine is only a partial agonist.": "false",
    "Morphine is merely a full agonist.": "unknown",
    "An injection of naloxone reverses an opioid overdose.": "true",
    "A nasal spray of naloxone reverses an opioid overdose.": "true",
    "A tablet of naloxone reverses an opioid overdose.": "unknown",
    "A patch of naloxone reverses an opioid overdose.": "unknown",
    "An injection of flumazenil reverses a benzodiazepine overdose.": "true",
    "A nasal spray of flumazenil reverses a benzodiazepine overdose.": "unknown",
}


@pytest.mark.parametrize(("claim", "expected"), CLAIMS.items())
def test_a_narrower_claim_is_decided_only_by_what_is_recorded_of_it(
    facts: KnowledgeBase, claim: str, expected: str
) -> None:
    assert judge_sentence(facts, claim).verdict == expected
