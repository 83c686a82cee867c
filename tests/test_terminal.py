"""What the terminal shows: the answer word first, nothing of the data as markup, within its width and characters."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from ketafacts.answers.catalogue import about, list_subjects, misconceptions, search, sources
from ketafacts.answers.comparing import compare
from ketafacts.answers.membership import is_a_report
from ketafacts.answers.pairs import interactions
from ketafacts.answers.profiles import risks, show, uses
from ketafacts.answers.report import Report
from ketafacts.knowledge.base import KnowledgeBase
from ketafacts.knowledge.opening import open_knowledge
from ketafacts.render.formats import Context, render
from ketafacts.render.terminal.asciify import asciify
from ketafacts.render.terminal.layout import fitted, width_of, wrap
from ketafacts.render.terminal.notes import ended

FACTS = r"""
format: 1
sources:
  label:
    kind: label
    type: book
    title: "Calmex [red]label[/red] :pill:"
    publisher: "Firm [/x]"
    issued: "2020"
    URL: https://example.org/a-very-long-address/that-must-never-be-cut/however-narrow-the-terminal/may-be.html
    accessed: 2026-11-22
    read: full text
  trial:
    kind: trial
    type: article-journal
    title: "A trial of “calmex” – α and β"
    container-title: "Journal of Tests"
    issued: "2019"
    DOI: 10.1000/182
    PMID: "12345"
    accessed: 2026-11-22
    read: abstract
classes:
  opioid:
    name: opioid
    plural: opioids
    scheme: pharmacologic
    closed: "yes"
    acts-through: opioid receptor
    definition: "a substance whose principal action is to activate opioid receptors"
    evidence: [{source: label, at: "section 1", says: "defines it"}]
    effects:
    - effect: slow-breathing
      frequency: common
      boxed: "yes"
      evidence: [{source: label, at: "boxed warning", says: "slows breathing"}]
    reversal:
    - {drug: undo, extent: full, evidence: [{source: label, at: "section 10", says: "reversed"}]}
targets:
  mu: {name: mu-opioid receptor, family: opioid receptor}
  nmda: {name: NMDA receptor, family: glutamate receptor}
effects:
  slow-breathing: {name: slowed breathing, severity: life-threatening, sense: harm}
  itching: {name: itching, severity: mild, sense: harm}
conditions:
  pain: {name: severe pain}
  low-mood: {name: depression}
drugs:
  calmex:
    what: "a [bold]dissociative[/bold] medicine [/x] :pill:"
    ids: {cas: 6740-88-1}
    names: {brand: {US: ["[red]Calmex[/red]"]}, street: ["カーム"]}
    classes:
    - {class: opioid, holds: "no", caveat: "It binds weakly.",
       evidence: [{source: trial, at: "abstract", says: "not an opioid"},
                  {source: label, at: "12.1", says: "blocks NMDA"}]}
    mechanisms:
    - target: nmda
      action: channel blocker
      role: principal
      affinity:
      - {measure: Ki, value: "659", unit: nM, species: human, evidence: [{source: trial, at: "table 1", says: "659"}]}
      evidence: [{source: trial, at: "abstract", says: "blocks it"}]
    - target: mu
      action: binds
      role: minor
      affinity:
      - {measure: Ki, value: "42", unit: uM, species: rat, evidence: [{source: trial, at: "table 1", says: "42"}]}
      evidence: [{source: trial, at: "table 1", says: "binds weakly"}]
    effects:
    - {effect: itching, rate: "about 3%", frequency: common, evidence: [{source: label, at: "6", says: "itching"}]}
    - effect: slow-breathing
      holds: contested
      evidence: [{source: trial, at: "abstract", says: "breathing slowed"}]
      against: [{source: label, at: "12.2", says: "breathing is kept"}]
    overdose:
    - {effect: slow-breathing, evidence: [{source: label, at: "10", says: "it can stop breathing"}]}
    indications:
    - {condition: pain, status: approved, in: [US], since: "1970", strength: strong,
       evidence: [{source: label, at: "1", says: "approved"}]}
    - {condition: low-mood, status: off-label, strength: none,
       evidence: [{source: trial, at: "abstract", says: "tried"}]}
  debatine:
    what: "a plant drug"
    classes:
    - class: opioid
      holds: contested
      evidence: [{source: trial, at: "abstract", says: "it activates the receptor"}]
      against: [{source: label, at: "12.1", says: "it does not"}]
  poppine:
    what: "a strong opioid of the poppy"
    classes: [{class: opioid, evidence: [{source: label, at: "11", says: "an opioid"}]}]
    mechanisms:
    - target: mu
      action: agonist
      role: principal
      affinity:
      - {measure: Ki, value: "1.2", unit: nM, species: human, evidence: [{source: trial, at: "table 2", says: "1.2"}]}
      evidence: [{source: label, at: "12.1", says: "an agonist"}]
  undo:
    what: "a medicine that blocks opioid receptors"
    classes: [{class: opioid, holds: "no", evidence: [{source: label, at: "12", says: "a blocker"}]}]
