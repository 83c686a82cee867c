"""A lock among processes: one does the work while the others wait for it, and a killed process gives it back."""

import os
import sys
import time
from typing import Self

TYPE_CHECKING = False
if TYPE_CHECKING:
    from threading import Event, Thread

LOCK_SECONDS = 60.0
BEAT_SECONDS = 1.0
_SHORTEST, _LONGEST = 0.02, 0.25


class Lock:
    """Held while work is done that others need not do again. Best effort where there is no ``flock``.

    The holder dates its file anew again and again. Raises ``TimeoutError`` in a process that has seen no sign of life
    for ``LOCK_SECONDS`` (the holder was stopped by a debugger, say): whoever waits then goes without. However long the
    work takes on a busy machine, it is waited for: fifty processes that each did it alone would take far longer.
    """

    def __init__(self, path: str) -> None:
        """Name the file of the lock; it is made when it is not there."""
        self.path = path
        self.has_waited = False
        self._descriptor = -1
        self._done: Event | None = None
        self._beating: Thread | None = None

    def __enter__(self) -> Self:
        """Wait for the lock and take it."""
        if sys.platform != "win32":
            self._descriptor = os.open(self.path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
            try:
                self._wait()
            except BaseException:
                os.close(self._descriptor)
                raise
            self._keep_alive()
        return self

    def __exit__(self, *_: object) -> None:
        """Give the lock back."""
        if sys.platform != "win32":
            import fcntl

            # Said outright, for the thread's copy of the descriptor would hold on to it a little longer.
            fcntl.flock(self._descriptor, fcntl.LOCK_UN)
            os.close(self._descriptor)
        if self._done and self._beating:
            # Waited for, so that nothing of ours is open to be written to: a disk can then be made read-only.
            self._done.set()
            self._beating.join(BEAT_SECONDS)

    def _wait(self) -> None:
        if sys.platform == "win32":
            return
        import fcntl

        seen, pause = -1, _SHORTEST
        latest = time.monotonic() + LOCK_SECONDS
        while True:
            try:
                fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                self.has_waited = True
                dated = os.fstat(self._descriptor).st_mtime_ns
                if dated != seen:
                    seen, latest = dated, time.monotonic() + LOCK_SECONDS
                if time.monotonic() > latest:
                    raise TimeoutError(self.path) from None
                time.sleep(pause)
                pause = min(pause * 1.2, _LONGEST)
            else:
                return

    def _keep_alive(self) -> None:
        """Show that this process is at work, in a thread of its own: one that is stopped or stuck shows nothing."""
        from threading import Event, Thread

        done, descriptor = Event(), os.dup(self._descriptor)

        def beat() -> None:
            try:
                while not done.wait(BEAT_SECONDS):
                    os.utime(descriptor)
            except OSError:
                return
            finally:
                os.close(descriptor)

        beating = Thread(target=beat, daemon=True)
        try:
            beating.start()
        except RuntimeError:  # no more threads are allowed; the others then wait for LOCK_SECONDS at most
            os.close(descriptor)
        else:
            self._done, self._beating = done, beating
