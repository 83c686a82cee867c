"""The law of a US state: its own lists, what federal law controls, and nothing else."""

import pytest

from ketafacts import KnowledgeBase, ask
from ketafacts.answers.checking import judge_sentence

CLAIMS = {
    # its own list, against which another is false
    "Gabapentin is a Schedule V drug in Kentucky.": "true",
    "Gabapentin is not a Schedule V drug in Kentucky.": "false",
    "Gabapentin is a controlled substance in Kentucky.": "true",
    "Under Kentucky law, gabapentin is a Schedule V controlled substance.": "true",
    "Xylazine is a Schedule III drug in Ohio.": "true",
    "Xylazine is a Schedule I drug in Ohio.": "false",
    "Tianeptine is a Schedule II drug in Michigan.": "true",
    "Tianeptine is banned in Kentucky.": "true",
    # what is recorded of one state is not so of another, nor of the country
    "Gabapentin is a Schedule V drug in Texas.": "unknown",
    "Gabapentin is a controlled substance in Texas.": "unknown",
    "Gabapentin is a controlled substance in the United States.": "false",
    "Tianeptine is illegal in Michigan.": "unknown",
    # what is federally controlled is controlled in every state; in which of its lists, and what is lawful, is not told
    "Fentanyl is a controlled substance in Texas.": "true",
    "Fentanyl is not a controlled substance in Texas.": "false",
    "Heroin is a Schedule I drug in California.": "unknown",
    "Cannabis is illegal in California.": "unknown",
    "Cannabis is legal in California.": "unknown",
    # a country and a city of the same name
    "Heroin is illegal in Georgia.": "unknown",
    "Fentanyl is a controlled substance in Washington.": "unknown",
    "Fentanyl is a controlled substance in the state of Washington.": "true",
    # a state lies in its country
    "Ketamine was discovered in Michigan.": "unknown",
    "Kratom is legal in all US states.": "false",
}


@pytest.mark.parametrize(("claim", "verdict"), CLAIMS.items())
def test_law_of_a_state_is_its_own_and_the_federal(facts: KnowledgeBase, claim: str, verdict: str) -> None:
    assert judge_sentence(facts, claim).verdict == verdict


def test_a_state_is_named_in_the_answer(facts: KnowledgeBase) -> None:
    record = ask(facts, "is gabapentin a controlled substance in Kentucky").records[0]
    assert record["answer"] == "yes"
    assert "Kentucky" in record["text"]
