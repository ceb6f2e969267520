"""Every query about referrals; one is seen only while neither person is in the trash."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_
from sqlalchemy import select as select_columns
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, or_, select

from grapevine.accounts import profile_of
from grapevine.contacts import (
    Circle,
    Contact,
    ContactCreate,
    Standing,
    add_contact,
    check_two_people,
    find_contacts,
    name_column,
)
from grapevine.kit import trash
from grapevine.kit.clock import today_in
from grapevine.kit.errors import Invalid, NotFound
from grapevine.kit.links import check_link
from grapevine.kit.paging import Page, Paging, page

from .rules import Permission, may_name_referrer
from .schemas import ReferralCreate, ReferralPatch, ReferralRead, ReferredPerson
from .tables import Referral, ReferralChange

REFERRER, REFERRED = aliased(Contact), aliased(Contact)
ALLOWED = [permission for permission in Permission if may_name_referrer(permission)]
COMPUTED: dict[str, Any] = {
    "referrer_name": name_column(REFERRER),
    "referred_name": name_column(REFERRED),
    "may_name_referrer": col(Referral.permission).in_(ALLOWED),
}
COLUMNS = [
    COMPUTED[name].label(name) if name in COMPUTED else getattr(Referral, name)
    for name in ReferralRead.model_fields
]
SORTS = {
    "given_on": Referral.given_on,
    "created_at": Referral.created_at,
    "updated_at": Referral.updated_at,
}


@dataclass(frozen=True, slots=True)
class ReferralFilter:
    """Which referrals a list should hold; `contact_id` is either of the two people."""

    referrer_id: UUID | None = None
    referred_id: UUID | None = None
    contact_id: UUID | None = None
    interview_id: UUID | None = None
    permission: Permission | None = None
    trashed: bool = False


def _between_people(owner: UUID, *columns: Any) -> Select[Any]:
    query = select_columns(*columns).select_from(Referral).where(col(Referral.owner_id) == owner)
    for person, column in ((REFERRER, Referral.referrer_id), (REFERRED, Referral.referred_id)):
        present = and_(
            col(person.id) == column,
            col(person.owner_id) == Referral.owner_id,
            col(person.deleted_at).is_(None),
        )
        query = query.join(person, present)
    return query


def find_referral(session: Session, owner: UUID, referral_id: UUID) -> Referral:
    """The owner's referral between two present people; raises NotFound."""
    query = _between_people(owner, Referral).where(
        col(Referral.id) == referral_id, col(Referral.deleted_at).is_(None)
    )
    referral: Referral | None = session.execute(query).scalar_one_or_none()
    if referral is None:
        raise NotFound()
    return referral


def find_referrals(
    session: Session, owner: UUID, ids: Iterable[UUID], pointer: str = "/referral_id"
) -> list[Referral]:
    """The owner's referrals with these ids; raises Invalid, naming the field, if one is missing."""
    wanted = set(ids)
    query = _between_people(owner, Referral).where(
        col(Referral.id).in_(wanted), col(Referral.deleted_at).is_(None)
    )
    found = list(session.execute(query).scalars()) if wanted else []
    if len(found) != len(wanted):
        raise Invalid(pointer, "There is no such referral.", code="not_found")
    return found


def read_referral(session: Session, owner: UUID, referral_id: UUID) -> Any:
    """A referral with both names, as `ReferralRead` wants it; raises NotFound."""
    query = _between_people(owner, *COLUMNS).where(
        col(Referral.id) == referral_id, col(Referral.deleted_at).is_(None)
    )
    row = session.execute(query).one_or_none()
    if row is None:
        raise NotFound()
    return row


