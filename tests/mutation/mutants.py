"""What one changed thing makes of the functions of a module: each mutant as a tree, with where and what was changed."""

import ast
import copy
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any, NamedTuple

NAMES = {"YES": "NO", "NO": "UNKNOWN", "UNKNOWN": "NO", "CONTESTED": "YES", "any": "all", "all": "any"}
NAMES |= {"min": "max", "max": "min"}
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
COUNTED = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd}
# What a function calls to say which of its lines is run.
MARK = "_reached_"
# Their own conditions are changed as what they are.
LOGICAL = (ast.Compare, ast.BoolOp, ast.UnaryOp)
COMPREHENSION = (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp)
FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)


class Mutant(NamedTuple):
    """A changed module: the function, the place and the lines of the statement, what was changed, and the tree."""

    function: str
    line: int
    column: int
    lines: range
    label: str
    tree: ast.Module


def _changes(node: ast.AST) -> Iterator[tuple[ast.AST, str]]:
    """Yield what may stand in the place of a node, and what that is called."""
    for kinds, change in _BY_KIND:
        if isinstance(node, kinds):
            yield from change(node)


def _other_name(node: Any) -> Iterator[tuple[ast.AST, str]]:
    if isinstance(node.ctx, ast.Load) and node.id in NAMES:
        yield ast.Name(NAMES[node.id], ast.Load()), f"{node.id} -> {NAMES[node.id]}"


def _other_comparison(node: Any) -> Iterator[tuple[ast.AST, str]]:
    if type(node.ops[0]) in COMPARED:
        changed = copy.deepcopy(node)
        changed.ops[0] = COMPARED[type(node.ops[0])]()
        yield changed, _said(node, changed)


def _other_connection(node: Any) -> Iterator[tuple[ast.AST, str]]:
    yield ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values), "and <-> or"
    for number, value in enumerate(node.values):
        fewer = [one for place, one in enumerate(node.values) if place != number]
        less = fewer[0] if len(fewer) == 1 else ast.BoolOp(node.op, fewer)
        yield less, f"without {type(node.op).__name__.lower()} {ast.unparse(value)}"


def _no_denial(node: Any) -> Iterator[tuple[ast.AST, str]]:
    if isinstance(node.op, ast.Not):
        yield node.operand, _said(node, node.operand)


def _other_choice(node: Any) -> Iterator[tuple[ast.AST, str]]:
    yield ast.IfExp(node.test, node.orelse, node.body), f"{ast.unparse(node.body)} <-> {ast.unparse(node.orelse)}"


def _next_number(node: Any) -> Iterator[tuple[ast.AST, str]]:
    if type(node.value) in (int, float):
        yield ast.Constant(node.value + 1), f"{node.value} -> {node.value + 1}"


def _other_sum(node: Any) -> Iterator[tuple[ast.AST, str]]:
    if type(node.op) in COUNTED:
        changed = ast.BinOp(node.left, COUNTED[type(node.op)](), node.right)
        yield changed, _said(node, changed)


def _denied_condition(node: Any) -> Iterator[tuple[ast.AST, str]]:
    if not isinstance(node.test, LOGICAL):
        changed = copy.copy(node)
        changed.test = ast.UnaryOp(ast.Not(), node.test)
        yield changed, f"if {ast.unparse(node.test)} -> if not"


def _other_jump(node: Any) -> Iterator[tuple[ast.AST, str]]:
    other = ast.Break() if isinstance(node, ast.Continue) else ast.Continue()
    yield other, f"{ast.unparse(node)} -> {ast.unparse(other)}"


def _no_call(node: Any) -> Iterator[tuple[ast.AST, str]]:
    if isinstance(node.value, ast.Call):
        yield ast.Pass(), f"without {ast.unparse(node)}"


def _less_choosy(node: Any) -> Iterator[tuple[ast.AST, str]]:
    for place, clause in enumerate(node.generators):
        for number, condition in enumerate(clause.ifs):
            changed = copy.deepcopy(node)
            del changed.generators[place].ifs[number]
            yield changed, f"without if {ast.unparse(condition)}"


def _said(node: ast.AST, changed: ast.AST) -> str:
    return f"{ast.unparse(node)} -> {ast.unparse(changed)}"


