"""A link of a chain: what it is called, how far it is, and what the agenda says about it. Pure."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .story import Debt, Story, Talked

ENDED = {"declined": "They said no", "no_response": "No answer", "cancelled": "Cancelled"}
ALLOWED = ("granted", "granted_with_conditions")
REFUSED = ("denied", "withdrawn")


class LinkKey(StrEnum):
    """The links in their order."""

    HELLO = "hello"
    PERMISSION = "permission"
    REQUEST = "request"
    REPLY = "reply"
    SCHEDULED = "scheduled"
    HELD = "held"
    THANKS = "thanks"
    DEBRIEF = "debrief"
    PROMISES = "promises"
    ADVICE = "advice"
    TOLD_BACK = "told_back"
    REFERRALS = "referrals"
    REFERRERS_TOLD = "referrals_told"
    TOUCH = "touch"


class LinkState(StrEnum):
    DONE = "done"
    DUE = "due"
    LATE = "late"
    WAITING = "waiting"
    OPEN = "open"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True)
class Link:
    """One link: how far it is, when it was done or is due, why, and where it is done."""

    key: LinkKey
    title: str
    state: LinkState
    why: str = ""
    at: datetime | None = None
    link: str | None = None


def debt_of(story: Story, *rules: str, interview: Talked | None = None) -> Debt | None:
    """The item of one of these rules, the late one first; of other conversations than `interview`
    none. What was dismissed is not owed."""
    found = [
        one
        for one in story.debts
        if one.rule_id in rules
        and not one.dismissed
        and (interview is None or one.interview_id in (None, interview.id))
    ]
    return max(found, key=lambda one: one.late, default=None)


def owed(key: LinkKey, title: str, debt: Debt, why: str = "") -> Link:
    """A link that the agenda asks for."""
    state = LinkState.LATE if debt.late else LinkState.DUE
    return Link(key, title, state, why or debt.title, debt.due, debt.link)
