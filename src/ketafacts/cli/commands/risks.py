"""``ketafacts risks``."""

import typer

from ketafacts.cli.options import Color, Drugs, Facts, Format, Json, NoBuiltin, Output, Quiet, emit, open_facts

app = typer.Typer(rich_markup_mode=None)


@app.command("risks")
def risks(
    names: Drugs,
    format: Format = "",  # noqa: A002
    json: Json = False,
    output: Output = "",
    quiet: Quiet = False,
    color: Color = "auto",
    facts: Facts = None,
    no_builtin: NoBuiltin = False,
) -> None:
    """Adverse effects, boxed warnings, dependence, overdose, reversal and interactions, the worst first.

    \b
    ketafacts risks ketamine
    ketafacts risks tramadol gabapentin

    Severity says what to do: life-threatening, call emergency services; serious, get medical help the same day;
    moderate, talk to the prescriber or pharmacist; mild, it usually passes.
    """
    from ketafacts.answers.profiles import risks as risks_of

    kb = open_facts(facts, no_builtin)
    emit(risks_of(kb, names), kb, format, json, output, quiet, color)
