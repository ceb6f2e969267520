"""The owner's ticks, notes and own items of a checklist."""

from uuid import UUID

from sqlmodel import Session, col, select

from grapevine.interviews import Interview, careers_in
from grapevine.kit.errors import NotFound
from grapevine.organizations import Organization

from ..rules import Meeting
from ..tables import InterviewCheck

HEADINGS = ("culture", "current_projects", "past_accomplishments", "future_goals")


def checks_of(session: Session, interview: Interview) -> dict[str, InterviewCheck]:
    """What was ticked or noted, by key, in the order in which it was written down."""
    query = select(InterviewCheck).where(
        InterviewCheck.owner_id == interview.owner_id,
        InterviewCheck.interview_id == interview.id,
    )
    rows = session.exec(query.order_by(col(InterviewCheck.created_at), col(InterviewCheck.id)))
    return {row.key: row for row in rows}


def find_check(session: Session, interview: Interview, key: str) -> InterviewCheck:
    """What is written down about one item; raises NotFound."""
    found = checks_of(session, interview).get(key)
    if found is None:
        raise NotFound()
    return found


def meeting_of(session: Session, interview: Interview) -> Meeting:
    """The facts that decide what is to do."""
    place = organization_of(session, interview.owner_id, interview.organization_id)
    return Meeting(
        mode=interview.mode,
        starts_at=interview.starts_at,
        has_careers=bool(careers_in(session, interview)),
        headings=_filled(place) if place else None,
        has_place=bool(interview.place),
        has_pitch=interview.pitch_id is not None,
    )


def _filled(place: Organization) -> frozenset[str]:
    return frozenset(name for name in HEADINGS if getattr(place, name))


def organization_of(
    session: Session, owner: UUID, organization_id: UUID | None
) -> Organization | None:
    """The organization, unless there is none or it is in the trash."""
    query = select(Organization).where(
        Organization.owner_id == owner,
        Organization.id == organization_id,
        col(Organization.deleted_at).is_(None),
    )
    return session.exec(query).one_or_none() if organization_id else None
