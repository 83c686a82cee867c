"""What ``is`` and ``is-opioid`` share."""

import sys

import typer

from ketafacts.cli.exits import ExitStatus, status_of
from ketafacts.cli.options import emit, open_facts


def answer_membership(
    drugs: list[str],
    class_name: str,
    form: str,
    json: bool,
    output: str,
    quiet: bool,
    color: str,
    facts: list[str] | None,
    no_builtin: bool,
    *,
    exit_zero: bool,
) -> None:
    """Answer, print and set the exit status."""
    from ketafacts.answers.membership import is_a_report

    kb = open_facts(facts, no_builtin)
    if "-" in drugs:
        from ketafacts.cli.input import read_lines

        drugs = [name for drug in drugs for name in (read_lines() if drug == "-" else [drug])]
    report = is_a_report(kb, drugs, class_name)
    emit(report, kb, form, json, output, quiet, color)
    if not quiet:
        for answer in report.body:
            if answer.suggestions and answer.subject is None:
                from ketafacts.render.safe import one_line

                message = f"ketafacts: {answer.query}: did you mean {', '.join(answer.suggestions)}?"
                sys.stderr.write(f"{one_line(message)}\n")
    status = (
        status_of([answer.answer for answer in report.body], exit_zero=exit_zero) if report.body else ExitStatus.YES
    )
    raise typer.Exit(status)
