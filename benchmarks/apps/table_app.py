"""The least that a Typer program with a Rich table can be."""

import typer
from rich.console import Console
from rich.table import Table

app = typer.Typer()


@app.command()
def main(name: str) -> None:
    """Print a table of one row."""
    table = Table("name", "length")
    table.add_row(name, str(len(name)))
    Console().print(table)


app()
