"""Answers that begin with one word: is a drug in a class, and what people get wrong."""

from collections.abc import Sequence

from ketafacts.answers.catalogue import Told
from ketafacts.answers.membership import Membership
from ketafacts.answers.report import Report, listing, plural_of, sentence, with_article
from ketafacts.knowledge.model import Evidence
from ketafacts.knowledge.values import COMPOUND_KINDS
from ketafacts.render.terminal.facts import draw_sides, more, typed
from ketafacts.render.terminal.notes import cited
from ketafacts.render.terminal.page import Page

# One answer cites as much as can be read at a glance; the rest is counted.
MOST_CITED = 8


def draw(report: Report, page: Page) -> None:
    """Draw an ``is`` or ``misconceptions`` report."""
    for answer in report.body:
        page.gap()
        if isinstance(answer, Membership):
            _draw_membership(page, answer)
        else:
            _draw_misconception(page, answer)


def _draw_membership(page: Page, answer: Membership) -> None:
    badge = page.badge(answer.answer)
    if answer.answer == "unknown":
        page.paragraph(*badge, (answer.reason, ""))
        _draw_suggestions(page, answer.suggestions)
        return
    chosen = _chosen(answer.evidence, answer)
    marks = [] if answer.answer == "contested" else page.notes.marks(cited(chosen))
    page.paragraph(*badge, (_headline(answer), "strong"))
    page.under((answer.reason, ""), *marks, indent=2)
    if answer.role:
        page.under(("Role: ", "strong"), (_role(answer), ""), indent=2)
    for caveat in dict.fromkeys(str(fact.details.get("caveat", "")) for fact in answer.facts[:1]):
        if caveat:
            page.under((sentence(caveat), ""), indent=2)
    if answer.answer == "contested":
        draw_sides(page, cited(chosen), indent=2)
    left = len(answer.evidence) - len(chosen)
    if left > 0 and answer.subject:
        page.under((more(left, f"ketafacts show {typed(answer.subject.name)}"), "quiet"), indent=2)
    _draw_suggestions(page, answer.suggestions)


def _chosen(evidence: Sequence[Evidence], answer: Membership) -> list[Evidence]:
    """Return the evidence to cite: all that decides, then the first for each other fact, up to ``MOST_CITED``."""
    if len(evidence) <= MOST_CITED:
        return list(evidence)
    deciding = answer.facts[0].id if answer.facts else ""
    chosen = [item for item in evidence if item.fact == deciding]
    told = {deciding}
    for item in evidence:
        if len(chosen) < MOST_CITED and item.fact not in told:
            told.add(item.fact)
            chosen.append(item)
    return chosen


def _headline(answer: Membership) -> str:
    """Return the answer as a sentence that says again what was asked."""
    subject, asked = answer.subject, answer.asked_class
    if subject is None or asked is None:
        return answer.query
    many = subject.type == "class"
    name = (plural_of(subject) if many else "") or subject.name
    thing = (plural_of(asked) or asked.name) if many else with_article(asked.name)
    if not many and answer.query.casefold() != name.casefold():
        name = f"{name} ({answer.query})"
    verb = "are" if many else "is"
    if answer.answer == "contested":
        return f"whether {name} {verb} {thing}: authorities disagree"
    if answer.answer == "yes" and subject.kind in COMPOUND_KINDS and " contains " in answer.reason:
        return f"{name} contains {thing}"
    return f"{name} {verb} {'not ' if answer.answer == 'no' else ''}{thing}"


def _role(answer: Membership) -> str:
    family = answer.asked_class.family if answer.asked_class else ""
    return f"{answer.role} at {family}" if family and answer.role == "minor binding" else answer.role


def _draw_suggestions(page: Page, suggestions: Sequence[str]) -> None:
    if suggestions:
        page.under(("Did you mean ", ""), (listing(suggestions, "or"), "strong"), ("?", ""), indent=2)


def _draw_misconception(page: Page, told: Told) -> None:
    details = told.misconception.details
    verdict = str(details.get("verdict", "unknown"))
    page.paragraph(*page.badge(verdict), (f"“{details.get('claim', '')}”", "strong"))
    if details.get("why"):
        page.under(("Why people think so: ", "quiet"), (sentence(str(details["why"])), ""), indent=2)
    marks = page.notes.marks(cited(told.evidence))
    page.under(("What is so: ", "strong"), (str(details.get("truth", "")), ""), *marks, indent=2)
