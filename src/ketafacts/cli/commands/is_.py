"""``ketafacts is``."""

import typer

from ketafacts.cli.membership import answer_membership
from ketafacts.cli.options import ClassName, Color, Drug, ExitZero, Facts, Format, Json, NoBuiltin, Output, Quiet

app = typer.Typer(rich_markup_mode=None)


@app.command("is")
def is_(
    drug: Drug,
    class_name: ClassName,
    format: Format = "",  # noqa: A002
    json: Json = False,
    output: Output = "",
    quiet: Quiet = False,
    exit_zero: ExitZero = False,
    color: Color = "auto",
    facts: Facts = None,
    no_builtin: NoBuiltin = False,
) -> None:
    """Is this drug in that class?

    \b
    ketafacts is diazepam benzodiazepine
    ketafacts is ketamine "NMDA receptor antagonist"

    Exit status 0 yes, 1 no, 3 contested or unknown.
    """
    answer_membership([drug], class_name, format, json, output, quiet, color, facts, no_builtin, exit_zero=exit_zero)
