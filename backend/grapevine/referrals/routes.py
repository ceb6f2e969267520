"""HTTP for referrals."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Query

from grapevine.kit import routing, trash
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db
from grapevine.kit.etags import Seen, Tagged
from grapevine.kit.paging import Page, Paged
from grapevine.kit.queries import Trashed

from . import store
from .rules import Permission
from .schemas import ReferralCreate, ReferralPatch, ReferralRead
from .tables import Referral

router = routing.router("referrals")


def own_referral(db: Db, owner: OwnerId, referral_id: UUID) -> Referral:
    return store.find_referral(db, owner, referral_id)


OwnReferral = Annotated[Referral, Depends(own_referral)]


@router.get("", response_model=Page[ReferralRead], summary="List referrals")
def list_referrals(
    db: Db, owner: OwnerId, paging: Paged, trashed: Trashed = False,
    referrer_id: Annotated[UUID | None, Query()] = None,
    referred_id: Annotated[UUID | None, Query()] = None,
    contact_id: Annotated[UUID | None, Query(description="Either of the two.")] = None,
    interview_id: Annotated[UUID | None, Query()] = None,
    permission: Annotated[Permission | None, Query()] = None,
) -> Page[Any]:  # fmt: skip
    """Who pointed me to whom, newest first. Those of people in the trash are hidden with them."""
    wanted = store.ReferralFilter(
        referrer_id, referred_id, contact_id, interview_id, permission, trashed
    )
    return store.list_referrals(db, owner, paging, wanted)


@router.post("", response_model=ReferralRead, status_code=201, summary="Add a referral")
def create_referral(db: Db, owner: OwnerId, body: ReferralCreate, tag: Tagged) -> Any:
    """Record that somebody pointed you to somebody; a person who is not on record yet is added as
    a named contact."""
    referral = store.add_referral(db, owner, body)
    return tag(store.read_referral(db, owner, referral.id))


@router.get("/{referral_id}", response_model=ReferralRead, summary="Read a referral")
def read_referral(db: Db, owner: OwnerId, referral_id: UUID, tag: Tagged) -> Any:
    """One referral, and whether the referrer may be named (R14)."""
    return tag(store.read_referral(db, owner, referral_id))


@router.patch("/{referral_id}", response_model=ReferralRead, summary="Change a referral")
def change_referral(
    db: Db, referral: OwnReferral, seen: Seen, body: ReferralPatch, tag: Tagged
) -> Any:
    """Record a permission, an outcome, or that the referrer was told; refused with 412 if the
    referral changed since you read it."""
    seen.check(referral)
    store.change_referral(db, referral, body)
    return tag(store.read_referral(db, referral.owner_id, referral.id))


@router.delete("/{referral_id}", status_code=204, summary="Move a referral to the trash")
def delete_referral(db: Db, referral: OwnReferral, seen: Seen) -> None:
    """Hide a referral; `restore` brings it back."""
    seen.check(referral)
    trash.delete(db, referral)


@router.post("/{referral_id}/restore", response_model=ReferralRead, summary="Restore a referral")
def restore_referral(db: Db, owner: OwnerId, referral_id: UUID, tag: Tagged) -> Any:
    """Bring a referral back from the trash."""
    trash.restore(db, Referral, owner, referral_id)
    return tag(store.read_referral(db, owner, referral_id))
