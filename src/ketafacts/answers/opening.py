"""Documents on disk and on standard input: found, opened and read in bounded memory and time."""

import errno
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from ketafacts.answers.stdin import standard_input
from ketafacts.knowledge.keeping import real_path
from ketafacts.language.documents import MAX_BYTES, SUFFIXES, Unreadable

STDIN = "-"
_STDIN_PATHS = (STDIN, "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0")


class Found(NamedTuple):
    """A document to be reviewed, its size, or what is wrong with its path."""

    path: str
    size: int = 0
    problem: str = ""


def find(paths: Iterable[str]) -> Iterator[Found]:
    """Yield the documents that paths name, folders gone through by name, each once however many paths lead to it.

    Of several it is named by the one that leads to it most directly: what is found is to be mended there.
    """
    kept: dict[str, Found] = {}
    known: dict[str, str] = {}
    for path in paths:
        for found in _find(path):
            itself = _itself(found.path, known)
            before = kept.setdefault(itself, found)
            if before is not found and _links(found.path, itself) < _links(before.path, itself):
                kept[itself] = found
    yield from kept.values()


def _itself(path: str, known: dict[str, str]) -> str:
    """Return what a path leads to, behind links; ``known`` keeps that of folders. Two hard links are two files."""
    if path == STDIN:
        return path
    folder, name = os.path.split(path)
    try:
        if name in ("", ".", "..") or os.path.islink(path):
            return real_path(path)
        if folder not in known:
            known[folder] = real_path(folder)
    except (OSError, ValueError):  # the current folder is gone, or no path has such a name
        return os.path.normpath(path)
    return os.path.join(known[folder], name)


def _links(path: str, itself: str) -> int:
    """Return how far a path leads over links: a link itself is the farthest."""
    try:
        return 2 * os.path.islink(path) + (os.path.abspath(path) != itself)
    except (OSError, ValueError):
        return 0


def _find(path: str) -> Iterator[Found]:
    if path in _STDIN_PATHS:
        yield Found(STDIN)
        return
    try:
        status = os.stat(path)
    except (OSError, ValueError) as error:
        yield Found(path, 0, _reason(error))
        return
    if stat.S_ISDIR(status.st_mode):
        yield from _in_folder(path)
    else:
        yield _checked(path, status)


def _checked(path: str, status: os.stat_result) -> Found:
    if not stat.S_ISREG(status.st_mode):
        return Found(path, 0, "not a regular file; to read a pipe, use -")
    if status.st_size > MAX_BYTES:
        return Found(path, status.st_size, f"larger than {MAX_BYTES >> 20} MB")
    return Found(path, status.st_size)


def _in_folder(top: str) -> Iterator[Found]:
    """Yield the documents below a folder. Hidden ones and folders behind links are passed over."""
    waiting: list[Iterator[os.DirEntry[str] | Found]] = [_entries(top)]
    while waiting:
        entry = next(waiting[-1], None)
        if entry is None:
            waiting.pop()
        elif isinstance(entry, Found):
            yield entry
        elif not entry.name.startswith("."):
            path = entry.path.removeprefix("./") if top == "." else entry.path
            try:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(_entries(path))
                elif entry.name.lower().endswith(tuple(SUFFIXES)) and not entry.is_dir():
                    yield _checked(path, entry.stat())
            except OSError as error:
                yield Found(path, 0, _reason(error))


def _entries(folder: str) -> Iterator[os.DirEntry[str] | Found]:
    """Yield what is in a folder, by name, or why it cannot be read."""
    try:
        with os.scandir(folder) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        yield Found(folder, 0, _reason(error))
        return
    yield from found


@contextmanager
def reading(path: str) -> Iterator[Callable[[int], bytes]]:
    """Open a document for reading; raises ``Unreadable`` with the reason when it cannot be read."""
    if path == STDIN:
        stream = standard_input()
        if stream is None:
            raise Unreadable("standard input is closed")
        try:
            yield stream.read1  # type: ignore[attr-defined]
        except OSError as error:
            raise Unreadable(f"standard input cannot be read: {error.strerror}") from error
        return
    try:
        # Not to wait for the other end of a pipe that has taken the file's place.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as error:
        raise Unreadable(_reason(error)) from error
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise Unreadable("not a regular file; to read a pipe, use -")
        yield _Limited(descriptor).read
    except OSError as error:
        raise Unreadable(_reason(error)) from error
    finally:
        os.close(descriptor)


class _Limited:
    """Reads a file that may grow while it is read."""

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor
        self.left = MAX_BYTES

    def read(self, size: int) -> bytes:
        data = os.read(self.descriptor, size)
        self.left -= len(data)
        if self.left < 0:
            raise Unreadable(f"larger than {MAX_BYTES >> 20} MB")
        return data


def _reason(error: Exception) -> str:
    known = {
        errno.ENOENT: "no such file or folder",
        errno.EACCES: "no permission to read it",
        errno.ELOOP: "a loop of symbolic links",
        errno.ENAMETOOLONG: "the name is too long",
        errno.EISDIR: "a folder",
    }
    number = getattr(error, "errno", None)
    return known.get(number or 0) or str(getattr(error, "strerror", "") or error)
