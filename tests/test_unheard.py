"""A sentence with several words that stand in no name and no table is not read further, and loses no verdict by it."""

from pathlib import Path

import pytest

from ketafacts import open_knowledge
from ketafacts.answers.checking import judge_sentence
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.naming import fold
from ketafacts.language.mentions import items
from ketafacts.language.strangers import too_many
from ketafacts.language.text import words
from ketafacts.language.unheard import surely_unheard, unheard
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
    alone = judge_sentence(facts, text, alone=True)  # as a line is
    assert alone._replace(subjects=(), mentions=()) == judged._replace(subjects=(), mentions=())


def test_no_word_of_a_recorded_name_stands_nowhere(facts: KnowledgeBase) -> None:
    kinds = ("drug", "class", "target", "effect", "condition")
    names = [name.name for kind in kinds for name in facts.all_names(kind)]
    told = [word for name in names for word in words(fold(name))]
    assert len(told) > 50_000
    assert surely_unheard(facts, told) == []
    assert surely_unheard(facts, words("Chamois yodel.")) == ["chamois", "yodel"]


@pytest.mark.parametrize(
    "text",
    [
        "Ketamine given to yodelling chamois (KGYC) is an opioid.",  # initials may be left out
        "Ketamine was made by yodelling chamois.",  # whoever made it
    ],
)
def test_what_the_words_alone_do_not_tell_is_asked_of_the_items(facts: KnowledgeBase, text: str) -> None:
    stray = [word.text for word in words(text) if surely_unheard(facts, [word, *words("zxqv")])]
    assert len(stray) >= 2
    assert len(surely_unheard(facts, words(text))) in (0, 2)


def test_a_long_sentence_with_one_such_word_is_not_read(facts: KnowledgeBase) -> None:
    short = "Ketamine is an opioid that yodels."
    long = f"{short[:-1]} at night and in the morning when the patients who have taken it are asleep in the hospital."
    assert unheard(items(facts, words(short))) == []
    assert unheard(items(facts, words(long))) == ["yodels"]


def test_a_long_sentence_with_several_words_that_no_rule_takes_is_not_read(facts: KnowledgeBase) -> None:
    short = "Ketamine was compared with diazepam at the end of the trial."
    long = f"{short[:-1]}, and the serum of the group was drawn at the start of each of the visits to the department."
    assert too_many(items(facts, words(short))) == []
    strange = too_many(items(facts, words(long)))
    assert len(strange) > 2
    judged = judge_sentence(facts, long)
    assert (judged.verdict, judged.code) == ("unknown", "not understood")
    assert strange[0] in judged.reason
    assert judged.subjects == ("ketamine", "diazepam")


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Insulin was discovered by Frederick Banting and Charles Best in Toronto in 1921.", "true"),  # four such words
        ("Insulin was not discovered by Frederick Banting and Charles Best in Toronto in 1921.", "false"),
        ("Brushing a few grains of fentanyl off your sleeve is enough to make you overdose.", "false"),
    ],
)
def test_a_sentence_of_usual_length_with_some_is_read(facts: KnowledgeBase, text: str, verdict: str) -> None:
    assert judge_sentence(facts, text).verdict == verdict


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
    left = [text for text in decided if unheard(said := items(facts, words(text))) or too_many(said)]
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
