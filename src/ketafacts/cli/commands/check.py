"""``ketafacts check``."""

from collections.abc import Iterator
from typing import Annotated

import typer

from ketafacts.cli.exits import ExitStatus, status_of
from ketafacts.cli.options import (
    Color,
    ExitZero,
    Facts,
    Format,
    Json,
    NoBuiltin,
    Output,
    Quiet,
    emit,
    open_facts,
)

app = typer.Typer(rich_markup_mode=None)


@app.command()
def check(
    claims: Annotated[list[str], typer.Argument(metavar="CLAIM...", help="Claims; - reads standard input.")],
    lines: Annotated[bool, typer.Option("--lines", help="Take each line of standard input as one claim.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Show how each verdict was reached.")] = False,
    format: Format = "",  # noqa: A002
    json: Json = False,
    output: Output = "",
    quiet: Quiet = False,
    exit_zero: ExitZero = False,
    color: Color = "auto",
    facts: Facts = None,
    no_builtin: NoBuiltin = False,
) -> None:
    """Is what a sentence claims true, false, contested, misleading or unknown?

    \b
    ketafacts check "Ketamine is a Schedule II opioid."
    ketafacts check "Naloxone reverses fentanyl." "Ketamine blocks NMDA receptors."

    Exit status 0 true, 1 false or misleading, 3 contested or unknown; of several the worst: 1, then 3, then 0.
    """
    from ketafacts.answers.checking import check as check_texts
    from ketafacts.answers.judged import explanation

    kb = open_facts(facts, no_builtin)
    if claims == ["-"] and lines:
        from ketafacts.cli.streaming import check_lines

        raise typer.Exit(check_lines(kb, format, json, output, quiet, color, exit_zero=exit_zero))
    texts = _with_input(claims, lines) if "-" in claims else iter(claims)
    report = check_texts(kb, texts, lines=lines)
    emit(explanation(report) if explain else report, kb, format, json, output, quiet, color)
    verdicts = [judged.verdict for judged in report.body]
    raise typer.Exit(status_of(verdicts, exit_zero=exit_zero) if verdicts else ExitStatus.UNDECIDED)


def _with_input(claims: list[str], lines: bool) -> Iterator[str]:
    """Yield the claims, and standard input where it is first asked for: a second "-" would find it empty."""
    from ketafacts.cli.input import read_lines, read_text

    at = claims.index("-")
    yield from claims[:at]
    yield from read_lines() if lines else [read_text()]
    yield from (claim for claim in claims[at:] if claim != "-")
