"""How the house is built: which way imports go, what is never used, and that nothing ever leaves the machine."""

import ast
import json
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import SMALL
from ketafacts.cli.app import COMMANDS
from ketafacts.cli.exits import ExitStatus

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "ketafacts"
FILES = sorted(SOURCE.rglob("*.py"))
# A layer may import itself, the layers named here, and the package's own errors.
BELOW = {
    "cli": {"answers", "language", "knowledge", "render"},
    "render": {"answers"},
    "answers": {"language", "knowledge"},
    "language": {"knowledge"},
    "knowledge": set(),
}
# What every layer may know of the knowledge base: what a thing looks like, not how it is found.
TYPES = {
    "ketafacts.knowledge.model",
    "ketafacts.knowledge.reading",
    "ketafacts.knowledge.terms",
    "ketafacts.knowledge.values",
}
FORBIDDEN_MODULES = {
    "pickle", "cPickle", "marshal", "shelve", "dill", "cloudpickle", "joblib", "copyreg",
    "socket", "ssl", "http", "urllib.request", "urllib3", "requests", "httpx", "aiohttp", "ftplib", "smtplib",
    "xmlrpc", "asyncio", "webbrowser", "multiprocessing", "subprocess", "ctypes",
}  # fmt: skip
# Worker processes speak to their parent over pipes that nobody else can open; what they say is pickled.
EXCEPTIONS = {("answers/sharing.py", "multiprocessing")}
FORBIDDEN_CALLS = {"eval", "exec", "compile", "__import__", "breakpoint"}


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """Yield every module that a file imports, at any depth, whether or not it is only for the type checker."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: imports are absolute"
            yield str(node.module), node.lineno


def layer(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else ""


def module_of(path: Path) -> str:
    return ".".join(path.relative_to(SOURCE.parent).with_suffix("").parts)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_imports_go_downwards(path: Path) -> None:
    here = layer(module_of(path))
    if here not in BELOW:
        return  # the package itself and its outermost layer
    for module, line in imports(path):
        if not module.startswith("ketafacts."):
            continue
        there = layer(module)
        allowed = there in (here, "errors") or there in BELOW[here] or (here == "render" and module in TYPES)
        assert allowed or is_for_types_only(path, line), f"{path}:{line}: {here} imports {module}"


def is_for_types_only(path: Path, line: int) -> bool:
    """Return whether the import is one that only the type checker sees."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            return any(child.lineno == line for child in node.body)
    return False


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_only_their_own_layers_use_typer_rich_and_yaml(path: Path) -> None:
    module = module_of(path)
    homes = {
        "typer": "ketafacts.cli",
        "click": "nowhere",
        "rich": "ketafacts.render.terminal",
        "yaml": "ketafacts.knowledge",
    }
    for name, line in imports(path):
        home = homes.get(name.split(".")[0])
        assert home is None or module.startswith(home), f"{path}:{line}: {module} imports {name}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_nothing_is_unpickled_evaluated_or_fetched(path: Path) -> None:
    for name, line in imports(path):
        forbidden = {name, name.split(".")[0]} & FORBIDDEN_MODULES
        forbidden -= {one for file, one in EXCEPTIONS if path == SOURCE / file}
        assert not forbidden, f"{path}:{line}: {name}"
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            called = getattr(node.func, "id", getattr(node.func, "attr", ""))
            is_regex = isinstance(node.func, ast.Attribute) and called == "compile"
            assert is_regex or called not in FORBIDDEN_CALLS, f"{path}:{node.lineno}: {called}"
            text = ast.unparse(node.func)
            assert text not in ("yaml.load", "yaml.full_load", "yaml.unsafe_load", "os.system", "os.popen")
            # A command that met damage begins again: the same program, with the same arguments.
            begins_again = text == "os.execve" and path == SOURCE / "__main__.py"
            assert begins_again or not text.startswith(("os.spawn", "os.exec"))


