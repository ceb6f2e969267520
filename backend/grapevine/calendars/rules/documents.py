"""Whole calendars: an invitation to one interview, and the feed of all that is ahead."""

from collections.abc import Sequence

from .events import Due, Guest, Meeting, due_lines, meeting_lines, named, person_line
from .states import Method
from .writing import document, text
from .zones import zone_lines

HEAD = (
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Grapevine//Grapevine//EN",
    "CALSCALE:GREGORIAN",
)
END = "END:VCALENDAR"
REFRESHED = "PT1H"  # how often calendars are asked to read a feed


def invitation(method: Method, meeting: Meeting, organizer: Guest) -> str:
    """One interview, to keep or to give away: what the other person may read, and nothing else."""
    kind = "Interview" if meeting.employment else "Informational interview"
    title = f"{kind}: {organizer.name} and {named(meeting.guests)}"
    attendees = [
        person_line("ATTENDEE", guest, "ROLE=REQ-PARTICIPANT", "PARTSTAT=NEEDS-ACTION", "RSVP=TRUE")
        for guest in meeting.guests
        if guest.email
    ]
    return document(
        [
            *HEAD,
            f"METHOD:{method}",
            *_zones([meeting]),
            "BEGIN:VEVENT",
            *meeting_lines(meeting, title),
            person_line("ORGANIZER", organizer),
            *attendees,
            "END:VEVENT",
            END,
        ]
    )


def feed(title: str, meetings: Sequence[Meeting], dues: Sequence[Due]) -> str:
    """A calendar that is read again and again. It depends on nothing but what is in it, so that
    who reads it twice gets the same bytes."""
    lines = [
        *HEAD,
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{text(title)}",
        f"REFRESH-INTERVAL;VALUE=DURATION:{REFRESHED}",
        f"X-PUBLISHED-TTL:{REFRESHED}",
        *_zones(meetings),
    ]
    for meeting in meetings:
        kind = "Interview" if meeting.employment else "Informational interview"
        lines += ["BEGIN:VEVENT", *meeting_lines(meeting, f"{kind} with {named(meeting.guests)}")]
        lines += [f"URL:{meeting.link}", "CLASS:PRIVATE", "END:VEVENT"]
    for due in dues:
        lines += due_lines(due)
    return document([*lines, END])


def _zones(meetings: Sequence[Meeting]) -> list[str]:
    """Every zone that a meeting stands in, once."""
    lines: list[str] = []
    for zone in sorted({one.zone for one in meetings if one.zone and one.zone != "UTC"}):
        starts = [one.starts_at for one in meetings if one.zone == zone]
        lines += zone_lines(zone, min(starts), max(starts))
    return lines
