"""``ketafacts review``."""

from typing import Annotated

import typer

from ketafacts.cli.options import Color, Facts, Json, NoBuiltin, Output, Quiet, chosen, named_file, open_facts

app = typer.Typer(rich_markup_mode=None)


@app.command("review")
def review(
    paths: Annotated[list[str], typer.Argument(metavar="FILE...", help="Documents or folders; - is standard input.")],
    format: Annotated[  # noqa: A002
        str,
        typer.Option(
            "--format",
            "-f",
            metavar="NAME",
            help="rich, plain, json, jsonl, csv, markdown, sarif, github, html or claimreview.",
            callback=chosen,
        ),
    ] = "",
    json: Json = False,
    output: Output = "",
    quiet: Quiet = False,
    show_all: Annotated[bool, typer.Option("--all", help="Show what is true or unknown too.")] = False,
    fail_on: Annotated[
        str, typer.Option("--fail-on", metavar="LEVEL", help="Status 1 from here on: error, warning, note or never.")
    ] = "error",
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Findings do not change the status.")] = False,
    baseline: Annotated[
        str, typer.Option("--baseline", metavar="FILE", help="Leave these known findings out.", callback=named_file)
    ] = "",
    write_baseline: Annotated[
        str,
        typer.Option(
            "--write-baseline", metavar="FILE", help="Write the findings down as known; status 0.", callback=named_file
        ),
    ] = "",
    include_quotes: Annotated[bool, typer.Option("--include-quotes", help="Judge what is quoted too.")] = False,
    include_reported: Annotated[
        bool, typer.Option("--include-reported", help='Judge what others are said to think ("many believe…") too.')
    ] = False,
    form: Annotated[
        str,
        typer.Option(
            "--as",
            metavar="FORM",
            help="Read all as markdown, html, text or rst, whatever the name.",
            callback=chosen,
        ),
    ] = "",
    jobs: Annotated[
        int, typer.Option("--jobs", "-j", min=0, max=256, help="Processes; 0 takes all cores when there is much.")
    ] = 0,
    url: Annotated[str, typer.Option("--url", help="Where a claimreview is published.", callback=chosen)] = "",
    author: Annotated[str, typer.Option("--author", help="Who publishes a claimreview.", callback=chosen)] = "",
    color: Color = "auto",
    facts: Facts = None,
    no_builtin: NoBuiltin = False,
) -> None:
    """Every checkable sentence of documents, with its place, its verdict and its sources.

    \b
    ketafacts review article.md
    ketafacts review --format sarif -o findings.sarif docs

    Reads Markdown, HTML, reStructuredText and plain text; folders are searched for .md, .markdown,
    .html, .htm, .txt and .rst. A false sentence is an error; a misleading one, or a contested one stated
    as settled, a warning; an unknown one a note. Headings, questions, quotations and reported beliefs assert
    nothing. Ignore comments: <!-- ketafacts-ignore --> for this or the next line, and
    <!-- ketafacts-ignore-start --> to <!-- ketafacts-ignore-end -->.

    Exit status 0 no findings at the bar of --fail-on, 1 findings, 2 a file that could not be reviewed.
    """
    from ketafacts.cli.reviewing import Choices, run_review

    choices = Choices(
        format=format,
        json=json,
        output=output,
        quiet=quiet,
        color=color,
        show_all=show_all,
        fail_on=fail_on,
        exit_zero=exit_zero,
        baseline=baseline,
        write_baseline=write_baseline,
        quotes=include_quotes,
        reported=include_reported,
        form=form,
        jobs=jobs,
        url=url,
        author=author,
        facts=tuple(facts or ()),
        builtin=not no_builtin,
    )
    choices.check()
    raise typer.Exit(run_review(paths, open_facts(facts, no_builtin), choices))
