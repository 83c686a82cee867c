"""The outermost layer: runs a command, and turns whatever happens into one line and the documented exit status."""

import errno
import gc
import os
import sys
from contextlib import suppress

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

ISSUES = "the project's issue tracker"

# Set by a shell that asks for completions.
COMPLETE = "_KETAFACTS_COMPLETE"

_CANNOT_WRITE = (errno.ENOSPC, errno.EFBIG, errno.EDQUOT, errno.EIO, errno.EBADF)


def main() -> "NoReturn":
    """Run the command line of this process and exit."""
    # An answer is given before it has made garbage worth looking for; a long stream is still collected.
    gc.set_threshold(100_000)
    if not os.environ.get("KETAFACTS_DEBUG"):
        # Where memory runs out Python would show a traceback for whatever it drops on the way to our one line.
        sys.unraisablehook = _drop
    try:
        status = _flush(run(sys.argv[1:], begins_again=True))
    except KeyboardInterrupt:  # while nothing else was there to catch it: between imports, or at the very end
        status = 130
    except BaseException as error:  # noqa: BLE001 - telling of a fault failed as well
        _begin_without_bytecode(error)
        status = 70
        _say_at_least()
    # Nothing is left to be done at exit, and tearing the interpreter down would cost as much as an answer.
    os._exit(status)


def _drop(_: object) -> None:
    """Say nothing of an error that nobody can be told of."""


def _say_at_least() -> None:
    """Say the one line that takes no memory, no module and no stream of Python's."""
    try:
        os.write(2, _NO_ANSWER)
    except OSError:
        return


_NO_ANSWER = b"ketafacts: there is no answer, nor a way to say why: too little memory, or a damaged installation\n"


AGAIN = "_KETAFACTS_AGAIN"


def _begin_again(**surroundings: str) -> None:
    """Put a process that begins anew in the place of this one, once: what was damaged since it was opened is seen then.

    What lies in the cache is compiled anew, and a damaged grammar worked out. Returns where something has been read or
    written that cannot be read or written twice.
    """
    output, given = (sys.modules.get(f"ketafacts.{name}") for name in ("cli.output", "answers.stdin"))
    is_begun = getattr(output, "has_written", False) or getattr(given, "has_read", False)
    if is_begun or AGAIN in os.environ or sys.platform == "win32":
        return
    try:
        os.execve(sys.executable, sys.orig_argv, {**os.environ, **surroundings, AGAIN: "1"})  # noqa: S606 - the same command
    except (OSError, ValueError):
        return  # this process says what is wrong


def _begin_without_bytecode(error: BaseException) -> None:
    """Begin again with the modules as they were written, where Python finds one that it has compiled only by half.

    It minds no disk that fills up, nor a limit, while it keeps what it has compiled, and nothing would ever mend that.
    """
    told = f"{type(error).__name__}: {error}"
    if "EOFError" not in told and "marshal data" not in told:
        return
    with suppress(Exception):  # what tells of errors may be what is damaged
        from ketafacts.errors import forget_bytecode

        forget_bytecode(error)
    _begin_again(PYTHONPYCACHEPREFIX=os.devnull)


def run(arguments: list[str], *, begins_again: bool = False) -> int:
    """Run one command and return its exit status. Never raises, and never prints a traceback unless asked to.

    With ``begins_again`` this process may be replaced when what was whole as it was opened is not any more.
    """
    from ketafacts.cli.exits import ExitStatus
    from ketafacts.errors import FactsError, KetafactsError, NoSuchNameError

    _mind_encoding()
    try:
        return _set_up_completion(arguments) if arguments[:1] in _OF_SHELLS else _performed(arguments, begins_again)
    except SystemExit as error:
        if isinstance(error.__context__, BrokenPipeError):
            return _close_pipe()
        # Only what serves completions leaves in this way, and a completion that went wrong is no "no".
        return ExitStatus.USAGE if error.code else 0
    except BrokenPipeError:
        return _close_pipe()
    except KeyboardInterrupt:
        return ExitStatus.INTERRUPTED
    except (OSError, UnicodeError) as error:
        return _refused(error, arguments)
    except FactsError as error:
        _complain(str(error))
        return ExitStatus.BAD_FACTS
    except NoSuchNameError as error:
        _complain(str(error))
        return ExitStatus.UNDECIDED
    except KetafactsError as error:
        _complain(str(error))
        return ExitStatus.USAGE
    except BaseException as error:  # noqa: BLE001 - the last line of defence: a crash must never read as "no"
        return _explain(error)


def _mind_encoding() -> None:
    """Let help and messages have escapes for what an old encoding lacks, as answers have."""
    for stream in (sys.stdout, sys.stderr):
        encoding = (getattr(stream, "encoding", None) or "utf-8").lower()
        if encoding.startswith("utf") or not hasattr(stream, "reconfigure"):
            continue
        try:
            ("a" * 99).encode(encoding)
            stream.reconfigure(errors="backslashreplace")
        except (UnicodeError, LookupError):  # an encoding for something else than running text
            stream.reconfigure(encoding="ascii", errors="backslashreplace")


def _ended(found: object, arguments: list[str]) -> int:
    """Return the status of a command that came to its end; help is printed by Typer, which minds no closed stream."""
    from ketafacts.cli.exits import ExitStatus

    if sys.stdout is None and "--help" in arguments:
        _complain("cannot write standard output: it is closed")
        return ExitStatus.USAGE
    status = int(found) if isinstance(found, int) else 0
    if status == ExitStatus.NO and arguments[0] in ("--show-completion", "--install-completion"):
        return ExitStatus.USAGE  # Typer's own status for a shell that it does not know
    return status


