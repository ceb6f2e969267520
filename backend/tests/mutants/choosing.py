"""Which tests should notice a mutant: those about owners, and those of its feature."""

from pathlib import Path
from typing import Any

import pytest

from tests.hostile.slots import Operation, operations

from .anyone import Welcome
from .finding import Mutant

TESTS = Path(__file__).parents[1]
ISOLATION = "test_owner_isolation.py"
DECIDING = "test_others_change_nothing.py"  # what others have decides nothing, whatever it is
DOOR = "test_nobody_gets_in_without_a_token"
# The folders whose tests exercise a file or a package, where they are not called as it is; those
# that tell soonest first.
FOLDERS = {
    "kit/auth.py": ("security", "kit"),
    "kit/tokens.py": ("security", "kit"),
    "kit/local_keys.py": ("contacts", "interviews"),
    "kit/shelf/changing.py": ("templates", "questions"),
    "kit/shelf/reading.py": ("templates", "questions"),
    "kit/erasure.py": ("forgetting", "privacy"),
    "contacts/store/forgetting.py": ("forgetting", "privacy"),
    "transfer/store/forgetting.py": ("forgetting", "transfer"),
    "kit": ("kit", "accounts", "security", "privacy", "careers", "contacts", "transfer"),
    "accounts": ("accounts", "security", "privacy"),
    "organizations": ("organizations", "contacts", "transfer"),
    "contacts": ("contacts", "transfer", "referrals"),
    "careers": ("careers", "contacts", "debriefs"),
    "referrals": ("referrals", "messages"),
    "interviews": ("interviews", "messages", "debriefs"),
    "forgetting": ("forgetting", "privacy"),
}
# The tags under which a package's operations stand in the contract, where it is not its name. One
# that has no tag, as `kit`, concerns them all.
TAGS = {
    "accounts": {"auth", "me"},
    "contacts": {"contacts", "ties"},
    "transfer": {"imports", "export"},
    "forgetting": {"contacts"},
    "debts": {"debts", "chains"},
    "methods": {"methods", "method", "rules", "days-off"},
}
TELLING = ("owner", "other", "somebody", "stranger", "foreign", "another")


def folders_of(mutant: Mutant) -> tuple[str, ...]:
    return FOLDERS.get(mutant.path) or FOLDERS.get(mutant.feature, (mutant.feature,))


def files_for(mutants: list[Mutant]) -> list[str]:
    """What pytest has to collect for these."""
    folders = {TESTS / folder for mutant in mutants for folder in folders_of(mutant)}
    return [
        str(TESTS / ISOLATION),
        str(TESTS / DECIDING),
        *sorted(str(one) for one in folders if one.exists()),
    ]


def own_tests(mutant: Mutant, items: list[pytest.Item]) -> list[pytest.Item]:
    """The tests of the mutant's feature, those first that tell soonest."""
    places = (DECIDING, *folders_of(mutant))

    def order(item: pytest.Item) -> tuple[int, bool]:
        return places.index(place(item)), not any(word in item.name for word in TELLING)

    return sorted((item for item in items if place(item) in places), key=order)


def place(item: pytest.Item) -> str:
    """The folder of a test, or its file where it is in none."""
    return item.path.relative_to(TESTS).parts[0]


def narrow(isolation: Any, victim: Mutant | Welcome) -> None:
    """Leave only the operations that the mutant concerns to the module of isolation tests."""
    isolation.GUARDED[:] = [one for one in isolation.GUARDED if concerns(victim, one)]
    isolation.ID_SLOTS[:] = [
        slot for slot in isolation.ID_SLOTS if concerns(victim, slot.operation)
    ]


def concerns(victim: Mutant | Welcome, operation: Operation) -> bool:
    if isinstance(victim, Welcome):
        return operation.id == victim.operation
    wanted = TAGS.get(victim.feature, {victim.feature})
    known = {tag for one in operations() for tag in one.raw["tags"]}
    return not wanted <= known or bool(wanted & set(operation.raw["tags"]))
