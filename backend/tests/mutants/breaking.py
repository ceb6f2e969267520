"""Breaks one place of a module's source, and exchanges code for what is left of it."""

import ast
import gc
import importlib
import inspect
import sys
from functools import _lru_cache_wrapper
from importlib.abc import MetaPathFinder, SourceLoader
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_file_location
from types import CodeType
from typing import Any

from .finding import IN_SQL, ROOT, Mutant

ANYTHING = ast.parse("__import__('sqlalchemy').true()", mode="eval").body


def broken(mutant: Mutant) -> ast.Module:
    """The whole module with this one place broken."""
    tree = ast.parse((ROOT / mutant.path).read_text())
    breaker = _Breaker(mutant)
    tree = ast.fix_missing_locations(breaker.visit(tree))
    assert breaker.done, f"{mutant} is not there any more"
    return tree


class _Breaker(ast.NodeTransformer):
    def __init__(self, mutant: Mutant) -> None:
        self.mutant = mutant
        self.done = False

    def visit(self, node: ast.AST) -> ast.AST:
        if self._is_it(node):
            self.done = True
            return ast.copy_location(self._instead(node), node)
        return self.generic_visit(node)

    def _is_it(self, node: ast.AST) -> bool:
        if self.done or not isinstance(node, ast.expr):
            return False
        place = node.lineno, node.col_offset
        return place == self.mutant.place and ast.unparse(node).startswith(
            self.mutant.expression.removesuffix("...")
        )

    def _instead(self, node: ast.AST) -> ast.expr:
        if self.mutant.how == "passed":
            return ast.Constant(False)
        if isinstance(node, ast.Constant):
            other = "1 = 1" if self.mutant.how == "removed" else r"NOT (\g<0>)"
            return ast.Constant(IN_SQL.sub(other, node.value))
        assert isinstance(node, ast.Compare)
        if self.mutant.how == "removed":
            return ANYTHING
        return ast.Compare(node.left, [ast.NotEq()], node.comparators)


def exchange(mutant: Mutant, tree: ast.Module) -> None:
    """Put what this module makes of the mutant's function in its place, in this process, wherever
    it is imported already."""
    module = importlib.import_module(mutant.module)
    function: Any = module
    for name in mutant.function.split("."):
        function = getattr(function, name)
    function = inspect.unwrap(getattr(function, "__func__", function))
    code = compile(tree, str(ROOT / mutant.path), "exec")
    function.__code__ = functions_of(code)[function.__code__.co_qualname]
    for cache in statement_caches():
        cache.cache_clear()


def statement_caches() -> list["_lru_cache_wrapper[Any]"]:
    """What keeps the statements that a whole function has made."""
    gc.unfreeze()  # what is frozen (`conftest.built`) is not listed
    return [
        one
        for one in gc.get_objects()
        if isinstance(one, _lru_cache_wrapper)
        and one.__wrapped__.__module__.startswith("grapevine")
    ]


def import_broken(mutant: Mutant) -> None:
    """Break the module when it is imported, which must lie ahead."""
    assert mutant.module not in sys.modules

    class Breaking(SourceLoader):
        def get_code(self, fullname: str) -> CodeType:
            return compile(broken(mutant), self.get_filename(fullname), "exec")

        def get_data(self, path: str) -> bytes:
            raise OSError(path)

        def get_filename(self, fullname: str) -> str:
            return str(ROOT / mutant.path)

    class Finder(MetaPathFinder):
        def find_spec(self, name: str, path: Any, target: Any = None) -> ModuleSpec | None:
            if name != mutant.module:
                return None
            package = (
                [str((ROOT / mutant.path).parent)] if mutant.path.endswith("__init__.py") else None
            )
            return spec_from_file_location(
                name, ROOT / mutant.path, loader=Breaking(), submodule_search_locations=package
            )

    sys.meta_path.insert(0, Finder())


def functions_of(code: CodeType) -> dict[str, CodeType]:
    """The code of every function and method in a module, by qualified name."""
    found: dict[str, CodeType] = {}
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            found[constant.co_qualname] = constant
            found |= functions_of(constant)
    return found


def runs_at_import(mutant: Mutant) -> bool:
    """Whether the broken place is run while its module is imported: by itself, or because what is
    assigned there calls its function, so that exchanging the function comes too late."""
    if not mutant.function:
        return True
    tree = ast.parse((ROOT / mutant.path).read_text())
    bodies = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    called, more = set[str](), _called(tree.body)
    while more - called:
        called |= more
        more = set().union(*(_called([bodies[name]], True) for name in called & bodies.keys()))
    return mutant.function.split(".")[0] in called


def _called(statements: list[ast.stmt], inside: bool = False) -> set[str]:
    """The names that these statements mention when they are run; bodies of functions only if
    `inside`."""
    found: set[str] = set()
    for statement in statements:
        is_definition = isinstance(statement, (ast.FunctionDef, ast.ClassDef, ast.AsyncFunctionDef))
        if is_definition and not inside:
            continue
        found |= {
            node.func.id
            for node in ast.walk(statement)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }
    return found
