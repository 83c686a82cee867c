"""``ketafacts show``."""

import typer

from ketafacts.cli.options import Color, Drug, Facts, Format, Json, NoBuiltin, Output, Quiet, emit, open_facts

app = typer.Typer(rich_markup_mode=None)


@app.command("show")
def show(
    name: Drug,
    format: Format = "",  # noqa: A002
    json: Json = False,
    output: Output = "",
    quiet: Quiet = False,
    color: Color = "auto",
    facts: Facts = None,
    no_builtin: NoBuiltin = False,
) -> None:
    """Everything recorded of a drug, class, target, effect, condition or fact.

    \b
    ketafacts show opioid
    ketafacts show ketamine
    """
    from ketafacts.answers.profiles import show as show_subject

    kb = open_facts(facts, no_builtin)
    emit(show_subject(kb, name), kb, format, json, output, quiet, color)
