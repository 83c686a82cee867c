"""Receptor affinities as bars: a stronger drug binds at a lower concentration and gets a longer bar."""

from math import ceil, floor, log10
from typing import TYPE_CHECKING

from ketafacts.answers.comparing import NOT_RECORDED, Affinity, Comparison
from ketafacts.render.terminal.layout import width_of

if TYPE_CHECKING:
    from ketafacts.render.terminal.page import Page

NARROW = 60
MOST_NAME = 16
MOST_TARGETS = 12
# Cells for each power of ten, where there is room.
MOST_STEP = 5
_STYLES = ("bar-0", "bar-1", "bar-2", "bar-3")


def draw_affinities(page: "Page", comparison: Comparison) -> None:
    """Add the measured affinities of a comparison on one logarithmic scale."""
    affinities = comparison.affinities
    if not affinities:
        return
    scale = _Scale(page, affinities)
    page.heading("Receptor affinity")
    page.paragraph(
        ("A longer bar is stronger binding (a lower concentration): ", "quiet"),
        (page.clean("█" * scale.step), ""),
        (" more is ten times stronger. Figures from other assays or species compare only roughly.", "quiet"),
    )
    targets = _ranked(affinities)
    shown = targets if not comparison.rows else targets[:MOST_TARGETS]
    for target in shown:
        page.gap()
        page.paragraph((target, "strong"))
        missing = []
        for position, subject in enumerate(comparison.subjects):
            found = [one for one in affinities if (one.target, one.subject) == (target, subject.id)]
            scale.draw(subject.name, found, _STYLES[position % len(_STYLES)])
            if not found:
                missing.append(subject.name)
        if missing:
            page.under((f"{NOT_RECORDED}: {', '.join(missing)}", "quiet"), indent=2)
    if len(shown) < len(targets):
        left = len(targets) - len(shown)
        page.paragraph((f"+{left} more targets: add --aspect affinity", "quiet"))


def _ranked(affinities: tuple[Affinity, ...]) -> list[str]:
    """Return the targets: first those that most of the subjects bind, then by the strongest binding."""
    strongest: dict[str, float] = {}
    subjects: dict[str, set[str]] = {}
    for one in affinities:
        strongest[one.target] = min(one.nanomolar, strongest.get(one.target, one.nanomolar))
        subjects.setdefault(one.target, set()).add(one.subject)
    return sorted(strongest, key=lambda target: (-len(subjects[target]), strongest[target], target))


class _Scale:
    """Turns concentrations into bars: each step of cells is a power of ten."""

    def __init__(self, page: "Page", affinities: tuple[Affinity, ...]) -> None:
        self.page = page
        powers = [log10(one.nanomolar) for one in affinities]
        self.weakest = ceil(max(powers))
        decades = self.weakest - floor(min(powers)) + 1
        self.is_narrow = page.width < NARROW
        figures = 0 if self.is_narrow else min(36, max(width_of([(one.text, "")]) for one in affinities))
        room = page.prose - (4 if self.is_narrow else MOST_NAME + figures + 6)
        self.step = max(1, min(MOST_STEP, room // max(1, decades)))
        self.longest = self.step * decades

    def draw(self, name: str, found: list[Affinity], style: str) -> None:
        """Add a subject's bars at one target."""
        page = self.page
        label = page.wrapped([(name, "")], MOST_NAME)[0]
        for one in found:
            bar = page.clean("█" * self.length(one))
            if self.is_narrow:
                page.paragraph((f"{name}: ", ""), (one.text, ""), prefix=[("  ", "")])
                page.put([("  ", ""), (bar, style)])
            else:
                spaces = " " * (self.longest - len(bar) + 2)
                page.paragraph((one.text, ""), prefix=[("  ", ""), *_filled(label), (bar, style), (spaces, "")])

    def length(self, one: Affinity) -> int:
        """Return the cells of a bar; the weakest still has one."""
        return max(1, round((self.weakest + 1 - log10(one.nanomolar)) * self.step))


def _filled(label: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [*label, (" " * (MOST_NAME + 1 - width_of(label)), "")]