def _performed(arguments: list[str], begins_again: bool = False) -> int:
    shell = os.environ.get(COMPLETE, "")
    if not shell.isprintable():  # Typer would print it as it is
        _complain(f"{COMPLETE} asks for the completions of no shell: {shell}")
        return 2
    try:
        from ketafacts.cli.app import app

        return _ended(app(arguments, prog_name="ketafacts", standalone_mode=False), arguments)
    except Exception as error:
        if begins_again and (type(error).__module__ == "sqlite3" or type(error).__name__ == "DamagedStoreError"):
            _begin_again()
        if begins_again:
            _begin_without_bytecode(error)
        raise


_OF_SHELLS = (["--install-completion"], ["--show-completion"])


def _set_up_completion(arguments: list[str]) -> int:
    """Run what Typer prints of completion, of which a refusal ("Shell None is not supported") is no answer."""
    from contextlib import redirect_stderr, redirect_stdout
    from io import StringIO

    from ketafacts.cli.exits import ExitStatus

    if len(arguments) > 2:
        _complain(f"{arguments[0]} takes one shell: {arguments[2]!r} is too much")
        return ExitStatus.USAGE
    if len(arguments) > 1:
        # Typer finds out which shell it runs under, and would set up that one whichever is named behind.
        os.environ["_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION"] = "1"
    said = StringIO()
    try:
        with redirect_stdout(said), redirect_stderr(said):
            status = _performed(arguments)
    except SystemExit as error:
        status = ExitStatus.USAGE if error.code else 0
    except Exception as error:
        if type(error).__name__ != "ShellDetectionFailure":  # which Typer lets through before 0.21
            raise
        status = ExitStatus.USAGE
    if status:
        _complain(f"cannot set up completion: {' '.join(said.getvalue().split()).rstrip('.') or 'an unknown shell'}")
    elif sys.stdout is not None:
        sys.stdout.write(said.getvalue().removeprefix("Shells."))
    elif arguments[0] == "--show-completion":
        _complain("cannot write standard output: it is closed")
        status = ExitStatus.USAGE
    return status


def _flush(status: int) -> int:
    """Send what is still held back, and return the status that the process ends with."""
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except BrokenPipeError:
            # Whoever has closed standard error does not want to know; the answer itself has been given.
            if stream is sys.stdout:
                status = _close_pipe()
        except (OSError, ValueError) as error:
            if stream is sys.stdout:
                if not status:  # whoever answered or refused before has told of it
                    _complain(f"cannot write standard output: {getattr(error, 'strerror', None) or error}")
                status = status or 2
    return status


def _refused(error: OSError | UnicodeError, arguments: list[str]) -> int:
    """Return the status of what the system did not allow, outside what the commands look after themselves."""
    from ketafacts.cli.exits import ExitStatus

    if arguments[:1] == ["--install-completion"]:  # the shell's own files, which Typer reads and writes
        _complain(f"cannot install completion: {error}")
        return ExitStatus.USAGE
    if isinstance(error, OSError) and error.errno in _CANNOT_WRITE:
        # Help and completions are printed by Typer, so a full disk under standard output is met here.
        _complain(f"cannot write standard output: {error.strerror}")
        return ExitStatus.USAGE
    return _explain(error)


def _explain(error: BaseException) -> int:
    """Return the status of an error that is not ours: Typer's own, or a fault."""
    from ketafacts.cli.exits import ExitStatus

    # Typer vendors Click from 0.26 on and uses the real one before, so its errors are told by what they can do.
    if type(error).__name__ == "Abort":
        return ExitStatus.INTERRUPTED
    if hasattr(error, "format_message"):
        if type(error).__name__ == "NoArgsIsHelpError":
            _write(f"{error}\n")
        else:
            context = getattr(error, "ctx", None)
            path = getattr(context, "command_path", "ketafacts")
            _complain(f"{error.format_message()} (see: {path} --help)")
        return ExitStatus.USAGE
    if os.environ.get(COMPLETE):
        # A shell shows what is written here in the middle of the line that is being typed.
        if "COMP_CWORD" not in os.environ and "_TYPER_COMPLETE_ARGS" not in os.environ:
            _complain("COMP_CWORD is not set: completions are asked for by a shell")
        return ExitStatus.USAGE
    if isinstance(error, MemoryError) or getattr(error, "errno", 0) == errno.ENOMEM or "failed to map" in str(error):
        _complain("out of memory, so there is no answer (a first run compiles the facts, which takes some 300 MB)")
        return ExitStatus.OUR_FAULT
    if getattr(error, "errno", 0) in (errno.EMFILE, errno.ENFILE):
        _complain("no more files may be opened, so there is no answer (see: ulimit -n)")
        return ExitStatus.OUR_FAULT
    if type(error).__module__ == "sqlite3":  # what was whole when it was opened has been changed since
        _complain(f"what ketafacts has compiled cannot be read: {error}; ask again, or reinstall it")
        return ExitStatus.BAD_FACTS
    if os.environ.get("KETAFACTS_DEBUG"):
        import traceback

        traceback.print_exception(error)
    detail = f"{type(error).__name__}: {error}"
    _complain(f"this is a fault of ketafacts, not an answer; please report it to {ISSUES}: {detail}")
    return ExitStatus.OUR_FAULT


def _complain(message: str) -> None:
    from ketafacts.render.safe import one_line

    _write(f"ketafacts: {one_line(message)[:1000]}\n")


def _write(text: str) -> None:
    """Write to standard error, which may be closed or full."""
    try:
        sys.stderr.write(text)
    except (OSError, ValueError, AttributeError):
        return


def _close_pipe() -> int:
    """Point standard output away from the closed pipe, so that nothing complains at exit."""
    from ketafacts.cli.exits import ExitStatus

    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
    except OSError:
        pass
    return ExitStatus.CLOSED_PIPE


if __name__ == "__main__":
    main()
