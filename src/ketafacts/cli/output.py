"""Where answers go: standard output or a file, whole or not at all."""

import errno
import os
import stat
import sys
import time
from collections.abc import Collection
from contextlib import suppress

from ketafacts.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

PIPE_SECONDS = 5.0
# Whether anything was written or said: it would be there twice if the command began again.
has_written = False


def write(text: str, path: str = "") -> None:
    """Write ``text`` to standard output, or as the whole content of ``path``.

    Raises ``UsageError`` when it cannot be written, and ``BrokenPipeError`` when the reader has gone.
    """
    global has_written  # noqa: PLW0603 - there is but one standard output
    has_written = True
    if path and path != "-":
        _write_file(text, path)
        return
    if sys.stdout is None:
        raise UsageError("cannot write standard output: it is closed")
    content = _encoded(text, sys.stdout.encoding or "utf-8")
    try:
        sys.stdout.flush()
        buffer = getattr(sys.stdout, "buffer", None)
        if buffer is None:
            sys.stdout.write(text)
        else:
            _send(buffer, content)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UsageError(f"cannot write standard output: {error.strerror}") from error


def _send(buffer: "BinaryIO", content: bytes) -> None:
    """Write bytes to a stream, however long its reader takes: some programs leave theirs non-blocking."""
    try:
        descriptor = buffer.fileno()
        waits = sys.platform == "win32" or os.get_blocking(descriptor)
    except (OSError, ValueError):
        waits = True  # what is wrong with it is told when it is written
    if waits:
        buffer.write(content)
        buffer.flush()
        return
    import select

    left = memoryview(content)
    while left:
        select.select([], [descriptor], [])
        with suppress(BlockingIOError):
            left = left[os.write(descriptor, left[:_AT_ONCE]) :]


_AT_ONCE = 1 << 16


def note(message: str) -> None:
    """Write one line to standard error; whoever has closed it does not want to know."""
    from ketafacts.render.safe import one_line

    global has_written  # noqa: PLW0603
    has_written = True
    try:
        if sys.stderr is not None:
            sys.stderr.write(f"ketafacts: {one_line(message)[:1000]}\n")
    except (OSError, ValueError):
        return  # a full disk under standard error must not change the status


def _encoded(text: str, encoding: str) -> bytes:
    """Return ``text`` as the stream wants it. An ASCII locale gets escapes, not a crash."""
    errors = "surrogatepass" if encoding.lower().replace("-", "") == "utf8" else "backslashreplace"
    try:
        return _plain_ascii(text, encoding).encode(encoding, errors)
    except (UnicodeError, LookupError):  # an encoding for something else than running text
        return _plain_ascii(text, "ascii").encode("ascii", "backslashreplace")


def _plain_ascii(text: str, encoding: str) -> str:
    if text.isascii() or encoding.lower().startswith("utf"):
        return text
    return text.translate(_ASCII_FORMS)


_ASCII_FORMS = str.maketrans(
    {"–": "-", "—": "-", "‘": "'", "’": "'", "“": '"', "”": '"', "…": "...", "≥": ">=", "≤": "<=", "µ": "u", "×": "x"}
)


# The packed facts and grammar lie here, with what says whether they are whole, beside the program.
_PACKAGE = os.path.join(os.path.dirname(os.path.dirname(os.path.realpath(__file__))), "")


def spare(path: str, inputs: Collection[tuple[int, int]]) -> None:
    """Raise ``UsageError`` when a file to be written is one that was read; ``inputs`` are device and inode of each.

    Standard input is one of them when it is a file, and whatever the package brings along.
    """
    if path in ("", "-"):
        return
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return
    if not stat.S_ISREG(found.st_mode):
        return
    if (found.st_dev, found.st_ino) in inputs:
        raise UsageError(f"{path} is read itself and would be lost; write another file")
    if os.path.realpath(path).startswith(_PACKAGE):
        raise UsageError(f"{path} is a part of ketafacts itself and would be lost; write another file")
    try:
        given = os.fstat(0)
    except OSError:
        return
    if os.path.samestat(found, given):
        raise UsageError(f"{path} is read itself, as standard input, and would be lost; write another file")


