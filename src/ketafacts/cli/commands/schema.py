"""``ketafacts schema``."""

import typer

from ketafacts.cli.options import Output

app = typer.Typer(rich_markup_mode=None)


@app.command()
def schema(output: Output = "") -> None:
    """Print the JSON Schema of a knowledge base, for editors and other tools.

    \b
    ketafacts schema
    ketafacts schema -o facts.schema.json
    """
    import json

    from ketafacts.answers.validity import json_schema
    from ketafacts.cli.output import write

    write(json.dumps(json_schema(), indent=2, sort_keys=True) + "\n", output)
