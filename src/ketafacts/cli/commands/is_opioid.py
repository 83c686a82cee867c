"""``ketafacts is-opioid``."""

import typer

from ketafacts.cli.membership import answer_membership
from ketafacts.cli.options import Color, Drugs, ExitZero, Facts, Format, Json, NoBuiltin, Output, Quiet

app = typer.Typer(rich_markup_mode=None)


@app.command()
def is_opioid(
    drugs: Drugs,
    format: Format = "",  # noqa: A002
    json: Json = False,
    output: Output = "",
    quiet: Quiet = False,
    exit_zero: ExitZero = False,
    color: Color = "auto",
    facts: Facts = None,
    no_builtin: NoBuiltin = False,
) -> None:
    """Is each of these drugs an opioid?

    \b
    ketafacts is-opioid ketamine
    ketafacts is-opioid tramadol Suboxone naloxone

    A single - reads names from standard input, one a line.
    Exit status 0 yes, 1 no, 3 contested or unknown; of several the worst: 1, then 3, then 0.
    """
    answer_membership(drugs, "opioid", format, json, output, quiet, color, facts, no_builtin, exit_zero=exit_zero)
