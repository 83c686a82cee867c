"""Text from standard input and files, in bounded memory."""

import sys
from collections.abc import Iterator

from ketafacts.errors import UsageError

MAX_LINE = 1 << 20


def read_lines() -> Iterator[str]:
    """Yield the lines of standard input that are not empty, without their line ends.

    Bytes that are not UTF-8 are replaced. Raises ``UsageError`` at a line longer than ``MAX_LINE`` bytes.
    """
    stream = getattr(sys.stdin, "buffer", None)
    if stream is None:
        return
    first = True
    while line := stream.readline(MAX_LINE + 1):
        if len(line) > MAX_LINE:
            raise UsageError(f"standard input: a line is longer than {MAX_LINE >> 20} MiB")
        text = line.decode("utf-8-sig" if first else "utf-8", "replace").strip()
        first = False
        if text:
            yield text
