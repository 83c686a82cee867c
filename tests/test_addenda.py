"""What follows a claim and no facts are kept of: when it is so most of all, and what care is taken because of it."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence

TRUE = (
    "Methadone can prolong the QT interval, which is why patients are often given an ECG first.",
    "Oxycodone can cause constipation, so a laxative is often prescribed alongside.",
    "Clozapine can lower the white blood cell count, which means regular blood tests are needed.",
    "Diazepam can cause drowsiness, especially when you first start taking it.",
    "Isotretinoin can dry the lips, particularly in the first weeks.",
    "Quetiapine can cause weight gain, particularly at high doses.",
)
FALSE = (
    "Tramadol does not cause seizures, even at high doses.",
    "Naloxone is addictive, especially when it is used every day.",
    "Ketamine is an opioid, so patients must be monitored closely.",
)
UNKNOWN = (
    "Tramadol can cause seizures, which is why it is banned in sport.",  # a claim of its own
    "Metformin can cause nausea, so take it with gin and tonic.",
    "Oxycodone can cause constipation, especially unless it is chewed.",
    "Gabapentin can cause drowsiness, which is why cats love it.",
    "Lisinopril can cause a dry cough, particularly in men.",  # whom it befalls is for the facts to tell
)


@pytest.mark.parametrize("sentence", TRUE)
def test_a_claim_is_true_whatever_care_is_taken(facts: KnowledgeBase, sentence: str) -> None:
    assert judge_sentence(facts, sentence).verdict == "true"


@pytest.mark.parametrize("sentence", FALSE)
def test_a_claim_is_false_whatever_is_added(facts: KnowledgeBase, sentence: str) -> None:
    assert judge_sentence(facts, sentence).verdict == "false"


@pytest.mark.parametrize("sentence", UNKNOWN)
def test_what_is_added_must_be_no_claim(facts: KnowledgeBase, sentence: str) -> None:
    assert judge_sentence(facts, sentence).verdict == "unknown"


def test_the_reason_tells_what_is_not_judged(facts: KnowledgeBase) -> None:
    judged = judge_sentence(facts, "Tramadol can cause seizures, especially when it is taken in the dark.")
    assert judged.verdict == "true"
    assert "“especially when it is taken in the dark” adds is not judged" in judged.reason
