"""Findings that are known already, kept in a file so that only new ones count."""

import json
import os
import stat
from collections import Counter
from collections.abc import Iterable
from typing import Any

from ketafacts.errors import UsageError

VERSION = 1
_MAX_BYTES = 64 << 20


class Baseline:
    """Known findings: each by its path and fingerprint, or by its fingerprint alone once its file has moved away."""

    def __init__(self, findings: Iterable[tuple[str, str]] = ()) -> None:
        """Take pairs of path and fingerprint."""
        self._known = Counter(findings)
        gone = {path: not os.path.exists(path) for path, _ in self._known}
        self._moved = Counter(
            fingerprint for path, fingerprint in self._known.elements() if gone[path] and path not in ("", "-")
        )

    @classmethod
    def read(cls, path: str) -> "Baseline":
        """Read a file that ``--write-baseline`` wrote; raises ``UsageError`` when it is not one."""
        try:
            # Not to wait for the other end of a pipe, nor to read a device.
            descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
            with open(descriptor, "rb") as stream:
                if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                    raise UsageError(f"cannot read the baseline {path}: not a regular file")
                data = stream.read(_MAX_BYTES + 1) or b""
        except (OSError, ValueError) as error:
            raise UsageError(f"cannot read the baseline {path}: {getattr(error, 'strerror', error)}") from error
        try:
            found = json.loads(data[:_MAX_BYTES])
            if found["schema_version"] != VERSION:
                raise UsageError(f"{path}: a baseline of version {found['schema_version']!r}, not {VERSION}")
            return cls(_pairs(found["findings"]))
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise UsageError(f"{path}: not a baseline; make one with --write-baseline") from error

    def has(self, record: dict[str, Any]) -> bool:
        """Return whether a finding is known; each entry speaks for one finding."""
        key = (portable(record["path"]), record["fingerprint"])
        if self._known[key] > 0:
            self._known[key] -= 1
            return True
        if self._moved[key[1]] > 0:
            self._moved[key[1]] -= 1
            return True
        return False


def _pairs(findings: Any) -> list[tuple[str, str]]:
    """Return path and fingerprint of each finding; raises ``TypeError`` or ``KeyError`` where they are none."""
    pairs = [(one["path"], one["fingerprint"]) for one in findings]
    if not isinstance(findings, list) or not all(isinstance(one, str) for pair in pairs for one in pair):
        raise TypeError("a list of findings, each with texts, is wanted")
    return pairs


def text_of(records: Iterable[dict[str, Any]]) -> str:
    """Return findings as the text of a baseline file."""
    findings = [
        {"path": portable(one["path"]), "fingerprint": one["fingerprint"], "rule": one["rule"], "text": one["text"]}
        for one in records
    ]
    findings.sort(key=lambda one: (one["path"], one["fingerprint"]))
    return json.dumps({"schema_version": VERSION, "findings": findings}, indent=1) + "\n"


def portable(path: str) -> str:
    """Return a path as it is written down: with forward slashes, and without a leading ``./``."""
    path = path.replace(os.sep, "/")
    while path.startswith("./"):
        path = path[2:].lstrip("/")
    return path
