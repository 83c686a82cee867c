"""Every format of a review, read by a parser of its own, with the most hostile text in it."""

import csv
import io
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from ketafacts import KnowledgeBase
from ketafacts.answers.report import Report
from ketafacts.answers.reviewing import Review, review_text
from ketafacts.render.formats import REVIEW_FORMATS, Context, formats_of, render

EVIL = (
    "Ketamine is an opioid. </script><script>alert(1)</script> <img src=x onerror=alert(1)> Ketamine\u202e is "
    "\x1b[31man opioid.\n\nMitragynine is an opioid.\n\n=1+1 ketamine is blue, {0} [x](http://e.v) %0A::error::"
    "Morphine is blue.\n"
)
ACTIVE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def context_of(kb: KnowledgeBase) -> Context:
    def source(key: str) -> dict[str, Any]:
        found = kb.source(key)
        return found.details if found else {}

    return Context(source, lambda: {"version": kb.version, "digest": kb.digest})


def shown(kb: KnowledgeBase, text: str, form: str, path: str = "a.txt") -> str:
    return render(review_text(kb, text, path), form, context_of(kb))


# What SARIF 2.1.0 asks of the parts that are written (OASIS sarif-schema-2.1.0.json), nothing else allowed in them.
TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}}
WHOLE = {"type": "integer", "minimum": 1}


def closed(required: str, **properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "required": required.split(),
        "properties": properties,
        "additionalProperties": False,
    }


LEVEL = {"enum": ["none", "note", "warning", "error"]}
REGION = closed(
    "startLine startColumn endLine endColumn charOffset charLength snippet",
    startLine=WHOLE,
    startColumn=WHOLE,
    endLine=WHOLE,
    endColumn=WHOLE,
    charOffset={"type": "integer", "minimum": 0},
    charLength=WHOLE,
    snippet=TEXT,
)
URI = {"type": "string", "pattern": r"^(file:///)?[A-Za-z0-9._~%/-]+$"}
PLACE = closed("artifactLocation region", artifactLocation=closed("uri", uri=URI, uriBaseId={}), region=REGION)
RULE = closed(
    "id shortDescription help",
    id={"type": "string"},
    name={"type": "string", "pattern": "^[A-Za-z0-9]+$"},
    shortDescription=TEXT,
    fullDescription=TEXT,
    help=TEXT,
    defaultConfiguration=closed("level", level=LEVEL),
    properties={"type": "object"},
)
RESULT = closed(
    "ruleId ruleIndex level message locations partialFingerprints",
    ruleId={"type": "string"},
    ruleIndex={"type": "integer", "minimum": 0},
    kind={"const": "fail"},
    level=LEVEL,
    message=TEXT,
    locations={"type": "array", "items": closed("physicalLocation", physicalLocation=PLACE), "minItems": 1},
    partialFingerprints={"type": "object", "additionalProperties": {"type": "string", "pattern": "^[0-9a-f]{32}$"}},
    properties={"type": "object"},
)
DRIVER = closed(
    "name rules",
    name={"type": "string"},
    version={"type": "string"},
    semanticVersion={"type": "string"},
    rules={"type": "array", "items": RULE, "uniqueItems": True},
)
RUN = closed(
    "tool results",
    tool=closed("driver", driver=DRIVER),
    columnKind={"const": "unicodeCodePoints"},
    results={"type": "array", "items": RESULT},
    properties={"type": "object"},
)
SARIF = closed(
    "version runs",
    **{"$schema": {"type": "string"}, "version": {"const": "2.1.0"}, "runs": {"type": "array", "items": RUN}},
)


@given(st.one_of(st.just(EVIL), st.text(max_size=60).map(lambda text: f"Ketamine is an opioid.\n\n{text} morphine.")))
@settings(max_examples=40)
def test_sarif(kb: KnowledgeBase, text: str) -> None:
    log = json.loads(shown(kb, text, "sarif"))
    Draft202012Validator(SARIF).validate(log)
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert run["results"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("error", "warning", "note")
        assert not re.search(r"(?<!\{)\{(?!\{)", result["message"]["text"].replace("{{", ""))


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("docs/a b#1.md", "docs/a%20b%231.md"),
        ("./a.md", "a.md"),
        ("docs\\a.md", "docs%5Ca.md"),
        ("/srv/é.md", "file:///srv/%C3%A9.md"),
    ],
)
def test_uris_of_sarif(kb: KnowledgeBase, path: str, uri: str) -> None:
    result = json.loads(shown(kb, "Ketamine is an opioid.", "sarif", path))["runs"][0]["results"][0]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_github(kb: KnowledgeBase) -> None:
    lines = shown(kb, EVIL, "github", "a,b:c%.txt").splitlines()
    commands = [re.fullmatch(r"::(error|warning|notice) (.*?)::(.*)", line) for line in lines]
    assert len(commands) == len(lines) > 2
    properties = dict(part.split("=", 1) for part in commands[0][2].split(","))  # type: ignore[index]
    assert properties["file"] == "a%2Cb%3Ac%25.txt"
    assert (properties["line"], properties["col"], properties["endColumn"]) == ("1", "1", "23")
    assert not any("%0A::" in line for line in lines)


