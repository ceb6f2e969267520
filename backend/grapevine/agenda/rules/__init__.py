"""The rules of the agenda, one file each: adding a rule is adding a file that has a `RULE`."""

from importlib import import_module
from pkgutil import iter_modules

from .facts import (
    DAY,
    Agreed,
    Decline,
    Deed,
    Facts,
    Item,
    Known,
    Owed,
    Person,
    Pointed,
    Rule,
    Talk,
    Urgency,
    Word,
    Workplace,
)
from .links import link_of
from .marks import Mark, check_snooze, sorted_by_mark
from .silence import Silence, silences

RULES: tuple[Rule, ...] = tuple(
    sorted(
        (
            module.RULE
            for found in iter_modules(__path__)
            if hasattr(module := import_module(f"{__name__}.{found.name}"), "RULE")
        ),
        key=lambda rule: int(rule.rule_id.removeprefix("R")),
    )
)


def all_items_of(facts: Facts) -> list[Item]:
    """Everything that the rules make of the facts, done and undone, also what is still far off;
    the most urgent first."""
    items = [item for rule in RULES for item in rule.look(facts)]
    order = list(Deed)
    return sorted(items, key=lambda item: (item.due, order.index(item.deed), item.id))


def items_of(facts: Facts) -> list[Item]:
    """What is worth showing now, and what was done."""
    return [item for item in all_items_of(facts) if item.is_up(facts.now)]


__all__ = [
    "DAY",
    "RULES",
    "Agreed",
    "Decline",
    "Deed",
    "Facts",
    "Item",
    "Known",
    "Mark",
    "Owed",
    "Person",
    "Pointed",
    "Rule",
    "Silence",
    "Talk",
    "Urgency",
    "Word",
    "Workplace",
    "all_items_of",
    "check_snooze",
    "items_of",
    "link_of",
    "silences",
    "sorted_by_mark",
]
