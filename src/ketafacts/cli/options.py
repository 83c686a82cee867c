"""The options that commands share, each declared once, and what they amount to."""

import os
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from ketafacts.errors import UsageError

if TYPE_CHECKING:
    from ketafacts.answers.report import Report
    from ketafacts.knowledge.base import KnowledgeBase


def filled(ctx: typer.Context, param: typer.CallbackParam, value: str) -> str:
    """Refuse an empty filter: a script whose variable is empty would get everything, and status 0."""
    if _is_left_empty(ctx, param, value.strip()):
        name = param.metavar if param.param_type_name == "argument" else param.opts[0]
        raise UsageError(f"{name} names nothing; leave it out to list all")
    return value


def chosen(ctx: typer.Context, param: typer.CallbackParam, value: str) -> str:
    """Refuse an empty choice: a script whose variable is empty would get another form than it goes on to read."""
    if _is_left_empty(ctx, param, value.strip()):
        raise UsageError(f"{param.opts[0]} chooses nothing; leave it out for what is usual")
    return value


def named_file(ctx: typer.Context, param: typer.CallbackParam, value: str) -> str:
    """Refuse the name of no file: a script whose variable is empty would lose what it meant to keep."""
    if _is_left_empty(ctx, param, value):
        raise UsageError(f"{param.opts[0]} names no file")
    return value


def _is_left_empty(ctx: typer.Context, param: typer.CallbackParam, value: str) -> bool:
    """Return whether an option was given on the command line, and nothing with it."""
    source = None if value else ctx.get_parameter_source(param.name or "")
    return source is not None and source.name == "COMMANDLINE"


