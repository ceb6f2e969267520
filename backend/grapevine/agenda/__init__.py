"""What to do next, computed from the facts by rules; never a stored timer."""

from .actions import agenda_of, facts_of, read_agenda, read_items
from .rules import Deed, Facts, Item, Urgency, link_of
from .schemas import AgendaItem, AgendaRead
from .tables import AgendaMark

__all__ = [
    "AgendaItem",
    "AgendaMark",
    "AgendaRead",
    "Deed",
    "Facts",
    "Item",
    "Urgency",
    "agenda_of",
    "facts_of",
    "link_of",
    "read_agenda",
    "read_items",
]
