"""The words of the timeline: what each entry says, and where a day lies among instants. Pure."""

from datetime import UTC, date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo


class EntryKind(StrEnum):
    """What happened. A referral is `received` for the person it points to."""

    CREATED = "created"
    CONNECTED = "connected"
    TIE = "tie"
    REFERRAL_GIVEN = "referral_given"
    REFERRAL_RECEIVED = "referral_received"
    MESSAGE = "message"
    INTERVIEW = "interview"
    DEBRIEF = "debrief"
    INSIGHT = "insight"
    COMMITMENT = "commitment"
    OUTCOME = "outcome"
    LEAD = "lead"
    INTEREST = "interest"
    DECISION = "decision"


class TargetKind(StrEnum):
    """What an entry leads to."""

    CONTACT = "contact"
    TIE = "tie"
    REFERRAL = "referral"
    MESSAGE = "message"
    INTERVIEW = "interview"
    INSIGHT = "insight"
    COMMITMENT = "commitment"
    LEAD = "lead"
    CAREER = "career"


STEPS = {
    "identified": "Thought of talking to {name} again",
    "requested": "Asked {name} for a conversation",
    "scheduled": "Set a time to talk to {name}",
    "held": "Talked to {name}",
    "declined": "{name} declined",
    "no_response": "{name} did not respond",
    "cancelled": "The conversation with {name} was called off",
}


DECISIONS = {
    "exploring": "Went on exploring {title}",
    "shortlisted": "Put {title} on the shortlist",
    "chosen": "Chose {title}",
    "ruled_out": "Ruled out {title}",
}


COMMITMENTS = {
    ("advice", "open"): "Advice from {name}",
    ("advice", "done"): "Did what {name} advised",
    ("advice", "dropped"): "Dropped the advice of {name}",
    ("promise", "open"): "A promise to {name}",
    ("promise", "done"): "Kept a promise to {name}",
    ("promise", "dropped"): "Dropped a promise to {name}",
}


def commitment_title(kind: str, state: str, name: str) -> str:
    """Advice or a promise when it was made (`open`), or what became of it."""
    return COMMITMENTS[kind, state].replace("{name}", name)


def decision_title(status: str, title: str) -> str:
    """A decision about a career, in words."""
    return DECISIONS[status].replace("{title}", title)


def step_title(state: str, name: str) -> str:
    """A step of an interview's states, in words."""
    return STEPS[state].replace("{name}", name)


def message_title(outgoing: bool, kind: str, name: str) -> str:
    """`Thank you to Ana`, `Reply from Ana`; what has no kind is simply a message."""
    what = "message" if kind == "other" else kind.replace("_", " ")
    return f"{what.capitalize()} {'to' if outgoing else 'from'} {name}"


def noon(day: date, zone: ZoneInfo) -> datetime:
    """Where a fact that is dated by day stands among instants: at noon where the owner lives, so
    that it shows on its day there."""
    return datetime.combine(day, time(12), zone).astimezone(UTC)


def last_day_before(instant: datetime, zone: ZoneInfo) -> tuple[date, bool]:
    """The newest day whose noon is not after `instant`, and whether it is that very noon."""
    local = instant.astimezone(zone)
    at_noon = noon(local.date(), zone) == instant
    before = local.date() if noon(local.date(), zone) <= instant else _day_before(local.date())
    return before, at_noon


def _day_before(day: date) -> date:
    return date.fromordinal(max(day.toordinal() - 1, 1))