Format = Annotated[
    str,
    typer.Option("--format", "-f", metavar="NAME", help="rich, plain, json, jsonl, csv or markdown.", callback=chosen),
]
Json = Annotated[bool, typer.Option("--json", help="The same as --format json.")]
Output = Annotated[
    str,
    typer.Option("--output", "-o", metavar="FILE", help="Write a file, whole or not at all.", callback=named_file),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing on standard output.")]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help='Make an answered "no" status 0.')]
Color = Annotated[str, typer.Option("--color", metavar="WHEN", help="auto, always or never.")]
Facts = Annotated[
    list[str] | None,
    typer.Option("--facts", metavar="FILE", help="Lay these facts over the built-in ones; may be repeated."),
]
NoBuiltin = Annotated[bool, typer.Option("--no-builtin", help="Leave the built-in facts out.")]


MAX_WIDTH = 500


def open_facts(facts: list[str] | None, no_builtin: bool) -> "KnowledgeBase":
    """Return the knowledge base that the options and KETAFACTS_FACTS ask for."""
    from ketafacts.knowledge.opening import open_knowledge

    given = facts or [path for path in os.environ.get("KETAFACTS_FACTS", "").split(os.pathsep) if path]
    return open_knowledge(given, builtin=not no_builtin)


def choose(command: str, form: str, json: bool, output: str, color: str) -> str:
    """Return the format to write; raises ``UsageError`` for one the command does not have or options that contradict.

    Every command is asked this before it looks at anything else, so that wrong usage is never hidden behind an answer.
    """
    from ketafacts.render.formats import check_format

    if json and form not in ("", "json"):
        raise UsageError(f"--json and --format {form[:40]} contradict each other")
    if color not in ("auto", "always", "never"):
        raise UsageError(f"--color takes auto, always or never, not {color[:40]!r}")
    usual = "rich" if _is_terminal(output) else "plain"
    return check_format("json" if json else form or os.environ.get("KETAFACTS_FORMAT", "") or usual, command)


def _is_terminal(output: str) -> bool:
    return bool(sys.stdout and sys.stdout.isatty()) and output in ("", "-")


def emit(
    report: "Report",
    kb: "KnowledgeBase",
    form: str = "",
    json: bool = False,
    output: str = "",
    quiet: bool = False,
    color: str = "auto",
) -> None:
    """Render a report in the format that is asked for and write it where it is asked for.

    Raises ``UsageError`` for a format the command does not have, options that contradict, or a file not to be written.
    """
    from ketafacts.render.formats import Context, render

    chosen = choose(report.command, form, json, output, color)
    if quiet and output in ("", "-"):
        return
    from ketafacts.cli.output import note, spare, write

    def source(key: str) -> dict[str, object]:
        found = kb.source(key)
        return found.details if found else {}

    def facts() -> dict[str, str]:
        return {"version": kb.version, "digest": kb.digest}

    context = Context(source, facts)
    if chosen == "rich":
        context = context._replace(
            width=_width(), color=_wants_color(color, _is_terminal(output)), unicode=_has_unicode()
        )
    spare(output, kb.files)
    write(render(report, chosen, context), output)
    if not report.records and report.command != "review":
        note("nothing is recorded")


def _width() -> int:
    from shutil import get_terminal_size

    return min(max(20, get_terminal_size((80, 24)).columns), MAX_WIDTH)


def _wants_color(color: str, is_terminal: bool) -> bool:
    """The flag, then NO_COLOR, then FORCE_COLOR and CLICOLOR_FORCE, then TERM, then whether it is a terminal."""
    if color != "auto":
        return color == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if any(os.environ.get(name, "0") not in ("", "0") for name in ("FORCE_COLOR", "CLICOLOR_FORCE")):
        return True
    if os.environ.get("TERM") == "dumb" or os.environ.get("CLICOLOR") == "0":
        return False
    return is_terminal


def _has_unicode() -> bool:
    encoding = (getattr(sys.stdout, "encoding", None) or "ascii").lower().replace("-", "")
    return encoding.startswith("utf") and os.environ.get("TERM") != "dumb"


def complete_subjects(incomplete: str) -> list[str]:
    """Return the names of drugs and classes that begin as typed."""
    return _complete(("drug", "class"), incomplete)


def complete_classes(incomplete: str) -> list[str]:
    """Return the names of classes that begin as typed."""
    return _complete(("class",), incomplete)


def complete_sources(incomplete: str) -> list[str]:
    """Return the keys of sources that begin as typed."""
    from ketafacts.errors import KetafactsError

    try:
        kb = open_facts(None, no_builtin=False)
        keys = [source.key for source in kb.sources() if source.key.startswith(incomplete)]
        return [key for key in keys if not _ACTIVE_IN_SHELLS.intersection(key)][:200]
    except KetafactsError:
        return []


def _complete(types: tuple[str, ...], incomplete: str) -> list[str]:
    from ketafacts.errors import KetafactsError
    from ketafacts.knowledge.naming import fold

    try:
        kb = open_facts(None, no_builtin=False)
        names = [name for kind in types for name in kb.all_names(kind, fold(incomplete)) if name.kind != "misspelling"]
    except KetafactsError:
        return []
    offered = dict.fromkeys(name.name for name in names if not _ACTIVE_IN_SHELLS.intersection(name.name))
    return _as_typed([name for name in offered if name.startswith(incomplete)][:200])


# What a shell may act on in a completion that it is given; zsh evaluates the whole answer.
_ACTIVE_IN_SHELLS = frozenset('\\$`"!;&|<>*?\n\t')


def _as_typed(names: list[str]) -> list[str]:
    """Return names as they are to be typed: bash takes what it gets as it is, and a name of two words for two names."""
    if os.environ.get("_KETAFACTS_COMPLETE") != "complete_bash":
        return names
    at, words = int(os.environ["COMP_CWORD"]), os.environ["COMP_WORDS"].split("\n")
    begun = words[at][:1] if 0 <= at < len(words) else ""
    if begun in ("'", '"'):
        return [name for name in names if begun not in name]
    return [_Typed("".join(map(_escaped, name))) for name in names]


def _escaped(letter: str) -> str:
    return letter if letter.isalnum() or letter in _PLAIN_IN_BASH else f"\\{letter}"


class _Typed(str):
    """A name that begins as typed, with escapes: Typer, which has taken them out of what was typed, keeps it too."""

    __slots__ = ()

    def startswith(self, *_: object) -> bool:
        return True


_PLAIN_IN_BASH = frozenset("-_.,:/+%@=")


Drug = Annotated[str, typer.Argument(metavar="NAME", autocompletion=complete_subjects, help="A drug or a class.")]
Drugs = Annotated[
    list[str], typer.Argument(metavar="NAME...", autocompletion=complete_subjects, help="Drugs or classes.")
]
ClassName = Annotated[
    str, typer.Argument(metavar="CLASS", autocompletion=complete_classes, help="A drug class, such as benzodiazepine.")
]
