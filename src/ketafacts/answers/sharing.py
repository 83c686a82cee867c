"""Documents shared among processes. Each has its own facts; answers come back in the order of the documents.

Written out, rather than with a pool of the standard library, because those hang or lose everything when a worker is
killed, hand out all work at once, and leave their workers behind when the parent is interrupted.
"""

import multiprocessing
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING

from ketafacts.answers.opening import STDIN, Found
from ketafacts.answers.reviewing import Reviewer, Wanted
from ketafacts.answers.reviewing_files import Facts, Reviewed, new_reviewer, review_whole
from ketafacts.errors import FactsError, forget_bytecode

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

# How many documents may be done ahead of the one that is waited for, for each process.
_AHEAD = 8
_ENDED = "the process that was reviewing it ended unexpectedly"


def share(reviewer: Reviewer, documents: Sequence[Found], facts: Facts, form: str, jobs: int) -> Iterator[Reviewed]:
    """Yield the reviews of all documents in their order; standard input is read by this process."""
    crew = _Crew(facts, reviewer.wanted, form, jobs, reviewer.kb.digest)
    done: dict[int, Reviewed] = {}
    given = 0
    try:
        for number, document in enumerate(documents):
            while number not in done:
                while given < len(documents) and given < number + jobs * _AHEAD and crew.idle:
                    _give(crew, given, documents[given], done)
                    given += 1
                if number in done:
                    break
                if document.path == STDIN or not crew.processes or number in crew.untouched:
                    # Without helpers there is still this process.
                    done[number] = _problem_of(document) or review_whole(reviewer, document.path, form)
                    given = max(given, number + 1)
                    break
                done.update(crew.results())
            yield done.pop(number)
    finally:
        crew.dismiss()


def _problem_of(document: Found) -> Reviewed | None:
    return Reviewed(document.path, [], [], problem=document.problem) if document.problem else None


def _give(crew: "_Crew", number: int, document: Found, done: dict[int, Reviewed]) -> None:
    problem = _problem_of(document)
    if problem:
        done[number] = problem
    elif document.path != STDIN:
        crew.give(number, document.path)


class _Crew:
    """Worker processes, each with a pipe and at most one document."""

    def __init__(self, facts: Facts, wanted: Wanted, form: str, jobs: int, digest: str) -> None:
        self.arguments = (facts, wanted, form, digest)
        self.processes: dict[Connection, SpawnProcess] = {}
        self.busy: dict[Connection, tuple[int, str]] = {}
        self.idle: list[Connection] = []
        self.begun: set[Connection] = set()
        self.returned: set[int] = set()
        self.untouched: set[int] = set()  # documents whose process ended before it could begin
        for _ in range(jobs):
            if not self._hire():
                break

    def _hire(self) -> bool:
        """Start a process; return whether the system allowed it."""
        context = multiprocessing.get_context("spawn")
        try:
            ours, theirs = context.Pipe()
        except OSError:
            return False
        process = context.Process(target=_work, args=(theirs, *self.arguments), daemon=True)
        try:
            _start(process)
        except OSError:
            ours.close()
            return False
        finally:
            theirs.close()
        self.processes[ours] = process
        self.idle.append(ours)
        return True

    def give(self, number: int, path: str) -> None:
        """Give a document to an idle process."""
        worker = self.idle.pop()
        self.busy[worker] = (number, path)
        try:
            worker.send(path)
        except OSError:
            return  # it has ended; results() says so

    def results(self) -> dict[int, Reviewed]:
        """Wait for some document to be done.

        A process that ended is replaced, and its document given to the next one: whoever ended it may not have meant
        the document. One that has ended two is reported. A process that did not come as far as its document is not
        replaced, for others would fare no better (in a folder to which no path leads, say).
        """
        found: dict[int, Reviewed] = {}
        for ready in wait(list(self.busy)):
            assert isinstance(ready, Connection)  # noqa: S101 - for the type checker
            number, path = self.busy.pop(ready)
            try:
                answer = ready.recv()
                if isinstance(answer, Exception):
                    raise answer
                if answer is None:
                    self.begun.add(ready)
                    self.busy[ready] = (number, path)
                    continue
                found[number] = answer
                self.idle.append(ready)
            except (EOFError, OSError):
                self.processes.pop(ready).join(1)
                ready.close()
                if ready not in self.begun:
                    self.untouched.add(number)
                elif self._hire() and number not in self.returned:
                    self.returned.add(number)
                    self.give(number, path)
                else:
                    found[number] = Reviewed(path, [], [], problem=_ENDED)
        return found

    def dismiss(self) -> None:
        """End every process, whatever it is doing."""
        for connection in self.processes:
            connection.close()
        for process in self.processes.values():
            process.terminate()
        for process in self.processes.values():
            process.join(5)


def _start(process: "SpawnProcess") -> None:
    """Start a process that hears and says nothing: an interrupt is its parent's to handle, and so is what goes wrong.

    Left to itself, Python would print its traceback once for each process.
    """
    from multiprocessing import resource_tracker

    with _silence(), _no_interrupts():
        # Started first, for it lets interrupts through once it runs.
        resource_tracker.ensure_running()
        with _no_interrupts():
            process.start()


@contextmanager
def _silence() -> Iterator[None]:
    """Point the standard error of whatever is started within to nowhere."""
    try:
        kept = os.dup(2)
    except OSError:  # it is closed, and silent
        yield
        return
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 2)
        os.close(nowhere)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


@contextmanager
def _no_interrupts() -> Iterator[None]:
    """Hold interrupts back from this process until the end, and from whatever is started within for good."""
    if sys.platform == "win32":
        yield
        return
    import signal

    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _reviewer_of(facts: Facts, wanted: Wanted, digest: str) -> Reviewer:
    """Return a reviewer with the parent's facts; raises ``FactsError`` when they are others by now."""
    reviewer = new_reviewer(facts, wanted)
    if reviewer.kb.digest != digest:
        raise FactsError("the facts changed while documents were reviewed; review them again")
    return reviewer


def _received(connection: Connection) -> str | None:
    """Return the next document, or None when the parent has no more, or has gone."""
    try:
        return str(connection.recv())
    except (EOFError, OSError):
        return None


def _work(connection: Connection, facts: Facts, wanted: Wanted, form: str, digest: str) -> None:
    """Review documents as they are given, until the pipe closes."""
    if sys.platform == "win32":
        import signal

        signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        reviewer = _reviewer_of(facts, wanted, digest)
        connection.send(None)
        while (path := _received(connection)) is not None:
            connection.send(review_whole(reviewer, path, form))
    except OSError:
        return
    except BaseException as error:  # noqa: BLE001 - the parent says what it was, and a fault never reads as a finding
        forget_bytecode(error)
        known = type(error) if isinstance(error, (FactsError, MemoryError)) else RuntimeError
        text = f"{type(error).__name__}: {error}" if known is RuntimeError else str(error)
        with suppress(Exception):
            connection.send(known(text))
        os._exit(70)
