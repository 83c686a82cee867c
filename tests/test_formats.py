"""Every format is read back by a real parser, and whatever the data holds stays data in it."""

import csv
import io
import json
import re
import unicodedata
from functools import cache
from typing import Any

import pytest
from markdown_it import MarkdownIt

from conftest import SMALL, Run
from ketafacts.answers.report import Report
from ketafacts.render.formats import REPORT_FORMATS, Context, render
from ketafacts.render.safe import one_line, visible

COMMANDS = [
    ("is-opioid", "ketamine", "morphine", "nosuch"),
    ("is", "diazepam", "benzodiazepine"),
    ("compare", "ketamine", "morphine", "opioids"),
    ("risks", "morphine", "ketamine"),
    ("uses", "ketamine"),
    ("interactions", "morphine", "diazepam", "ketamine"),
    ("misconceptions",),
    ("show", "ketamine"),
    ("list", "drugs"),
    ("search", "opioid"),
    ("sources",),
]


@pytest.fixture(scope="module")
def small(small: Run) -> Run:
    """The same command is run once, however many tests read what it wrote."""
    return cache(small)


NOWHERE = Context(lambda key: {"title": key}, lambda: {"version": "1", "digest": "2"})
FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\n=1", "\uff1d1", "\uff0b1", "\uff0d1", "\uff201"]
HOSTILE = {
    "clear screen": "\x1b[2J\x1b]0;title\x07",
    "C1 control": "\x9b31m",
    "bell": "\x07",
    "backspace": "no\x08\x08yes",
    "carriage return": "no\ryes",
    "bidirectional override": "\u202eoipo\u202c \u2066x\u2069",
    "line separator": "a\u2028b\u2029c\x85d",
    "tag letters": "a\U000e0041\U000e007f",
    "zero width": "o\u200bp\u200di\ufeffoid",
    "interlinear": "\ufff9a\ufffab\ufffb",
    "half a character": "\ud800 \udfff",
    "rich markup": "[bold red]x[/] [/nothing] [link=http://x]y[/link] :pill:",
    "html": "<script>alert(1)</script>&lt;<!--",
    "table": "a | b\n| c || \\|",
    "markdown": "**x** _y_ `z` [a](javascript:b) ![c](d) # e ~~f~~ <g> $h$",
    "backslashes": "\\ \\\\ \\| \\",
    "quotes": "\"'\"\"','`",
    "newlines": "a\nb\r\nc\n\n",
    "tabs": "a\tb\t\t",
    "long word": "x" * 100_000,
    "combining": "e" + "\u0301" * 5_000,
    "null": "\x00",
    "emoji": "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    **{f"formula {number}": formula for number, formula in enumerate(FORMULAS)},
}


def report(text: str) -> Report:
    """A report whose every value is ``text``."""
    citation = {"key": text, "locator": text, "gist": text}
    record = {"answer": text, "list": [text, text], "sources": [citation], "map": {text: text}, "none": None}
    return Report("is", ("answer", "list", "sources", "map", "none"), (record, record), ())


def acting(text: str) -> set[str]:
    return {one for one in text if one != "\n" and unicodedata.category(one) in ("Cc", "Cf", "Cs", "Zl", "Zp")}


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_json_is_one_object_with_the_version_of_the_facts(small: Run, command: tuple[str, ...]) -> None:
    found = small(*command, "--json")
    body = json.loads(found.out)
    assert body["schema_version"] == 1
    assert body["facts"]["version"] == "2026.11.22"
    assert len(body["facts"]["digest"]) == 64
    assert body["records"]
    assert found.out.isascii()
    assert found.out == small(*command, "--format", "json").out


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_jsonl_has_the_same_records_one_a_line(small: Run, command: tuple[str, ...]) -> None:
    lines = [json.loads(line) for line in small(*command, "--format", "jsonl").out.splitlines()]
    assert all(line.pop("facts")["version"] == "2026.11.22" for line in lines)
    assert lines == json.loads(small(*command, "--json").out)["records"]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_csv_has_a_header_and_rows_of_one_width(small: Run, command: tuple[str, ...]) -> None:
    rows = list(csv.reader(io.StringIO(small(*command, "--format", "csv").out), strict=True))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert len(rows) == 1 + len(json.loads(small(*command, "--json").out)["records"])


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_markdown_is_one_table(small: Run, command: tuple[str, ...]) -> None:
    text = small(*command, "--format", "markdown").out
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    assert [token.type for token in tokens if token.level == 0] == ["table_open", "table_close"]
    assert len(text.splitlines()) == 2 + len(json.loads(small(*command, "--json").out)["records"])


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_plain_is_one_line_a_record(small: Run, command: tuple[str, ...]) -> None:
    lines = small(*command).out.splitlines()
    assert len(lines) == len(json.loads(small(*command, "--json").out)["records"])
    assert not any("\x1b" in line for line in lines)


def test_membership_keeps_its_documented_keys(small: Run) -> None:
    record = json.loads(small("is-opioid", "ketamine", "--json").out)["records"][0]
    assert record.items() >= {"query": "ketamine", "drug": "ketamine", "class": "opioid", "answer": "no"}.items()
    assert record["role"] == "minor binding"
    assert {"reason", "sources", "suggestions"} <= record.keys()
    assert record["sources"][0]["title"] == "A label"


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("form", [form for form in REPORT_FORMATS if form != "rich"])
def test_no_format_lets_text_act_on_a_terminal(form: str, text: str) -> None:
    found = render(report(text), form, NOWHERE)
    assert acting(found) <= ({"\t"} if form == "plain" else set())
    found.encode("utf-8")


