"""Risks: boxed warnings apart and first, then by severity with what to do, then overdose and what reverses it."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from ketafacts.answers.profiles import Line, Profile
from ketafacts.answers.report import Report, sentence
from ketafacts.knowledge.values import SEVERITIES, SEVERITY_ADVICE
from ketafacts.render.terminal.facts import draw_fact, origin_of
from ketafacts.render.terminal.layout import Span
from ketafacts.render.terminal.notes import cited
from ketafacts.render.terminal.page import Page

OVERDOSE_FIRST = "First: call emergency services or poison control."
# The CIOMS scale in plain words (values.FREQUENCIES).
FREQUENCY_WORDS = {
    "very common": "1 in 10 or more",
    "common": "up to 1 in 10",
    "uncommon": "up to 1 in 100",
    "rare": "up to 1 in 1,000",
    "very rare": "under 1 in 10,000",
}
_CIRCUMSTANCES = ("dose", "route", "population", "species", "when")
# The worst stands out as a banner; the mildest has no colour of its own.
_HEADINGS = {"life-threatening": "banner", "": "strong"}
# The sections after the adverse effects, in the order in which they are drawn.
_SECTIONS = {
    "dependence": "Dependence",
    "withdrawal": "Signs of withdrawal",
    "interaction": "Interactions",
    "contraindication": "Contraindicated in",
    "caution": "With caution in",
}


class Risk(NamedTuple):
    """A line of a profile and the record that goes with it."""

    line: Line
    record: dict[str, Any]


def draw(report: Report, page: Page) -> None:
    """Draw a ``risks`` report."""
    start = 0
    for profile in report.body:
        records = report.records[start : start + len(profile.lines)]
        start += len(profile.lines)
        page.gap()
        _draw_profile(page, profile, [Risk(*pair) for pair in zip(profile.lines, records, strict=True)])


def _draw_profile(page: Page, profile: Profile, risks: Sequence[Risk]) -> None:
    subject = profile.subject
    page.paragraph((f"Risks of {subject.name}", "strong"))
    if subject.what:
        page.paragraph((sentence(subject.what), "quiet"))
    if not risks:
        page.under(("Nothing is recorded. That is not the same as safe: ask a pharmacist.", ""), indent=2)
        return
    boxed = [risk for risk in risks if risk.line.boxed and risk.line.fact.holds == "yes"]
    _draw_boxed(page, profile, boxed)
    others = [risk for risk in risks if risk not in boxed]
    effects = [risk for risk in others if risk.line.aspect == "adverse effect"]
    if effects:
        page.heading("Other adverse effects" if boxed else "Adverse effects")
        _draw_by_severity(page, profile, effects)
    for aspect, title in _SECTIONS.items():
        found = [risk for risk in others if risk.line.aspect == aspect]
        if found:
            page.heading(title)
        if aspect == "interaction":
            _draw_by_severity(page, profile, found)
        else:
            _draw_items(page, profile, found, severity=True)
    _draw_overdose(page, profile, others)


def _draw_boxed(page: Page, profile: Profile, boxed: Sequence[Risk]) -> None:
    """Add the boxed warnings in a box of their own, as the label has them."""
    if not boxed:
        return
    page.gap()
    width = page.prose - 4
    lines = page.wrapped([("BOXED WARNINGS", "alarm"), (" (the strongest that a US label carries)", "")], width)
    bullet = page.clean("• ")
    for severity in (*SEVERITIES, ""):
        found = [risk for risk in boxed if risk.line.severity == severity]
        if found:
            lines += [[], *page.wrapped([_advice(severity)], width)]
        # What the drug does by itself, then what it does with another.
        for risk in sorted(found, key=lambda risk: risk.line.aspect == "interaction"):
            for number, line in enumerate(page.wrapped(_boxed(page, profile, risk), width - len(bullet))):
                lines.append([(bullet if number == 0 else " " * len(bullet), "quiet"), *line])
    page.box(lines, "alarm")


def _boxed(page: Page, profile: Profile, risk: Risk) -> list[Span]:
    line = risk.line
    spans = _named(risk)
    if line.inherited_from:
        spans.append((f" ({origin_of(line.inherited_from, profile.subject)})", "quiet"))
    caveat = str(line.fact.details.get("caveat", ""))
    if caveat:
        spans.append((f" {sentence(caveat)}", "quiet"))
    return [*spans, *page.notes.marks(cited(line.evidence))]


def _advice(severity: str) -> Span:
    """Return a severity and what to do about it."""
    advice = SEVERITY_ADVICE.get(severity, "")
    title = severity.upper() or "SEVERITY NOT RECORDED"
    return f"{title}: {advice}" if advice else title, _HEADINGS.get(severity, severity)


def _draw_by_severity(page: Page, profile: Profile, risks: Sequence[Risk]) -> None:
    for severity in (*SEVERITIES, ""):
        found = [risk for risk in risks if risk.line.severity == severity]
        if found:
            page.gap()
            page.under(_advice(severity), indent=2)
            _draw_items(page, profile, found)


def _draw_items(page: Page, profile: Profile, risks: Sequence[Risk], *, severity: bool = False) -> None:
    for risk in risks:
        spans = [*_named(risk), *(_severity_of(risk) if severity else ())]
        draw_fact(page, spans, risk.line, profile.subject)


def _draw_overdose(page: Page, profile: Profile, risks: Sequence[Risk]) -> None:
    effects = [risk for risk in risks if risk.line.aspect == "overdose"]
    reversal = [risk for risk in risks if risk.line.aspect == "reversal"]
    if not effects and not reversal:
        return
    page.heading("Overdose")
    page.under((OVERDOSE_FIRST, "alarm"), indent=2)
    _draw_items(page, profile, effects, severity=True)
    for risk in reversal:
        name = str(risk.record["effect"])
        words = {"no": "Not reversed by ", "contested": "Contested: reversed by "}
        extent = str(risk.line.fact.details.get("extent", ""))
        start = words.get(risk.line.fact.holds, f"{'Partly reversed' if extent == 'partial' else 'Reversed'} by ")
        spans = [(start, ""), (name, "strong"), *_circumstances(risk)]
        draw_fact(page, spans, risk.line, profile.subject)


def _named(risk: Risk) -> list[Span]:
    """Return what happens: its name, how much and how often, and in which circumstances."""
    details = risk.line.fact.details
    name = str(risk.record["effect"])
    if risk.line.aspect == "interaction":
        advice = f" {sentence(str(details['advice']))}" if details.get("advice") else ""
        return [(f"with {name}", "strong"), (f": {sentence(str(details.get('what', '')))}{advice}", "")]
    holds = {"no": [("not ", "strong")], "contested": [("contested: ", "contested")]}.get(risk.line.fact.holds, [])
    degree = f"{details['degree']} " if "degree" in details else ""
    return [*holds, (f"{degree}{name}", "strong"), *_often(details), *_circumstances(risk)]


def _often(details: dict[str, Any]) -> list[Span]:
    frequency = str(details.get("frequency", ""))
    rate = str(details.get("rate", "")) or FREQUENCY_WORDS.get(frequency, "")
    if frequency == "not known":
        return [(", how often is not known", "")]
    words = f"{frequency} ({rate})" if frequency and rate else frequency or rate
    return [(f", {words}", "")] if words else []


def _circumstances(risk: Risk) -> list[Span]:
    details = risk.line.fact.details
    found = [str(details[key]) for key in _CIRCUMSTANCES if key in details]
    if isinstance(details.get("in"), list):
        found.append(", ".join(details["in"]))
    return [(f"; {'; '.join(found)}", "")] if found else []


def _severity_of(risk: Risk) -> list[Span]:
    severity = risk.line.severity
    return [(" ", ""), (f"({severity})", severity)] if severity else []
