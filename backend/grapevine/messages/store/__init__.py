"""Every query about messages."""

from .asks import asked_lately, asks_of
from .messages import (
    MessageFilter,
    find_message,
    has_thanks,
    interview_of,
    is_in_trash,
    list_messages,
    read_message,
    thanks_for,
)

__all__ = [
    "MessageFilter",
    "asked_lately",
    "asks_of",
    "find_message",
    "has_thanks",
    "interview_of",
    "is_in_trash",
    "list_messages",
    "read_message",
    "thanks_for",
]
