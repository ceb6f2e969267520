"""Finds, in the source, everything that keeps owners apart or strangers out, and ways to break it.

An owner predicate is a comparison with an owner's column, as an expression of SQLAlchemy or inside
a text of SQL. A guard is a condition in the files that decide who is asking.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import grapevine

ROOT = Path(grapevine.__file__).parent
# Columns that say whose a row is, and what they are compared with.
OWNERS = {"owner_id", "account_id", "owner_column", "owner", "_owner", "OWNER"}
SIGN_INS = {"stamp", "sign_in_id", "revoked_at", "refresh_hash"}  # of whoever is let in
IN_SQL = re.compile(r"(\w+\.)?owner_id = (:owner\b|\w+\.owner_id\b)")
GUARDS = ("kit/auth.py", "kit/tokens.py")
ACCOUNTS = "accounts/"


@dataclass(frozen=True)
class Mutant:
    """One way to break one place. `number` tells equal expressions of one function apart."""

    path: str
    function: str
    expression: str
    number: int
    how: str
    place: tuple[int, int]

    def __str__(self) -> str:
        again = f" #{self.number}" if self.number else ""
        return f"{self.path}:{self.function}: {self.expression}{again} {self.how}"

    @property
    def feature(self) -> str:
        return self.path.split("/")[0]

    @property
    def key(self) -> str:
        """A name that outlives moving the function to another file of its feature."""
        return str(self).replace(self.path, self.feature, 1)

    @property
    def speaks_postgres(self) -> bool:
        return "tsquery" in self.expression or self.function == "lock_imports"

    @property
    def module(self) -> str:
        return ".".join(("grapevine", *Path(self.path).with_suffix("").parts))


def mutants() -> list[Mutant]:
    """All of them, in the order of the files."""
    return [
        mutant
        for file in sorted(ROOT.rglob("*.py"))
        for mutant in _in_file(str(file.relative_to(ROOT)), ast.parse(file.read_text()))
    ]


def _in_file(path: str, tree: ast.Module) -> Iterator[Mutant]:
    seen: dict[tuple[str, str], int] = {}
    for function, node, ways in _places(path, tree):
        expression = _shortened(ast.unparse(node))
        number = seen.get((function, expression), 0)
        seen[function, expression] = number + 1
        for how in ways:
            yield Mutant(path, function, expression, number, how, (node.lineno, node.col_offset))


def _places(path: str, tree: ast.Module) -> Iterator[tuple[str, ast.expr, tuple[str, ...]]]:
    for function, node in _expressions(tree, "", None):
        if (isinstance(node, ast.Compare) and _keeps_apart(path, node)) or (
            isinstance(node, ast.Constant) and IN_SQL.search(str(node.value))
        ):
            yield function, node, ("removed", "negated")
        elif path in GUARDS and function and _is_guard(tree, node):
            yield function, node, ("passed",)


def _expressions(
    node: ast.AST, function: str, docstring: ast.AST | None
) -> Iterator[tuple[str, ast.expr]]:
    """Every expression with the name of the function that it stands in, but no docstrings."""
    for child in ast.iter_child_nodes(node):
        if child is docstring:
            continue
        inside, doc = function, docstring
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            inside = f"{function}.{child.name}".lstrip(".")
            doc = child.body[0] if ast.get_docstring(child) else None
        if isinstance(child, ast.expr):
            yield function, child
        yield from _expressions(child, inside, doc)


def _keeps_apart(path: str, node: ast.Compare) -> bool:
    """An equality with the owner's column, in a query or in Python."""
    if len(node.ops) != 1 or not isinstance(node.ops[0], ast.Eq):
        return False
    wanted = OWNERS | SIGN_INS if path.startswith(ACCOUNTS) else OWNERS
    return any(_named(side) & wanted for side in (node.left, *node.comparators))


def _named(node: ast.expr) -> set[str]:
    """The column that one side of a comparison is, through `col(…)` or `table.c[…]`."""
    if isinstance(node, ast.Call) and node.args:
        return _named(node.args[0])
    if isinstance(node, ast.Subscript):
        return _named(node.slice)
    if isinstance(node, ast.Attribute):
        return {node.attr}
    if isinstance(node, ast.Constant):
        return {str(node.value)}
    return {node.id} if isinstance(node, ast.Name) else set()


def _is_guard(tree: ast.Module, wanted: ast.expr) -> bool:
    """Whether it is the condition of an `if` that only raises."""
    return any(
        isinstance(node, ast.If) and node.test is wanted and isinstance(node.body[0], ast.Raise)
        for node in ast.walk(tree)
    )


def _shortened(text: str) -> str:
    return text if len(text) <= 90 else f"{text[:87]}..."
