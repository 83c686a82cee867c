"""Mutation testing of the code that decides verdicts, with nothing but the standard library and pytest.

    python tests/mutation/mutate.py [--most N] [--tests "tests/test_rules.py …"] [FILE...]

Changes one thing at a time (a comparison, a boolean operator, a constant of a verdict, a number, a negation, a choice)
in the functions of a module, runs the tests, and prints what no test noticed. With ``--most`` a sample of that size,
always the same, is tried of each file.

The tests are collected and run once; each mutant is then tried in a fork of that process, where the code of the
functions is replaced, so that a mutant costs what its tests cost and not the start of a process.
"""

import argparse
import ast
import contextlib
import copy
import gc
import io
import os
import random
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, FunctionType

import pytest
from _pytest.runner import runtestprotocol

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src"
ANSWERS = SOURCE / "ketafacts" / "answers"
DEFAULT = [ANSWERS / f"{name}.py" for name in ("membership", "judging", "quantified", "deciding", "checking")]
DEFAULT += [SOURCE / "ketafacts" / "language" / "qualifiers.py"]
DEFAULT += sorted(path for path in (ANSWERS / "rules").glob("*.py") if path.name != "__init__.py")
# The quick tests of rules first, what was ever labelled last.
TESTS = (
    "test_membership test_rules test_quantities test_denials test_mechanisms test_harms test_statutes test_chronicle"
)
TESTS += " test_times test_supply test_warnings"
EVALUATION = "tests/test_evaluation.py::test_no_verdict_changes_unnoticed"
# Seconds after which a mutant counts as noticed: it runs in a circle.
LONGEST = 180
NAMES = {"YES": "NO", "NO": "UNKNOWN", "UNKNOWN": "NO", "CONTESTED": "YES"}
COMPARED = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
}


def mutants_of(node: ast.AST) -> Iterator[tuple[ast.AST, str]]:
    """Yield what may stand in the place of a node, and what that is called."""
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in NAMES:
        yield ast.Name(NAMES[node.id], ast.Load()), f"{node.id} -> {NAMES[node.id]}"
    elif isinstance(node, ast.Compare) and type(node.ops[0]) in COMPARED:
        changed = copy.deepcopy(node)
        changed.ops[0] = COMPARED[type(node.ops[0])]()
        yield changed, f"{ast.unparse(node)} -> {ast.unparse(changed)}"
    elif isinstance(node, ast.BoolOp):
        changed = copy.deepcopy(node)
        changed.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        yield changed, f"{ast.unparse(node)} -> {ast.unparse(changed)}"
        for number in range(len(node.values)):
            fewer = [value for place, value in enumerate(node.values) if place != number]
            less = fewer[0] if len(fewer) == 1 else ast.BoolOp(node.op, fewer)
            yield less, f"{ast.unparse(node)} -> {ast.unparse(less)}"
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield node.operand, f"{ast.unparse(node)} -> {ast.unparse(node.operand)}"
    elif isinstance(node, ast.IfExp):
        changed = ast.IfExp(node.test, node.orelse, node.body)
        yield changed, f"{ast.unparse(node)} -> {ast.unparse(changed)}"
    elif isinstance(node, ast.Constant) and type(node.value) in (int, float):
        yield ast.Constant(node.value + 1), f"{node.value} -> {node.value + 1}"


class Replace(ast.NodeTransformer):
    """Puts something else in the place of one node."""

    def __init__(self, wanted: ast.AST, other: ast.AST) -> None:
        """Take the node and its replacement."""
        self.wanted, self.other = wanted, other

    def visit(self, node: ast.AST) -> ast.AST:
        """Return the node, or its replacement."""
        return ast.copy_location(self.other, node) if node is self.wanted else super().visit(node)