def test_a_place_that_several_facts_cite_is_named_once_in_plain_and_all_its_gists_stay_in_json() -> None:
    cited = [{"key": "a", "locator": "1", "gist": gist} for gist in ("one", "two")]
    twice = Report("check", ("sources",), ({"sources": [*cited, {"key": "b", "locator": "2", "gist": ""}]},), ())
    assert render(twice, "plain", NOWHERE) == "a (1); b (2)\n"
    assert [one["gist"] for one in json.loads(render(twice, "jsonl", NOWHERE))["sources"]] == ["one", "two", ""]


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_plain_columns_and_lines_cannot_be_forged(text: str) -> None:
    lines = render(report(text), "plain", NOWHERE).split("\n")
    assert len(lines) == 3
    assert all(len(line.split("\t")) <= 4 for line in lines)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_json_gives_text_back_as_it_was(text: str) -> None:
    assert json.loads(render(report(text), "json", NOWHERE))["records"][0]["answer"] == text
    lines = render(report(text), "jsonl", NOWHERE).splitlines()
    assert [json.loads(line)["answer"] for line in lines] == [text, text]


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_csv_cells_are_no_formulas_and_cannot_be_forged(text: str) -> None:
    csv.field_size_limit(1 << 20)
    rows = list(csv.reader(io.StringIO(render(report(text), "csv", NOWHERE)), strict=True))
    assert [len(row) for row in rows] == [5, 5, 5]
    for cell in rows[1]:
        assert not unicodedata.normalize("NFKC", cell).strip().startswith(("=", "+", "-", "@"))


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_markdown_shows_text_and_obeys_none_of_it(text: str) -> None:
    found = render(report(text), "markdown", NOWHERE)
    tokens = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).parse(found)
    cells = [token for token in tokens if token.type == "inline"]
    assert len(cells) == 15
    for cell in cells:
        assert {child.type for child in cell.children or ()} <= {"text", "text_special"}
    shown = "".join(child.content for child in cells[5].children or ())
    assert shown == one_line(text).strip()


CASES = [
    ("plain", "plain"),
    ("a\tb\nc", "a b c"),
    ("\x1b[31m", "\\x1b[31m"),
    ("\u202e", "\\u202e"),
    ("\ufffe", "\\ufffe"),
    ("\U000e0041", "\\U000e0041"),
    ("\ud800", "\\ud800"),
    ("naïve – “x”", "naïve – “x”"),
    ("\u00a0", "\u00a0"),
]


@pytest.mark.parametrize(("text", "shown"), CASES)
def test_active_characters_are_shown(text: str, shown: str) -> None:
    assert one_line(text) == shown


def test_lines_and_tabs_stay_in_visible_text() -> None:
    assert visible("a\n\tb\x00") == "a\n\tb\\x00"


def test_what_is_shown_escaped_is_refused_in_facts() -> None:
    from ketafacts.knowledge.reading import Text
    from ketafacts.knowledge.shapes import Words

    for number in range(0x110000):
        character = chr(number)
        if visible(character) == character or character in "\t\n":
            continue
        rules: list[str] = []
        Words().check(Text(f"a{character}b"), lambda node, rule, message: rules.append(rule))  # noqa: ARG005, B023
        assert rules == ["control-character"], hex(number)


def test_bibtex_entries_balance_and_name_every_source(small: Run) -> None:
    text = small("sources", "--format", "bibtex").out
    assert re.findall(r"^@(\w+)\{([^,]+),$", text, re.MULTILINE) == [("book", "label"), ("article", "trial")]
    depth = 0
    for character in re.sub(r"\\.", "", text):
        depth += {"{": 1, "}": -1}.get(character, 0)
        assert depth >= 0
    assert depth == 0
    assert r"A trial \& its <title>" in text


def test_csl_json_has_the_fields_of_its_standard(small: Run) -> None:
    label, trial = json.loads(small("sources", "--format", "csl-json").out)
    assert trial["id"] == "trial"
    assert trial["type"] == "article-journal"
    assert trial["issued"] == {"date-parts": [[2018, 3]]}
    assert trial["author"] == [{"literal": "Doe J, et al."}]
    assert trial["DOI"] == "10.1000/182"
    assert label["URL"] == "https://example.org/label"


@pytest.mark.parametrize("form", ["bibtex", "csl-json"])
def test_a_bibliography_is_only_for_sources(small: Run, form: str) -> None:
    assert small("list", "--format", form).status == 2


def test_schema_is_a_json_schema_that_the_small_facts_meet(run: Run) -> None:
    import jsonschema
    import yaml

    schema = json.loads(run("schema").out)
    validator = jsonschema.Draft202012Validator
    validator.check_schema(schema)
    body: Any = yaml.load(SMALL.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - it makes nothing but texts
    assert list(validator(schema).iter_errors(body)) == []
    body["drugs"]["ketamine"]["nosuchkey"] = "x"
    assert [error.validator for error in validator(schema).iter_errors(body)] == ["additionalProperties"]
