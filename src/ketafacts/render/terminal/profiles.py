"""Uses by how settled they are, and everything that is recorded of one subject."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from ketafacts.answers.profiles import Line, Profile
from ketafacts.answers.report import Report, sentence
from ketafacts.answers.wording import ASPECTS
from ketafacts.knowledge.values import STATUSES
from ketafacts.render.terminal.facts import draw_fact, year_of
from ketafacts.render.terminal.layout import Span
from ketafacts.render.terminal.notes import cited
from ketafacts.render.terminal.page import Page
from ketafacts.render.terminal.risks import OVERDOSE_FIRST

STATUS_TITLES = {
    "approved": ("Approved", ""),
    "used": ("In use", "countries not recorded"),
    "off-label": ("Off-label", "used, but not approved for it"),
    "investigational": ("Under study", "not established"),
    "not approved": ("Not approved", ""),
    "withdrawn": ("Approval withdrawn", ""),
}
ASPECT_TITLES = {
    "class": "What it is",
    "contains": "Contains",
    "related": "Made from and into",
    "mechanism": "How it acts",
    "use": "Uses",
    "effect": "Effects",
    "overdose": "Overdose",
    "reversal": "Reversal",
    "interaction": "Interactions",
    "contraindication": "Contraindicated in",
    "caution": "With caution in",
    "schedule": "Legal status",
    "route": "How it is given",
    "potency": "Potency",
    "monitoring": "What is watched",
    "drug test": "Drug tests",
    "veterinary": "In animals",
    "history": "History",
    "note": "Notes",
}
_NAME_TITLES = {
    "generic": "Also called",
    "brand": "Brands",
    "street": "Street names",
    "slang": "Everyday words on the street",
    "abbreviation": "Abbreviations",
    "chemical": "Chemical names",
    "code": "Codes",
    "veterinary": "Veterinary brands",
    "national": "National names",
    "misspelling": "Misspellings",
}


_ROLES = ("principal", "secondary", "minor")
_EFFECTS = ("therapeutic", "pharmacologic", "adverse", "dependence")


def draw(report: Report, page: Page) -> None:
    """Draw a ``uses`` or ``show`` report."""
    if report.command == "show":
        _draw_everything(page, report.body)
        return
    start = 0
    for profile in report.body:
        records = report.records[start : start + len(profile.lines)]
        start += len(profile.lines)
        page.gap()
        _draw_uses(page, profile, list(zip(profile.lines, records, strict=True)))


def _draw_uses(page: Page, profile: Profile, uses: Sequence[tuple[Line, dict[str, Any]]]) -> None:
    page.paragraph((f"Uses of {profile.subject.name}", "strong"))
    if profile.subject.what:
        page.paragraph((sentence(profile.subject.what), "quiet"))
    if not uses:
        page.under(("No use is recorded.", ""), indent=2)
    for status in (*STATUSES, None):  # a reversal has no status
        found = [(line, record) for line, record in uses if record["status"] == status]
        if found and status:
            title, gloss = STATUS_TITLES[status]
            page.heading(title, f"({gloss})" if gloss else "")
        for line, record in found:
            draw_fact(page, _use(line, record), line, profile.subject)


def _use(line: Line, record: dict[str, Any]) -> list[Span]:
    holds = {"no": [("not for ", "strong")], "contested": [("contested: ", "contested")]}.get(line.fact.holds, [])
    details = line.fact.details
    words = [", ".join(record["places"])] if record["places"] else []
    words += [f"since {record['since']}"] if record["since"] else []
    words += [f"as {details['product']}"] if "product" in details else []
    words += [f"not as {' or '.join(details['not-as'])}"] if "not-as" in details else []
    words += [f"{'no' if record['strength'] == 'none' else record['strength']} evidence"] if record["strength"] else []
    words += [str(details[key]) for key in ("dose", "route", "population", "species", "when") if key in details]
    return [*holds, (str(record["condition"]), "strong"), (f": {'; '.join(words)}" if words else "", "")]


def _draw_everything(page: Page, profile: Profile) -> None:
    subject = profile.subject
    kind = f"{subject.kind} {subject.type}" if subject.type == "class" else subject.kind or subject.type
    page.paragraph((subject.name, "strong"), (f"  ({kind})", "quiet"))
    if subject.what:
        page.under((sentence(subject.what), ""), *page.notes.marks(cited(profile.evidence)), indent=2)
    _draw_names(page, profile)
    if not profile.lines:
        page.under(("Nothing more is recorded.", "quiet"), indent=2)
    order = list(ASPECTS)
    lines = sorted(profile.lines, key=lambda line: order.index(line.aspect) if line.aspect in order else len(order))
    for aspect, found in groupby(lines, key=lambda line: line.aspect):
        page.heading(ASPECT_TITLES.get(aspect, aspect.capitalize()))
        if aspect == "overdose" and subject.type in ("drug", "class"):
            page.under((OVERDOSE_FIRST, "alarm"), indent=2)
        for line in sorted(found, key=_weight):
            draw_fact(page, _said(line), line, subject)


def _weight(line: Line) -> tuple[int, int]:
    """What holds comes first; then a principal mechanism, a wanted effect and the earliest event."""
    if line.aspect == "history":
        rank = year_of(line.fact)
    elif line.aspect == "effect":
        rank = _EFFECTS.index(str(line.fact.details.get("as", "adverse")))
    else:
        rank = _ROLES.index(line.fact.role) if line.fact.role in _ROLES else 1
    return line.fact.holds == "no", rank


def _said(line: Line) -> list[Span]:
    """Return the words of a fact, with its "not" or "contested" set off."""
    for word, style in (("not: ", "strong"), ("contested: ", "contested")):
        if line.text.startswith(word):
            return [(word, style), (line.text[len(word) :], "")]
    return [(line.text, "")]


def _draw_names(page: Page, profile: Profile) -> None:
    subject = profile.subject
    for kind, title in _NAME_TITLES.items():
        names = [name for name in profile.names if name.kind == kind and name.name != subject.name]
        words = dict.fromkeys(f"{name.name} ({name.place})" if name.place else name.name for name in names)
        if words:
            page.under((f"{title}: ", "strong"), (", ".join(words), ""), indent=2)
    identifiers = subject.details.get("ids", {})
    if isinstance(identifiers, dict) and identifiers:
        words = {
            f"{key.upper()} {', '.join(value) if isinstance(value, list) else value}": None
            for key, value in identifiers.items()
        }
        page.under(("Identifiers: ", "strong"), ("; ".join(words), ""), indent=2)
