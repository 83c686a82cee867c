"""Where answers go: standard output or a file, whole or not at all."""

import os
import sys

from ketafacts.errors import UsageError


def write(text: str, path: str = "") -> None:
    """Write ``text`` to standard output, or as the whole content of ``path``.

    Raises ``UsageError`` when the file cannot be written, and ``BrokenPipeError`` when the reader has gone.
    """
    if path and path != "-":
        _write_file(text, path)
        return
    encoding = sys.stdout.encoding or "utf-8"
    # An ASCII locale gets escapes, not a crash.
    errors = "strict" if encoding.lower().replace("-", "") == "utf8" else "backslashreplace"
    content = _plain_ascii(text, encoding).encode(encoding, errors if errors != "strict" else "surrogatepass")
    sys.stdout.flush()
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:
        sys.stdout.write(text)
    else:
        buffer.write(content)
        buffer.flush()


def _plain_ascii(text: str, encoding: str) -> str:
    if text.isascii() or encoding.lower().startswith("utf"):
        return text
    return text.translate(_ASCII_FORMS)


_ASCII_FORMS = str.maketrans(
    {"–": "-", "—": "-", "‘": "'", "’": "'", "“": '"', "”": '"', "…": "...", "≥": ">=", "≤": "<=", "µ": "u", "×": "x"}
)


def _write_file(text: str, path: str) -> None:
    temporary = f"{path}.{os.getpid()}.tmp"
    try:
        if os.path.exists(path) and not os.path.isfile(path):
            # A device or a pipe is written to, not replaced.
            with open(path, "w", encoding="utf-8", errors="surrogatepass", newline="") as stream:
                stream.write(text)
            return
        try:
            with open(temporary, "x", encoding="utf-8", errors="surrogatepass", newline="") as stream:
                stream.write(text)
                stream.flush()
                os.fsync(stream.fileno())
            os.replace(temporary, path)
        finally:
            if os.path.lexists(temporary):
                os.unlink(temporary)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UsageError(f"cannot write {path}: {reason}") from error
