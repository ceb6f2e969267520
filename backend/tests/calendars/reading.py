"""Reads calendars by a parser that shares no code with the writer: vobject, with dateutil's zones."""

from datetime import datetime
from typing import Any

import vobject


def events_of(document: str) -> list[Any]:
    """The events of a calendar, by their start."""
    calendar = vobject.readOne(document)
    found = calendar.contents.get("vevent", [])
    return sorted(found, key=lambda event: str(event.dtstart.value))


def starts_of(document: str) -> list[datetime]:
    return [event.dtstart.value for event in events_of(document)]
