"""``ketafacts interactions``."""

import typer

from ketafacts.cli.options import Color, Drugs, Facts, Format, Json, NoBuiltin, Output, Quiet, emit, open_facts

app = typer.Typer(rich_markup_mode=None)


@app.command("interactions")
def interactions(
    names: Drugs,
    format: Format = "",  # noqa: A002
    json: Json = False,
    output: Output = "",
    quiet: Quiet = False,
    color: Color = "auto",
    facts: Facts = None,
    no_builtin: NoBuiltin = False,
) -> None:
    """What happens when drugs are taken together: every pair, the most severe first.

    \b
    ketafacts interactions ketamine morphine
    ketafacts interactions tramadol sertraline alcohol

    A pair of which nothing is recorded is not thereby safe, and the answer says so.
    """
    from ketafacts.answers.pairs import interactions as interactions_of

    kb = open_facts(facts, no_builtin)
    emit(interactions_of(kb, names), kb, format, json, output, quiet, color)
