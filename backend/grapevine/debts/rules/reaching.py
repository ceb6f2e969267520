"""The links that lead to a conversation: from the first hello to the day itself. Pure."""

from .links import ALLOWED, ENDED, REFUSED, Link, LinkKey, LinkState, debt_of, owed
from .story import Story, Talked

ASKED_FOR = ("requested", "scheduled")


def hello(story: Story, talk: Talked | None) -> Link:
    """How I came to them; open as long as I only heard of them and did nothing yet."""
    key, title = LinkKey.HELLO, "How you came to them"
    if story.pointed:
        first = story.pointed[0]
        why = f"{first.referrer_name} pointed you to them."
        return Link(key, title, LinkState.DONE, why, first.at)
    if story.known:
        return Link(key, title, LinkState.DONE, f"You know them: {story.circle}.")
    if _is_behind(talk):
        return Link(key, title, LinkState.DONE, "You came to them on your own.")
    return Link(key, title, LinkState.OPEN, "You only heard of them.")


def permission(story: Story, talk: Talked | None) -> Link:
    """R14, of the referral that allows most; who was asked already needs no name any more."""
    key, title = LinkKey.PERMISSION, "May you name who pointed you there?"
    for one in story.pointed:
        if one.permission in ALLOWED:
            return Link(key, title, LinkState.DONE, f"{one.referrer_name} may be named.")
    if story.pointed and _is_behind(talk):
        return Link(key, title, LinkState.NOT_NEEDED, "They were asked without a name.")
    for one in story.pointed:
        if one.permission == "asked":
            return Link(key, title, LinkState.WAITING, f"You asked {one.referrer_name}.")
    open_ = [one for one in story.pointed if one.permission not in REFUSED]
    if open_:
        return Link(key, title, LinkState.OPEN, f"Ask {open_[0].referrer_name}.")
    why = "They may not be named." if story.pointed else "Nobody pointed you there."
    return Link(key, title, LinkState.NOT_NEEDED, why)


def request(story: Story, talk: Talked | None) -> Link:
    """Open while nobody was asked, and it leads to where one asks."""
    key, title = LinkKey.REQUEST, "Request"
    if not _is_behind(talk):
        if story.left_alone:
            return Link(key, title, LinkState.NOT_NEEDED, "They want to be left alone.")
        return Link(key, title, LinkState.OPEN, "Not asked yet.", link=_write(story))
    if talk and talk.requested_at is None and talk.state not in ASKED_FOR:
        return Link(key, title, LinkState.NOT_NEEDED, "It came about without one.")
    return Link(key, title, LinkState.DONE, at=talk.requested_at if talk else None)


def reply(story: Story, talk: Talked | None) -> Link:
    """What they said, or what the method says about their silence (R16, R17, R19) and no (R20)."""
    key, title = LinkKey.REPLY, "Reply"
    if talk is None or talk.state == "identified":
        return Link(key, title, LinkState.OPEN)
    if talk.state in ENDED:
        reason = f": {talk.ended_reason}" if talk.ended_reason else ""
        why = f"{ENDED[talk.state]}{reason}."
        debt = debt_of(story, "R20", interview=talk)
        if debt:
            return owed(key, title, debt, why)
        return Link(key, title, LinkState.DONE, why, talk.answered_at)
    if talk.state != "requested" or talk.answered_at:
        return Link(key, title, LinkState.DONE, at=talk.answered_at)
    debt = debt_of(story, "R16", "R17", "R19", interview=talk)
    if debt:
        return Link(key, title, LinkState.WAITING, debt.title, talk.requested_at, debt.link)
    return Link(key, title, LinkState.WAITING, "Give them some days.", talk.requested_at)


def appointment(talk: Talked | None) -> Link:
    """When to talk was agreed, unless they talked on the spot."""
    key, title = LinkKey.SCHEDULED, "Appointment"
    if talk is not None and talk.state in ENDED:
        return Link(key, title, LinkState.NOT_NEEDED)
    if talk is not None and talk.starts_at:
        return Link(key, title, LinkState.DONE, at=talk.starts_at)
    if talk is not None and talk.state == "held":
        return Link(key, title, LinkState.NOT_NEEDED, "You talked on the spot.")
    return Link(key, title, LinkState.OPEN)


def conversation(story: Story, talk: Talked | None) -> Link:
    """Held; or, once it has begun, to be recorded (R21)."""
    key, title = LinkKey.HELD, "Conversation"
    if talk is not None and talk.state in ENDED:
        return Link(key, title, LinkState.NOT_NEEDED)
    if talk is not None and talk.state == "held":
        return Link(key, title, LinkState.DONE, at=talk.held_at)
    debt = debt_of(story, "R21", interview=talk) if talk else None
    return owed(key, title, debt) if debt else Link(key, title, LinkState.OPEN)


def _is_behind(talk: Talked | None) -> bool:
    """Whether the moment to ask them has passed."""
    return talk is not None and talk.state != "identified"


def _write(story: Story) -> str:
    """The composer for a request, as they were come to."""
    purpose = "request_shared_background" if story.known else "request_cold"
    if any(one.permission in ALLOWED for one in story.pointed):
        purpose = "request_referred"
    talk = f"&interview={story.talk.id}" if story.talk else ""
    return f"/outreach/write?contact={story.contact_id}&purpose={purpose}{talk}"
