"""People: whom the owner knows or only heard of, and who of them knows whom."""

from .rules import (
    FORGOTTEN_NAME,
    Channel,
    Circle,
    ContactSource,
    Forgotten,
    Standing,
    TieKind,
    Willing,
    check_two_people,
    shown_name,
    tag_key,
)
from .schemas import ContactCreate, TieCreate
from .store import renames as _renames  # noqa: F401 - it listens
from .store.changes import add_contact, fill_contact, make_contact, touch_contact
from .store.contacts import find_contact, find_contacts
from .store.forgetting import find_whoever, forget_contact
from .store.names import name_column
from .store.staging import (
    discard_contacts,
    move_contacts,
    show_contacts,
    stage_contacts,
    trash_contacts,
)
from .store.ties import add_tie
from .tables import Contact, ContactCareer, ContactTag, Tie

__all__ = [
    "FORGOTTEN_NAME",
    "Channel",
    "Circle",
    "Contact",
    "ContactCareer",
    "ContactCreate",
    "ContactSource",
    "ContactTag",
    "Forgotten",
    "Standing",
    "Tie",
    "TieCreate",
    "TieKind",
    "Willing",
    "add_contact",
    "add_tie",
    "check_two_people",
    "discard_contacts",
    "fill_contact",
    "find_contact",
    "find_contacts",
    "find_whoever",
    "forget_contact",
    "make_contact",
    "move_contacts",
    "name_column",
    "show_contacts",
    "shown_name",
    "stage_contacts",
    "tag_key",
    "touch_contact",
    "trash_contacts",
]
