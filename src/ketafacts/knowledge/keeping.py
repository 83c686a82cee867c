"""The folder in which ketafacts keeps what takes long to work out, and small files written whole or not at all.

Whoever else may write to the folder, or to a file in it, could plant an answer: then nothing in it is used.
"""

import errno
import os
import stat
import time

# A file that changed so shortly before it was looked at may change again without its times telling.
RACY_NS = 2_000_000_000
# Stores of the largest permitted facts are smaller; to sum up what a damaged file system shows could take hours.
MOST_STORE_BYTES = 4 << 30
# The largest stamp names some thousand files; what is larger is damaged, and would take all memory to look at.
_MOST_BYTES = 16 << 20


def cache_folder() -> str:
    """Return the cache folder if it can be trusted, else an empty text."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):
        home = os.path.expanduser("~")
        base = f"{home}/.cache" if os.path.isabs(home) else ""
    if not base:
        return ""
    folder = f"{base}/ketafacts"
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        found = os.lstat(folder)
    except (OSError, ValueError, RecursionError):  # Python makes folders in folders one within the other
        return ""
    return folder if stat.S_ISDIR(found.st_mode) and _is_ours(found) else ""


def real_path(path: str) -> str:
    """Return what a path leads to, behind links; raises ``OSError`` for a longer chain of links than Python follows."""
    try:
        return os.path.realpath(path)
    except RecursionError:
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP)) from None


def _is_ours(found: os.stat_result) -> bool:
    euid = getattr(os, "geteuid", None)
    return euid is None or (found.st_uid == euid() and not found.st_mode & 0o022)


def is_our_file(path: str) -> bool:
    """Return whether a path is a regular file that nobody else may write; raises ``OSError`` when it is not there."""
    found = os.lstat(path)
    return stat.S_ISREG(found.st_mode) and _is_ours(found)


def read_whole(path: str) -> str:
    """Return the text of a small file of ours; raises ``OSError`` for anything else, which is not even opened."""
    if not is_our_file(path) or os.path.getsize(path) > _MOST_BYTES:
        raise PermissionError(path)
    with open(path, encoding="utf-8", errors="surrogateescape", opener=_opened_at_once) as stream:
        return stream.read(_MOST_BYTES)


def _opened_at_once(path: str, flags: int) -> int:
    """Open a regular file, whatever may have taken the place of one that was there a moment ago.

    A pipe would be waited for, and a device read without end. Raises ``OSError`` for either.
    """
    descriptor = os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise PermissionError(path)
    return descriptor


def write_whole(path: str, text: str, time_ns: int = 0) -> None:
    """Write a small file, whole or not at all, and date it when a time is given."""
    temporary = f"{path}.{os.getpid()}-{os.urandom(6).hex()}.tmp"
    try:
        with open(temporary, "w", encoding="utf-8", errors="surrogateescape") as stream:
            stream.write(text)
        os.chmod(temporary, 0o600)
        if time_ns:
            os.utime(temporary, ns=(time_ns, time_ns))
        os.replace(temporary, path)
    finally:
        if os.path.lexists(temporary):
            os.unlink(temporary)


def now_ns() -> int:
    """Return the time; a clock that Python cannot tell (after the year 2262) is dated long ago, so never believed."""
    try:
        return time.time_ns()
    except OverflowError:
        return 1


def appearance(found: os.stat_result) -> str:
    """Return what ``stat`` said of a file as one comparable text."""
    return f"{found.st_dev} {found.st_ino} {found.st_size} {found.st_mtime_ns} {found.st_ctime_ns}"


def numbered(text: str) -> str:
    """Return a file name for a text, which the file itself has to repeat."""
    # Any injective-enough number will do, for the file says what it speaks of; hashlib costs its import.
    return f"{int.from_bytes(text.encode('utf-8', 'surrogateescape'), 'big') % (2**127 - 1):032x}"


def checksum(path: str) -> str:
    """Return the SHA-256 of a regular file."""
    import hashlib

    with open(path, "rb", opener=_opened_at_once) as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
