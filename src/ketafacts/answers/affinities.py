"""How firmly a drug binds: the affinities that are recorded, as numbers."""

from collections.abc import Iterator
from typing import Any

from ketafacts.knowledge.model import Fact

_IN_NANOMOLAR = {"pM": 1e-3, "nM": 1.0, "uM": 1e3, "mM": 1e6}


def nanomolar(affinity: dict[str, Any]) -> float:
    """Return a recorded affinity in nM, the middle of it if it is a range; 0 if it holds no figure."""
    return middle(str(affinity["value"])) * _IN_NANOMOLAR[affinity["unit"]]


def bonds(fact: Fact) -> Iterator[tuple[float, dict[str, Any]]]:
    """Yield each constant of binding (Ki, Kd) recorded of a drug at its target, in nM, and the affinity it is from."""
    for affinity in fact.details.get("affinity", ()):
        if affinity["measure"] in ("Ki", "Kd") and (figure := nanomolar(affinity)) > 0:
            yield figure, affinity


def middle(figure: str) -> float:
    """Return the number that stands for a figure: itself, or the geometric mean of a range; 0 if there is none."""
    from math import sqrt

    numbers = []
    for part in figure.replace("–", "-").strip("<>≤≥~ ").split("-"):
        try:
            numbers.append(float(part.replace(",", "").strip("<>≤≥~ ")))
        except ValueError:
            continue
    if len(numbers) == 2 and min(numbers) > 0:
        return sqrt(numbers[0] * numbers[1])
    return numbers[0] if numbers else 0.0
