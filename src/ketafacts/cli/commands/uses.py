"""``ketafacts uses``."""

import typer

from ketafacts.cli.options import Color, Drugs, Facts, Format, Json, NoBuiltin, Output, Quiet, emit, open_facts

app = typer.Typer(rich_markup_mode=None)


@app.command("uses")
def uses(
    names: Drugs,
    format: Format = "",  # noqa: A002
    json: Json = False,
    output: Output = "",
    quiet: Quiet = False,
    color: Color = "auto",
    facts: Facts = None,
    no_builtin: NoBuiltin = False,
) -> None:
    """What drugs are used for: approved and where, off-label, investigational.

    \b
    ketafacts uses ketamine
    ketafacts uses naltrexone buprenorphine
    """
    from ketafacts.answers.profiles import uses as uses_of

    kb = open_facts(facts, no_builtin)
    emit(uses_of(kb, names), kb, format, json, output, quiet, color)
