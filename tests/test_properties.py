"""What holds for any input at all, tried on inputs that nobody would think of."""

import csv
import io
import json
import os
import unicodedata
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ketafacts import KnowledgeBase, is_a
from ketafacts.answers.asking import answer_question
from ketafacts.answers.checking import check, judge_sentence
from ketafacts.answers.judged import explain, record_of
from ketafacts.answers.report import Report
from ketafacts.answers.reviewing import review_text
from ketafacts.knowledge.gathering import WrittenFile
from ketafacts.knowledge.naming import fold, squash
from ketafacts.knowledge.reading import Fields, Items, Node, Problem, Text, Unreadable, read_text
from ketafacts.knowledge.terms import FILE, SECTIONS
from ketafacts.knowledge.validating import is_error, validate
from ketafacts.render.formats import REPORT_FORMATS, Context, render
from ketafacts.render.safe import one_line, visible

# KETAFACTS_EXAMPLES=2000 searches for long, by hand.
EXAMPLES = int(os.environ.get("KETAFACTS_EXAMPLES", "60"))
settings.register_profile("ketafacts", max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
settings.load_profile("ketafacts")

ANY_TEXT = st.text(st.characters(), max_size=40)
NAMES = st.sampled_from(
    ["ketamine", "Special K", "morphine sulfate", "MS Contin", "Percocet", "naloxone", "mitragynine", "K2", "opioid"]
)
CLASSES = st.sampled_from(["opioid", "opioids", "NMDA receptor antagonist", "benzodiazepine", "analgesic"])


@given(ANY_TEXT)
def test_folding_is_idempotent(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(ANY_TEXT)
def test_folding_does_not_see_case_form_or_space(text: str) -> None:
    for form in ("NFC", "NFD"):
        assert fold(unicodedata.normalize(form, text)) == fold(text)
    assert fold(f"  {text}\t") == fold(text)
    if text.isascii():
        assert fold(text.upper()) == fold(text.lower()) == fold(text)


@given(ANY_TEXT)
def test_squashing_leaves_no_space(text: str) -> None:
    assert " " not in squash(fold(text))


@given(NAMES, CLASSES, st.randoms(use_true_random=False))
def test_case_spacing_and_accents_do_not_change_an_answer(
    kb: KnowledgeBase, name: str, asked: str, chance: Any
) -> None:
    written = "".join(chance.choice((letter.upper(), letter.lower())) for letter in name)
    written = written.replace(" ", chance.choice((" ", "  ", "-", "\u00a0", "\t")))
    written = chance.choice(("", " ")) + written.replace("e", chance.choice(("e", "\u00e9", "e\u0301"))) + " "
    written = unicodedata.normalize(chance.choice(("NFC", "NFD")), written)
    one, other = is_a(kb, name, asked), is_a(kb, written, asked)
    assert one._replace(query="", reason="") == other._replace(query="", reason="")


@given(ANY_TEXT, ANY_TEXT)
def test_asking_never_raises(kb: KnowledgeBase, name: str, asked: str) -> None:
    for found in (is_a(kb, name, asked), is_a(kb, name, "opioid"), is_a(kb, "morphine", asked)):
        assert found.answer in ("yes", "no", "contested", "unknown")
        assert found.answer == "unknown" or (found.subject and found.evidence) or found.subject


@given(NAMES, st.characters(categories=["Cc", "Cf", "Co", "Cn", "So", "Sk", "Lo", "Nl"]), st.integers(0, 20))
def test_one_strange_character_makes_a_name_unknown(kb: KnowledgeBase, name: str, strange: str, place: int) -> None:
    if not fold(strange):
        return  # a space or a sign that names are written with and without
    written = name[:place] + strange + name[place:]
    assert kb.resolve(written, suggest=False).subjects == ()


KEYS = sorted({*FILE.fields, *SECTIONS, "source", "at", "says", "holds", "in", "names", "kind", "what", "schedule"})
WORDS = st.one_of(
    st.sampled_from(
        [*KEYS, "1", "yes", "no", "US", "II", "ketamine", "opioid", "a-b", "", "-", "2026-11-22", "contested"]
    ),
    st.text(max_size=6),
)


def placed(value: object) -> Node:
    """Return plain data as nodes with places, as the reader would make them."""
    node: Node
    if isinstance(value, list):
        node = Items(placed(one) for one in value)
    elif isinstance(value, dict):
        node = Fields()
        for key, one in value.items():
            node[placed(key)] = placed(one)  # type: ignore[index]
    else:
        node = Text(value)
    node.line, node.column = 1, 1
    return node


PLAIN = st.recursive(
    WORDS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(WORDS, inner, max_size=4)),
    max_leaves=25,
)
DRUG = st.dictionaries(
    st.sampled_from([*SECTIONS, "names", "ids", "kind", "what", "sheet", "identity"]), PLAIN, max_size=4
)
FACT = st.dictionaries(
    st.sampled_from(
        ["class", "drug", "target", "effect", "in", "schedule", "holds", "evidence", "against", "affinity", "id"]
    ),
    PLAIN,
    max_size=5,
)
FACTS = st.fixed_dictionaries({}, optional={name: st.lists(FACT, max_size=2) for name in SECTIONS})
ENTRIES = st.dictionaries(WORDS, st.one_of(DRUG, FACTS, PLAIN), max_size=3)
TOPS = st.fixed_dictionaries(
    {},
    optional={
        "format": WORDS,
        "version": PLAIN,
        "parts": PLAIN,
        "interactions": st.lists(st.one_of(FACT, PLAIN), max_size=2),
        "ambiguous": PLAIN,
        **{
            key: st.one_of(ENTRIES, PLAIN)
            for key in ("sources", "classes", "drugs", "effects", "conditions", "targets")
        },
        "misconceptions": st.one_of(ENTRIES, PLAIN),
    },
)


@given(TOPS)
@settings(max_examples=150)
def test_validating_never_raises_and_says_something_of_every_problem(top: dict[str, object]) -> None:
    node = placed(top)
    assert isinstance(node, Fields)
    for problem in validate([WrittenFile("x.yaml", node)]):
        assert isinstance(problem, Problem)
        assert problem.message
        assert is_error(problem) in (True, False)


@given(st.one_of(st.binary(max_size=200), st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace"))))
@settings(max_examples=400)
def test_reading_raises_nothing_but_unreadable(content: bytes) -> None:
    try:
        top, problems = read_text(content, "x.yaml")
    except Unreadable as error:
        problems = [error.problem]
    else:
        assert isinstance(top, Fields)
    for problem in problems:
        assert problem.line >= 1
        assert problem.column >= 1
        assert "\n" not in problem.message


@given(st.text(st.sampled_from("abc:-,[]{}&*!|>'\"%@`#?~ \n\t\\0"), max_size=60))
@settings(max_examples=400)
def test_reading_punctuation_raises_nothing_but_unreadable(text: str) -> None:
    test_reading_raises_nothing_but_unreadable.hypothesis.inner_test(text.encode())  # type: ignore[attr-defined]


@given(ANY_TEXT)
def test_what_is_shown_cannot_act(text: str) -> None:
    for shown in (visible(text), one_line(text)):
        shown.encode("utf-8")
        for one in shown:
            assert one in "\t\n" or unicodedata.category(one) not in ("Cc", "Cs", "Zl", "Zp")
    assert "\n" not in one_line(text)
    assert "\t" not in one_line(text)
    assert one_line(one_line(text)) == one_line(text)


VALUES = st.recursive(
    st.one_of(ANY_TEXT, st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(ANY_TEXT, inner, max_size=3)),
    max_leaves=8,
)
RECORDS = st.lists(st.fixed_dictionaries({"answer": VALUES, "query": VALUES, "sources": VALUES}), max_size=3)
NOWHERE = Context(lambda key: {"title": key}, lambda: {"version": "1", "digest": "2"})


@pytest.mark.parametrize("form", [form for form in REPORT_FORMATS if form != "rich"])
@given(records=RECORDS)
def test_every_format_survives_any_record(form: str, records: list[dict[str, Any]]) -> None:
    columns = ("answer", "query", "sources")
    found = render(Report("is", columns, tuple(records), ()), form, NOWHERE)
    found.encode("utf-8")
    if form == "json":
        assert len(json.loads(found)["records"]) == len(records)
    elif form == "jsonl":
        found_queries = [json.loads(line)["query"] for line in found.splitlines()]
        assert found_queries == json.loads(json.dumps([one["query"] for one in records]))
    elif form == "csv":
        rows = list(csv.reader(io.StringIO(found), strict=True))
        assert [len(row) for row in rows] == [3] * (len(records) + 1)
    else:
        assert found.count("\n") == len(records) + (2 if form == "markdown" else 0)


# -- judging ---------------------------------------------------------------------------------------------------------

SUBJECTS = st.sampled_from(["ketamine", "morphine", "naloxone", "percocet", "mitragynine", "diazepam", "oxycodone"])
# What may be said of them, and the same denied.
PREDICATES = st.sampled_from(
    [
        ("is an opioid", "is not an opioid"),
        ("is an opioid antagonist", "isn't an opioid antagonist"),
        ("is a benzodiazepine", "is no benzodiazepine"),
        ("is an NMDA receptor antagonist", "is not an NMDA receptor antagonist"),
        ("is a strong opioid", "is not a strong opioid"),
        ("is an analgesic", "is not an analgesic"),
        ("blocks NMDA receptors", "does not block NMDA receptors"),
        ("activates the mu-opioid receptor", "does not activate the mu-opioid receptor"),
        ("causes dissociation", "does not cause dissociation"),
        ("causes respiratory depression", "never causes respiratory depression"),
        ("slows breathing", "does not slow breathing"),
        ("is used for pain", "is not used for pain"),
        ("is approved for pain", "is not approved for pain"),
        ("is a Schedule II drug", "is not a Schedule II drug"),
        ("is a controlled substance", "is not a controlled substance"),
        ("contains oxycodone", "does not contain oxycodone"),
        ("is morphine", "is not morphine"),
    ]
)
WORDS_OF_CLAIMS = st.sampled_from(
    (  # noqa: SIM905
        "ketamine morphine Percocet opioid opioids an a is are not never no and or but neither nor it that which than "
        "more unlike causes blocks pain breathing receptor , . ; : ? ! ( ) “ ” ' - 50 times 1970 true all some only in "
        "the US people think FDA approved for may often because if without \u0301 \u200b \ufffc \n"
    ).split(" ")
)
VERDICTS = ("true", "false", "contested", "misleading", "unknown")


@given(st.one_of(ANY_TEXT, st.lists(WORDS_OF_CLAIMS, max_size=25).map(" ".join)), st.booleans(), st.booleans())
@settings(max_examples=EXAMPLES * 4)
def test_judging_and_asking_never_raise(kb: KnowledgeBase, text: str, asked: bool, anaphor: bool) -> None:
    judged = judge_sentence(kb, text, anaphor="ketamine" if anaphor else "", asked=asked)
    assert judged.verdict in VERDICTS
    assert judged.reason
    assert bool(judged.code) is (judged.verdict == "unknown")
    record_of(kb, judged)
    explain(judged)
    answer = answer_question(kb, text)
    assert answer.text
    assert bool(answer.code) is (answer.answer == "unknown")
    for one in check(kb, [text]).records:
        assert one["verdict"] in VERDICTS


@given(SUBJECTS, PREDICATES)
@settings(max_examples=EXAMPLES * 2)
def test_a_claim_and_its_negation_never_agree(kb: KnowledgeBase, subject: str, predicate: tuple[str, str]) -> None:
    said, denied = (f"{subject.capitalize()} {words}." for words in predicate)
    twins = (denied, f"It is not true that {said}", f"It is false that {said}")
    verdict = judge_sentence(kb, said).verdict
    for twin in twins:
        other = judge_sentence(kb, twin).verdict
        assert (verdict, other) not in (("true", "true"), ("false", "false")), (said, twin)
        assert verdict != "unknown" or other not in ("true", "false"), (said, twin)
    assert judge_sentence(kb, f"It is not true that {denied}").verdict in (verdict, "unknown")


@given(SUBJECTS, PREDICATES, st.booleans(), st.randoms(use_true_random=False))
@settings(max_examples=EXAMPLES * 2)
def test_case_spacing_form_and_the_end_do_not_change_a_verdict(
    kb: KnowledgeBase, subject: str, predicate: tuple[str, str], denied: bool, chance: Any
) -> None:
    said = f"{subject.capitalize()} {predicate[denied]}"
    written = chance.choice((str, str.upper, str.lower, str.capitalize))(said)
    if not any(word in said for word in (" US", " II")):
        written = written.replace(" ", chance.choice((" ", "  ", "\u00a0", "\t", " \n")))
    written = chance.choice(("", " ", "\n")) + written + chance.choice(("", ".", "!", " .", "..", "…", ".  "))
    written = unicodedata.normalize(chance.choice(("NFC", "NFD", "NFKC")), written)
    assert judge_sentence(kb, written.strip()).verdict == judge_sentence(kb, said + ".").verdict


PIECES = st.sampled_from(
    [
        *(
            "Ketamine is an opioid.",
            "*Ketamine* is\nan **opioid**.",
            "Morphine &amp; x.",
            "\n\n",
            "# A\n\n",
            "- ",
            "> ",
        ),
        *("| a | Ketamine is a drug |\n|--|--|\n", "<p>", "</p>", "<!-- x -->", "😀", "\r\n", "`ketamine`", "e\u0301 "),
        *("“", "”", " "),
    ]
)


@given(st.lists(PIECES, max_size=20).map("".join), st.sampled_from(["a.md", "a.html", "a.txt", "a.rst"]))
@settings(max_examples=EXAMPLES * 3)
def test_the_places_of_a_review_hold_what_it_says(kb: KnowledgeBase, text: str, path: str) -> None:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for record in review_text(kb, text, path).records:
        start, end = record["span"]
        assert 0 <= start < end <= len(text)
        line, column = record["line"], record["column"]
        assert lines[line - 1][column - 1 :][:1] == text[start]
        there = iter(letter for letter in text[start:end] if letter.isalnum())
        assert all(letter in there for letter in record["text"] if letter.isalnum())
