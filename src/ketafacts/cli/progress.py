"""How far long work has come, on one line of a terminal's standard error; nothing anywhere else."""

import sys
import time
from types import TracebackType
from typing import Self

_FIRST = 0.7
_EVERY = 0.1


class Progress:
    """Counts documents. Says nothing about work that is soon done, and leaves nothing behind."""

    def __init__(self, total: int) -> None:
        """Begin; ``total`` is the number of documents."""
        self.total = total
        self.done = 0
        self.next = time.monotonic() + _FIRST
        self.is_shown = False
        try:
            self.is_wanted = bool(sys.stderr and sys.stderr.isatty())
        except ValueError:
            self.is_wanted = False

    def step(self, is_last: bool, findings: int) -> None:
        """Note that a part is done, or with ``is_last`` a document."""
        self.done += is_last
        if self.is_wanted and time.monotonic() >= self.next:
            self.next = time.monotonic() + _EVERY
            self.is_shown = True
            sys.stderr.write(f"\r{self.done:,} of {self.total:,} documents, {findings:,} findings ")
            sys.stderr.flush()

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Clear the line."""
        if self.is_shown:
            sys.stderr.write("\r" + " " * 60 + "\r")
            sys.stderr.flush()
