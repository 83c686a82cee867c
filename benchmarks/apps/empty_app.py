"""The least that a Typer program can be: one command that prints its argument."""

import typer

app = typer.Typer()


@app.command()
def main(name: str) -> None:
    """Print a name."""
    print(name)


app()
