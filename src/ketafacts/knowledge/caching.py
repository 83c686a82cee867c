"""Compiled stores of YAML files, kept in the user's cache so that YAML is parsed once.

A store is named after the content it was compiled from and is never changed. Beside it lies a stamp: which files were
read, what ``stat`` said of them and of the store, so that the usual start costs a few ``stat`` calls. A stamp is
believed only while every file looks exactly as it did (device, inode, size, modification and change time) and none
changed so shortly before the stamp was written that a later change could hide in the clock's grain (the "racy" case
of git's index). Everything else is decided by content.

Whatever goes wrong with the cache (no home, no space, foreign files) costs time, never the answer: the facts are then
compiled in memory.
"""

import errno
import os
import sqlite3
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path

from ketafacts import __version__
from ketafacts.errors import FactsError
from ketafacts.knowledge.keeping import (
    MOST_STORE_BYTES,
    RACY_NS,
    appearance,
    cache_folder,
    checksum,
    is_our_file,
    now_ns,
    numbered,
    read_whole,
    write_whole,
)
from ketafacts.knowledge.store import STORE_VERSION, DamagedStoreError, Store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ketafacts.knowledge.compiling import Progress
    from ketafacts.knowledge.gathering import RawFile
    from ketafacts.knowledge.known import Known

KEPT_STORES = 12
KEPT_STAMPS = 200
STALE_SECONDS = 3600
SLOW_SECONDS = 2.0


def open_yaml(front: Path, known: "Known | None" = None, base_digest: str = "") -> Store:
    """Return the store of the knowledge base whose front page is ``front``, compiling it when that is needed.

    Raises ``FactsError`` when the YAML is missing, unreadable or invalid.
    """
    folder = cache_folder()
    if folder:
        store = _open_stamped(folder, front, base_digest)
        if store:
            return store
        from ketafacts.knowledge.locking import Lock

        try:
            with Lock(f"{_stamp_path(folder, front, base_digest)}.lock") as lock:
                done = _open_stamped(folder, front, base_digest) if lock.has_waited else None
                return done or _open_read(folder, front, known, base_digest)
        except OSError:
            pass  # a lock that cannot be had, or that nobody gives back: two then do the same work
    return _open_read(folder, front, known, base_digest)


def _stamp_path(folder: str, front: Path, base_digest: str) -> str:
    return f"{folder}/{numbered(f'{front}{chr(0)}{base_digest}')}.stamp"


def _stamp_head(front: Path, base_digest: str) -> str:
    return f"ketafacts {__version__} {STORE_VERSION} {base_digest or '-'} {front}"


def _open_stamped(folder: str, front: Path, base_digest: str) -> Store | None:
    """Return the store that a believable stamp names."""
    path = _stamp_path(folder, front, base_digest)
    try:
        written = os.lstat(path)
        lines = read_whole(path).split("\n")
        if lines[0] != _stamp_head(front, base_digest) or lines[-1] != "end":
            return None
        store_path = lines[1].split("\t", 1)[1]
        files = []
        for line in lines[1:-1]:
            seen, file = line.split("\t", 1)
            now = os.stat(file)
            files.append((now.st_dev, now.st_ino))
            changed = max(now.st_mtime_ns, now.st_ctime_ns)
            # The store itself is never changed in place, so it may be as new as the stamp.
            is_racy = file != store_path and changed > written.st_mtime_ns - RACY_NS
            if is_racy or appearance(now) != seen:
                return None
        return Store.open(store_path, files) if is_our_file(store_path) else None
    except (OSError, ValueError, IndexError, FactsError):
        return None


def _open_read(folder: str, front: Path, known: "Known | None", base_digest: str) -> Store:
    """Return the store of what the files hold now: the kept one when it is whole, else one that is compiled and kept.

    Whatever cannot be kept is answered from memory.
    """
    from ketafacts.knowledge.compiling import sound_files, write_store
    from ketafacts.knowledge.gathering import collect

    started, began = now_ns(), time.monotonic()
    raw, problems = collect([front])
    files = [(file.status.st_dev, file.status.st_ino) for file in raw]
    seen = [(appearance(file.status), str(file.path)) for file in raw]
    path = f"{folder}/{_content_key(raw, base_digest)}.sqlite"
    if folder and not problems and _is_whole(path):
        with suppress(DamagedStoreError):
            store = Store.open(path, files)
            with suppress(OSError):
                _write_stamp(folder, front, base_digest, path, seen, started)
            return store
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    with _progress() as progress:
        write_store(sound_files(raw, problems, known), connection, progress)
    try:
        if not folder:
            raise FileNotFoundError(errno.ENOENT, "no folder")
        _keep(connection, folder, path)
        _write_stamp(folder, front, base_digest, path, seen, started)
    except (OSError, sqlite3.Error):
        _tell_of_slowness(folder, time.monotonic() - began)
    return Store(connection, str(front), files)


