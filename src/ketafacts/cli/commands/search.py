"""``ketafacts search``."""

from typing import Annotated

import typer

from ketafacts.cli.options import Color, Facts, Format, Json, NoBuiltin, Output, Quiet, emit, open_facts

app = typer.Typer(rich_markup_mode=None)


@app.command("search")
def search(
    words: Annotated[list[str], typer.Argument(metavar="WORD...", help="Part of a name or description.")],
    format: Format = "",  # noqa: A002
    json: Json = False,
    output: Output = "",
    quiet: Quiet = False,
    color: Color = "auto",
    facts: Facts = None,
    no_builtin: NoBuiltin = False,
) -> None:
    """Find drugs, classes, targets, effects and conditions by part of a name.

    \b
    ketafacts search fentanyl
    ketafacts search opioid antagonist
    """
    from ketafacts.answers.catalogue import search as search_names

    kb = open_facts(facts, no_builtin)
    emit(search_names(kb, words), kb, format, json, output, quiet, color)
