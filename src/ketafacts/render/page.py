"""A review as one self-contained page for an editor: the article with each claim marked, and why.

No script, nothing loaded from anywhere; the words, the underlines and the symbols say what the colours say.
"""

import base64
import hashlib
from html import escape
from typing import Any

from ketafacts.answers.report import Report
from ketafacts.render.formats import Context
from ketafacts.render.page_style import STYLE
from ketafacts.render.safe import one_line

SIGNS = {"false": "✗", "misleading": "!", "contested": "±", "unknown": "?", "true": "✓"}
_ORDER = ("false", "misleading", "contested", "unknown", "true")
_MEANINGS = {
    "false": "what is recorded says otherwise",
    "misleading": "right to the letter, but it leaves out what changes its meaning",
    "contested": "authorities disagree",
    "unknown": "nothing recorded decides it; that is no sign of a mistake",
    "true": "what is recorded bears it out",
}
_LISTS = {"item": "ul"}


def render(report: Report, form: str, context: Context) -> str:
    """Return the page. Without kept passages the sentences stand alone, file by file."""
    del form
    records = [record for record in report.records if record["kind"] != "ignore"]
    claims = [record for record in records if record["kind"] == "assertion" or record["verdict"] != "unknown"]
    numbers = {id(record): number for number, record in enumerate(claims, 1)}
    documents = _documents(report, records)
    body = [
        _head(documents),
        "<body>",
        "<header>",
        f"<h1>Fact check of {_text(documents[0][0]) if len(documents) == 1 else f'{len(documents)} documents'}</h1>",
        _summary(claims),
        "</header>",
        "<main>",
        *(_article(path, passages, numbers, context, len(documents) > 1) for path, passages in documents),
        _claims(claims, numbers, context),
        _sources(claims, context),
        "</main>",
        f"<footer><p>{_facts(context)} Not medical advice.</p></footer>",
        "</body>",
        "</html>",
    ]
    return "\n".join(part for part in body if part) + "\n"


def _documents(report: Report, records: list[dict[str, Any]]) -> list[tuple[str, Any]]:
    kept = list(getattr(report.body, "passages", ()))
    if kept:
        return kept
    paths = dict.fromkeys(record["path"] for record in records)
    return [(path, [_alone(record) for record in records if record["path"] == path]) for path in paths]


def _alone(record: dict[str, Any]) -> Any:
    from ketafacts.answers.reviewing import Passage

    return Passage(record["text"], "prose", 0, ((0, len(record["text"]), record),))


def _text(value: Any) -> str:
    """Return any text as one visible line that is no markup."""
    return escape(one_line(str(value)))


def _head(documents: list[tuple[str, Any]]) -> str:
    digest = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    title = documents[0][0] if len(documents) == 1 else f"{len(documents)} documents"
    return "\n".join(
        [
            "<!doctype html>",
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="referrer" content="no-referrer">',
            f"<title>Fact check of {_text(title)}</title>",
            f"<style>{STYLE}</style>",
            "</head>",
        ]
    )


def _summary(claims: list[dict[str, Any]]) -> str:
    counts = {verdict: sum(record["verdict"] == verdict for record in claims) for verdict in _ORDER}
    items = "".join(
        f'<li><span class="sign {verdict}"><span aria-hidden="true">{SIGNS[verdict]}</span> {verdict}</span> '
        f"<strong>{counts[verdict]}</strong> <span class=quiet>{_MEANINGS[verdict]}</span></li>"
        for verdict in _ORDER
    )
    found = f"{len(claims)} claim{'s' * (len(claims) != 1)} about drugs checked."
    hint = "Point at a marked claim, or reach it with the Tab key, to see why."
    return f'<p>{found} {hint}</p><ul class="legend">{items}</ul>'


def _article(path: str, passages: Any, numbers: dict[int, int], context: Context, named: bool) -> str:
    parts = [f'<article aria-label="{_text(path)}">']
    if named:
        parts.append(f"<h2>{_text(path)}</h2>")
    open_list = ""
    for passage in passages:
        tag = _LISTS.get(passage.kind, "")
        if open_list and tag != open_list:
            parts.append(f"</{open_list}>")
        if tag and tag != open_list:
            parts.append(f"<{tag}>")
        open_list = tag
        parts.append(_passage(passage, numbers, context, 1 + named))
    if open_list:
        parts.append(f"</{open_list}>")
    return "\n".join([*parts, "</article>"])


