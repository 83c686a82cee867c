"""What a drug is made from, turned into, contains, and is akin to: relations that hold one way, or both."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence

MADE_FROM = {
    "Heroin is derived from morphine.": "true",
    "Heroin is not derived from morphine.": "false",
    "Morphine is derived from heroin.": "false",
    "Morphine is derived from codeine.": "unknown",
    "Morphine is derived from opium.": "true",
    "Morphine comes from the opium poppy.": "true",
    "Cocaine is derived from the coca plant.": "true",
    "Morphine is derived from the coca plant.": "false",
    "Fentanyl is derived from the opium poppy.": "false",
    "Mitragynine is derived from kratom.": "true",
    "Norketamine is derived from ketamine.": "true",
    "Ketamine was developed from phencyclidine.": "true",
    # Of kinship that is not recorded nothing follows.
    "Ketamine was developed from morphine.": "unknown",
    "Cocaine is derived from the opium poppy.": "false",
    "Oxycodone is derived from the coca plant.": "unknown",
    # A product is made from what it contains; a plant and its juice only contain it.
    "Suboxone is made from buprenorphine.": "true",
    "Suboxone is made from morphine.": "false",
    "Opium contains morphine.": "true",
    "Opium is made from morphine.": "unknown",
    "Kratom contains mitragynine.": "true",
    "Kratom is made from mitragynine.": "unknown",
}
TURNED_INTO = {
    "Codeine is a prodrug of morphine.": "true",
    "Morphine is a prodrug of codeine.": "false",
    "Heroin is converted to morphine.": "true",
    "Morphine is converted to heroin.": "false",
    "Ketamine is converted to norketamine.": "true",
    "Codeine is converted to oxymorphone.": "unknown",
}
AKIN = {
    "Ketamine is related to PCP.": "true",
    "PCP is related to ketamine.": "true",
    "Diazepam is related to alprazolam.": "true",
    "Alprazolam is chemically related to the benzodiazepines.": "true",
    "Ketamine is chemically related to morphine.": "unknown",
    "Alprazolam is related to morphine.": "unknown",
}
HAS = {
    "Percocet has oxycodone.": "true",
    "Percocet has morphine.": "false",
    "Morphine has constipation.": "true",
    "Tramadol contains codeine.": "false",
    "Ketamine contains phencyclidine.": "unknown",
}


@pytest.mark.parametrize(("claim", "expected"), [*MADE_FROM.items(), *TURNED_INTO.items(), *AKIN.items(), *HAS.items()])
def test_relations_of_substances(facts: KnowledgeBase, claim: str, expected: str) -> None:
    assert judge_sentence(facts, claim).verdict == expected
