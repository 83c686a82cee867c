"""``ketafacts ask``."""

from typing import Annotated

import typer

from ketafacts.cli.exits import ExitStatus
from ketafacts.cli.options import Color, Facts, Format, Json, NoBuiltin, Output, Quiet, emit, open_facts

app = typer.Typer(rich_markup_mode=None)


@app.command()
def ask(
    words: Annotated[list[str], typer.Argument(metavar="WORDS...", help="A question; quotes are not needed.")],
    format: Format = "",  # noqa: A002
    json: Json = False,
    output: Output = "",
    quiet: Quiet = False,
    color: Color = "auto",
    facts: Facts = None,
    no_builtin: NoBuiltin = False,
) -> None:
    """Answer a question in free words.

    \b
    ketafacts ask "does ketamine slow breathing like fentanyl does?"
    ketafacts ask what reverses a fentanyl overdose

    Exit status 0 when it was answered, 3 when the answer is contested or unknown.
    """
    from ketafacts.answers.asking import ask as ask_question

    kb = open_facts(facts, no_builtin)
    if words == ["-"]:
        from ketafacts.cli.input import read_text

        words = [read_text()]
    report = ask_question(kb, " ".join(words))
    emit(report, kb, format, json, output, quiet, color)
    undecided = report.body.answer in ("unknown", "contested")
    raise typer.Exit(ExitStatus.UNDECIDED if undecided else ExitStatus.YES)
