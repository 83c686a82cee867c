"""``ketafacts sources``."""

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
    complete_sources,
    emit,
    open_facts,
)

app = typer.Typer(rich_markup_mode=None)


@app.command("sources")
def sources(
    keys: Annotated[
        list[str] | None,
        typer.Argument(metavar="[KEY]...", autocompletion=complete_sources, help="Keys of sources; all if none."),
    ] = None,
    format: Format = "",  # noqa: A002
    json: Json = False,
    output: Output = "",
    quiet: Quiet = False,
    color: Color = "auto",
    facts: Facts = None,
    no_builtin: NoBuiltin = False,
) -> None:
    """The bibliography; --format bibtex and csl-json for reference managers.

    \b
    ketafacts sources
    ketafacts sources --format bibtex
    """
    from ketafacts.answers.catalogue import sources as bibliography

    kb = open_facts(facts, no_builtin)
    emit(bibliography(kb, keys or ()), kb, format, json, output, quiet, color)
