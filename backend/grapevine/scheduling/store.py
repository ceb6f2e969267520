"""The queries of scheduling: who it is with, and when I am taken."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlmodel import Session, col, select

from grapevine.contacts import Contact
from grapevine.interviews import Interview, InterviewState, present_in

LONGEST = timedelta(hours=1)  # no agreed length is longer, so that nothing earlier can overlap


def main_person(session: Session, interview: Interview) -> Contact | None:
    """The first who takes part and is not in the trash."""
    people = present_in(session, interview)
    if not people:
        return None
    mine = (Contact.owner_id == interview.owner_id, Contact.id == people[0])
    return session.exec(select(Contact).where(*mine)).one_or_none()


def taken(
    session: Session, owner: UUID, since: datetime, until: datetime, *, but: UUID
) -> list[tuple[datetime, datetime]]:
    """From when to when I have other conversations, in order."""
    query = select(Interview.starts_at, Interview.agreed_minutes).where(
        Interview.owner_id == owner,
        Interview.id != but,
        col(Interview.deleted_at).is_(None),
        Interview.state == InterviewState.SCHEDULED,
        col(Interview.starts_at).between(since - LONGEST, until),
    )
    found = session.exec(query.order_by(col(Interview.starts_at)))
    return [(start, start + timedelta(minutes=minutes)) for start, minutes in found if start]
