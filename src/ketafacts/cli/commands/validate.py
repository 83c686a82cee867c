"""``ketafacts validate``."""

from pathlib import Path
from typing import Annotated

import typer

from ketafacts.cli.exits import ExitStatus

app = typer.Typer(rich_markup_mode=None)


@app.command()
def validate(
    files: Annotated[
        list[str] | None,
        typer.Argument(metavar="[FILE]...", help="Knowledge bases to check; the built-in one if none."),
    ] = None,
    format: Annotated[str, typer.Option("--format", "-f", help="plain or json.")] = "plain",  # noqa: A002
    alone: Annotated[
        bool, typer.Option("--no-builtin", help="Check the files as a knowledge base of their own, not over ours.")
    ] = False,
) -> None:
    """Check a knowledge base: every problem, with file, line, column, rule and what to do.

    \b
    ketafacts validate
    ketafacts validate my-facts.yaml

    Exit status 0 when it is sound (advice may be printed), 4 when it is not.
    """
    from ketafacts.answers.validity import check_files
    from ketafacts.cli.output import write
    from ketafacts.errors import UsageError
    from ketafacts.render.problems import render_problems

    if format not in ("plain", "json"):
        raise UsageError(f"validate has the formats plain and json, not {format!r:.40}")
    report = check_files([Path(file) for file in files or ()], builtin=not alone)
    write(render_problems(report, format))
    raise typer.Exit(ExitStatus.YES if report.is_sound else ExitStatus.BAD_FACTS)
