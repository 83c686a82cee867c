"""The table of commands. A command's module is imported when it is called, so one command never pays for another."""

from typing import Annotated, Any

import typer
from typer.core import TyperGroup

COMMANDS = {
    "is-opioid": "is_opioid",
    "is": "is_",
    "compare": "compare",
    "risks": "risks",
    "uses": "uses",
    "interactions": "interactions",
    "misconceptions": "misconceptions",
    "show": "show",
    "ask": "ask",
    "check": "check",
    "review": "review",
    "list": "list_",
    "search": "search",
    "about": "about",
    "sources": "sources",
    "validate": "validate",
    "schema": "schema",
}


class LazyGroup(TyperGroup):
    """A group that knows its commands by name and builds each one on demand."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Return the names of the commands, the main ones first."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Return the command of that name, or None."""
        del ctx
        module_name = COMMANDS.get(cmd_name)
        if module_name is None:
            return None
        from importlib import import_module

        command = typer.main.get_command(import_module(f"ketafacts.cli.commands.{module_name}").app)
        command.name = cmd_name
        command.callback = _checked(cmd_name, command.callback)
        return command

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was asked for; an end of a file that none of ours expects is a fault, not an interrupt.

        Typer takes it for somebody who closed a terminal at a question. A module that was written by half raises it.
        """
        try:
            return super().invoke(ctx)
        except EOFError as error:
            raise RuntimeError(f"EOFError: {error}") from error


def _checked(name: str, call: Any) -> Any:
    """Return a command that first refuses an output that it could not write, whatever it would have answered."""

    def checked(**given: Any) -> Any:
        if "color" in given:
            from ketafacts.cli.options import choose

            # The formats of a bibliography are those of the sources, whichever command lists them.
            command = "sources" if given.get("section") == "sources" else name
            choose(command, given["format"], given["json"], given["output"], given["color"])
        return call(**given)

    return checked


def _print_version(value: bool) -> None:
    if value:
        from ketafacts import __version__
        from ketafacts.cli.output import write
        from ketafacts.knowledge import open_knowledge

        write(f"ketafacts {__version__}, facts {open_knowledge().version}\n")
        raise typer.Exit


app = typer.Typer(
    cls=LazyGroup,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def ketafacts(
    version: Annotated[
        bool,
        typer.Option(
            "--version", "-V", help="Print the versions of the tool and of its facts.", callback=_print_version
        ),
    ] = False,
) -> None:
    """Cited answers about drugs, offline: is ketamine an opioid? (It is not.)

    \b
    ketafacts is-opioid ketamine
    ketafacts compare ketamine morphine
    ketafacts risks ketamine
    ketafacts check "Ketamine is a Schedule II opioid."

    \b
    Exit status: 0 yes, true or a report; 1 no, false, misleading or findings; 2 wrong usage
    or no such input file; 3 undecided: contested, unknown or a name that is not known;
    4 the knowledge base is missing, unreadable or invalid; 70 our own fault: please report
    it; 130 interrupted; 141 the reader closed the pipe.
    """
    del version
