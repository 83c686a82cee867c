"""How a speaker frames a claim, in front, in its midst and behind it: the claim is the same without it."""

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.checking import judge_sentence
from ketafacts.language import discourse

CLAIMS = {
    ("Ketamine", "is not an opioid"): "true",
    ("Tramadol", "is not an opioid"): "false",
    ("Lisinopril", "can cause a dry cough"): "true",
    ("Xanax", "contains lorazepam"): "false",
}
FIRST = (
    *("Surprisingly enough,", "Quite frankly,", "Not unexpectedly,", "Worryingly,", "As far as we can tell,"),
    *("In case you were wondering,", "For those who don't know,", "Here's the thing:", "Just to clarify,"),
    *("Whatever you may have read online,", "No matter what you've heard,", "Despite the scare stories,"),
    *("I am pretty sure that", "What people often forget is that", "All doctors agree that", "It turns out that"),
    *("Parents should know that", "Did you know that", "That means that", "According to pharmacists,"),
)
BEHIND = (
    *(", as far as we know", ", doctors say", ", no question about it", ", not that many people know it"),
    *(", which surprises a lot of people", ", contrary to its reputation", ", and that is a fact", ", I believe"),
    *(", though", ", simple as that", ", as the evidence shows", ", and always has been"),
)
INSIDE = (
    *(", which has been around for decades,", ", a drug many people have heard of,", ", used all over the world,"),
    *(", one of the best-known drugs,", ", taken by millions of people,", ", oddly enough,", ", experts say,"),
)


@pytest.mark.parametrize(("claim", "verdict"), CLAIMS.items(), ids=[" ".join(one) for one in CLAIMS])
def test_a_comment_changes_no_verdict(facts: KnowledgeBase, claim: tuple[str, str], verdict: str) -> None:
    subject, told = claim
    framed = [
        *(f"{first} {subject} {told}." for first in FIRST),
        *(f"{subject} {told}{behind}." for behind in BEHIND),
        *(f"{subject}{inside} {told}." for inside in INSIDE),
    ]
    assert [one for one in framed if judge_sentence(facts, one).verdict != verdict] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Many people say that ketamine is an opioid.",
        "Some experts suggest that ketamine is an opioid.",
        "According to my dealer, ketamine is an opioid.",
        "Supposedly, ketamine is an opioid.",
        "People often hear that ketamine is an opioid.",
        "My brother told me that tramadol is not an opioid.",
    ],
)
def test_what_others_say_is_still_a_report(facts: KnowledgeBase, sentence: str) -> None:
    assert judge_sentence(facts, sentence).verdict == "unknown"


@pytest.mark.parametrize(
    "sentence",
    [
        "Naloxone, which squirrels have heard of, reverses heroin overdose.",
        "Naloxone, a drug invented by pirates, reverses heroin overdose.",
        "Metformin, used by nobody, is used for type 2 diabetes.",
    ],
)
def test_what_is_told_besides_must_be_known(facts: KnowledgeBase, sentence: str) -> None:
    assert judge_sentence(facts, sentence).verdict != "true"


def test_every_expression_of_framing_compiles() -> None:
    for kind, (table, _) in enumerate(discourse._TABLES):
        for first in table:
            assert discourse._patterns(kind, first), first
