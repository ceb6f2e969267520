"""Every query about drafts."""

from .about import LINKS, About, about, require_about
from .drafts import (
    DraftFilter,
    add_draft,
    change_draft,
    find_draft,
    list_drafts,
    read_row,
    sent_message,
)
from .facts import facts_about, pointers_to

__all__ = [
    "LINKS",
    "About",
    "DraftFilter",
    "about",
    "add_draft",
    "change_draft",
    "facts_about",
    "find_draft",
    "list_drafts",
    "pointers_to",
    "read_row",
    "require_about",
    "sent_message",
]