class Page(HTMLParser):
    """A strict reader: every element is closed in its order, ids are unique, and links lead somewhere."""

    VOID = ("meta", "br", "link", "img", "input")

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.tags.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Check that it closes the innermost one."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Keep the text."""
        self.text += data


# What follows at once might take the sentence back: "FALSE".
BETWEEN = "Ketamine is an opioid.\n\nThe ward is quiet.\n\n{}\n\n- x\n- y"


@given(st.one_of(st.just(EVIL), st.text(max_size=60).map(BETWEEN.format)))
@example(BETWEEN.format("FALSE"))
@settings(max_examples=40)
def test_page(kb: KnowledgeBase, text: str) -> None:
    page = Page()
    source = shown(kb, text, "html", "<x>.md")
    page.feed(source)
    page.close()
    assert page.open == []
    ids = [attrs["id"] for _, attrs in page.tags if "id" in attrs]
    assert len(ids) == len(set(ids))
    assert all(attrs["href"][1:] in ids for _, attrs in page.tags if (attrs.get("href") or "").startswith("#"))  # type: ignore[index]
    names = {tag for tag, _ in page.tags}
    assert not names & {"script", "img", "iframe", "object", "link", "x", "form"}
    assert not any(name.startswith("on") or name == "style" for _, attrs in page.tags for name in attrs)
    assert not ACTIVE.search(source)
    marks = [attrs["class"] for tag, attrs in page.tags if tag == "mark"]
    assert "false" in marks
    assert "✗" in page.text
    assert "default-src 'none'" in source


def test_claimreview(kb: KnowledgeBase) -> None:
    report = review_text(kb, EVIL, "a.txt")
    report = report._replace(body=Review(url="https://e.org/check", author="The Desk"))
    text = render(report, "claimreview", context_of(kb))
    assert "<" not in text
    reviews = json.loads(text)
    assert [one["reviewRating"]["alternateName"] for one in reviews] == ["False", "Contested"]
    for one in reviews:
        assert (one["@context"], one["@type"]) == ("https://schema.org", "ClaimReview")
        assert one["reviewRating"]["worstRating"] <= one["reviewRating"]["ratingValue"] <= 5
        assert (one["author"]["name"], one["url"]) == ("The Desk", "https://e.org/check")
        assert one["citation"]


@pytest.mark.parametrize("form", sorted({*formats_of("review")} - {"html"}))
def test_nothing_active_is_written(kb: KnowledgeBase, form: str) -> None:
    assert not ACTIVE.search(shown(kb, EVIL, form).replace("\n", ""))


@pytest.mark.parametrize("form", sorted(formats_of("review")))
def test_an_empty_review_is_well_formed(kb: KnowledgeBase, form: str) -> None:
    text = render(Report("review", ("verdict", "text"), (), Review()), form, context_of(kb))
    if form in ("json", "sarif", "claimreview"):
        json.loads(text)


def test_csv(kb: KnowledgeBase) -> None:
    rows = list(csv.reader(io.StringIO(shown(kb, EVIL, "csv"))))
    assert {len(row) for row in rows} == {6}
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)


def test_every_format_of_a_review_is_documented() -> None:
    page = (Path(__file__).parents[1] / "docs" / "review.md").read_text(encoding="utf-8")
    assert all(f"`{form}`" in page for form in REVIEW_FORMATS)


def test_the_terminal_marks_findings_in_their_passage(kb: KnowledgeBase) -> None:
    text = shown(kb, "Morphine is strong. Ketamine is an opioid.\n\nNothing here.", "rich")
    assert "✗ Ketamine is an opioid." in text
    assert "1:21  FALSE ✗  " in text
    assert "Nothing here" not in text


def test_a_very_long_passage_is_shown_around_its_findings_alone(kb: KnowledgeBase) -> None:
    padding = "The ward was quiet that day. " * 200
    text = f"{padding}Ketamine is an opioid. {padding}Naloxone is an opioid agonist. {padding}"
    drawn = " ".join(render(review_text(kb, text, "a.md"), "rich", context_of(kb)).split())
    assert len(drawn) < 6000
    assert "Ketamine is an opioid." in drawn
    assert "Naloxone is an opioid agonist." in drawn
    assert drawn.count("…") >= 3
