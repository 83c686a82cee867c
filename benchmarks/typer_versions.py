"""What each release of Typer costs at every start: the reason for the range of versions in pyproject.toml.

Run by ``benchmarks/run typer``. Each release gets an environment of its own with the empty app and nothing else.
"""

import tempfile
import venv
from pathlib import Path

from measuring import HERE, PYTHON, instructions, median_time, millions, print_table, ratio, run

RELEASES = ("0.12.5", "0.16.1", "0.19.2", "0.20.1", "0.22.0", "0.24.2", "0.26.8", "0.27.1", "0.28.0", "0.29.0")
LOADED = "import sys, typer; print(*(name for name in ('rich', 'click', 'pydantic') if name in sys.modules))"


def main() -> None:
    """Install each release, count what its empty app costs, and print the table."""
    bare = instructions([PYTHON, "-c", "pass"])
    rows = [["bare Python", millions(bare), ratio(bare, bare), f"{median_time([PYTHON, '-c', 'pass']) * 1000:.0f}", ""]]
    for release in RELEASES:
        with tempfile.TemporaryDirectory() as folder:
            venv.create(folder, with_pip=True)
            python = str(Path(folder) / "bin" / "python")
            installed = run([python, "-m", "pip", "install", "-q", "--no-input", f"typer=={release}"])
            if installed.returncode:
                rows.append([release, "not to be had here", "", "", ""])
                continue
            run([python, "-m", "compileall", "-q", str(Path(folder) / "lib")])
            empty = [python, str(HERE / "apps" / "empty_app.py"), "ketamine"]
            count = instructions(empty)
            loaded = run([python, "-c", LOADED]).stdout.strip()
            rows.append([release, millions(count), ratio(count, bare), f"{median_time(empty) * 1000:.0f}", loaded])
    header = ["Typer", "million instructions", "times bare Python", "ms", "loaded by `import typer`"]
    print_table("An empty Typer app, by release", header, rows)


if __name__ == "__main__":
    main()
