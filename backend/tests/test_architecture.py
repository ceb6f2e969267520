"""The arrows of ARCHITECTURE.md, checked. If this fails, move the code, not the rule."""

import ast
from pathlib import Path

import pytest

import grapevine

ROOT = Path(grapevine.__file__).parent
# The order of the journey: a feature may use the ones before it, through their package only.
FEATURES = [
    "accounts", "careers", "organizations", "contacts", "referrals", "questions", "pitches",
    "guard", "interviews", "messages", "insights", "commitments", "leads", "planning",
    "preparation", "debriefs", "timeline", "network", "introductions", "templates", "drafts",
    "methods", "agenda", "candidates", "debts", "scheduling", "calendars", "digests", "transfer",
    "forgetting", "samples",
]  # fmt: skip
# Inside a feature each file may use those before it. A rules file may grow into a folder.
FILES = ["rules", "schemas", "tables", "store", "actions", "routes"]
IMPURE = {"fastapi", "starlette", "sqlmodel", "sqlalchemy", "httpx", "jose", "anyio"}
IMPURE_KIT = {
    "db", "work", "routing", "search", "search_index", "rows", "auth", "trash", "paging",
    "idempotency", "shelf",
}  # fmt: skip

MODULES = sorted(ROOT.rglob("*.py"))
FEATURE_MODULES = [path for path in MODULES if path.relative_to(ROOT).parts[0] in FEATURES]


def imports(path: Path) -> set[tuple[str, ...]]:
    """The dotted names that a module imports, absolute, as tuples."""
    package = ("grapevine", *path.relative_to(ROOT).parent.parts)
    found: set[tuple[str, ...]] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {tuple(alias.name.split(".")) for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = (*base, *(node.module.split(".") if node.module else ()))
            found.add(module)
            found |= {(*module, alias.name) for alias in node.names if not node.module}
    return found


def label(path: Path) -> str:
    return str(path.relative_to(ROOT))


def layer(path: Path) -> str:
    """`rules` for `contacts/rules.py` and for `network/rules/paths.py`."""
    return path.relative_to(ROOT).with_suffix("").parts[1]


@pytest.mark.parametrize("path", FEATURE_MODULES, ids=label)
def test_a_feature_uses_only_earlier_features_and_only_their_package(path: Path):
    own = path.relative_to(ROOT).parts[0]
    for name in imports(path):
        if name[0] != "grapevine" or len(name) < 2 or name[1] not in FEATURES or name[1] == own:
            continue
        assert FEATURES.index(name[1]) < FEATURES.index(own), f"{'.'.join(name)} comes later"
        assert len(name) == 2, f"{'.'.join(name)} is inside another feature; use its package"


@pytest.mark.parametrize("path", FEATURE_MODULES, ids=label)
def test_inside_a_feature_the_arrows_point_one_way(path: Path):
    own = path.relative_to(ROOT).parts[0]
    for name in imports(path):
        if name[:2] != ("grapevine", own) or len(name) < 3 or layer(path) not in FILES:
            continue
        if name[2] in FILES:
            allowed = FILES.index(name[2]) <= FILES.index(layer(path))
            assert allowed, f"{'.'.join(name)} is a layer up"


@pytest.mark.parametrize("path", [p for p in FEATURE_MODULES if layer(p) == "rules"], ids=label)
def test_rules_are_pure(path: Path):
    for name in imports(path):
        assert name[0] not in IMPURE, f"rules must stay pure: {'.'.join(name)}"
        assert not (name[:2] == ("grapevine", "kit") and name[2:3] and name[2] in IMPURE_KIT)


@pytest.mark.parametrize("path", sorted((ROOT / "kit").rglob("*.py")), ids=label)
def test_the_kit_knows_no_feature(path: Path):
    for name in imports(path):
        assert not (name[0] == "grapevine" and len(name) > 1 and name[1] != "kit")


@pytest.mark.parametrize("path", FEATURE_MODULES, ids=label)
def test_only_the_unit_of_work_commits(path: Path):
    """One request is one transaction (D3)."""
    for node in ast.walk(ast.parse(path.read_text())):
        assert not (isinstance(node, ast.Attribute) and node.attr == "commit")


@pytest.mark.parametrize("path", MODULES, ids=label)
def test_every_file_begins_by_saying_its_job(path: Path):
    docstring = ast.get_docstring(ast.parse(path.read_text()))
    assert docstring, "the first line says what the file is for"


def test_every_feature_is_in_the_order():
    packages = {path.parent.name for path in ROOT.glob("*/__init__.py")}
    assert packages - {"kit", "backups"} == set(FEATURES)


def test_only_one_file_knows_the_token_library():
    knowing = {label(path) for path in MODULES if any(name[0] == "jose" for name in imports(path))}
    assert knowing == {"kit/tokens.py"}
