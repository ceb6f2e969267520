"""Writing insights: who may say what about which career, and which insight answers which."""

from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select, update

from grapevine.accounts import profile_of
from grapevine.careers import find_careers
from grapevine.contacts import find_contacts
from grapevine.interviews import require_interview, require_question, takes_part
from grapevine.kit.clock import now
from grapevine.kit.errors import Invalid
from grapevine.organizations import find_organizations

from ..schemas import InsightCreate, InsightPatch
from ..tables import Insight


def add_insight(
    session: Session, owner: UUID, body: InsightCreate, *, pointer: str = ""
) -> Insight:
    """Record what somebody said; raises Invalid, naming the field below `pointer`."""
    zone = ZoneInfo(profile_of(session, owner).time_zone)
    fields = body.model_dump(exclude={"said_on"})
    today = now().astimezone(zone).date()
    insight = Insight(**fields, owner_id=owner, said_on=body.said_on or today)
    _check_links(session, insight, set(fields), pointer)
    if body.said_on is None and body.interview_id:
        interview = require_interview(session, owner, body.interview_id)
        insight.said_on = (interview.held_at or now()).astimezone(zone).date()
    session.add(insight)
    session.flush()
    return insight


def change_insight(session: Session, insight: Insight, patch: InsightPatch) -> Insight:
    """Change the fields that are set; raises Invalid, naming the field."""
    values: dict[str, Any] = patch.model_dump(exclude_unset=True)
    linked = insight.answers_id is not None or _has_answers(session, insight)
    if linked and values.get("career_id", insight.career_id) != insight.career_id:
        message = "Others speak to this one, about the career that it has. Unlink them first."
        raise Invalid("/career_id", message, code="linked")
    changed = {name for name, value in values.items() if getattr(insight, name) != value}
    with session.no_autoflush:
        insight.sqlmodel_update(values)
        _check_links(session, insight, changed, "")
    if "answers_id" in changed and insight.answers_id:
        _lead_answers_to(session, insight, insight.answers_id)
    session.flush()
    return insight


def _check_links(session: Session, insight: Insight, changed: set[str], pointer: str) -> None:
    owner = insight.owner_id
    if "career_id" in changed:
        find_careers(session, owner, [insight.career_id], f"{pointer}/career_id")
    if "contact_id" in changed:
        find_contacts(session, owner, [insight.contact_id], f"{pointer}/contact_id")
    if "organization_id" in changed and insight.organization_id:
        place = f"{pointer}/organization_id"
        find_organizations(session, owner, [insight.organization_id], place)
    if changed & {"interview_id", "question_id", "contact_id"}:
        _check_place(session, insight, pointer)
    if "answers_id" in changed and insight.answers_id:
        insight.answers_id = _root(session, insight, f"{pointer}/answers_id")


def _check_place(session: Session, insight: Insight, pointer: str) -> None:
    """Who said it took part in the interview, and the question belongs to its plan."""
    owner = insight.owner_id
    if insight.interview_id:
        place = f"{pointer}/interview_id"
        interview = require_interview(session, owner, insight.interview_id, place)
        if not takes_part(session, interview, insight.contact_id):
            message = "This person takes no part in the interview."
            raise Invalid(f"{pointer}/contact_id", message, code="not_a_participant")
    if insight.question_id:
        place = f"{pointer}/question_id"
        question = require_question(session, owner, insight.question_id, place)
        if question.interview_id != insight.interview_id:
            raise Invalid(place, "This question belongs to another interview.", code="elsewhere")


def _root(session: Session, insight: Insight, pointer: str) -> UUID:
    """The first insight of the group that `answers_id` names, whichever of the group it is."""
    target = session.exec(
        select(Insight).where(
            Insight.owner_id == insight.owner_id,
            Insight.id == insight.answers_id,
            col(Insight.deleted_at).is_(None),
        )
    ).one_or_none()
    if target is None:
        raise Invalid(pointer, "There is no such insight.", code="not_found")
    root = target.answers_id or target.id
    if insight.id in (target.id, root):
        raise Invalid(pointer, "An insight can't answer itself.", code="answers_itself")
    if target.career_id != insight.career_id:
        raise Invalid(pointer, "That insight is about another career.", code="other_career")
    return root


def _has_answers(session: Session, insight: Insight) -> bool:
    query = select(Insight.id).where(
        Insight.owner_id == insight.owner_id, Insight.answers_id == insight.id
    )
    return session.exec(query.limit(1)).first() is not None


def _lead_answers_to(session: Session, insight: Insight, root: UUID) -> None:
    """What answered this insight answers the first of the group that it joins."""
    session.exec(
        update(Insight)
        .where(col(Insight.owner_id) == insight.owner_id, col(Insight.answers_id) == insight.id)
        .values(answers_id=root, updated_at=Insight.updated_at)
    )
