"""Standard input, whoever opened it: one that does not wait for what is not there yet is waited for here."""

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

# Whether somebody has asked for it: what was read of it cannot be read again.
has_read = False


def standard_input() -> "BinaryIO | None":
    """Return standard input as a stream of bytes that waits for them, or None when it is closed.

    Some programs (Node, an SSH client, a terminal's other user) leave it non-blocking. Python then takes "nothing yet"
    for the end, and what comes later would be lost.
    """
    global has_read  # noqa: PLW0603 - there is but one standard input
    has_read = True
    stream: BinaryIO | None = getattr(sys.stdin, "buffer", None)
    if stream is None or sys.platform == "win32":
        return stream
    try:
        if os.get_blocking(stream.fileno()):
            return stream
    except (OSError, ValueError):
        return stream  # what is wrong with it is told when it is read
    return _waiting(stream.fileno())


def _waiting(descriptor: int) -> "BinaryIO":
    # To make it block would change it for the processes with which it is shared.
    import io
    import select

    class Waiting(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, into: "memoryview") -> int:  # type: ignore[override]
            while True:
                select.select([descriptor], [], [])
                try:
                    data = os.read(descriptor, len(into))
                except BlockingIOError:  # somebody else was quicker
                    continue
                into[: len(data)] = data
                return len(data)

    return io.BufferedReader(Waiting())
