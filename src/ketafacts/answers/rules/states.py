"""The law of a US state: its own lists, and the federal ones, which hold there too."""

from ketafacts.knowledge.model import Fact

_FREE = "not scheduled"


def controlling(federal: list[Fact]) -> list[Fact]:
    """Return the federal schedules that control a drug in every state; that none does says nothing of a state."""
    listed = [str(fact.details.get("schedule", _FREE)) for fact in federal]
    return federal if federal and all(_FREE not in one for one in listed) else []