interactions:
- between: [calmex, opioid]
  what: "deep sedation"
  severity: life-threatening
  advice: "only when watched"
  evidence: [{source: label, at: "7", says: "together deeper"}]
misconceptions:
  calmex-is-an-opioid:
    about: [calmex]
    claim: "Calmex is an [red]opioid[/red]."
    verdict: "false"
    why: "both relieve pain"
    truth: "Calmex is no opioid."
    evidence: [{source: trial, at: "abstract", says: "not one"}]
"""
SGR = re.compile(r"\x1b\[[0-9;]*m")
REPORTS: dict[str, Callable[[KnowledgeBase], Report]] = {
    "is": lambda kb: is_a_report(kb, ["calmex", "poppine", "debatine", "nothing [red]such[/red]"], "opioid"),
    "compare": lambda kb: compare(kb, ["calmex", "poppine", "undo"]),
    "risks": lambda kb: risks(kb, ["calmex", "poppine", "debatine"]),
    "uses": lambda kb: uses(kb, ["calmex", "poppine"]),
    "interactions": lambda kb: interactions(kb, ["calmex", "poppine", "debatine"]),
    "misconceptions": misconceptions,
    "show drug": lambda kb: show(kb, "calmex"),
    "show class": lambda kb: show(kb, "opioid"),
    "show target": lambda kb: show(kb, "mu-opioid receptor"),
    "list": list_subjects,
    "list names": lambda kb: list_subjects(kb, name_kind="brand"),
    "search": lambda kb: search(kb, ["opioid"]),
    "about": about,
    "sources": sources,
    "any other": lambda _: Report("ask", ("answer", "question", "text", "sources"), (ASKED,), None),
}
ASKED: dict[str, Any] = {
    "question": "is [/x] :pill: \x1b[31m an opioid?",
    "answer": "no",
    "text": "It is not.",
    "sources": [{"key": "trial", "locator": "abstract", "gist": "not an opioid"}],
}


@pytest.fixture(scope="module")
def kb(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeBase:
    path = tmp_path_factory.mktemp("facts") / "facts.yaml"
    path.write_text(FACTS, encoding="utf-8")
    return open_knowledge([path], builtin=False)


def draw(kb: KnowledgeBase, report: Report, width: int = 80, *, color: bool = False, unicode: bool = True) -> str:
    def source(key: str) -> dict[str, Any]:
        found = kb.source(key)
        return found.details if found else {}

    return render(report, "rich", Context(source, dict, width, color, unicode))


@pytest.mark.parametrize("name", REPORTS)
@pytest.mark.parametrize("width", [20, 40, 80, 120])
def test_no_line_is_wider_than_the_terminal(kb: KnowledgeBase, name: str, width: int) -> None:
    for unicode in (True, False):
        text = draw(kb, REPORTS[name](kb), width, unicode=unicode)
        assert max(cell_len(line) for line in text.splitlines()) <= width


@pytest.mark.parametrize("name", REPORTS)
def test_without_colour_there_are_no_control_characters(kb: KnowledgeBase, name: str) -> None:
    assert draw(kb, REPORTS[name](kb)).replace("\n", "").isprintable()


@pytest.mark.parametrize("name", REPORTS)
def test_with_colour_there_are_colours_and_no_other_control(kb: KnowledgeBase, name: str) -> None:
    text = draw(kb, REPORTS[name](kb), color=True)
    assert SGR.search(text)
    assert SGR.sub("", text).replace("\n", "").isprintable()


@pytest.mark.parametrize("name", REPORTS)
def test_colour_adds_nothing_but_colour(kb: KnowledgeBase, name: str) -> None:
    plain, coloured = (draw(kb, REPORTS[name](kb), color=color) for color in (False, True))
    assert [line.rstrip() for line in SGR.sub("", coloured).splitlines()] == plain.splitlines()


@pytest.mark.parametrize("name", REPORTS)
def test_an_ascii_terminal_gets_ascii(kb: KnowledgeBase, name: str) -> None:
    for color in (False, True):
        assert draw(kb, REPORTS[name](kb), color=color, unicode=False).isascii()


@pytest.mark.parametrize("name", REPORTS)
def test_every_answer_ends_with_the_disclaimer(kb: KnowledgeBase, name: str) -> None:
    lines = draw(kb, REPORTS[name](kb), 120).splitlines()
    assert lines[-1].startswith("Not medical advice.")
    if name in ("risks", "interactions", "show drug"):
        assert lines[-1].endswith("In an emergency call your local emergency number or poison control.")


@pytest.mark.parametrize("name", REPORTS)
def test_every_mark_has_its_footnote(kb: KnowledgeBase, name: str) -> None:
    body, _, notes = draw(kb, REPORTS[name](kb)).partition("\nSources\n")
    marks = {int(number) for number in re.findall(r"\[(\d+)\]", body)}
    described = [int(number) for number in re.findall(r"^\[(\d+)\]", notes, re.MULTILINE)]
    assert described == sorted(described)
    assert marks == set(described)


def test_data_is_never_markup(kb: KnowledgeBase) -> None:
    shown = draw(kb, REPORTS["show drug"](kb), 120, color=True)
    assert "A [bold]dissociative[/bold] medicine [/x] :pill:" in SGR.sub("", shown)
    assert "[red]Calmex[/red]" in SGR.sub("", shown)
    notes = SGR.sub("", draw(kb, REPORTS["is"](kb), 120, color=True))
    assert "Calmex [red]label[/red] :pill:. Firm [/x], 2020" in notes
    assert "nothing [red]such[/red]" in notes


def test_a_query_cannot_act_on_the_terminal(kb: KnowledgeBase) -> None:
    text = draw(kb, is_a_report(kb, ["\x1b]0;owned\x07\u202ex"], "opioid"), color=True)
    assert "\\x1b]0;owned\\x07\\u202ex" in SGR.sub("", text)


@pytest.mark.parametrize(
    ("drug", "word"), [("calmex", "NO"), ("poppine", "YES"), ("debatine", "CONTESTED"), ("foo", "UNKNOWN")]
)
@pytest.mark.parametrize("unicode", [True, False])
def test_the_answer_is_the_first_word(kb: KnowledgeBase, drug: str, word: str, unicode: bool) -> None:
    assert draw(kb, is_a_report(kb, [drug], "opioid"), unicode=unicode).split()[0] == word


def test_any_report_with_a_verdict_begins_with_it(kb: KnowledgeBase) -> None:
    for command in ("ask", "review"):
        text = draw(kb, REPORTS["any other"](kb)._replace(command=command))
        assert text.split()[0] == "NO"
        assert "It is not. [1]" in text
        assert "says: not an opioid" in text


def test_a_value_that_is_asked_for_comes_first(kb: KnowledgeBase) -> None:
    record = ASKED | {"answer": "Schedule III", "text": "Schedule III. So the law says."}
    text = draw(kb, REPORTS["any other"](kb)._replace(records=(record,)))
    assert text.startswith("Schedule III. So the law says. [1]\n")


def test_all_the_evidence_of_an_answer_has_a_footnote(kb: KnowledgeBase) -> None:
    report = is_a_report(kb, ["calmex"], "opioid")
    text = " ".join(draw(kb, report).split())
    for item in report.body[0].evidence:
        assert f"says: {item.gist}" in text
    assert "doi.org/10.1000/182 PMID 12345" in text


def test_one_place_has_one_number(kb: KnowledgeBase) -> None:
    text = draw(kb, is_a_report(kb, ["calmex", "calmex"], "opioid"))
    notes = text.partition("\nSources\n")[2]
    assert notes.count("; abstract") == 1
    assert "as [2]" not in notes or notes.count("Calmex [red]label") == 1


def test_an_address_is_folded_and_never_cut(kb: KnowledgeBase) -> None:
    for width in (30, 40, 80):
        text = draw(kb, is_a_report(kb, ["poppine"], "opioid"), width)
        address = kb.source("label").details["URL"]  # type: ignore[union-attr]
        assert address in re.sub(r"\s+", "", text)


def test_a_contested_answer_shows_both_sides(kb: KnowledgeBase) -> None:
    for report in (is_a_report(kb, ["debatine"], "opioid"), show(kb, "debatine")):
        lines = [" ".join(line.split()) for line in draw(kb, report).splitlines()]
        assert any(line.startswith("for: it activates the receptor [") for line in lines)
        assert any(line.startswith("against: it does not [") for line in lines)


def test_comparison_says_what_is_not_recorded_and_marks_what_differs(kb: KnowledgeBase) -> None:
    lines = draw(kb, compare(kb, ["calmex", "poppine"])).splitlines()
    approved = next(line for line in lines if "approved use" in line)
    assert approved.startswith("  approved use")
    assert approved.endswith("not recorded")
    assert next(line for line in lines if "class" in line).startswith("≠ ")
    narrow = draw(kb, compare(kb, ["calmex", "poppine"]), 40)
    assert "\n  approved use\n  calmex: severe pain (US; since 1970;\n" in narrow
    assert "  poppine: not recorded\n" in narrow


def test_comparison_leaves_nothing_out_unsaid(kb: KnowledgeBase) -> None:
    report = compare(kb, ["calmex", "poppine"])
    cell = report.body.rows[-1].cells[0]
    many = cell._replace(items=tuple(f"item {number}" for number in range(20)))
    row = report.body.rows[-1]._replace(cells=(many, report.body.rows[-1].cells[1]))
    long = report._replace(body=report.body._replace(rows=(*report.body.rows[:-1], row)))
    assert "+14 more: ketafacts show calmex" in " ".join(draw(kb, long, 120).split())


def test_stronger_binding_is_a_longer_bar_on_a_logarithmic_scale(kb: KnowledgeBase) -> None:
    text = draw(kb, compare(kb, ["calmex", "poppine"]), 100)
    bars = {figure: bar.count("█") for bar, figure in re.findall(r"(█+) +(Ki [\d.]+ [nu]M \(\w+\))", text)}
    assert bars["Ki 1.2 nM (human)"] > bars["Ki 659 nM (human)"] > bars["Ki 42 uM (rat)"] > 0
    step = len(re.search(r"concentration\): (█+) more is ten times stronger", text)[1])  # type: ignore[index]
    # 1.2 nM is 4.5 powers of ten stronger than 42 micromolar.
    assert abs(bars["Ki 1.2 nM (human)"] - bars["Ki 42 uM (rat)"] - 4.54 * step) <= 1


def test_risks_put_boxed_warnings_first_and_say_what_to_do(kb: KnowledgeBase) -> None:
    text = draw(kb, risks(kb, ["poppine"]))
    assert "┃ BOXED WARNINGS" in text
    assert "LIFE-THREATENING: call emergency services" in text
    assert "slowed breathing, common (up to 1 in 10) (as an opioid) [1]" in text
    assert "Reversed by undo (as an opioid)" in text
    text = draw(kb, risks(kb, ["calmex"]))
    assert "MILD: usually passes; watch it\n  • itching, common (about 3%) [" in text


def test_overdose_says_first_whom_to_call(kb: KnowledgeBase) -> None:
    for report in (risks(kb, ["calmex"]), show(kb, "calmex")):
        assert "\nOverdose\n  First: call emergency services or poison control.\n" in draw(kb, report)


def test_risks_without_a_record_are_not_called_safe(kb: KnowledgeBase) -> None:
    assert "That is not the same as safe" in draw(kb, risks(kb, ["debatine"]))


def test_uses_are_grouped_by_how_settled_they_are(kb: KnowledgeBase) -> None:
    text = draw(kb, uses(kb, ["calmex"]))
    assert "\nApproved\n  • severe pain: US; since 1970; strong evidence [1]\n" in text
    assert "\nOff-label (used, but not approved for it)\n  • depression: no evidence [2]\n" in text


def test_a_pair_without_a_record_is_said_plainly(kb: KnowledgeBase) -> None:
    text = draw(kb, interactions(kb, ["calmex", "poppine", "debatine"]))
    assert text.startswith("LIFE-THREATENING !  calmex + poppine\n  Deep sedation. [1]\n")
    assert "NOT RECORDED ?  calmex + debatine\n  No interaction is recorded for this pair;" in text


def test_a_class_is_shown_with_its_definition_and_source(kb: KnowledgeBase) -> None:
    lines = draw(kb, show(kb, "opioids")).splitlines()
    assert lines[0] == "opioid  (pharmacologic class)"
    assert "activate opioid receptors. [1]" in " ".join(lines[1:3])


def test_words_wrap_at_spaces_and_wide_characters_count_double() -> None:
    assert [width_of(line) for line in wrap([("漢字漢字", ""), ("漢字", "strong")], 5)] == [4, 4, 4]
    assert wrap([("one two", ""), (" three", "strong")], 9) == [[("one two", "")], [("three", "strong")]]
    assert wrap([("one two\xa0[1]", "")], 8) == [[("one", "")], [("two [1]", "")]]
    assert wrap([("(life-threatening)", "")], 10) == [[("(life-", "")], [("threatenin", "")], [("g)", "")]]
    assert wrap([("", "")], 8) == [[("", "")]]


@given(st.lists(st.text(alphabet="ab -\xa0漢é\u0301🙂", max_size=12), max_size=4), st.integers(2, 9))
def test_wrapping_keeps_every_letter_and_the_width(parts: list[str], width: int) -> None:
    lines = wrap([(part, "") for part in parts], width)
    assert all(width_of(line) <= width for line in lines)
    shown = "".join(text for line in lines for text, _ in line)
    assert "".join(shown.split()) == "".join("".join(parts).split())


def test_columns_shrink_the_widest_first() -> None:
    assert fitted([10, 40], [5, 5], 30) == [10, 20]
    assert fitted([40, 40, 4], [5, 5, 4], 34) in ([15, 15, 4], [14, 16, 4], [16, 14, 4])
    assert fitted([30, 30], [20, 20], 30) == []


def test_letters_have_their_usual_ascii_forms() -> None:
    assert asciify("“naïve” – β ≥ 3 µM…") == '"naive" - beta >= 3 uM...'
    assert asciify("漢") == "\\u6f22"


def test_a_title_that_asks_gets_no_full_stop() -> None:
    assert ended("What's got you sick?") == "What's got you sick?"
    assert ended("Opioids") == "Opioids."
