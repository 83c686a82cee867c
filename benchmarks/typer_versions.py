"""What each release of Typer costs at every start: the reason for the range of versions in pyproject.toml.

Run by ``benchmarks/run typer``. Each release gets an environment of its own with the empty app and nothing else.
"""

import re
import tempfile
import venv
from pathlib import Path

from measuring import HERE, instructions, median_time, millions, print_table, ratio, run

RELEASES = (
    *("0.12.5", "0.15.4", "0.16.1", "0.17.5", "0.18.0", "0.19.2", "0.20.0", "0.20.1", "0.21.2", "0.22.0"),
    *("0.24.2", "0.25.1", "0.26.8", "0.27.1", "0.28.0", "0.29.0"),
)
WATCHED = ("rich", "click", "pydantic")


def main() -> None:
    """Install each release, count what its empty app costs, and print the table."""
    with tempfile.TemporaryDirectory() as folder:
        bare = [_environment(folder), "-c", "pass"]
        base = instructions(bare)
        rows = [["bare Python", millions(base), ratio(base, base), f"{median_time(bare) * 1000:.0f}", ""]]
    for release in RELEASES:
        with tempfile.TemporaryDirectory() as folder:
            python = _environment(folder)
            if run([python, "-m", "pip", "install", "-q", "--no-input", f"typer=={release}"]).returncode:
                rows.append([release, "not to be had here", "", "", ""])
                continue
            run([python, "-m", "compileall", "-q", str(Path(folder) / "lib")])
            empty = [python, str(HERE / "apps" / "empty_app.py"), "ketamine"]
            count = instructions(empty)
            loaded = run([python, "-X", "importtime", *empty[1:]]).stderr
            watched = [name for name in WATCHED if re.search(rf"\| +{name}$", loaded, re.MULTILINE)]
            rows.append(
                [release, millions(count), ratio(count, base), f"{median_time(empty) * 1000:.0f}", ", ".join(watched)]
            )
    header = ["Typer", "million instructions", "times bare Python", "ms", "loads of these: rich, click, pydantic"]
    print_table("An empty Typer app, by release", header, rows)


def _environment(folder: str) -> str:
    venv.create(folder, with_pip=True)
    return str(Path(folder) / "bin" / "python")


if __name__ == "__main__":
    main()
