"""``ketafacts list``."""

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
    complete_classes,
    emit,
    filled,
    open_facts,
)

app = typer.Typer(rich_markup_mode=None)


@app.command("list")
def list_(
    section: Annotated[
        str, typer.Argument(metavar="[WHAT]", help="drugs, classes, targets, effects, conditions or sources.")
    ] = "drugs",
    in_class: Annotated[
        str,
        typer.Option(
            "--class",
            metavar="CLASS",
            autocompletion=complete_classes,
            callback=filled,
            help="Only members of a class.",
        ),
    ] = "",
    schedule: Annotated[
        str,
        typer.Option(
            "--schedule", metavar="S", callback=filled, help="Only this US schedule: I to V, or 'not scheduled'."
        ),
    ] = "",
    target: Annotated[
        str, typer.Option("--target", metavar="TARGET", callback=filled, help="Only what acts on this target.")
    ] = "",
    ingredient: Annotated[
        str, typer.Option("--ingredient", metavar="DRUG", callback=filled, help="Only what contains it.")
    ] = "",
    names: Annotated[
        str,
        typer.Option(
            "--names", metavar="KIND", callback=filled, help="Only with names of a kind: brand, street, generic, …"
        ),
    ] = "",
    country: Annotated[
        str,
        typer.Option("--country", metavar="XX", callback=filled, help="Only with brands of a country (GB), and those."),
    ] = "",
    format: Format = "",  # noqa: A002
    json: Json = False,
    output: Output = "",
    quiet: Quiet = False,
    color: Color = "auto",
    facts: Facts = None,
    no_builtin: NoBuiltin = False,
) -> None:
    """List drugs, classes, targets, effects, conditions or sources.

    \b
    ketafacts list classes
    ketafacts list drugs --class opioid --schedule II
    ketafacts list --ingredient codeine --country GB
    """
    from ketafacts.answers.catalogue import list_subjects, sources

    kb = open_facts(facts, no_builtin)
    if section == "sources":
        report = sources(kb)
    else:
        report = list_subjects(
            kb,
            section,
            in_class=in_class,
            schedule=schedule,
            target=target,
            ingredient=ingredient,
            name_kind=names,
            country=country,
        )
    emit(report, kb, format, json, output, quiet, color)
