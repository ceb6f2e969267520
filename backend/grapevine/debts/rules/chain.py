"""The chain from the first hello to the last thank-you, link by link. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .story import Debt, Story, Talked

ASKED_FOR = ("requested", "scheduled", "held")
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


def links_of(story: Story) -> list[Link]:
    """All links in their order, also those that are not needed."""
    talk = story.talk
    return [
        _hello(story),
        _permission(story),
        _request(story, talk),
        _reply(story, talk),
        _scheduled(talk),
        _held(story, talk),
        _after(story, talk, LinkKey.THANKS, "Thank-you", "R6", talk.thanked_at if talk else None),
        _after(story, talk, LinkKey.DEBRIEF, "Debrief", "R29", talk.debriefed_at if talk else None),
        _commitments(story, LinkKey.PROMISES, promise=True),
        _commitments(story, LinkKey.ADVICE, promise=False),
        _told_back(story),
        _referrals(story, talk),
        _referrals_told(story),
        _touch(story),
    ]


def _hello(story: Story) -> Link:
    title = "How you came to them"
    if story.pointed:
        first = story.pointed[0]
        why = f"{first.referrer_name} pointed you to them."
        return Link(LinkKey.HELLO, title, LinkState.DONE, why, first.at)
    if story.known:
        return Link(LinkKey.HELLO, title, LinkState.DONE, f"You know them: {story.circle}.")
    return Link(LinkKey.HELLO, title, LinkState.OPEN, "You only heard of them.")


def _permission(story: Story) -> Link:
    """R14, of the referral that allows most."""
    title = "May you name who pointed you there?"
    key = LinkKey.PERMISSION
    for one in story.pointed:
        if one.permission in ALLOWED:
            return Link(key, title, LinkState.DONE, f"{one.referrer_name} may be named.")
    for one in story.pointed:
        if one.permission == "asked":
            return Link(key, title, LinkState.WAITING, f"You asked {one.referrer_name}.")
    open_ = [one for one in story.pointed if one.permission not in REFUSED]
    if open_:
        return Link(key, title, LinkState.OPEN, f"Ask {open_[0].referrer_name}.")
    why = "They may not be named." if story.pointed else "Nobody pointed you there."
    return Link(key, title, LinkState.NOT_NEEDED, why)


def _request(story: Story, talk: Talked | None) -> Link:
    key, title = LinkKey.REQUEST, "Request"
    if talk is None or talk.state == "identified":
        if story.left_alone:
            return Link(key, title, LinkState.NOT_NEEDED, "They want to be left alone.")
        why = "Not asked yet."
        return Link(key, title, LinkState.OPEN, why, link=_write(story))
    if talk.requested_at is None and talk.state not in ASKED_FOR[:2]:
        return Link(key, title, LinkState.NOT_NEEDED, "It came about without one.")
    return Link(key, title, LinkState.DONE, at=talk.requested_at)


def _reply(story: Story, talk: Talked | None) -> Link:
    key, title = LinkKey.REPLY, "Reply"
    if talk is None or talk.state == "identified":
        return Link(key, title, LinkState.OPEN)
    if talk.state in ENDED:
        debt = _debt(story, "R20")
        reason = f": {talk.ended_reason}" if talk.ended_reason else ""
        why = f"{ENDED[talk.state]}{reason}."
        if debt:
            return _owed(key, title, debt, why)
        return Link(key, title, LinkState.DONE, why, talk.answered_at)
    if talk.state != "requested" or talk.answered_at:
        return Link(key, title, LinkState.DONE, at=talk.answered_at)
    debt = _debt(story, "R16", "R17", "R19", interview=talk)
    if debt:
        return Link(key, title, LinkState.WAITING, debt.title, talk.requested_at, debt.link)
    return Link(key, title, LinkState.WAITING, "Give them some days.", talk.requested_at)


def _scheduled(talk: Talked | None) -> Link:
    key, title = LinkKey.SCHEDULED, "Appointment"
    if talk is not None and talk.state in ENDED:
        return Link(key, title, LinkState.NOT_NEEDED)
    if talk is not None and talk.starts_at:
        return Link(key, title, LinkState.DONE, at=talk.starts_at)
    if talk is not None and talk.state == "held":
        return Link(key, title, LinkState.NOT_NEEDED, "You talked on the spot.")
    return Link(key, title, LinkState.OPEN)


def _held(story: Story, talk: Talked | None) -> Link:
    key, title = LinkKey.HELD, "Conversation"
    if talk is not None and talk.state in ENDED:
        return Link(key, title, LinkState.NOT_NEEDED)
    if talk is not None and talk.state == "held":
        return Link(key, title, LinkState.DONE, at=talk.held_at)
    debt = _debt(story, "R21", interview=talk) if talk else None
    return _owed(key, title, debt) if debt else Link(key, title, LinkState.OPEN)


def _after(
    story: Story, talk: Talked | None, key: LinkKey, title: str, rule_id: str, at: datetime | None
) -> Link:
    """What follows a conversation that was held: done, or owed by a rule."""
    if talk is None or talk.state != "held":
        ended = talk is not None and talk.state in ENDED
        return Link(key, title, LinkState.NOT_NEEDED if ended else LinkState.OPEN)
    if at:
        return Link(key, title, LinkState.DONE, at=at)
    debt = _debt(story, rule_id, interview=talk)
    if debt is None or debt.dismissed:
        return Link(key, title, LinkState.NOT_NEEDED)
    return _owed(key, title, debt)


def _commitments(story: Story, key: LinkKey, *, promise: bool) -> Link:
    title = "Promises kept" if promise else "Advice tried"
    found = [one for one in story.commitments if one.promise == promise]
    open_ = sum(one.closed_at is None for one in found)
    done = _newest(one.closed_at for one in found)
    deed = "keep_promise" if promise else "try_advice"
    return _counted(story, key, title, len(found), open_, deed, done)


def _told_back(story: Story) -> Link:
    closed = [one for one in story.commitments if not one.promise and one.closed_at]
    open_ = sum(one.told_at is None for one in closed)
    done = _newest(one.told_at for one in closed)
    title = "Told what came of the advice"
    return _counted(story, LinkKey.TOLD_BACK, title, len(closed), open_, "tell_back", done)


def _referrals(story: Story, talk: Talked | None) -> Link:
    key, title = LinkKey.REFERRALS, "Other people they named"
    if story.given:
        names = ", ".join(one.name for one in story.given)
        return Link(key, title, LinkState.DONE, names, story.given[0].at)
    if talk is not None and talk.state == "held":
        return Link(key, title, LinkState.OPEN, "Ask whom else you should talk to.")
    return Link(key, title, LinkState.NOT_NEEDED)


def _referrals_told(story: Story) -> Link:
    key, title = LinkKey.REFERRERS_TOLD, "Told what came of it"
    settled = [one for one in story.given if one.settled or one.told_at]
    untold = sum(one.told_at is None for one in settled)
    if story.given and not untold and len(settled) < len(story.given):
        return Link(key, title, LinkState.WAITING, "Nothing has come of it yet.")
    done = _newest(one.told_at for one in settled)
    return _counted(story, key, title, len(settled), untold, "tell_back", done, referral=True)


def _touch(story: Story) -> Link:
    key, title = LinkKey.TOUCH, "In touch"
    debt = _debt(story, "R35")
    if debt is None or debt.dismissed:
        return Link(key, title, LinkState.NOT_NEEDED, at=story.last_contact_at)
    if debt.late:
        return _owed(key, title, debt)
    return Link(key, title, LinkState.DONE, at=story.last_contact_at)


def _counted(
    story: Story, key: LinkKey, title: str, count: int, open_: int, deed: str,
    done: datetime | None, *, referral: bool = False,
) -> Link:  # fmt: skip
    """Several things of one kind: as far as the one that is least far."""
    if not count:
        return Link(key, title, LinkState.NOT_NEEDED)
    why = f"{count - open_} of {count}."
    if not open_:
        return Link(key, title, LinkState.DONE, why, done)
    debts = [
        one
        for one in story.debts
        if one.deed == deed and not one.dismissed and (one.referral_id is not None) == referral
    ]
    if not debts:
        return Link(key, title, LinkState.OPEN, why)
    return _owed(key, title, max(debts, key=lambda one: one.late), why)


def _debt(story: Story, *rules: str, interview: Talked | None = None) -> Debt | None:
    """The item of one of these rules, the late one first."""
    found = [
        one
        for one in story.debts
        if one.rule_id in rules and (interview is None or one.interview_id == interview.id)
    ]
    return max(found, key=lambda one: one.late, default=None)


def _owed(key: LinkKey, title: str, debt: Debt, why: str = "") -> Link:
    state = LinkState.LATE if debt.late else LinkState.DUE
    return Link(key, title, state, why or debt.title, debt.due, debt.link)


def _write(story: Story) -> str:
    """The composer for a request, as they were come to."""
    purpose = "request_shared_background" if story.known else "request_cold"
    if any(one.permission in ALLOWED for one in story.pointed):
        purpose = "request_referred"
    talk = f"&interview={story.talk.id}" if story.talk else ""
    return f"/outreach/write?contact={story.contact_id}&purpose={purpose}{talk}"


def _newest(moments: Iterable[datetime | None]) -> datetime | None:
    return max((at for at in moments if at), default=None)
