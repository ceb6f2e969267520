"""Finding and writing interviews."""

from uuid import UUID

from sqlmodel import Session, col, select

from grapevine.contacts import find_contacts
from grapevine.kit import trash
from grapevine.kit.clock import now
from grapevine.kit.errors import Invalid, NotFound
from grapevine.kit.local_keys import made_as
from grapevine.kit.room import check_room
from grapevine.organizations import Organization, find_organizations
from grapevine.pitches import require_pitch

from ..rules import Plan, PlannedQuestion, check_nature
from ..schemas.interviews import InterviewCreate, InterviewPatch
from ..tables import Interview, InterviewQuestion
from .invitations import count_revision
from .links import contacts_in, set_careers, set_contacts


def find_interview(session: Session, owner: UUID, interview_id: UUID) -> Interview:
    """The owner's interview; raises NotFound."""
    return trash.find(session, Interview, owner, interview_id)


def require_interview(
    session: Session, owner: UUID, interview_id: UUID, pointer: str = "/interview_id"
) -> Interview:
    """The owner's interview that a body names; raises Invalid, naming the field."""
    try:
        return find_interview(session, owner, interview_id)
    except NotFound:
        raise Invalid(pointer, "There is no such interview.", code="not_found") from None


def add_interview(session: Session, owner: UUID, body: InterviewCreate) -> Interview:
    """A new interview. Without an organization it takes place at the main person's. Raises
    InTrash, LimitReached."""
    named, known = made_as(session, Interview, owner, body.local_key)
    if known is not None:
        return known
    check_room(session, Interview, owner)
    check_nature(body.nature, body.follows_id is not None)
    if body.follows_id:
        require_interview(session, owner, body.follows_id, "/follows_id")
    fields = body.model_dump(exclude={"contact_ids", "career_ids", "local_key"})
    people = find_contacts(session, owner, body.contact_ids, "/contact_ids")
    if "organization_id" not in body.model_fields_set:
        main = next(one for one in people if one.id == body.contact_ids[0])
        fields["organization_id"] = _present_organization(session, owner, main.organization_id)
    _check_links(session, owner, body.organization_id, body.pitch_id)
    interview = Interview(**fields, **named, owner_id=owner)
    session.add(interview)
    session.flush()
    set_contacts(session, interview, body.contact_ids)
    set_careers(session, interview, body.career_ids)
    return interview


def restore_interview(session: Session, owner: UUID, interview_id: UUID) -> None:
    """Bring an interview back from the trash; raises NotFound or LimitReached."""
    trash.restore(session, Interview, owner, interview_id)
    check_room(session, Interview, owner, adding=0)


def change_interview(session: Session, interview: Interview, patch: InterviewPatch) -> None:
    """Change some fields. Links are rows of their own, so `updated_at` moves the version."""
    changes = patch.model_dump(exclude_unset=True)
    if not changes:
        return
    people, careers = changes.pop("contact_ids", None), changes.pop("career_ids", None)
    _check_links(
        session, interview.owner_id, changes.get("organization_id"), changes.get("pitch_id")
    )
    invited = contacts_in(session, interview) if people is not None else []
    if people is not None and set_contacts(session, interview, people):
        interview.thanked_at = None  # whoever is new to it was not thanked yet
    if careers is not None:
        set_careers(session, interview, careers)
    interview.sqlmodel_update({**changes, "updated_at": now()})
    count_revision(interview, people_changed=people is not None and set(people) != set(invited))
    session.add(interview)
    session.flush()


def plan_of(session: Session, interview: Interview) -> Plan:
    """The facts that the findings are made of."""
    query = select(
        InterviewQuestion.text, InterviewQuestion.researchable, InterviewQuestion.open
    ).where(
        InterviewQuestion.owner_id == interview.owner_id,
        InterviewQuestion.interview_id == interview.id,
        col(InterviewQuestion.deleted_at).is_(None),
    )
    asked = session.exec(query.order_by(col(InterviewQuestion.position), col(InterviewQuestion.id)))
    return Plan(
        state=interview.state,
        agreed_minutes=interview.agreed_minutes,
        questions=tuple(PlannedQuestion(*question) for question in asked),
        actual_minutes=interview.actual_minutes,
        starts_at=interview.starts_at,
        researched_at=interview.researched_at,
        closing_answered=interview.closing_answered,
    )


def _present_organization(session: Session, owner: UUID, found: UUID | None) -> UUID | None:
    """The organization, unless it is in the trash."""
    query = select(Organization.id).where(
        Organization.owner_id == owner,
        Organization.id == found,
        col(Organization.deleted_at).is_(None),
    )
    return session.exec(query).one_or_none()


def _check_links(
    session: Session, owner: UUID, organization_id: UUID | None, pitch_id: UUID | None
) -> None:
    if organization_id:
        find_organizations(session, owner, [organization_id], "/organization_id")
    if pitch_id:
        require_pitch(session, owner, pitch_id)
