"""What can go wrong, as the caller needs to know it. Each kind has its exit status in ``ketafacts.cli.exits``."""

import os
from contextlib import suppress


class KetafactsError(Exception):
    """Base of every error that ketafacts raises on purpose; its text is one line for a person."""


class UsageError(KetafactsError):
    """The request itself is wrong: an unknown option value, or an input file that is not there."""


class FactsError(KetafactsError):
    """A knowledge base is missing, unreadable or invalid."""


class NoSuchNameError(KetafactsError):
    """A name is not known, or belongs to several subjects; ``suggestions`` are the nearest recorded names."""

    def __init__(self, query: str, suggestions: tuple[str, ...], message: str) -> None:
        """Keep the query as it was typed and what it might have meant."""
        super().__init__(message)
        self.query = query
        self.suggestions = suggestions


def forget_bytecode(error: BaseException) -> None:
    """Remove the compiled module that could not be loaded, if ``error`` tells of one: Python then compiles it anew."""
    trace = (error.__cause__ or error).__traceback__
    while trace:
        path = trace.tb_frame.f_locals.get("bytecode_path")  # of Python's own importing
        if isinstance(path, str) and path.endswith(".pyc"):
            with suppress(OSError):
                os.unlink(path)
        trace = trace.tb_next
