"""The links that follow a conversation: thanks, what was promised, advised and told. Pure."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from .links import ENDED, Link, LinkKey, LinkState, debt_of, owed
from .story import Story, Talked

TO_THEM = {"keep_promise", "tell_back"}  # what is done for nobody who wants to be left alone


def after(
    story: Story, talk: Talked | None, key: LinkKey, title: str, rule_id: str, at: datetime | None
) -> Link:
    """What follows a conversation that was held: done, or owed by a rule."""
    if talk is None or talk.state != "held":
        ended = talk is not None and talk.state in ENDED
        return Link(key, title, LinkState.NOT_NEEDED if ended else LinkState.OPEN)
    if at:
        return Link(key, title, LinkState.DONE, at=at)
    debt = debt_of(story, rule_id, interview=talk)
    return owed(key, title, debt) if debt else Link(key, title, LinkState.NOT_NEEDED)


def commitments(story: Story, key: LinkKey, *, promise: bool) -> Link:
    """Promises made to them, or advice of theirs: as far as it was acted on."""
    title = "Promises kept" if promise else "Advice tried"
    found = [one for one in story.commitments if one.promise == promise]
    open_ = [one.id for one in found if one.closed_at is None]
    done = _newest(one.closed_at for one in found)
    deed = "keep_promise" if promise else "try_advice"
    return _counted(story, key, title, len(found), open_, deed, done)


def told_back(story: Story) -> Link:
    """R34, of their advice that was acted on."""
    closed = [one for one in story.commitments if not one.promise and one.closed_at]
    open_ = [one.id for one in closed if one.told_at is None]
    done = _newest(one.told_at for one in closed)
    title = "Told what came of the advice"
    return _counted(story, LinkKey.TOLD_BACK, title, len(closed), open_, "tell_back", done)


def referrals(story: Story, talk: Talked | None) -> Link:
    """R15: whom they named; open until they were asked, or it is said why not."""
    key, title = LinkKey.REFERRALS, "Other people they named"
    if story.given:
        names = ", ".join(one.name for one in story.given)
        return Link(key, title, LinkState.DONE, names, story.given[0].at)
    if talk is not None and talk.state == "held" and not talk.closing_answered:
        return Link(key, title, LinkState.OPEN, "Ask whom else you should talk to.")
    return Link(key, title, LinkState.NOT_NEEDED)


def referrals_told(story: Story) -> Link:
    """R34, of the people they named."""
    key, title = LinkKey.REFERRERS_TOLD, "Told what came of it"
    settled = [one for one in story.given if one.settled or one.told_at]
    untold = [one.id for one in settled if one.told_at is None]
    if story.given and not untold and len(settled) < len(story.given):
        return Link(key, title, LinkState.WAITING, "Nothing has come of it yet.")
    done = _newest(one.told_at for one in settled)
    return _counted(story, key, title, len(settled), untold, "tell_back", done)


def touch(story: Story) -> Link:
    """R35: being in touch never ends, so it is done until it is late."""
    key, title = LinkKey.TOUCH, "In touch"
    debt = debt_of(story, "R35")
    if debt is None:
        return Link(key, title, LinkState.NOT_NEEDED, at=story.last_contact_at)
    if debt.late:
        return owed(key, title, debt)
    return Link(key, title, LinkState.DONE, at=story.last_contact_at)


def _counted(
    story: Story, key: LinkKey, title: str, count: int, open_: Sequence[UUID], deed: str,
    done: datetime | None,
) -> Link:  # fmt: skip
    """Several things of one kind: as far as the one that is least far. `open_` are those that are
    not done."""
    if not count:
        return Link(key, title, LinkState.NOT_NEEDED)
    why = f"{count - len(open_)} of {count}."
    if not open_:
        return Link(key, title, LinkState.DONE, why, done)
    debts = [one for one in story.debts if one.deed == deed and one.about_id in open_]
    wanted = [one for one in debts if not one.dismissed]
    if wanted:
        return owed(key, title, max(wanted, key=lambda one: one.late), why)
    dropped = len(debts) == len(open_) or (story.left_alone and deed in TO_THEM)
    return Link(key, title, LinkState.NOT_NEEDED if dropped else LinkState.OPEN, why)


def _newest(moments: Iterable[datetime | None]) -> datetime | None:
    return max((at for at in moments if at), default=None)
