"""What is given with another drug: that each is used for something is not that they are used so together."""

import pytest

from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge import KnowledgeBase

TRUE = """
Misoprostol is used with mifepristone to end early pregnancy.
Mifepristone and misoprostol are used together for medical abortion.
Pralidoxime is given with atropine for organophosphate poisoning.
Carbidopa is given with levodopa for Parkinson's disease.
Levodopa is given with carbidopa for Parkinson's disease.
Abiraterone is given with prednisone to treat prostate cancer.
"""
UNKNOWN = """
Misoprostol is used with ibuprofen to end early pregnancy.
Levodopa is given together with haloperidol for Parkinson's disease.
Ibuprofen is used with naproxen for pain.
Ibuprofen and naproxen are used together for pain.
Abiraterone is never given with prednisone for prostate cancer.
Abiraterone is only given with prednisone for prostate cancer.
Abiraterone is always given with prednisone for prostate cancer.
Verapamil is used with diltiazem for angina.
"""


@pytest.mark.parametrize("text", TRUE.strip().splitlines())
def test_what_a_recorded_use_tells_of_both(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == "true"


@pytest.mark.parametrize("text", UNKNOWN.strip().splitlines())
def test_what_no_recorded_use_tells_of(facts: KnowledgeBase, text: str) -> None:
    assert judge_sentence(facts, text).verdict == "unknown"
