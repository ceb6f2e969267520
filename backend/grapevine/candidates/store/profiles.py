"""What people are compared by when somebody said no: where they are, what they can speak to."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlmodel import Session, col

from grapevine.careers import Career
from grapevine.contacts import Contact, ContactCareer, ContactTag, Standing
from grapevine.interviews import Interview, InterviewCareer, InterviewContact
from grapevine.organizations import Organization

from ..rules import Profile
from .people import may_be_asked

MOST_COMPARED = 500  # the closest of those with anything in common


def wanted_profile(session: Session, owner: UUID, interview: Interview) -> Profile:
    """What the interview would have been: its organization or the main person's, its careers and
    theirs, their tags and place."""
    query: Any = (
        select(col(InterviewContact.contact_id))
        .where(
            col(InterviewContact.owner_id) == owner,
            col(InterviewContact.interview_id) == interview.id,
        )
        .order_by(col(InterviewContact.position))
    )
    main = next(iter(session.scalars(query)))
    [profile] = profiles(session, owner, [main])
    careers = {**profile.careers, **_careers_of(session, owner, interview)}
    return Profile(
        interview.id, interview.organization_id or profile.organization_id, profile.organization,
        profile.place, careers, profile.tags,
    )  # fmt: skip


def participants(session: Session, owner: UUID, interview: Interview) -> set[UUID]:
    query: Any = select(col(InterviewContact.contact_id)).where(
        col(InterviewContact.owner_id) == owner,
        col(InterviewContact.interview_id) == interview.id,
    )
    return set(session.scalars(query))


def alike(session: Session, owner: UUID, wanted: Profile) -> list[UUID]:
    """Everybody who may be asked and has an organization, a career or a tag in common with what
    was wanted."""
    careers = select(col(ContactCareer.contact_id)).where(
        col(ContactCareer.owner_id) == owner, col(ContactCareer.career_id).in_(wanted.careers)
    )
    tags = select(col(ContactTag.contact_id)).where(
        col(ContactTag.owner_id) == owner, col(ContactTag.tag_key).in_(wanted.tags)
    )
    place = wanted.organization_id
    there = [col(Contact.organization_id) == place] if place else []
    query: Any = select(col(Contact.id)).where(
        col(Contact.owner_id) == owner,
        may_be_asked(),
        or_(col(Contact.id).in_(careers), col(Contact.id).in_(tags), *there),
    )
    closest = (col(Contact.closeness).desc(), col(Contact.id))
    return list(session.scalars(query.order_by(*closest).limit(MOST_COMPARED)))


def profiles(session: Session, owner: UUID, ids: Iterable[UUID]) -> list[Profile]:
    """What each of these contacts is compared by; three queries."""
    wanted = list(ids)
    query: Any = (
        select(
            col(Contact.id), col(Contact.place), col(Contact.closeness), col(Contact.standing),
            col(Organization.id).label("organization_id"),
            func.coalesce(Organization.name, "").label("organization"),
        )
        .outerjoin(
            Organization,
            (col(Organization.id) == col(Contact.organization_id))
            & (col(Organization.owner_id) == owner)
            & col(Organization.deleted_at).is_(None),
        )
        .where(col(Contact.owner_id) == owner, col(Contact.id).in_(wanted))
        .order_by(col(Contact.id))
    )  # fmt: skip
    careers, tags = _careers(session, owner, wanted), _tags(session, owner, wanted)
    return [
        Profile(
            row.id, row.organization_id, row.organization, row.place, careers[row.id],
            tags[row.id], row.closeness, row.standing is Standing.KNOWN,
        )
        for row in session.execute(query)
    ]  # fmt: skip


def _careers(session: Session, owner: UUID, ids: list[UUID]) -> dict[UUID, dict[Any, str]]:
    query: Any = (
        select(col(ContactCareer.contact_id), col(Career.id), col(Career.title))
        .join(Career, col(Career.id) == col(ContactCareer.career_id))
        .where(
            col(ContactCareer.owner_id) == owner,
            col(Career.owner_id) == owner,
            col(Career.deleted_at).is_(None),
            col(ContactCareer.contact_id).in_(ids),
        )
    )
    found: dict[UUID, dict[Any, str]] = defaultdict(dict)
    for contact, career, title in session.execute(query):
        found[contact][career] = title
    return found


def _tags(session: Session, owner: UUID, ids: list[UUID]) -> dict[UUID, dict[Any, str]]:
    query: Any = select(
        col(ContactTag.contact_id), col(ContactTag.tag_key), col(ContactTag.tag)
    ).where(col(ContactTag.owner_id) == owner, col(ContactTag.contact_id).in_(ids))
    found: dict[UUID, dict[Any, str]] = defaultdict(dict)
    for contact, key, tag in session.execute(query):
        found[contact][key] = tag
    return found


def _careers_of(session: Session, owner: UUID, interview: Interview) -> dict[Any, str]:
    query: Any = (
        select(col(Career.id), col(Career.title))
        .join(InterviewCareer, col(InterviewCareer.career_id) == col(Career.id))
        .where(
            col(InterviewCareer.owner_id) == owner,
            col(InterviewCareer.interview_id) == interview.id,
            col(Career.owner_id) == owner,
            col(Career.deleted_at).is_(None),
        )
    )
    return {row.id: row.title for row in session.execute(query)}
