"""Facts to try the rules on: short ways to say them."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from grapevine.agenda.rules import Facts, Item, Person, Talk, all_items_of, items_of
from grapevine.methods import MethodKey
from grapevine.methods.rules import method_of

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)  # a Monday
DAY, SECOND = timedelta(days=1), timedelta(seconds=1)
PRIYA = Person(UUID(int=1), "Priya")
TOM = Person(UUID(int=2), "Tom")
TALK = Talk(id=UUID(int=9), state="identified", mode="video", people=(PRIYA,))
DALTON = method_of(MethodKey.DALTON_3B7).values
STRICT = method_of(MethodKey.STRICT).values


def facts(at: datetime = NOW, zone: str = "UTC", **known: Any) -> Facts:
    return Facts(at, zone, **known)


def of_rule(rule_id: str, known: Facts) -> list[Item]:
    """What one rule shows now."""
    return [item for item in items_of(known) if item.rule_id == rule_id]


def ever_of_rule(rule_id: str, known: Facts) -> list[Item]:
    """What one rule makes of the facts, also what is still far off."""
    return [item for item in all_items_of(known) if item.rule_id == rule_id]