NO_SOCKETS = """
import os, sys

def refuse(event, arguments):
    if event.startswith(("socket.", "subprocess.", "os.system", "os.posix_spawn", "pickle.", "urllib.", "http.")):
        os.write(2, f"{event} {arguments}".encode())
        os._exit(99)

sys.addaudithook(refuse)
import json
from ketafacts.__main__ import run
statuses = {" ".join(one): int(run(one)) for one in json.loads(sys.argv[1])}
assert "socket" not in sys.modules and "_socket" not in sys.modules, "socket was imported"
os.write(2, b"done " + json.dumps(statuses).encode())
"""
ARGUMENTS: dict[str, list[str]] = {
    "is-opioid": ["ketamine"],
    "is": ["ketamine", "opioid"],
    "compare": ["ketamine", "morphine"],
    "risks": ["morphine"],
    "uses": ["ketamine"],
    "interactions": ["morphine", "diazepam"],
    "misconceptions": [],
    "show": ["ketamine"],
    "ask": ["is", "ketamine", "an", "opioid"],
    "check": ["Ketamine is an opioid."],
    "review": [str(ROOT / "README.md")],
    "list": [],
    "search": ["ketamine"],
    "about": [],
    "sources": [],
}


@pytest.mark.parametrize("form", ["plain", "rich", "json"])
def test_no_command_opens_a_socket_or_starts_a_program(environment: dict[str, str], form: str) -> None:
    assert set(ARGUMENTS) == set(COMMANDS) - {"validate", "schema"}
    facts = ["--facts", str(SMALL), "--no-builtin", "--format", form]
    commands = [[command, *facts, *arguments] for command, arguments in ARGUMENTS.items()]
    commands += [["validate", str(SMALL), "--no-builtin"], ["schema"]]
    done = subprocess.run(
        [sys.executable, "-c", NO_SOCKETS, json.dumps(commands)], env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    statuses = json.loads(done.stderr.rpartition("done ")[2])
    assert len(statuses) == len(commands)
    assert set(statuses.values()) <= {ExitStatus.YES, ExitStatus.NO, ExitStatus.UNDECIDED}, statuses


def test_an_answer_imports_nothing_heavy(environment: dict[str, str]) -> None:
    program = (
        "import sys\nfrom ketafacts.__main__ import run\n"
        f"status = run(['is-opioid', '--facts', {str(SMALL)!r}, '--no-builtin', 'ketamine'])\n"
        "heavy = {'rich', 'yaml', 'pydantic', 'hashlib', 'json', 'unicodedata'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    for _ in range(2):  # the first may compile
        done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True)
    loaded = set(ast.literal_eval(done.stdout.splitlines()[-1]))
    assert not loaded & {"rich", "yaml", "pydantic", "hashlib"}


@pytest.mark.parametrize("command", ["'is-opioid', 'ketamine'", "'compare', 'ketamine', 'morphine'"])
def test_what_needs_no_grammar_does_not_import_its_lexicon(environment: dict[str, str], command: str) -> None:
    program = (
        "import sys\nfrom ketafacts.__main__ import run\n"
        f"status = run([{command}, '--facts', {str(SMALL)!r}, '--no-builtin'])\n"
        "print(sorted(name for name in sys.modules if name.startswith('ketafacts.language')))"
    )
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True)
    assert ast.literal_eval(done.stdout.splitlines()[-1]) == []


def test_dependencies_are_few_and_have_ranges() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = {one.split(">")[0].split("<")[0].split("=")[0] for one in project["dependencies"]}
    assert names == {"typer", "rich", "pyyaml"}
    assert all(">=" in one for one in project["dependencies"])


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_every_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def test_the_judge_is_had_without_the_tables_of_wordings(environment: dict[str, str]) -> None:
    program = (
        "import sys\nimport ketafacts.answers.checking, ketafacts.answers.rules.lines, ketafacts.language.statements\n"
        "print([name for name in sys.modules if name.endswith('restated.ordered')])"
    )
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True)
    assert done.stdout == "[]\n"
