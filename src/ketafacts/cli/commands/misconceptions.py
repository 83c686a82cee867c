"""``ketafacts misconceptions``."""

from typing import Annotated

import typer

from ketafacts.cli.options import (
    Color,
    Facts,
    Format,
    Json,
    NoBuiltin,
    Output,
    Quiet,
    complete_subjects,
    emit,
    filled,
    open_facts,
)

app = typer.Typer(rich_markup_mode=None)


@app.command("misconceptions")
def misconceptions(
    name: Annotated[
        str,
        typer.Argument(
            metavar="[NAME]", autocompletion=complete_subjects, callback=filled, help="A drug or class; all if none."
        ),
    ] = "",
    format: Format = "",  # noqa: A002
    json: Json = False,
    output: Output = "",
    quiet: Quiet = False,
    color: Color = "auto",
    facts: Facts = None,
    no_builtin: NoBuiltin = False,
) -> None:
    """What people get wrong, why, and what is so.

    \b
    ketafacts misconceptions ketamine
    ketafacts misconceptions
    """
    from ketafacts.answers.catalogue import misconceptions as misconceptions_about

    kb = open_facts(facts, no_builtin)
    emit(misconceptions_about(kb, name), kb, format, json, output, quiet, color)
