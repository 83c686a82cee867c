"""Text from standard input and files, in bounded memory."""

from collections.abc import Callable, Iterator

from ketafacts.answers.stdin import standard_input
from ketafacts.errors import UsageError

MAX_LINE = 1 << 20
MAX_TEXT = 64 << 20
MAX_NAMES = 100_000
_BLANKS = " \t\r\n"


def read_lines() -> Iterator[str]:
    """Yield the lines of standard input that are not empty, without their line ends.

    Bytes that are not UTF-8 are replaced. Raises ``UsageError`` at a line longer than ``MAX_LINE`` bytes.
    """
    stream = standard_input()
    if stream is None:
        return
    first = True
    while line := _read(stream.readline, MAX_LINE + 1):
        if len(line) > MAX_LINE:
            raise UsageError(f"standard input: a line is longer than {MAX_LINE >> 20} MiB")
        text = line.decode("utf-8-sig" if first else "utf-8", "replace").strip(_BLANKS)
        first = False
        if text:
            yield text


def read_names() -> list[str]:
    """Return the lines of standard input as names; all are kept, so raises ``UsageError`` above ``MAX_NAMES``."""
    names: list[str] = []
    for name in read_lines():
        if len(names) == MAX_NAMES:
            raise UsageError(f"standard input: more than {MAX_NAMES} names; split it")
        names.append(name)
    return names


def read_text() -> str:
    """Return standard input as one text of at most ``MAX_TEXT`` bytes; raises ``UsageError`` when it is longer."""
    stream = standard_input()
    content = _read(stream.read, MAX_TEXT + 1) if stream is not None else b""
    if len(content) > MAX_TEXT:
        raise UsageError(f"standard input: longer than {MAX_TEXT >> 20} MiB; use --lines for a stream")
    text: str = content.decode("utf-8-sig", "replace")
    return text


def _read(reading: Callable[[int], bytes], size: int) -> bytes:
    try:
        return reading(size)
    except OSError as error:
        raise UsageError(f"standard input cannot be read: {error.strerror}") from error
