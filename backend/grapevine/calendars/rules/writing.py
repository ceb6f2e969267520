"""Lines of iCalendar (RFC 5545): what is escaped, how times are written, where lines are folded."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

WIDEST = 75  # octets in a line, without its end
ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def text(value: str) -> str:
    """A value of the type TEXT. Nothing in it can begin another line."""
    return CONTROL.sub("", value.replace("\r\n", "\n").replace("\r", "\n")).translate(ESCAPED)


def parameter(value: str) -> str:
    """The quoted value of a parameter, which knows no way to write a quote or a line's end."""
    return '"' + re.sub(r'["\x00-\x1f\x7f]', " ", value).strip() + '"'


def in_utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def on_day(day: date) -> str:
    return day.strftime("%Y%m%d")


def at_wall(name: str, moment: datetime, zone: str | None) -> str:
    """A property with what the clock in `zone` shows. The second pass of an hour that is shown
    twice can't be written so (the wall time means the first), and stands in UTC."""
    local = moment.astimezone(ZoneInfo(zone)) if zone else None
    if local is None or zone in (None, "UTC") or local.fold:
        return f"{name}:{in_utc(moment)}"
    return f"{name};TZID={zone}:{local:%Y%m%dT%H%M%S}"


def document(lines: Iterable[str]) -> str:
    """The whole file: folded lines that end as the format wants."""
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _folded(line: str) -> list[str]:
    """Pieces of at most 75 octets that never cut a character; all but the first begin with the
    blank that says so."""
    pieces, piece, room = [], "", WIDEST
    for letter in line:
        size = len(letter.encode())
        if size > room:
            pieces.append(piece)
            piece, room = " ", WIDEST - 1
        piece += letter
        room -= size
    return [*pieces, piece]
