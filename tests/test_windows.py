"""Where the spans of detection and withdrawal end: how far a time that is claimed may be off before it is wrong."""

import pytest

from ketafacts.answers.membership import NO, UNKNOWN, YES
from ketafacts.answers.rules.windows import _found_for, _near

# What is claimed of a window of 10 to 20, and the last number of which each answer is given.
FOUND: dict[str, list[tuple[float, str]]] = {
    "": [(2, NO), (3, UNKNOWN), (8, UNKNOWN), (9, YES), (15, YES), (22, YES), (24, UNKNOWN), (60, UNKNOWN), (61, NO)],
    "gone": [(4, NO), (5, UNKNOWN), (16, UNKNOWN), (18, YES), (200, YES), (201, UNKNOWN)],
    "later": [(10, YES), (11, UNKNOWN), (40, UNKNOWN), (41, NO)],
    "under": [(5, NO), (6, UNKNOWN), (19, UNKNOWN), (20, YES), (100, YES), (101, UNKNOWN)],
    "over": [(11, YES), (12, UNKNOWN), (30, UNKNOWN), (31, NO)],
    "upto": [(2, NO), (3, UNKNOWN), (11, UNKNOWN), (12, YES), (30, YES), (31, UNKNOWN), (80, UNKNOWN), (81, NO)],
}
NEAR: dict[str, list[tuple[float, str]]] = {
    "": [(3, NO), (4, UNKNOWN), (8, UNKNOWN), (9, YES), (20, YES), (21, UNKNOWN), (80, UNKNOWN), (81, NO)],
    "under": [(3, NO), (4, UNKNOWN), (19, UNKNOWN), (20, YES), (60, YES), (61, UNKNOWN)],
    "within": [(3, NO), (9, UNKNOWN), (10, YES), (60, YES), (61, UNKNOWN)],
    "over": [(11, YES), (12, UNKNOWN), (60, UNKNOWN), (61, NO)],
    "upto": [(2, NO), (3, UNKNOWN), (12, YES), (40, YES), (41, UNKNOWN), (120, UNKNOWN), (121, NO)],
}


@pytest.mark.parametrize(("detail", "time", "answer"), [(d, *one) for d, rows in FOUND.items() for one in rows])
def test_how_long_it_is_found(detail: str, time: float, answer: str) -> None:
    assert _found_for(detail, (time, time), (10, 20), (20, 20), heavy=False) == answer


def test_a_span_much_wider_than_the_window_is_not_the_window() -> None:
    assert _found_for("", (10, 40), (10, 20), (20, 20), heavy=False) == YES
    assert _found_for("", (10, 41), (10, 20), (20, 20), heavy=False) == UNKNOWN
    assert _near("", (10, 40), (10, 20)) == YES
    assert _near("", (10, 41), (10, 20)) == UNKNOWN
    assert _near("", (9, 40), (10, 20)) == UNKNOWN


def test_after_heavy_use_it_is_gone_later() -> None:
    assert _found_for("gone", (20, 20), (10, 20), (40, 40), heavy=True) == UNKNOWN
    assert _found_for("gone", (35, 35), (10, 20), (40, 40), heavy=True) == YES
    assert _found_for("under", (20, 20), (10, 20), (40, 40), heavy=True) == UNKNOWN
    assert _found_for("over", (60, 60), (10, 20), (20, 40), heavy=False) == UNKNOWN
    assert _found_for("upto", (160, 160), (10, 20), (20, 40), heavy=False) == UNKNOWN
    assert _found_for("upto", (161, 161), (10, 20), (20, 40), heavy=False) == NO


@pytest.mark.parametrize(("detail", "time", "answer"), [(d, *one) for d, rows in NEAR.items() for one in rows])
def test_when_withdrawal_begins_peaks_or_ends(detail: str, time: float, answer: str) -> None:
    assert _near(detail, (time, time), (10, 20)) == answer
