"""What a review makes of documents: kinds, subjects, levels, ignore comments, fingerprints, baselines."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ketafacts import KnowledgeBase
from ketafacts.answers.baseline import Baseline, text_of
from ketafacts.answers.checking import judge_sentence
from ketafacts.answers.reviewing import Wanted, review_text
from ketafacts.errors import UsageError

FALSE = "Ketamine is an opioid."
TRUE = "Morphine is an opioid."


def review(kb: KnowledgeBase, text: str, path: str = "a.md", **wanted: Any) -> list[dict[str, Any]]:
    return list(review_text(kb, text, path, Wanted(**wanted)).records)


HEADED = "# What is medetomidine?\n\nLaboratories have found medetomidine in samples sold as fentanyl. "


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (HEADED + "It is a veterinary sedative.", "true"),
        (HEADED + "It is an opioid.", "unknown"),  # fentanyl may be meant, which is one
        (HEADED + "It is an antibiotic.", "false"),
        (HEADED.replace("medetomidine?", "it?") + "It is a veterinary sedative.", "unknown"),
        (HEADED + "Naloxone reverses fentanyl. It is an opioid antagonist.", "true"),  # what is claimed of goes before
    ],
)
def test_where_several_are_named_it_is_what_the_heading_names(facts: KnowledgeBase, text: str, last: str) -> None:
    assert review(facts, text)[-1]["verdict"] == last


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("Fentanyl is an opioid. Naloxone reverses it.", ["true", "true"]),
        ("Heroin is an opioid. Flumazenil reverses it.", ["true", "false"]),
        ("Xylazine is a sedative. Naloxone does not reverse it. It is an opioid.", ["true", "true", "unknown"]),
        ("# Fentanyl\n\nFentanyl is an opioid. Naloxone reverses it. It is Schedule II.", ["true", "true", "true"]),
    ],
)
def test_what_is_done_to_it_is_done_to_what_was_spoken_of(facts: KnowledgeBase, text: str, verdicts: list[str]) -> None:
    assert [one["verdict"] for one in review(facts, text) if one["kind"] == "assertion"] == verdicts


@pytest.mark.parametrize(("it", "verdict"), [("ketamine", "false"), ("morphine", "true"), ("", "unknown")])
def test_of_which_kind_it_is_is_told_of_it_and_not_of_the_kind(facts: KnowledgeBase, it: str, verdict: str) -> None:
    for text in ("It is an opioid that slows breathing.", "They are opioids that slow breathing."):
        assert judge_sentence(facts, text, anaphor=it).verdict == verdict
    assert judge_sentence(facts, "It is opioids that slow breathing.", anaphor=it).verdict == "true"


def test_the_text_of_an_admonition_is_read_where_it_stands(kb: KnowledgeBase) -> None:
    records = review(kb, f".. note:: {FALSE}\n\n.. code:: {FALSE}\n\n.. warning::\n\n   {TRUE}\n", "a.rst")
    assert [(one["verdict"], one["line"], one["column"]) for one in records] == [("false", 1, 11), ("true", 7, 4)]


def shown(kb: KnowledgeBase, text: str, path: str = "a.md", **wanted: Any) -> list[tuple[str, str, str]]:
    return [(one["kind"], one["verdict"], one["level"]) for one in review(kb, text, path, **wanted)]


ERROR = ("assertion", "false", "error")
RIGHT = ("assertion", "true", "none")
NOTE = ("assertion", "unknown", "note")
QUOTED = ("quotation", "unknown", "none")
REPORTED = ("reported", "unknown", "none")

CASES = {
    "false": (FALSE, [ERROR]),
    "true": (TRUE, [RIGHT]),
    "contested stated as settled": ("Mitragynine is an opioid.", [("assertion", "contested", "warning")]),
    "nothing about drugs": ("The clinic opened in May. It is blue.", []),
    "unknown": ("Ketamine is blue.", [("assertion", "unknown", "note")]),
    "heading": (f"# {FALSE}", [("heading", "unknown", "none")]),
    "question": ("Is ketamine an opioid?", [("question", "unknown", "none")]),
    "block quote": (f"> {FALSE}", [QUOTED]),
    "quoted sentence": (f'"{FALSE}"', [QUOTED]),
    "inside a longer quotation": (f"He said: “Listen. {FALSE} Really.” {FALSE}", [QUOTED, ERROR]),
    "quotation with its speaker": ("“Ketamine is an opioid,” one critic said.", [QUOTED]),
    "a name in quotation marks": ("“Ketamine” is an opioid.", [ERROR]),
    "reported": ("Many people think that ketamine is an opioid.", [REPORTED]),
    "a labelled myth": (f"**Myth:** {FALSE} **Fact:** {TRUE}", [REPORTED, RIGHT]),
    "a numbered myth": (f"Myth #3: {FALSE}", [REPORTED]),
    "a list of myths": (f"## Common myths\n\n- {FALSE}\n\n## Facts\n\n- {FALSE}", [REPORTED, ERROR]),
    "a paragraph below the word myth": (f"### Myth 1\n\n{FALSE}\n\n### Fact\n\n{FALSE}", [REPORTED, ERROR]),
    "a line that says myth": (f"**Myth**\n\n{FALSE}\n\n**Fact**\n\n{FALSE}", [REPORTED, ERROR]),
    "a column of myths": (f"| Myth | Fact |\n|---|---|\n| {FALSE} | {FALSE} |", [REPORTED, ERROR]),
    "taken back": (f"{FALSE} That is a myth. {FALSE} False! {FALSE} It is blue.", [REPORTED, REPORTED, ERROR, 0]),
    "a quiz": (f"1. {FALSE} (True or false?)", [REPORTED]),
    "a transcript": (
        f"[00:01:15] Guest: {FALSE}\n\n00:01:20.500 SPEAKER 2: {TRUE}\n\nDr. Roe: {FALSE}",
        [ERROR, RIGHT, ERROR],
    ),
    "a question in a transcript": ("[00:01:15] Host: Is ketamine an opioid?", [("question", "unknown", "none")]),
    "what may be said of what follows is no speaker": (f"Wrong: {FALSE}\n\nFrank: {FALSE}", [NOTE, NOTE]),
    "emphasis": ("**Ketamine** is *an* [opioid](x).", [ERROR]),
    "negation in code is not lost": ("Ketamine is `not really` an opioid.", [("assertion", "unknown", "note")]),
    "struck-out text decides nothing": ("Ketamine is ~~not~~ an opioid.", [("assertion", "unknown", "note")]),
    "code is no text": (f"```\n{FALSE}\n```\n\n`{FALSE}`", []),
    "a table": (f"| drug | note |\n|---|---|\n| x | {FALSE} |", [ERROR]),
    "it": ("Ketamine blocks NMDA receptors. It is an opioid.", [RIGHT, ERROR]),
    "it, of the heading": ("## Ketamine\n\nIt is an opioid.", [("heading", "unknown", "none"), ERROR]),
    "it, of the paragraph before": ("Ketamine blocks NMDA receptors.\n\nIt is an opioid.", [RIGHT, ERROR]),
    "it, of the item before": ("- Ketamine blocks NMDA receptors.\n- It is an opioid.", [RIGHT, ERROR]),
    "it, after something else": (
        "Ketamine blocks NMDA receptors. The clinic opened early.\n\nIt is an opioid.",
        [RIGHT, NOTE],
    ),
    "it, of a paragraph about two": (
        "Ketamine blocks NMDA receptors. Morphine is an opioid.\n\nIt is an opioid.",
        [RIGHT, RIGHT, NOTE],
    ),
    "it, of another section": ("Ketamine blocks NMDA receptors.\n\n## Costs\n\nIt is an opioid.", [RIGHT, NOTE]),
    "both": ("Morphine and oxycodone are opioids. Both are benzodiazepines.", [RIGHT, ERROR]),
    "neither": ("Ketamine and morphine are opioids. Neither drug is an opioid.", [ERROR, ERROR]),
    "they, of a drug that people use": ("Doctors use ketamine. They are opioids.", [NOTE, NOTE]),
    "it keeps its subject": ("Ketamine blocks NMDA receptors. It is not morphine. It is an opioid.", 3),
    "it, of one of two": ("Ketamine and morphine are drugs of note. It is an opioid.", 2),
    "its own subject": ("Ketamine blocks NMDA receptors. Morphine is strong, and it is an opioid.", 2),
}


@pytest.mark.parametrize("case", CASES)
def test_sentences(kb: KnowledgeBase, case: str) -> None:
    text, expected = CASES[case]
    found = shown(kb, text)
    if isinstance(expected, list) and 0 in expected:
        expected = expected[: expected.index(0)]
        found = found[: len(expected)]
    assert (len(found) if isinstance(expected, int) else found) == expected


def test_no_false_alarm_when_it_is_not_clear_what_is_meant(kb: KnowledgeBase) -> None:
    for case in ("it, of one of two", "its own subject"):
        assert "false" not in [verdict for _, verdict, _ in shown(kb, str(CASES[case][0]))]


def test_what_is_quoted_or_reported_is_judged_when_asked(kb: KnowledgeBase) -> None:
    assert shown(kb, f"> {FALSE}", quotes=True) == [("quotation", "false", "error")]
    assert shown(kb, f'"{FALSE}"', quotes=True) == [("quotation", "false", "error")]
    assert shown(kb, f"Myth: {FALSE}", reported=True) == [("reported", "false", "error")]
    assert shown(kb, f"> {FALSE}", reported=True) == [QUOTED]


def test_places_are_those_of_the_document(kb: KnowledgeBase) -> None:
    text = "---\nx: y\n---\n\n# 😀\n\nSome 😀 &amp; **more**. *Ketamine*\nis an **opioid**. End.\n"
    (record,) = review(kb, text)
    start, end = record["span"]
    assert text[start:end] == "Ketamine*\nis an **opioid**."
    assert (record["line"], record["column"], record["end_line"], record["end_column"]) == (7, 25, 8, 18)
    assert record["text"] == FALSE
    assert record["place"] == "a.md:7:25"


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_line_ends_do_not_move_places(kb: KnowledgeBase, newline: str) -> None:
    text = f"One.{newline}{newline}Two. {FALSE}{newline}".replace(" is", f"{newline}is")
    (record,) = review(kb, text)
    start, end = record["span"]
    assert " ".join(text[start:end].split()) == record["text"] == FALSE
    assert (record["line"], record["column"], record["end_line"]) == (3, 6, 4)


# -- ignore comments -------------------------------------------------------------------------------------------------

UNUSED = ("ignore", "unknown", "note")
IGNORED = {
    "this line": (f"{FALSE} <!-- ketafacts-ignore -->\n\n{FALSE}", "a.md", [ERROR]),
    "the next line": (f"<!-- ketafacts-ignore -->\n{FALSE}\n\n{FALSE}", "a.md", [ERROR]),
    "the next line with text": (f"<!-- ketafacts-ignore -->\n\n{FALSE}\n\n{FALSE}", "a.md", [ERROR]),
    "a region": (
        f"<!-- ketafacts-ignore-start -->\n{FALSE}\n\n{FALSE}\n<!-- ketafacts-ignore-end -->\n\n{FALSE}",
        "a.md",
        [ERROR],
    ),
    "a region without an end": (f"<!-- ketafacts-ignore-start -->\n{FALSE}\n\n{FALSE}", "a.md", []),
    "unused": (f"{TRUE} <!-- ketafacts-ignore -->", "a.md", [UNUSED]),
    "unused at the end": (f"{FALSE}\n\n<!-- ketafacts-ignore -->", "a.md", [ERROR, UNUSED]),
    "an end without a start": (f"{TRUE}\n\n<!-- ketafacts-ignore-end -->", "a.md", [RIGHT, UNUSED]),
    "HTML, this line": (f"<p>{FALSE}</p> <!-- ketafacts-ignore -->\n<p>{FALSE}", "a.html", [ERROR]),
    "HTML, the next line": (f"<!-- ketafacts-ignore -->\n<p>\n{FALSE}</p>\n<p>{FALSE}", "a.html", [ERROR]),
    "plain text, this line": (f"{FALSE} (ketafacts-ignore)\n\n{FALSE}", "a.txt", [ERROR]),
    "plain text, the next line": (f"# ketafacts-ignore\n{FALSE}\n\n{FALSE}", "a.txt", [ERROR]),
    "reStructuredText": (f".. ketafacts-ignore\n\n{FALSE}\n\n{FALSE}", "a.rst", [ERROR]),
    "another comment": (f"<!-- ketafacts-ignore-not --> {FALSE}", "a.md", [ERROR]),
}


@pytest.mark.parametrize("case", IGNORED)
def test_ignore_comments(kb: KnowledgeBase, case: str) -> None:
    text, path, expected = IGNORED[case]
    assert shown(kb, text, path) == expected


# -- fingerprints and baselines --------------------------------------------------------------------------------------


@given(before=st.sampled_from(["", "Text.\n\n", f"# {TRUE}\n\n", "Naloxone is an opioid.\n\n"]), wrap=st.booleans())
def test_fingerprints_stay_when_other_things_change(kb: KnowledgeBase, before: str, wrap: bool) -> None:
    text = f"{before}{FALSE}\n\n**{FALSE}**\n"
    text = text.replace("an opioid", "an\nopioid") if wrap else text
    found = [one["fingerprint"] for one in review(kb, text) if one["text"] == FALSE]
    assert found == [one["fingerprint"] for one in review(kb, f"{FALSE} {FALSE}")]
    assert len(set(found)) == 2


def test_a_baseline_knows_each_finding_once(kb: KnowledgeBase, tmp_path: Path) -> None:
    records = review(kb, f"{FALSE} {TRUE}", str(tmp_path / "a.md"))
    (tmp_path / "a.md").touch()
    file = tmp_path / "base.json"
    file.write_text(text_of(records[:1]))
    known = Baseline.read(str(file))
    assert known.has(records[0])
    assert not known.has(records[0])
    assert not known.has(records[1])
    assert not Baseline.read(str(file)).has(records[0] | {"path": "b.md"})


def test_a_baseline_follows_a_file_that_moved(kb: KnowledgeBase, tmp_path: Path) -> None:
    (record,) = review(kb, FALSE, str(tmp_path / "gone.md"))
    file = tmp_path / "base.json"
    file.write_text(text_of([record]))
    assert Baseline.read(str(file)).has(record | {"path": "new.md"})


@pytest.mark.parametrize(
    "text",
    [
        *("", "[]", "{}", '{"schema_version": 9, "findings": []}', "[" * 10_000, '{"a":\0}'),
        '{"schema_version": 1, "findings": {}}',
        '{"schema_version": 1, "findings": [{"path": null, "fingerprint": []}]}',
    ],
)
def test_what_is_no_baseline_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "x").write_text(text)
    with pytest.raises(UsageError, match="baseline"):
        Baseline.read(str(tmp_path / "x"))


# -- properties ------------------------------------------------------------------------------------------------------

PIECES = [
    FALSE,
    TRUE,
    "It is an opioid.",
    "\n\n",
    "\n",
    " ",
    "# ",
    "> ",
    "- ",
    "**",
    "`",
    "“",
    "”",
    '"',
    "<p>",
    "<!-- ",
]
MORE = [
    "-->",
    "<!-- ketafacts-ignore -->",
    "<!-- ketafacts-ignore-start -->",
    "ketafacts-ignore",
    "|",
    "&amp;",
    "Myth: ",
]
PHRASES = st.sampled_from([*PIECES, *MORE, "\x1b[31m"])
ANY = st.one_of(st.text(max_size=200), st.lists(PHRASES, max_size=15).map("".join))


@given(st.sampled_from(["a.md", "a.html", "a.txt", "a.rst"]), ANY)
def test_any_text_is_reviewed_and_every_record_is_sound(kb: KnowledgeBase, path: str, text: str) -> None:
    records = review(kb, text, path)
    assert records == review(kb, text, path)
    # That a region was never closed, and silenced nothing, is known only at the end.
    spans = [one["span"] for one in records if one["kind"] != "ignore"]
    assert spans == sorted(spans)
    for one in records:
        start, end = one["span"]
        assert 0 <= start < end <= len(text)
        assert (one["line"], one["column"]) <= (one["end_line"], one["end_column"])
        assert one["verdict"] in ("true", "false", "contested", "misleading", "unknown")
        assert one["level"] in ("error", "warning", "note", "none")
        assert json.dumps(one)


@given(st.lists(st.sampled_from([FALSE, TRUE, "Ketamine is blue.", "Nothing here."]), min_size=1, max_size=6))
def test_in_plain_prose_the_place_holds_the_sentence(kb: KnowledgeBase, sentences: list[str]) -> None:
    text = "\n".join(sentences)
    for path in ("a.md", "a.txt"):
        for one in review(kb, text, path):
            assert " ".join(text[slice(*one["span"])].split()) == one["text"]