_BY_KIND: tuple[tuple[Any, Callable[[Any], Iterator[tuple[ast.AST, str]]]], ...] = (
    (ast.Name, _other_name),
    (ast.Compare, _other_comparison),
    (ast.BoolOp, _other_connection),
    (ast.UnaryOp, _no_denial),
    (ast.IfExp, _other_choice),
    (ast.Constant, _next_number),
    (ast.BinOp, _other_sum),
    (ast.If | ast.While, _denied_condition),
    (COMPREHENSION, _less_choosy),
    (ast.Continue | ast.Break, _other_jump),
    (ast.Expr, _no_call),
)


class _Replace(ast.NodeTransformer):
    """Puts something else in the place of one node."""

    def __init__(self, wanted: ast.AST, other: ast.AST) -> None:
        self.wanted, self.other = wanted, other

    def visit(self, node: ast.AST) -> ast.AST:
        return ast.copy_location(self.other, node) if node is self.wanted else super().visit(node)


def _inside(tree: ast.Module) -> Iterator[tuple[str, ast.stmt, ast.AST]]:
    """Yield each node that is run when a function is: the function, the statement it stands in, and the node.

    How many facts a finding shows ("tuple(facts[:2])") is no verdict, and a type is not run: both are left out.
    """
    shown = {
        id(number)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Finding"
        for part in call.args[1:2]
        for cut in ast.walk(part)
        if isinstance(cut, ast.Slice) and isinstance(number := cut.upper, ast.Constant)
    }

    def walk(function: str, statement: ast.stmt, node: ast.AST) -> Iterator[tuple[str, ast.stmt, ast.AST]]:
        yield function, statement, node
        for child in ast.iter_child_nodes(node):
            if id(child) in shown or child is getattr(node, "annotation", None):
                continue
            yield from walk(function, child if isinstance(child, ast.stmt) else statement, child)

    for top in tree.body:
        members = top.body if isinstance(top, ast.ClassDef) else [top]
        for function in members:
            if isinstance(function, FUNCTION):
                for statement in function.body:
                    yield from walk(function.name, statement, statement)


def _lines(statement: ast.stmt) -> range:
    """Return the lines of a simple statement, or those before the body of another."""
    body = getattr(statement, "body", None)
    last = body[0].lineno - 1 if body else statement.end_lineno or statement.lineno
    return range(statement.lineno, max(last, statement.lineno) + 1)


def mutants(source: str) -> Iterator[Mutant]:
    """Yield each mutant of a module."""
    found = [
        (number, variant)
        for number, (_, _, node) in enumerate(_inside(ast.parse(source)))
        for variant in range(len(list(_changes(node))))
    ]
    for number, variant in found:
        tree = ast.parse(source)
        function, statement, node = next(islice(_inside(tree), number, None))
        other, label = list(_changes(node))[variant]
        line, column = node.lineno, node.col_offset + 1  # type: ignore[attr-defined]
        changed = ast.fix_missing_locations(_Replace(node, other).visit(tree))
        yield Mutant(function, line, column, _lines(statement), " ".join(label.split()), changed)


class _Mark(ast.NodeTransformer):
    """Puts in front of each statement of a function a call that says its line."""

    def __init__(self, first: int) -> None:
        self.first, self.inside = first, 0

    def visit(self, node: ast.AST) -> ast.AST:
        self.inside += (is_function := isinstance(node, FUNCTION))
        self.generic_visit(node)
        if self.inside:
            for name in ("body", "orelse", "finalbody"):
                if isinstance(statements := getattr(node, name, None), list):
                    setattr(node, name, [part for one in statements for part in self._with_mark(one)])
        self.inside -= is_function
        return node

    def _with_mark(self, statement: ast.stmt) -> list[ast.stmt]:
        line = ast.Constant(self.first + statement.lineno)
        said = ast.Expr(ast.Call(ast.Name(MARK, ast.Load()), [line], []))
        return [ast.copy_location(said, statement), statement]


def marked(source: str, first: int) -> ast.Module:
    """Return a module whose functions call MARK with ``first`` and the line of each statement that they run."""
    return ast.fix_missing_locations(_Mark(first).visit(ast.parse(source)))
