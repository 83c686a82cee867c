"""What ``is`` and ``is-opioid`` share."""

import typer

from ketafacts.cli.exits import status_of
from ketafacts.cli.options import emit, open_facts
from ketafacts.cli.output import note


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
        from ketafacts.cli.input import read_names

        drugs = [name for drug in drugs for name in (read_names() if drug == "-" else [drug])]
    report = is_a_report(kb, drugs, class_name)
    emit(report, kb, form, json, output, quiet, color)
    if not quiet:
        for answer in report.body:
            if answer.suggestions and answer.subject is None:
                unknown = answer.query if answer.asked_class else answer.asked
                note(f"{unknown[:60]}: did you mean {', '.join(answer.suggestions)}?")
    # Nothing asked is nothing decided: a script whose list came out empty must not read "yes".
    raise typer.Exit(status_of([answer.answer for answer in report.body], exit_zero=exit_zero))
