"""Hostile sizes: what a megabyte of anything costs. The limits are tens of times what is needed on a slow machine.

Each of these once took minutes, or would with a careless pattern; a time that grows with the square of the length, or
worse, does not pass.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers import pairs
from ketafacts.answers.asking import answer_question
from ketafacts.answers.checking import judge_sentence, judge_text
from ketafacts.answers.reviewing import review_text
from ketafacts.errors import UsageError
from ketafacts.language.documents import form_of

S = "Ketamine is an opioid"
MANY = 50_000
LIMIT = 8.0
CLAIMS = {
    "one word": "a" * 1_000_000,
    "names": "ketamine " * MANY,
    "and": "ketamine" + " and morphine" * MANY + " are opioids.",
    "and again": S + " and morphine is an opioid" * MANY,
    "commas": S + "," * MANY,
    "brackets": S + " (" * MANY + "a" + ")" * MANY,
    "quotation marks": '"' * MANY + S + "“" * MANY,
    "full stops, then a letter": "." * MANY + "a " + S,
    "ends of sentences": S + ' .")' * 2000 + "a",
    "spaces": S + " " * MANY + "x",
    "line ends": S + "\n " * MANY + "x",
    "combining marks": S + "e" + "\u0301" * MANY,
    "digits": S + " 1,1." * 2000,
    "apostrophes": S + " a'" * MANY,
    "not": "Ketamine is " + "not " * MANY + "an opioid.",
    "as long as a sentence may be": "Ketamine is " + "not " * 480 + "an opioid.",
    "as many parts as a sentence may have": "ketamine" + " and morphine" * 145 + " are opioids.",
    "denied again and again": "it is not true that " * 95 + S,
}
DOCUMENTS = {
    "brackets": "[" * MANY + S + "]" * MANY,
    "links": "[a](" * MANY + S,
    "images": "![" * MANY + S,
    "badges": "[![a](" * MANY,
    "stars": "*a " * MANY + S,
    "ticks": "` " * MANY + S,
    "tildes": "~~a" * MANY + S,
    "pointed": "<" * MANY + S,
    "tags": "<div>" * MANY + S,
    "tags that are not closed": "<a " * MANY + S,
    "attributes that are not closed": '<a b="' * MANY + S,
    "comments that are not closed": "<!--" * MANY + S,
    "comments in a row": "<!-- -->" * MANY + "x",
    "entities": "&#x" * MANY + S,
    "quotes": ">" * MANY + S,
    "lists in lists": "\n".join("  " * i + "- ketamine" for i in range(800)),
    "lists on a line": "- " * MANY + S,
    "a wide table": "|" + "a|" * 9000 + "\n|" + "-|" * 9000 + "\n|" + "ketamine|" * 9000,
    "almost a table": "a | b\n|-" + " " * MANY + "x",
    "front matter without an end": "---\n" + "a: b\n" * 9000,
    "blank lines": "\n" * MANY + S,
    "spaces": S + " " * MANY + "x\n",
    "lines as long as each other": ("A" * 62 + "\n") * 20_000,
    "marks before an ignore comment": "!" * MANY + " ketafacts-ignor " + "!" * MANY + " ketafacts-ignore",
    "ignore comments on a line": (S + ". <!-- ketafacts-ignore -->") * 1000,
    "opening quotation marks": "“a " * MANY + S,
}


@contextmanager
def bounded() -> Iterator[None]:
    """Fail when what is inside takes more of this process's own time than it may, however busy the machine is."""
    begun = time.process_time()
    yield
    assert time.process_time() - begun < LIMIT


@pytest.mark.parametrize("case", CLAIMS)
def test_claims_and_questions_take_bounded_time(kb: KnowledgeBase, case: str) -> None:
    with bounded():
        assert judge_sentence(kb, CLAIMS[case]).verdict != "true"
        assert "true" not in [judged.verdict for judged in judge_text(kb, CLAIMS[case])]
        answer_question(kb, CLAIMS[case])
        answer_question(kb, CLAIMS[case][:999])


# Each word or phrase of these can be left out or put otherwise by itself: two ways each, and twenty have a million.
SEVERAL = {
    "shares": "heroin most " * 150,
    "shares and marks": "most — " * 250 + " than morphine.",
    "shares and articles": "What " + "( a in all " * 150 + " ketamine.",
    "circumstances": "Lorazepam under the tongue is an opioid painkiller that " * 35,
    "how long": "Benzodiazepines can cause dementia when they are taken" + " for a long" * 170,
    "with what": "is fentanyl available without prescription" + " with a prescription" * 80,
    "addenda": "Ketamine is an opioid" + ", especially in children" * 70,
    "examples": "Mixing opioids such as oxycodone with benzodiazepines such as alprazolam raises the risk; " * 20,
    "articles": "Lamotrigine carries " + "a " * 980,
    "street names": "speed is a class B drug in the UK and " * 50,
    "asides": "ACE is the enzyme lisinopril goes " + "after, " * 280,
    "other street names": "Ice is not a stimulant as " * 70,
}


@pytest.mark.parametrize("case", SEVERAL)
def test_what_may_be_left_out_many_times_takes_bounded_time(facts: KnowledgeBase, case: str) -> None:
    with bounded():
        for text in (SEVERAL[case][:900], SEVERAL[case][:1999]):
            assert judge_sentence(facts, text).verdict == "unknown"
            answer_question(facts, text)


def test_no_more_pairs_are_asked_about_than_a_report_may_hold(
    kb: KnowledgeBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ["ketamine", "morphine", "naloxone", "diazepam"]
    monkeypatch.setattr(pairs, "MAX_HELD", 6)
    assert len(pairs.interactions(kb, names).records) >= 6
    monkeypatch.setattr(pairs, "MAX_HELD", 5)
    with pytest.raises(UsageError, match="more than 5 pairs"):
        pairs.interactions(kb, names)


@pytest.mark.parametrize("path", ["a.md", "a.html", "a.txt", "a.rst", "a"])
@pytest.mark.parametrize("case", DOCUMENTS)
def test_documents_take_bounded_time(kb: KnowledgeBase, case: str, path: str) -> None:
    with bounded():
        review_text(kb, DOCUMENTS[case], path)


@pytest.mark.parametrize("case", DOCUMENTS)
def test_the_form_of_a_document_is_told_at_once(case: str) -> None:
    with bounded():
        for text in (DOCUMENTS[case], DOCUMENTS[case] * 2):
            assert form_of("a", text) in ("markdown", "html", "text")
