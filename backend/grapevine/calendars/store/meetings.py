"""Interviews as calendars need them: one, or all that a feed shows, in two queries."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import and_, func, or_
from sqlmodel import Session, col, select

from grapevine.contacts import Contact, name_column
from grapevine.interviews import Interview, InterviewContact, InterviewState, Nature, began_at

from ..rules import Guest, Meeting

BEHIND, AHEAD = timedelta(days=90), timedelta(days=365)
HELD_FOR = timedelta(days=30)  # a conversation that was held stays in a feed for so long
MOST_EVENTS = 2_000
AGREED = (InterviewState.SCHEDULED, InterviewState.CANCELLED, InterviewState.DECLINED)


def meeting_of(session: Session, interview: Interview, site: str) -> Meeting | None:
    """One interview; None if nothing says when it takes or took place."""
    found = _meetings(session, interview.owner_id, [interview], site)
    return found[0] if found else None


def meetings_of(session: Session, owner: UUID, now: datetime, site: str) -> list[Meeting]:
    """What a feed shows: what is agreed or was called off, from 90 days ago to a year ahead, and
    what was held in the last 30 days. At most 2,000, the latest."""
    starts, held = col(Interview.starts_at), col(Interview.held_at)
    agreed = and_(col(Interview.state).in_(AGREED), starts.between(now - BEHIND, now + AHEAD))
    recent = and_(col(Interview.state) == InterviewState.HELD, held >= now - HELD_FOR)
    query = (
        select(Interview)
        .where(
            Interview.owner_id == owner,
            col(Interview.deleted_at).is_(None),
            or_(agreed, recent),
        )
        .order_by(func.coalesce(starts, held).desc(), col(Interview.id))
        .limit(MOST_EVENTS)
    )
    return _meetings(session, owner, list(session.exec(query)), site)


def _meetings(
    session: Session, owner: UUID, interviews: Sequence[Interview], site: str
) -> list[Meeting]:
    guests = _guests(session, owner, [one.id for one in interviews])
    found = []
    for one in interviews:
        starts_at = began_at(one) or one.starts_at
        if starts_at is None:
            continue
        found.append(
            Meeting(
                id=one.id,
                sequence=one.sequence,
                state=one.state,
                mode=one.mode,
                employment=one.nature is Nature.EMPLOYMENT,
                starts_at=starts_at,
                zone=one.time_zone,
                minutes=one.actual_minutes or one.agreed_minutes,
                place=one.place,
                guests=guests[one.id],
                written_at=one.updated_at,
                link=f"{site}/interviews/{one.id}",
            )
        )
    return found


def _guests(session: Session, owner: UUID, ids: Sequence[UUID]) -> dict[UUID, list[Guest]]:
    """Who takes part in each. Whoever was forgotten has no name and no address any more."""
    query = (
        select(InterviewContact.interview_id, name_column(Contact), Contact.email)
        .join(
            Contact,
            and_(
                col(Contact.owner_id) == InterviewContact.owner_id,
                col(Contact.id) == InterviewContact.contact_id,
            ),
        )
        .where(
            InterviewContact.owner_id == owner,
            col(InterviewContact.interview_id).in_(ids),
            col(Contact.deleted_at).is_(None),
        )
        .order_by(col(InterviewContact.position))
    )
    found: dict[UUID, list[Guest]] = defaultdict(list)
    for interview_id, name, email in session.exec(query) if ids else ():
        found[interview_id].append(Guest(name, email))
    return found