def _tell_of_slowness(folder: str, seconds: float) -> None:
    """Say once that every start will take this long, and why."""
    workers = sys.modules.get("multiprocessing")
    if seconds < SLOW_SECONDS or sys.stderr is None or (workers and workers.parent_process()):
        return
    where = f"in {folder}" if folder else "for want of a cache folder of your own (see XDG_CACHE_HOME)"
    with suppress(OSError, ValueError):
        sys.stderr.write(f"ketafacts: compiled facts cannot be kept {where}, so each start compiles them anew\n")


def _content_key(raw: "list[RawFile]", base_digest: str) -> str:
    import hashlib

    digest = hashlib.sha256(f"{__version__} {STORE_VERSION} {base_digest}".encode())
    for file in raw:
        digest.update(f"\0{file.path.name}\0{len(file.content)}\0".encode("utf-8", "surrogateescape"))
        digest.update(file.content)
    return digest.hexdigest()[:40]


def _keep(connection: sqlite3.Connection, folder: str, path: str) -> None:
    """Write a compiled store as the file ``path``, whole or not at all; raises ``OSError`` or ``sqlite3.Error``."""
    temporary = f"{folder}/{os.getpid()}-{os.urandom(6).hex()}.tmp"
    try:
        descriptor = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
        os.close(descriptor)
        target = sqlite3.connect(temporary, isolation_level=None)
        try:
            # The file is complete or thrown away, so a journal and syncing at every step would only cost.
            target.execute("PRAGMA journal_mode = OFF")
            target.execute("PRAGMA synchronous = OFF")
            connection.backup(target)
        finally:
            target.close()
        with open(temporary, "rb+") as stream:
            os.fsync(stream.fileno())
        write_whole(f"{path}.sum", checksum(temporary))
        os.replace(temporary, path)
    finally:
        if os.path.lexists(temporary):
            os.unlink(temporary)
    _sweep(folder, path)


@contextmanager
def _progress() -> "Iterator[Progress | None]":
    """Return a counter for a person who waits: compiling a hundred thousand drugs takes a while."""
    if not sys.stderr or not sys.stderr.isatty():
        yield None
        return

    def show(text: str) -> None:
        with suppress(OSError, ValueError):
            sys.stderr.write(f"\r{text:60}")

    def count(section: str, done: int) -> None:
        if done:
            show(f"ketafacts: compiling facts: {done} {section}")

    try:
        yield count
    finally:
        show("")
        show("\r")


def _is_whole(path: str) -> bool:
    """Return whether a kept store is ours and byte for byte what was compiled."""
    try:
        expected = read_whole(f"{path}.sum")
        return is_our_file(path) and os.path.getsize(path) <= MOST_STORE_BYTES and checksum(path) == expected
    except (OSError, ValueError):
        return False


def _write_stamp(
    folder: str, front: Path, base_digest: str, store: str, files: list[tuple[str, str]], started: int
) -> None:
    """Write how the files looked when they were read; the stamp's own time is when that reading began."""
    seen = [(appearance(os.stat(store)), store), *files]
    if any("\n" in file or "\t" in file for _, file in seen):
        return
    lines = [_stamp_head(front, base_digest), *(f"{look}\t{file}" for look, file in seen), "end"]
    write_whole(_stamp_path(folder, front, base_digest), "\n".join(lines), started)


def _sweep(folder: str, keep: str) -> None:
    """Remove stores and stamps that newer ones have pushed out, and what killed processes left behind.

    Other processes may sweep at the same time, or compile what is swept away here: then it is compiled again.
    """
    found: list[tuple[float, str]] = []
    for entry in os.scandir(folder):
        with suppress(FileNotFoundError):
            found.append((entry.stat(follow_symlinks=False).st_mtime, entry.path))
    found.sort()
    stores = [path for _, path in found if path.endswith(".sqlite") and path != keep]
    stamps = [path for _, path in found if path.endswith(".stamp")]
    kept = {keep, *stores[-KEPT_STORES:], *stamps[-KEPT_STAMPS:]}
    orphans = [path for _, path in found if path.endswith(".sum") and path[:-4] not in kept]
    stale = now_ns() / 1e9 - STALE_SECONDS
    left_behind = [
        path
        for changed, path in found
        if changed < stale and (path.endswith(".tmp") or (path.endswith("lock") and path[:-5] not in kept))
    ]
    for path in (*stores[:-KEPT_STORES], *stamps[:-KEPT_STAMPS], *orphans, *left_behind):
        with suppress(FileNotFoundError):
            os.unlink(path)
