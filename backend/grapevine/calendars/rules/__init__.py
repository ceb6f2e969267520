"""The words and laws of calendars. Pure: values in, text out."""

from .documents import feed, invitation
from .events import Due, Guest, Meeting
from .feeds import MOST_FEEDS, SHOWN, TooManyFeeds, digest_of, new_token
from .states import Method, NotScheduled, method_for

__all__ = [
    "MOST_FEEDS",
    "SHOWN",
    "Due",
    "Guest",
    "Meeting",
    "Method",
    "NotScheduled",
    "TooManyFeeds",
    "digest_of",
    "feed",
    "invitation",
    "method_for",
    "new_token",
]
