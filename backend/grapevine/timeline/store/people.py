"""What happened among people: they were written down, connected, tied, referred."""

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, literal, or_
from sqlmodel import col

from grapevine.contacts import Tie
from grapevine.referrals import Referral

from ..rules import EntryKind, TargetKind
from .source import (
    FIRST,
    FIRST_NAME,
    SECOND,
    SECOND_NAME,
    Source,
    excerpt,
    interviews_about,
    join_person,
    owned,
)

NO_TEXT = literal("").label("text")


def _contacts(query: Select[Any], owner: UUID) -> Select[Any]:
    return owned(query.select_from(FIRST), FIRST, owner)


def _connected(query: Select[Any], owner: UUID) -> Select[Any]:
    return _contacts(query, owner).where(col(FIRST.connected_on).isnot(None))


def _ties(query: Select[Any], owner: UUID) -> Select[Any]:
    query = owned(query.select_from(Tie), Tie, owner)
    query = join_person(query, FIRST, Tie.from_id, owner)
    return join_person(query, SECOND, Tie.to_id, owner)


def _referrals(query: Select[Any], owner: UUID) -> Select[Any]:
    query = owned(query.select_from(Referral), Referral, owner)
    query = join_person(query, FIRST, Referral.referrer_id, owner)
    return join_person(query, SECOND, Referral.referred_id, owner)


def _this_contact(_: UUID, contact_id: UUID) -> ColumnElement[bool]:
    return col(FIRST.id) == contact_id


def _at_either_end(_: UUID, contact_id: UUID) -> ColumnElement[bool]:
    return or_(col(Tie.from_id) == contact_id, col(Tie.to_id) == contact_id)


def _given_in(_: UUID, interview_id: UUID) -> ColumnElement[bool]:
    return col(Referral.interview_id) == interview_id


def _given_about(owner: UUID, career_id: UUID) -> ColumnElement[bool]:
    return col(Referral.interview_id).in_(interviews_about(owner, career_id))


def _pointed(row: Any) -> str:
    return f"{row.name} pointed you to {row.other_name}"


REFERRAL: dict[str, Any] = {
    "target": TargetKind.REFERRAL,
    "at": col(Referral.given_on),
    "id": col(Referral.id),
    "columns": (FIRST_NAME, SECOND_NAME, excerpt(Referral.note)),
    "joined": _referrals,
    "title": _pointed,
    "by_day": True,
}
REFERRAL_GIVEN = Source(
    kind=EntryKind.REFERRAL_GIVEN,
    narrow={
        "contact_id": lambda _, contact_id: col(Referral.referrer_id) == contact_id,
        "interview_id": _given_in,
        "career_id": _given_about,
    },
    **REFERRAL,
)
REFERRAL_RECEIVED = Source(
    kind=EntryKind.REFERRAL_RECEIVED,
    narrow={
        "contact_id": lambda _, contact_id: col(Referral.referred_id) == contact_id,
        "interview_id": _given_in,
        "career_id": _given_about,
    },
    needs="contact_id",  # seen from nobody in particular, a referral is told once, as given
    **REFERRAL,
)
TIE = Source(
    kind=EntryKind.TIE,
    target=TargetKind.TIE,
    at=col(Tie.created_at),
    id=col(Tie.id),
    columns=(FIRST_NAME, SECOND_NAME, excerpt(Tie.note)),
    joined=_ties,
    narrow={"contact_id": _at_either_end},
    title=lambda row: f"{row.name} knows {row.other_name}",
)
CREATED = Source(
    kind=EntryKind.CREATED,
    target=TargetKind.CONTACT,
    at=col(FIRST.created_at),
    id=col(FIRST.id),
    columns=(FIRST_NAME, NO_TEXT),
    joined=_contacts,
    narrow={"contact_id": _this_contact},
    title=lambda row: f"Wrote down {row.name}",
    needs="contact_id",  # an import of thousands would drown everything else
)
CONNECTED = Source(
    kind=EntryKind.CONNECTED,
    target=TargetKind.CONTACT,
    at=col(FIRST.connected_on),
    id=col(FIRST.id),
    columns=(FIRST_NAME, NO_TEXT),
    joined=_connected,
    narrow={"contact_id": _this_contact},
    title=lambda row: f"Connected with {row.name} on LinkedIn",
    by_day=True,
    needs="contact_id",
)
