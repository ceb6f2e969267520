"""R21: a scheduled interview comes up, and once its time is over it wants to be recorded."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from .facts import Deed, Facts, Item, Rule, Talk


def look(facts: Facts) -> Iterator[Item]:
    for talk in facts.talks:
        if talk.state != "scheduled" or talk.starts_at is None:
            continue
        over_at = talk.starts_at + timedelta(minutes=talk.agreed_minutes)
        if facts.now >= over_at:
            yield _to_record(facts, talk, over_at)
        else:
            yield _to_hold(facts, talk, talk.starts_at)


def _to_record(facts: Facts, talk: Talk, over_at: datetime) -> Item:
    return Item(
        rule_id="R21",
        deed=Deed.RECORD,
        title=f"Record the conversation with {talk.names}",
        why=f"It was planned for {_clock(facts, talk)}. Did it take place?",
        due=over_at + timedelta(days=1),
        interview_id=talk.id,
        anchor=facts.day(over_at).isoformat(),
        inputs={"starts_at": talk.starts_at.isoformat() if talk.starts_at else ""},
    )


def _to_hold(facts: Facts, talk: Talk, starts_at: datetime) -> Item:
    how = {"in_person": "in person", "phone": "by phone", "video": "by video"}
    return Item(
        rule_id="R21",
        deed=Deed.TALK,
        title=f"Talk with {talk.names}",
        why=f"It starts {_clock(facts, talk)}, {how.get(talk.mode, 'by e-mail')}, and takes "
        f"{talk.agreed_minutes} minutes.",
        due=starts_at,
        interview_id=talk.id,
        anchor=facts.day(starts_at).isoformat(),
        inputs={"starts_at": starts_at.isoformat(), "time_zone": talk.time_zone or facts.zone},
        shows_at=starts_at - timedelta(hours=facts.values["talk_hours"]),
    )


def _clock(facts: Facts, talk: Talk) -> str:
    """The start as the wall clock shows it: `today at 14:30 (Europe/Berlin)`."""
    zone = talk.time_zone or facts.zone
    start = (talk.starts_at or facts.now).astimezone(ZoneInfo(zone))
    days = (start.date() - facts.now.astimezone(ZoneInfo(zone)).date()).days
    day = {0: "today", 1: "tomorrow", -1: "yesterday"}.get(days, f"{start.day} {start:%B}")
    return f"{day} at {start:%H:%M} ({zone})"


RULE = Rule("R21", look)
