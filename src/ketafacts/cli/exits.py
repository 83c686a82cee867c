"""The exit statuses, in one place. The README and ``--help`` repeat this table, and a test compares them."""

from enum import IntEnum


class ExitStatus(IntEnum):
    """What the status of a command means."""

    YES = 0
    NO = 1
    USAGE = 2
    UNDECIDED = 3
    BAD_FACTS = 4
    OUR_FAULT = 70
    INTERRUPTED = 130
    CLOSED_PIPE = 141


MEANINGS = {
    ExitStatus.YES: "yes / true; a report was printed; a document has no findings",
    ExitStatus.NO: "no / false / misleading; a document has findings",
    ExitStatus.USAGE: "wrong usage, or an input file that is not there",
    ExitStatus.UNDECIDED: "undecided: contested, unknown, or a name that is not known",
    ExitStatus.BAD_FACTS: "the knowledge base is missing, unreadable or invalid",
    ExitStatus.OUR_FAULT: "our own fault: please report it",
    ExitStatus.INTERRUPTED: "interrupted",
    ExitStatus.CLOSED_PIPE: "the reader closed the pipe",
}

# Of several answers the worst decides, in this order.
WORST_FIRST = (ExitStatus.NO, ExitStatus.UNDECIDED, ExitStatus.YES)

_OF_ANSWERS = {
    "yes": ExitStatus.YES,
    "true": ExitStatus.YES,
    "no": ExitStatus.NO,
    "false": ExitStatus.NO,
    "misleading": ExitStatus.NO,
}


def status_of(answers: list[str], *, exit_zero: bool = False) -> ExitStatus:
    """Return the status of a predicate's answers or verdicts: the worst of them.

    With ``exit_zero`` an answered "no" is 0, for advisory runs; what is undecided stays undecided.
    """
    found = {_OF_ANSWERS.get(answer, ExitStatus.UNDECIDED) for answer in answers}
    if exit_zero:
        found = {ExitStatus.YES if status is ExitStatus.NO else status for status in found}
    return next((status for status in WORST_FIRST if status in found), ExitStatus.UNDECIDED)
