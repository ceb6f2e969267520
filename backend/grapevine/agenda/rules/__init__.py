"""The rules of the agenda, one file each: adding a rule is adding a file that has a `RULE`."""

from importlib import import_module
from pkgutil import iter_modules

from .facts import Deed, Facts, Item, Owed, Person, Rule, Talk, Urgency

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


def items_of(facts: Facts) -> list[Item]:
    """Everything the rules make of the facts, done and undone, the most urgent first."""
    items = [item for rule in RULES for item in rule.look(facts, rule.parameters)]
    order = list(Deed)
    return sorted(items, key=lambda item: (item.due, order.index(item.deed), item.id))


__all__ = [
    "RULES",
    "Deed",
    "Facts",
    "Item",
    "Owed",
    "Person",
    "Rule",
    "Talk",
    "Urgency",
    "items_of",
]
