"""The files that calendars read: their times in every zone, their texts, their lines."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grapevine.calendars.rules import (
    Due,
    Guest,
    Meeting,
    Method,
    NotScheduled,
    feed,
    invitation,
    method_for,
)
from grapevine.interviews import InterviewState, Mode
from tests.calendars.reading import events_of, starts_of
from tests.kit.test_zones import changes, tried_zones

MAYA = Guest("Maya Okafor", "maya@example.com")
NOON = datetime(2026, 12, 1, 11, tzinfo=UTC)
HALF_HOUR = timedelta(minutes=30)


def meeting(starts_at: datetime = NOON, zone: str | None = "Europe/Berlin", **more: Any) -> Meeting:
    given = {
        "id": UUID(int=7), "sequence": 2, "state": InterviewState.SCHEDULED, "mode": Mode.VIDEO,
        "employment": False, "minutes": 20, "place": "", "guests": [Guest("Ines Duarte", None)],
        "written_at": datetime(2026, 11, 23, 9, tzinfo=UTC),
        "link": "https://vine.example/interviews/7",
    }  # fmt: skip
    return Meeting(starts_at=starts_at, zone=zone, **{**given, **more})


def test_an_invitation_word_by_word():
    asked = meeting(guests=[Guest("Ines Duarte", "ines@example.com")], zone="UTC", place="Room; 1")
    assert invitation(Method.REQUEST, asked, MAYA).split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Grapevine//Grapevine//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:REQUEST",
        "BEGIN:VEVENT",
        "UID:00000000-0000-0000-0000-000000000007@grapevine",
        "SEQUENCE:2",
        "DTSTAMP:20261123T090000Z",
        "DTSTART:20261201T110000Z",
        "DTEND:20261201T112000Z",
        "SUMMARY:Informational interview: Maya Okafor and Ines Duarte",
        "DESCRIPTION:20 minutes\\, by video.",
        "STATUS:CONFIRMED",
        "LOCATION:Room\\; 1",
        'ORGANIZER;CN="Maya Okafor":mailto:maya@example.com',
        'ATTENDEE;CN="Ines Duarte";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=T',
        " RUE:mailto:ines@example.com",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


@pytest.mark.parametrize(
    ("state", "had_a_start", "method"),
    [
        (InterviewState.IDENTIFIED, False, None),
        (InterviewState.REQUESTED, False, None),
        (InterviewState.SCHEDULED, True, Method.REQUEST),
        (InterviewState.HELD, True, Method.PUBLISH),
        (InterviewState.HELD, False, Method.PUBLISH),
        (InterviewState.CANCELLED, True, Method.CANCEL),
        (InterviewState.CANCELLED, False, None),
        (InterviewState.DECLINED, True, Method.CANCEL),
        (InterviewState.DECLINED, False, None),
        (InterviewState.NO_RESPONSE, False, None),
    ],
)
def test_what_each_state_means(state: InterviewState, had_a_start: bool, method: Method | None):
    if method:
        assert method_for(state, had_a_start=had_a_start) is method
    else:
        with pytest.raises(NotScheduled):
            method_for(state, had_a_start=had_a_start)


def test_every_start_around_every_change_of_every_zone_is_read_as_it_was_meant():
    """By another program's reading of our VTIMEZONE. `make soak` tries every zone."""
    tried = 0
    for zone in tried_zones():
        starts = [
            change + number * HALF_HOUR
            for change in (*changes(zone), NOON)
            for number in range(-2, 3)
        ]
        assert starts_of(feed("x", [meeting(at, zone) for at in starts], [])) == starts, zone
        tried += len(starts)
    assert tried > 1_000


def test_the_wall_time_is_written_where_it_says_it_all():
    """Of an hour shown twice, the first stands as it is and the second in UTC."""
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert "DTSTART;TZID=Europe/Berlin:20261025T023000" in feed("x", [meeting(first)], [])
    second = first + timedelta(hours=1)
    assert "DTSTART:20261025T013000Z" in feed("x", [meeting(second)], [])
    assert starts_of(feed("x", [meeting(first), meeting(second)], [])) == [first, second]


def test_a_zone_stands_in_a_file_once():
    told = feed("x", [meeting(), meeting(NOON + HALF_HOUR), meeting(zone="Asia/Tokyo")], [])
    assert told.count("BEGIN:VTIMEZONE") == 2
    assert "VTIMEZONE" not in feed("x", [meeting(zone="UTC"), meeting(zone=None)], [])


# Not what a stored text can't hold (see kit.schemas), nor line ends, which are compared below.
WORDS = st.text(
    st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\u2028\u2029\x85"),
    min_size=1, max_size=120,
)  # fmt: skip


@given(WORDS, WORDS)
def test_any_text_comes_back(name: str, place: str):
    told = feed("x", [meeting(guests=[Guest(name, None)], place=place)], [])
    assert all(len(line.encode()) <= 75 for line in told.split("\r\n"))
    event = events_of(told)[0]
    assert event.summary.value == f"Informational interview with {name}"
    assert event.location.value == place


@pytest.mark.parametrize(
    "name", ['a"b', "a\r\nATTENDEE:mailto:x@example.com", "a;b:c,d", "\n\n", "a\x00b\x1fc", "\\n"]
)
def test_no_name_begins_another_line(name: str):
    told = invitation(
        Method.REQUEST,
        meeting(guests=[Guest(name, "g@example.com")], place=name),
        Guest(name, "m@x"),
    )
    names = [line.split(":")[0].split(";")[0] for line in told.replace("\r\n ", "").split("\r\n")]
    assert names.count("ATTENDEE") == 1
    assert names.count("LOCATION") == 1
    assert len(events_of(told)) == 1


def test_who_has_no_address_is_named_but_not_invited():
    told = invitation(Method.REQUEST, meeting(), MAYA)
    assert "Ines Duarte" in told
    assert "ATTENDEE" not in told


@pytest.mark.parametrize("state", [InterviewState.CANCELLED, InterviewState.DECLINED])
def test_what_is_off_says_so(state: InterviewState):
    assert events_of(feed("x", [meeting(state=state)], []))[0].status.value == "CANCELLED"


def test_an_employment_interview_is_called_one():
    assert "SUMMARY:Interview with Ines" in feed("x", [meeting(employment=True)], [])


def test_what_is_due_fills_its_day_and_keeps_nobody_busy():
    due = Due("R6:thank:7", date(2026, 12, 31), "Thank Ines", "https://vine.example/")
    event = events_of(feed("x", [], [due]))[0]
    assert event.dtstart.value == date(2026, 12, 31)
    assert event.dtend.value == date(2027, 1, 1)
    assert event.transp.value == "TRANSPARENT"
    assert event.summary.value == "Thank Ines"


def test_the_same_facts_are_the_same_bytes():
    zoned = [meeting(), meeting(zone=str(ZoneInfo("America/New_York")))]
    assert feed("x", zoned, []) == feed("x", zoned, [])
