"""The interviews that matter to the agenda, in three queries however many there are."""

from collections import defaultdict
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, or_, select
from sqlmodel import Session, col

from grapevine.contacts import Contact, name_column
from grapevine.interviews import Interview, InterviewContact, InterviewState
from grapevine.messages import Direction, Message, MessageKind

from ..rules import Person, Talk

# What was settled stays in sight this long, for today's list of what is done; a debt itself never
# ages out.
REMEMBERED = timedelta(days=2)
COLUMNS = (
    "id", "state", "mode", "agreed_minutes", "starts_at", "time_zone", "requested_at", "held_at",
    "researched_at", "debriefed_at", "organization_id",
)  # fmt: skip


def talks(session: Session, owner: UUID, now: datetime) -> tuple[Talk, ...]:
    """Every interview that could put something on the agenda."""
    interviews = _open_interviews(session, owner, now)
    ids = [row.id for row in interviews]
    people = _people(session, owner, ids)
    words = _messages(session, owner, ids, [row.id for row in interviews if _awaited(row)])
    return tuple(
        Talk(
            id=row.id,
            state=row.state.value,
            mode=row.mode.value,
            people=tuple(
                _person(one, [*words[None, one.id], *words[row.id, one.id]], row.requested_at)
                for one in people[row.id]
            ),
            agreed_minutes=row.agreed_minutes,
            starts_at=row.starts_at,
            time_zone=row.time_zone,
            requested_at=row.requested_at,
            held_at=row.held_at,
            researched_at=row.researched_at,
            debriefed_at=row.debriefed_at,
            organization_id=row.organization_id or _workplace(people[row.id]),
        )
        for row in interviews
    )


def _open_interviews(session: Session, owner: UUID, now: datetime) -> list[Any]:
    held_and_open = and_(
        col(Interview.state) == InterviewState.HELD,
        or_(
            _somebody_is_owed_thanks(),
            col(Interview.debriefed_at).is_(None),
            col(Interview.thanked_at) > now - REMEMBERED,
            col(Interview.debriefed_at) > now - REMEMBERED,
        ),
    )
    waiting = col(Interview.state).in_([InterviewState.REQUESTED, InterviewState.SCHEDULED])
    query = select(*(getattr(Interview, name) for name in COLUMNS)).where(
        col(Interview.owner_id) == owner,
        col(Interview.deleted_at).is_(None),
        or_(held_and_open, waiting),
    )
    return list(session.execute(query))


def _somebody_is_owed_thanks() -> ColumnElement[bool]:
    """Of those who take part and are not in the trash. The interview's own `thanked_at` knows
    nothing of who came back from there since."""
    thanked = exists().where(
        col(Message.owner_id) == col(InterviewContact.owner_id),
        col(Message.interview_id) == col(InterviewContact.interview_id),
        col(Message.contact_id) == col(InterviewContact.contact_id),
        col(Message.kind) == MessageKind.THANK_YOU,
        col(Message.direction) == Direction.OUT,
        col(Message.deleted_at).is_(None),
    )
    return exists().where(
        col(InterviewContact.owner_id) == col(Interview.owner_id),
        col(InterviewContact.interview_id) == col(Interview.id),
        col(Contact.owner_id) == col(InterviewContact.owner_id),
        col(Contact.id) == col(InterviewContact.contact_id),
        col(Contact.deleted_at).is_(None),
        ~thanked,
    )


def _workplace(people: list[Any]) -> UUID | None:
    """The main person's organization."""
    return people[0].organization_id if people else None


def _people(session: Session, owner: UUID, interviews: list[UUID]) -> dict[UUID, list[Any]]:
    query = (
        select(
            col(InterviewContact.interview_id),
            col(Contact.id),
            name_column(Contact).label("name"),
            col(Contact.organization_id),
            col(Contact.do_not_contact),
        )
        .join(Contact, col(Contact.id) == col(InterviewContact.contact_id))
        .where(
            col(InterviewContact.owner_id) == owner,
            col(Contact.owner_id) == owner,
            col(Contact.deleted_at).is_(None),
            col(Contact.forgotten_at).is_(None),  # nothing is owed to, or asked of, nobody
            col(InterviewContact.interview_id).in_(interviews),
        )
        .order_by(col(InterviewContact.position))
    )
    found: dict[UUID, list[Any]] = defaultdict(list)
    for row in session.execute(query):
        found[row.interview_id].append(row)
    return found


def _awaited(interview: Any) -> bool:
    return interview.state is InterviewState.REQUESTED


def _messages(
    session: Session, owner: UUID, interviews: list[UUID], awaited: list[UUID]
) -> dict[tuple[UUID | None, UUID], list[Any]]:
    """Thank-yous and, where an answer is awaited, what was asked and what was heard: also what is
    filed under no conversation."""
    mine = col(Message.direction) == Direction.OUT
    asks = col(Message.kind).in_([MessageKind.REQUEST, MessageKind.NUDGE])
    waiting = col(Message.contact_id).in_(
        select(col(InterviewContact.contact_id)).where(
            col(InterviewContact.owner_id) == owner,
            col(InterviewContact.interview_id).in_(awaited),
        )
    )
    query = (
        select(
            col(Message.interview_id),
            col(Message.contact_id),
            col(Message.direction),
            col(Message.kind),
            col(Message.channel),
            col(Message.sent_at),
        )
        .where(
            col(Message.owner_id) == owner,
            col(Message.deleted_at).is_(None),
            or_(
                and_(
                    mine,
                    col(Message.kind) == MessageKind.THANK_YOU,
                    col(Message.interview_id).in_(interviews),
                ),
                and_(or_(~mine, asks), col(Message.interview_id).in_(awaited)),
                and_(~mine, col(Message.interview_id).is_(None), waiting),
            ),
        )
        .order_by(col(Message.sent_at))
    )
    found: dict[tuple[UUID | None, UUID], list[Any]] = defaultdict(list)
    for row in session.execute(query):
        found[row.interview_id, row.contact_id].append(row)
    return found


def _person(who: Any, messages: list[Any], requested_at: datetime | None) -> Person:
    asked = [m for m in messages if m.kind is MessageKind.REQUEST and m.direction is Direction.OUT]
    # An interview that was opened again is asked for again: what was said before counts no more.
    moments = [at for at in (requested_at, *(m.sent_at for m in asked)) if at is not None]
    since = max(moments, default=None)
    nudges = [
        m
        for m in messages
        if m.kind is MessageKind.NUDGE
        and m.direction is Direction.OUT
        and (since is None or m.sent_at >= since)
    ]
    thanks = [
        m for m in messages if m.kind is MessageKind.THANK_YOU and m.direction is Direction.OUT
    ]
    heard = [m.sent_at for m in messages if m.direction is Direction.IN]
    return Person(
        id=who.id,
        name=who.name,
        do_not_contact=who.do_not_contact,
        thanked_at=thanks[-1].sent_at if thanks else None,
        last_word_at=max(heard, default=None),
        asked_at=since,
        asked_on=asked[-1].channel.value if asked else None,
        nudges=len(nudges),
        nudged_at=nudges[-1].sent_at if nudges else None,
    )
