"""What is recorded elsewhere already, as a check of a file asks for it."""

from typing import Protocol


class Known(Protocol):
    """What is recorded elsewhere already: the built-in facts under a user's own."""

    def has(self, kind: str, identifier: str) -> bool:
        """Return whether the id of that kind is recorded."""

    def owners(self, key: str) -> tuple[str, ...]:
        """Return the drugs and classes that a folded name belongs to."""

    def above(self, kind: str, identifier: str) -> tuple[str, ...]:
        """Return what lies directly above: parents of a class, contents of a drug, the broader effect or condition."""


class NothingKnown:
    """A knowledge base that stands on its own."""

    def has(self, kind: str, identifier: str) -> bool:
        """Return False."""
        del kind, identifier
        return False

    def owners(self, key: str) -> tuple[str, ...]:
        """Return nobody."""
        del key
        return ()

    def above(self, kind: str, identifier: str) -> tuple[str, ...]:
        """Return nothing."""
        del kind, identifier
        return ()
