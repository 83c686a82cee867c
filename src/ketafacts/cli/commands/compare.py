"""``ketafacts compare``."""

from typing import Annotated

import typer

from ketafacts.cli.options import Color, Drugs, Facts, Format, Json, NoBuiltin, Output, Quiet, emit, open_facts

app = typer.Typer(rich_markup_mode=None)


@app.command("compare")
def compare(
    names: Drugs,
    differences: Annotated[bool, typer.Option("--differences", "-d", help="Leave out what is the same.")] = False,
    aspect: Annotated[
        list[str] | None, typer.Option("--aspect", "-a", metavar="ASPECT", help="Only this row; may be repeated.")
    ] = None,
    format: Format = "",  # noqa: A002
    json: Json = False,
    output: Output = "",
    quiet: Quiet = False,
    color: Color = "auto",
    facts: Facts = None,
    no_builtin: NoBuiltin = False,
) -> None:
    """Drugs or classes side by side.

    \b
    ketafacts compare ketamine morphine
    ketafacts compare ketamine opioids --differences
    """
    from ketafacts.answers.comparing import compare as compare_subjects

    kb = open_facts(facts, no_builtin)
    emit(
        compare_subjects(kb, names, differences=differences, aspects=aspect or ()),
        kb,
        format,
        json,
        output,
        quiet,
        color,
    )
