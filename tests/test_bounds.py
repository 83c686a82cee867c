"""Hostile sizes: what a megabyte of anything costs. The limits are tens of times what is needed on a slow machine.

Each of these once took minutes, or would with a careless pattern; a time that grows with the square of the length, or
worse, does not pass.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from ketafacts import KnowledgeBase
from ketafacts.answers.asking import answer_question
from ketafacts.answers.checking import judge_sentence, judge_text
from ketafacts.answers.reviewing import review_text
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