def _write_file(text: str, path: str) -> None:
    """Write beside the file and rename, so that a reader or a crash never meets half of it."""
    try:
        number = _descriptor(path)
        if number is not None:
            with open(os.dup(number), "w", encoding="utf-8", errors="surrogatepass", newline="") as stream:
                stream.write(text)
            return
        if os.path.exists(path) and not os.path.isfile(path):
            # A device or a pipe is written to, not replaced; /dev/stdout may lead to a pipe that has no name.
            with open(_open_device(path), "w", encoding="utf-8", errors="surrogatepass", newline="") as stream:
                stream.write(text)
            return
        # A symbolic link is followed: the file it leads to is what was meant.
        target = os.path.realpath(path)
        wrong = errno.ELOOP if os.path.islink(target) else errno.EISDIR if path.endswith(os.sep) else 0
        if wrong:
            raise OSError(wrong, os.strerror(wrong))  # noqa: TRY301 - reported with the others below
        _replace(text, target)
    except RecursionError as error:  # a longer chain of links than Python follows
        raise UsageError(f"cannot write {path}: {os.strerror(errno.ELOOP)}") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UsageError(f"cannot write {path}: {reason}") from error


def _descriptor(path: str) -> int | None:
    """Return the number of the open stream that a path stands for: "/dev/stdout", "/dev/fd/3", a link to one of them.

    Whoever opened it may go on writing there, behind what the file held before, so it is written to and not replaced.
    Raises ``OSError`` for one that was not given to this process: its number may by now be that of a file of ours.
    """
    for _ in range(_MOST_LINKS):
        absolute = os.path.abspath(path)
        name = _NAMED.get(absolute) or absolute.removeprefix("/dev/fd/").removeprefix("/proc/self/fd/")
        if name.isdecimal():
            number = int(name[:9])
            is_closed = (sys.stdin, sys.stdout, sys.stderr)[number] is None if number < 3 else False
            if is_closed or not os.get_inheritable(number):
                raise OSError(errno.EBADF, os.strerror(errno.EBADF))
            return number
        if not os.path.islink(path):
            return None
        path = os.path.join(os.path.dirname(path), os.readlink(path))
    return None


_NAMED = {"/dev/stdout": "1", "/dev/stderr": "2"}
_MOST_LINKS = 40


def _open_device(path: str) -> int:
    """Open a device or a pipe for writing; a pipe that nobody comes to read is given up after ``PIPE_SECONDS``."""
    latest = time.monotonic() + PIPE_SECONDS
    while True:
        try:
            descriptor = os.open(path, os.O_WRONLY | getattr(os, "O_NONBLOCK", 0))
        except OSError as error:
            if error.errno != errno.ENXIO or not stat.S_ISFIFO(os.stat(path).st_mode):
                raise
            if time.monotonic() > latest:
                raise OSError(errno.ENXIO, "a pipe that nobody reads") from error
            time.sleep(0.02)
        else:
            os.set_blocking(descriptor, True)
            return descriptor


def _replace(text: str, target: str) -> None:
    if os.path.exists(target) and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    temporary = os.path.join(os.path.dirname(target), f".ketafacts-{os.getpid()}-{os.urandom(6).hex()}.tmp")
    try:
        _remove_when_ended(temporary)
        with open(temporary, "x", encoding="utf-8", errors="surrogatepass", newline="") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        if os.path.exists(target):
            import shutil

            shutil.copymode(target, temporary)
        os.replace(temporary, target)
    finally:
        if os.path.lexists(temporary):
            os.unlink(temporary)


def _remove_when_ended(temporary: str) -> None:
    """Leave nothing behind when the process is told to end while it writes; it then ends as it would have."""
    import signal

    def end(number: int, _: object) -> None:
        with suppress(OSError):
            os.unlink(temporary)
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)

    for name in ("SIGTERM", "SIGHUP", "SIGXCPU"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) == signal.SIG_DFL:
            signal.signal(number, end)
