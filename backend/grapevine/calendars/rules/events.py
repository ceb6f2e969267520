"""Events: an interview at its time, and what is due on a day. Names, never notes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import NAMESPACE_URL, UUID, uuid5

from grapevine.interviews import InterviewState, Mode

from .writing import at_wall, in_utc, on_day, parameter, text

BY = {
    Mode.IN_PERSON: "in person",
    Mode.PHONE: "by phone",
    Mode.VIDEO: "by video",
    Mode.EMAIL: "by e-mail",
}
OFF = (InterviewState.CANCELLED, InterviewState.DECLINED)


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody in an event; without an address only the name is shown."""

    name: str
    email: str | None


@dataclass(frozen=True, slots=True)
class Meeting:
    """An interview as a calendar needs it. `link` is where the web UI shows it."""

    id: UUID
    sequence: int
    state: InterviewState
    mode: Mode
    employment: bool
    starts_at: datetime
    zone: str | None
    minutes: int
    place: str
    guests: Sequence[Guest]
    written_at: datetime
    link: str


@dataclass(frozen=True, slots=True)
class Due:
    """Something on the agenda, on the day that it is due. Why it is stays out of calendars: that
    repeats what was promised and advised."""

    id: str
    day: date
    title: str
    link: str


def meeting_lines(meeting: Meeting, title: str) -> list[str]:
    """What every calendar is told about an interview."""
    ends_at = meeting.starts_at + timedelta(minutes=meeting.minutes)
    lines = [
        f"UID:{meeting.id}@grapevine",
        f"SEQUENCE:{meeting.sequence}",
        f"DTSTAMP:{in_utc(meeting.written_at)}",
        at_wall("DTSTART", meeting.starts_at, meeting.zone),
        at_wall("DTEND", ends_at, meeting.zone),
        f"SUMMARY:{text(title)}",
        f"DESCRIPTION:{text(f'{meeting.minutes} minutes, {BY[meeting.mode]}.')}",
        f"STATUS:{'CANCELLED' if meeting.state in OFF else 'CONFIRMED'}",
    ]
    return [*lines, f"LOCATION:{text(meeting.place)}"] if meeting.place else lines


def due_lines(due: Due) -> list[str]:
    """An event for the whole day, during which one is not busy."""
    return [
        "BEGIN:VEVENT",
        f"UID:{uuid5(NAMESPACE_URL, due.id)}@grapevine",
        f"DTSTAMP:{on_day(due.day)}T000000Z",
        f"DTSTART;VALUE=DATE:{on_day(due.day)}",
        f"DTEND;VALUE=DATE:{on_day(due.day + timedelta(days=1))}",
        f"SUMMARY:{text(due.title)}",
        f"URL:{due.link}",
        "TRANSP:TRANSPARENT",
        "CLASS:PRIVATE",
        "END:VEVENT",
    ]


def person_line(kind: str, guest: Guest, *more: str) -> str:
    """ORGANIZER or ATTENDEE, who has to have an address."""
    return ";".join((kind, f"CN={parameter(guest.name)}", *more)) + f":mailto:{guest.email}"


def named(guests: Sequence[Guest]) -> str:
    """The names of those who take part: `Ines Duarte and Tom Ito`."""
    names = [guest.name for guest in guests] or ["somebody"]
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
