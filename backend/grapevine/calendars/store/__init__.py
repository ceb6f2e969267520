"""Every query about calendars."""

from .feeds import (
    add_feed,
    change_feed,
    feed_of_token,
    find_feed,
    list_feeds,
    note_reading,
    revoke_feed,
    rotate_feed,
)
from .meetings import meeting_of, meetings_of

__all__ = [
    "add_feed",
    "change_feed",
    "feed_of_token",
    "find_feed",
    "list_feeds",
    "meeting_of",
    "meetings_of",
    "note_reading",
    "revoke_feed",
    "rotate_feed",
]
