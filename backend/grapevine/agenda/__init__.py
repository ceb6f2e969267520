"""What to do next, computed from the facts by rules; never a stored timer."""

from .actions import agenda_of, facts_of, look_ahead, read_agenda, read_items
from .rules import Deed, Facts, Item, Silence, Urgency, link_of, silences
from .schemas import AgendaItem, AgendaRead
from .tables import AgendaMark

__all__ = [
    "AgendaItem",
    "AgendaMark",
    "AgendaRead",
    "Deed",
    "Facts",
    "Item",
    "Silence",
    "Urgency",
    "agenda_of",
    "facts_of",
    "link_of",
    "look_ahead",
    "read_agenda",
    "read_items",
    "silences",
]
