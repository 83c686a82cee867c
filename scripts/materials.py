"""Print what a bill of materials holds, and fail on anything that this project does not depend on.

    cyclonedx-py environment .venv/bin/python -o bom.json
    python scripts/materials.py bom.json

The exit status is 0 when every component is ketafacts, pip, setuptools or something that ketafacts needs, directly or
not, as the installed metadata say; 1 when there is another. Each line: name, version, licences.
"""

import json
import re
import sys
from importlib.metadata import requires
from pathlib import Path

# What a fresh virtual environment holds by itself.
_TOOLS = frozenset({"pip", "setuptools"})
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def normal(name: str) -> str:
    """Return a name as the package index compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def needed(name: str) -> set[str]:
    """Return a distribution and all that it requires without extras."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        one = normal(waiting.pop())
        if one in found:
            continue
        found.add(one)
        for line in requires(one) or ():
            match = _NAME.match(line)
            if match and "extra ==" not in line and is_installed(match[0]):
                waiting.append(match[0])
    return found


def is_installed(name: str) -> bool:
    """Return whether a distribution is there: a requirement for another platform is not."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        version(name)
    except PackageNotFoundError:
        return False
    return True


def licences(component: dict[str, object]) -> str:
    """Return the licences of a component as one text."""
    given = component.get("licenses")
    if not isinstance(given, list):
        return "not said"
    names = [
        str(one.get("expression") or one.get("license", {}).get("id") or one.get("license", {}).get("name"))
        for one in given
        if isinstance(one, dict)
    ]
    return ", ".join(names) or "not said"


def main(path: str) -> int:
    """Print the components and return the exit status."""
    bill = json.loads(Path(path).read_text(encoding="utf-8"))
    wanted = needed("ketafacts") | _TOOLS
    strangers = []
    for component in sorted(bill.get("components", []), key=lambda one: str(one["name"]).lower()):
        print(f"{component['name']}\t{component['version']}\t{licences(component)}")
        if normal(component["name"]) not in wanted:
            strangers.append(component["name"])
    for name in strangers:
        print(f"materials: {name} is nothing that ketafacts needs", file=sys.stderr)
    return 1 if strangers else 0


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:2]))
