"""A sentence with several words that stand in no name and no table is not read further, and loses no verdict by it."""

from pathlib import Path

import pytest

from ketafacts import open_knowledge
from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.language.mentions import items
from ketafacts.language.text import words
from ketafacts.language.unheard import unheard
from ketafacts.language.unheard_building import all_words, words_of

VERDICTS = Path(__file__).parent.parent / "benchmarks" / "evaluation" / "verdicts.tsv"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("lead to", {"lead", "to"}),
        (r"drugs?", {"drug", "drugs"}),
        (r"colou?r[sz]", {"colors", "colorz", "colours", "colourz"}),
        (r"(?:in|de)activat(?:es|ed)", {"inactivates", "inactivated", "deactivates", "deactivated"}),
        (r"made (?:of|from )?iron", {"made", "from", "ofiron", "iron"}),
        (r"[a-z]+ly made|x(?=ray|\d)", {"made", "x", "ray"}),
        (r"the {word}s of (\w+)s", {"the", "s", "of"}),
        (r"(a(b|c)?d)", {"ad", "abd", "acd"}),
    ],
)
def test_a_pattern_is_spelled_out_word_by_word(text: str, found: set[str]) -> None:
    assert words_of(text) == found


def test_the_tables_hold_ordinary_words_and_no_others() -> None:
    known = all_words()
    assert {"causes", "withdrawn", "schedule", "breathing", "overdoses", "because"} <= known
    assert {"chromatography", "yodelling", "zirconium", "blorptastic"}.isdisjoint(known)


@pytest.mark.parametrize(
    "text",
    [
        "Ketamine yodels splendidly in chromatographs.",
        "Ketamine is an opioid that yodels splendidly.",
        "Rats given ketamine were decapitated and their cerebella homogenised by sonication.",
    ],
)
def test_a_sentence_with_several_such_words_is_not_understood(facts: KnowledgeBase, text: str) -> None:
    judged = judge_sentence(facts, text)
    assert (judged.verdict, judged.code) == ("unknown", "not understood")
    assert judged.subjects[0] == "ketamine"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Ketamine is an opioid that yodels.", "false"),  # one such word may narrow what is false
        ("Ketamine was first synthesised in 1962 by Calvin Stevens at Parke-Davis.", "true"),
        ("Friedrich Sertürner isolated morphine from opium.", "true"),
        ("Friedrich Sertürner isolated cocaine from opium.", "unknown"),
    ],
)
def test_one_such_word_and_names_of_people_are_read_on(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert unheard(items(facts, words(text))) == []
    assert judge_sentence(facts, text).verdict == verdict


def test_no_sentence_that_has_a_verdict_is_left_unread(facts: KnowledgeBase) -> None:
    rows = [line.split("\t") for line in VERDICTS.read_text(encoding="utf-8").splitlines()]
    decided = [text for verdict, text in rows if verdict != "unknown"][::5]
    assert len(decided) > 1000
    left = [text for text in decided if unheard(items(facts, words(text)))]
    assert [text for text in left if judge_sentence(facts, text).verdict == "unknown"] == []


def test_the_wording_of_a_users_misconception_is_found_whatever_its_words(tmp_path: Path) -> None:
    facts = tmp_path / "facts.yaml"
    facts.write_text(
        """
format: 1
version: "1"
sources:
  note:
    {kind: label, type: book, title: "A label", URL: "https://example.org/n", accessed: 2026-11-22, read: full text}
misconceptions:
  yodelling:
    about: [ketamine]
    claim: "Ketamine makes chamois yodel splendidly."
    verdict: false
    why: "a song says so"
    truth: "Nothing of the kind has been seen."
    evidence: [{source: note, at: "page 1", says: "no chamois yodelled"}]
""",
        encoding="utf-8",
    )
    judged = judge_sentence(open_knowledge([facts]), "Ketamine makes chamois yodel splendidly.")
    assert judged.verdict == "false"
