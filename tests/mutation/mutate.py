"""Mutation testing of the code that decides verdicts, with nothing but the standard library and pytest.

    python tests/mutation/mutate.py [--most N] [--tests "tests/test_membership.py tests/test_rules.py"] [FILE...]

Changes one thing at a time in a copy of ``src`` (a comparison, a boolean operator, a constant of a verdict, a number,
a negation, a returned value), runs the tests on the copy, and prints what no test noticed. With ``--most`` a sample of
that size, always the same, is tried of each file.
"""

import argparse
import ast
import copy
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
ANSWERS = ROOT / "src" / "ketafacts" / "answers"
DEFAULT = [ANSWERS / "membership.py", ANSWERS / "judging.py", ANSWERS / "checking.py"]
DEFAULT += sorted(path for path in (ANSWERS / "rules").glob("*.py") if path.name != "__init__.py")
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
    """Puts something else in the place of one node, counted in the order of walking."""

    def __init__(self, wanted: ast.AST, other: ast.AST) -> None:
        """Take the node and its replacement."""
        self.wanted, self.other = wanted, other

    def visit(self, node: ast.AST) -> ast.AST:
        """Return the node, or its replacement."""
        return ast.copy_location(self.other, node) if node is self.wanted else super().visit(node)


def main() -> int:
    """Try the mutants and print the survivors."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, default=DEFAULT)
    parser.add_argument("--most", type=int, default=0)
    parser.add_argument("--tests", default="tests/test_membership.py tests/test_rules.py")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        copied = Path(folder) / "src"
        shutil.copytree(ROOT / "src", copied)
        shutil.copytree(ROOT / "tests", Path(folder) / "tests", ignore=shutil.ignore_patterns("fuzz", "__pycache__"))
        shutil.copy(ROOT / "pyproject.toml", folder)
        command = [sys.executable, "-B", "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *wanted.tests.split()]
        environment = {**os.environ, "PYTHONPATH": str(copied)}

        def passes() -> bool:
            try:
                done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, timeout=120)
            except subprocess.TimeoutExpired:
                return False
            return done.returncode == 0

        if not passes():
            print("the tests fail without any change", file=sys.stderr)
            return 2
        tried = survived = 0
        for path in wanted.files:
            source = path.read_text(encoding="utf-8")
            there = copied / path.resolve().relative_to(ROOT / "src")
            found = [(node, *mutant) for node in ast.walk(ast.parse(source)) for mutant in mutants_of(node)]
            if wanted.most and len(found) > wanted.most:
                found = random.Random(6).sample(found, wanted.most)  # noqa: S311
            places = sorted(
                {(node.lineno, node.col_offset, label) for node, _, label in found if hasattr(node, "lineno")}
            )
            for line, column, label in places:
                tree = ast.parse(source)
                node, other = next(
                    (node, other)
                    for node in ast.walk(tree)
                    if (getattr(node, "lineno", 0), getattr(node, "col_offset", 0)) == (line, column)
                    for other, name in mutants_of(node)
                    if name == label
                )
                there.write_text(ast.unparse(ast.fix_missing_locations(Replace(node, other).visit(tree))), "utf-8")
                tried += 1
                if passes():
                    survived += 1
                    print(f"{path.name}:{line}:{column + 1}: {label}", flush=True)
            there.write_text(source, "utf-8")
        print(f"{tried} mutants, {survived} survived")
    return 0


if __name__ == "__main__":
    sys.exit(main())