def list_referrals(
    session: Session, owner: UUID, paging: Paging, wanted: ReferralFilter
) -> Page[Any]:
    query = _between_people(owner, *COLUMNS).where(trash.shown(Referral, wanted.trashed))
    for name in ("referrer_id", "referred_id", "interview_id", "permission"):
        value = getattr(wanted, name)
        if value is not None:
            query = query.where(getattr(Referral, name) == value)
    if wanted.contact_id:
        either = (Referral.referrer_id, Referral.referred_id)
        query = query.where(or_(*(column == wanted.contact_id for column in either)))
    return page(session, query, paging, SORTS, "-given_on", Referral.id)


def add_referral(
    session: Session, owner: UUID, body: ReferralCreate, *, pointer: str = ""
) -> Referral:
    """Record a referral, and the person it points to if they are not on record; raises Invalid,
    naming the field below `pointer`."""
    if body.interview_id:
        where = f"{pointer}/interview_id"
        check_link(session, "interview", owner, body.interview_id, where)
    find_contacts(session, owner, [body.referrer_id], f"{pointer}/referrer_id")
    referred_id = _referred(session, owner, body, pointer)
    check_two_people(body.referrer_id, referred_id, f"{pointer}/referred_id")
    fields = body.model_dump(exclude={"referred", "referred_id", "given_on"})
    referral = Referral(
        **fields,
        owner_id=owner,
        referred_id=referred_id,
        given_on=body.given_on or today_in(profile_of(session, owner).time_zone),
    )
    session.add(referral)
    session.flush()
    return referral


def _referred(session: Session, owner: UUID, body: ReferralCreate, pointer: str) -> UUID:
    if (body.referred_id is None) == (body.referred is None):
        message = "Say who it points to: either somebody on record, or somebody new."
        raise Invalid(f"{pointer}/referred_id", message, code="either_or")
    if body.referred is not None:
        return _named_contact(session, owner, body.referred, f"{pointer}/referred").id
    assert body.referred_id is not None  # noqa: S101 - one of the two was given
    return find_contacts(session, owner, [body.referred_id], f"{pointer}/referred_id")[0].id


def _named_contact(session: Session, owner: UUID, person: ReferredPerson, pointer: str) -> Contact:
    if not person.display_name and not person.role:
        message = "Give a name or, at least, a role."
        raise Invalid(f"{pointer}/display_name", message, code="name_required")
    body = ContactCreate(**person.model_dump(), standing=Standing.NAMED, circle=Circle.STRANGER)
    return add_contact(session, owner, body)


def change_referral(session: Session, referral: Referral, patch: ReferralPatch) -> Referral:
    referral.sqlmodel_update(patch.model_dump(exclude_unset=True))
    session.flush()
    return referral


def referrals_to(session: Session, owner: UUID, contact_ids: Iterable[UUID]) -> list[Referral]:
    """Every referral that points to one of these people and is not in the trash."""
    query = select(Referral).where(
        Referral.owner_id == owner,
        col(Referral.referred_id).in_(list(contact_ids)),
        col(Referral.deleted_at).is_(None),
    )
    return list(session.exec(query.order_by(col(Referral.id))))


def whichever_referral(session: Session, owner: UUID, referral_id: UUID) -> Referral:
    """The referral, in the trash or not."""
    query = select(Referral).where(Referral.owner_id == owner, Referral.id == referral_id)
    return session.exec(query).one()


def changes_by(session: Session, owner: UUID, cause_id: UUID) -> list[ReferralChange]:
    """What one cause made of referrals."""
    query = select(ReferralChange).where(
        ReferralChange.owner_id == owner, ReferralChange.cause_id == cause_id
    )
    return list(session.exec(query.order_by(col(ReferralChange.id))))


def change_after(session: Session, change: ReferralChange) -> ReferralChange | None:
    """The next change of the same field that went on from this one."""
    query = select(ReferralChange).where(
        ReferralChange.owner_id == change.owner_id,
        ReferralChange.referral_id == change.referral_id,
        ReferralChange.field == change.field,
        col(ReferralChange.created_at) > change.created_at,
    )
    later = session.exec(query.order_by(col(ReferralChange.created_at)).limit(1)).first()
    return later if later is not None and later.before == change.after else None