def _passage(passage: Any, numbers: dict[int, int], context: Context, below: int) -> str:
    """Return a passage as it is drawn; its headings stand so many levels lower than in its text."""
    inner, at = [], 0
    for start, end, record in passage.marks:
        inner.append(_plain(passage.text[at:start]))
        sentence = _plain(passage.text[start:end])
        inner.append(_claim(sentence, record, numbers[id(record)], context) if id(record) in numbers else sentence)
        at = end
    inner.append(_plain(passage.text[at:]))
    text = "".join(inner)
    if passage.kind == "heading":
        # What stands over a column is no heading of the page.
        level = min(passage.level + below, 6)
        return f"<h{level}>{text}</h{level}>" if passage.level else f"<p><b>{text}</b></p>"
    if passage.kind == "quotation":
        return f"<blockquote><p>{text}</p></blockquote>"
    return f"<li>{text}</li>" if passage.kind == "item" else f"<p>{text}</p>"


def _plain(text: str) -> str:
    return _text(text.replace("\ufffc", "…"))


def _claim(sentence: str, record: dict[str, Any], number: int, context: Context) -> str:
    """Return a marked claim with its evidence, which shows while the claim has the pointer or the focus."""
    verdict = record["verdict"]
    sign = f'<span class="sign {verdict}"><span aria-hidden="true">{SIGNS[verdict]}</span> {verdict}</span>'
    cited = "".join(f"<span>{_citation(one, context)}</span>" for one in record["sources"][:3])
    more = len(record["sources"]) - 3
    cited += f"<span>and {more} more, below</span>" if more > 0 else ""
    return (
        f'<span class="claim" id="at-{number}"><mark class="{verdict}" tabindex="0" aria-describedby="why-{number}">'
        f'{sign} {sentence}</mark><a class="number" href="#claim-{number}" aria-label="claim {number}">{number}</a>'
        f'<span class="why" role="note" id="why-{number}"><b>{_text(record["reason"])}</b>{cited}</span></span>'
    )


def _claims(claims: list[dict[str, Any]], numbers: dict[int, int], context: Context) -> str:
    if not claims:
        return ""
    items = []
    for record in claims:
        number, verdict = numbers[id(record)], record["verdict"]
        cited = "".join(f"<li>{_citation(one, context)}</li>" for one in record["sources"])
        place = _text(f"{record['path']}:{record['line']}:{record['column']}")
        items.append(
            f'<li id="claim-{number}"><p><span class="sign {verdict}"><span aria-hidden="true">{SIGNS[verdict]}</span> '
            f'{verdict}</span> <q>{_text(record["text"])}</q> <a href="#at-{number}" class="quiet">{place}</a></p>'
            f"<p>{_text(record['reason'])}</p>{f'<ul>{cited}</ul>' if cited else ''}</li>"
        )
    return f'<section aria-labelledby="claims"><h2 id="claims">Claims</h2><ol>{"".join(items)}</ol></section>'


def _citation(one: dict[str, Any], context: Context) -> str:
    title = context.source(one["key"]).get("title", one["key"])
    side = "Against: " if one.get("side") == "against" else ""
    gist = f" — {_text(one['gist'])}" if one.get("gist") else ""
    return f'{side}<a href="#source-{_text(one["key"])}">{_text(title)}</a>, {_text(one["locator"])}{gist}'


def _sources(claims: list[dict[str, Any]], context: Context) -> str:
    keys = sorted({one["key"] for record in claims for one in record["sources"]})
    if not keys:
        return ""
    items = "".join(f'<li id="source-{_text(key)}">{_source(key, context.source(key))}</li>' for key in keys)
    return f'<section aria-labelledby="sources"><h2 id="sources">Sources</h2><ul>{items}</ul></section>'


def _source(key: str, details: dict[str, Any]) -> str:
    where = details.get("container-title") or details.get("publisher") or details.get("author") or ""
    described = [details.get("title", key), where, str(details.get("issued", ""))[:4]]
    text = ". ".join(str(part).rstrip(".") for part in described if part)
    address = f"https://doi.org/{details['DOI']}" if details.get("DOI") else str(details.get("URL", ""))
    if not address.lower().startswith(("https://", "http://")):
        return f"{_text(text)}."
    return f'{_text(text)}. <a rel="noopener noreferrer" href="{_text(address)}">{_text(address)}</a>'


def _facts(context: Context) -> str:
    found = context.facts()
    return f"Checked by ketafacts against facts {_text(found['version'])} ({_text(found['digest'][:12])})."