def mutated(source: str) -> list[tuple[int, int, str, ast.Module]]:
    """Return each mutant of a module: line, column, what was changed, and the tree."""
    found = []
    tree = ast.parse(source)
    inside = [node for top in tree.body if isinstance(top, ast.FunctionDef | ast.ClassDef) for node in ast.walk(top)]
    for number, node in enumerate(inside):
        for variant, (_, label) in enumerate(mutants_of(node)):
            found.append((number, variant, label))
    done = []
    for number, variant, label in found:
        tree = ast.parse(source)
        tops = [top for top in tree.body if isinstance(top, ast.FunctionDef | ast.ClassDef)]
        node = [node for top in tops for node in ast.walk(top)][number]
        other = list(mutants_of(node))[variant][0]
        line, column = node.lineno, node.col_offset + 1  # type: ignore[attr-defined]
        done.append((line, column, label, ast.fix_missing_locations(Replace(node, other).visit(tree))))
    return done


def codes_in(code: CodeType) -> Iterator[CodeType]:
    """Yield the code of every function in a piece of code."""
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield one
            yield from codes_in(one)


def put_in(tree: ast.Module, path: Path) -> None:
    """Replace the code of every function of a module that is loaded."""
    name = ".".join(path.resolve().relative_to(SOURCE).with_suffix("").parts)
    new = {(one.co_qualname, one.co_firstlineno): one for one in codes_in(compile(tree, str(path), "exec"))}
    for function in gc.get_objects():
        if isinstance(function, FunctionType) and function.__module__ == name:
            code = new.get((function.__code__.co_qualname, function.__code__.co_firstlineno))
            if code and code.co_freevars == function.__code__.co_freevars:
                function.__code__ = code


class Mutating:
    """Runs the tests once, and then in a fork for each mutant."""

    def __init__(self, files: list[Path], most: int) -> None:
        """Take the modules, and how many mutants of each are tried (0: all)."""
        self.files, self.most = files, most

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try each mutant instead of running the tests."""
        if failing := self._first_failing(session.items):
            print(f"{failing} fails without any change", file=sys.stderr)
            return True
        tried = survived = 0
        for path in self.files:
            found = mutated(path.read_text(encoding="utf-8"))
            if self.most and len(found) > self.most:
                found = random.Random(6).sample(found, self.most)  # noqa: S311
            for line, column, label, tree in sorted(found, key=lambda one: one[:3]):
                tried += 1
                if self._survives(session.items, tree, path):
                    survived += 1
                    print(f"{path.name}:{line}:{column}: {label}", flush=True)
            print(f"{path.name}: {tried} mutants so far, {survived} survived", flush=True)
        return True

    def _survives(self, items: list[pytest.Item], tree: ast.Module, path: Path) -> bool:
        child = os.fork()
        if child:
            return os.waitpid(child, 0)[1] == 0
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(LONGEST)
        status = 1
        with contextlib.suppress(BaseException):
            put_in(tree, path)
            status = 1 if self._first_failing(items) else 0
        os._exit(status)

    def _first_failing(self, items: list[pytest.Item]) -> str:
        # The first follows the last, so that what is set up for all tests stays.
        with contextlib.redirect_stdout(io.StringIO()):
            for item, following in zip(items, [*items[1:], items[0]], strict=True):
                if any(report.failed for report in runtestprotocol(item, nextitem=following, log=False)):
                    return item.nodeid
        return ""


def main() -> int:
    """Try the mutants and print the survivors."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, default=DEFAULT)
    parser.add_argument("--most", type=int, default=0)
    parser.add_argument("--tests", default=" ".join([*(f"tests/{name}.py" for name in TESTS.split()), EVALUATION]))
    wanted = parser.parse_args()
    os.chdir(ROOT)
    options = ["-q", "-p", "no:cacheprovider", "-p", "no:randomly", "--capture=no"]
    return pytest.main([*options, *wanted.tests.split()], plugins=[Mutating(wanted.files, wanted.most)])


if __name__ == "__main__":
    sys.exit(main())
