"""Every query about drafts."""

from .about import LINKS, About, about, present, require_about
from .around import careers_of, interview_to_ask_for
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
    "careers_of",
    "change_draft",
    "facts_about",
    "find_draft",
    "interview_to_ask_for",
    "list_drafts",
    "pointers_to",
    "present",
    "read_row",
    "require_about",
    "sent_message",
]
