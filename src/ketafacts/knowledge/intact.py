"""Whether what the package brings along is still what was packed.

A damaged file answers as readily as a whole one: a fact that is missing from it would be a "no". So a file is read
once against the SHA-256 beside it, and a stamp in the user's cache says how it looked then; while it looks the same, a
start costs two ``stat`` calls. Without a cache it is read each time, which costs some twentieths of a second.
"""

import os
import stat

from ketafacts import __version__
from ketafacts.knowledge.keeping import (
    MOST_STORE_BYTES,
    RACY_NS,
    appearance,
    cache_folder,
    checksum,
    now_ns,
    numbered,
    read_whole,
    write_whole,
)

SUM = ".sum"


def is_intact(path: str) -> bool:
    """Return whether a packed file is whole; raises ``OSError`` when it cannot be read."""
    found = os.stat(path)
    if not stat.S_ISREG(found.st_mode) or found.st_size > MOST_STORE_BYTES:  # a pipe would be waited for
        return False
    seen = f"ketafacts {__version__}\n{appearance(found)}\t{path}\nend"
    folder = cache_folder()
    stamp = f"{folder}/{numbered(path)}.stamp" if folder else ""
    if stamp and _is_stamped(stamp, seen, max(found.st_mtime_ns, found.st_ctime_ns)):
        return True
    began = now_ns()
    if not os.path.isfile(path + SUM):
        return False
    with open(path + SUM, encoding="ascii", errors="replace") as stream:
        expected = stream.read(100)
    if checksum(path) != expected:
        return False
    if stamp:
        try:
            write_whole(stamp, seen, began)
        except OSError:
            return True  # it costs the same again, and nothing else
    return True


def _is_stamped(stamp: str, seen: str, changed: int) -> bool:
    try:
        return changed <= os.lstat(stamp).st_mtime_ns - RACY_NS and read_whole(stamp) == seen
    except (OSError, ValueError):
        return False


def write_sum(path: str) -> None:
    """Write down beside a file what it holds; done when the package is built."""
    with open(path + SUM, "w", encoding="ascii") as stream:
        stream.write(checksum(path))
