"""``ketafacts about``."""

import typer

from ketafacts.cli.options import Color, Facts, Format, Json, NoBuiltin, Output, Quiet, emit, open_facts

app = typer.Typer(rich_markup_mode=None)


@app.command("about")
def about(
    format: Format = "",  # noqa: A002
    json: Json = False,
    output: Output = "",
    quiet: Quiet = False,
    color: Color = "auto",
    facts: Facts = None,
    no_builtin: NoBuiltin = False,
) -> None:
    """What is known in all: how much, from which kinds of sources, how recent, and the gaps.

    \b
    ketafacts about
    ketafacts about --json
    """
    from ketafacts.answers.catalogue import about as about_facts

    kb = open_facts(facts, no_builtin)
    emit(about_facts(kb), kb, format, json, output, quiet, color)
