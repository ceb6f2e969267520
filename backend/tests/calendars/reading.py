"""Reads calendars by parsers that share no code with the writer: vobject for what an event says,
dateutil for its times, by nothing but the VTIMEZONE that stands in the file."""

import io
import re
from datetime import UTC, datetime, tzinfo
from typing import Any

import vobject
from dateutil.tz import tzical

ZONE = re.compile(r"BEGIN:VTIMEZONE\r\n.*?END:VTIMEZONE\r\n", re.DOTALL)
START = re.compile(r"^DTSTART(?:;TZID=(?P<zone>[^:]+))?:(?P<wall>\d{8}T\d{6})Z?\r$", re.MULTILINE)


def events_of(document: str) -> list[Any]:
    """The events of a calendar, in its order."""
    return list(vobject.readOne(document).contents.get("vevent", []))


def starts_of(document: str) -> list[datetime]:
    """When the events of a calendar start, in UTC and in its order."""
    whole = document.replace("\r\n ", "")
    zones = {name: zone for text in ZONE.findall(whole) for name, zone in _read(text)}
    events = ZONE.sub("", whole)
    return [
        _instant(found["wall"], zones.get(found["zone"], UTC)) for found in START.finditer(events)
    ]


def _read(text: str) -> list[tuple[str, tzinfo]]:
    read = tzical(io.StringIO(text.replace("\r\n", "\n")))
    return [(name, read.get(name)) for name in read.keys()]  # noqa: SIM118 - it is no dict


def _instant(wall: str, zone: tzinfo) -> datetime:
    return datetime.strptime(wall, "%Y%m%dT%H%M%S").replace(tzinfo=zone).astimezone(UTC)
