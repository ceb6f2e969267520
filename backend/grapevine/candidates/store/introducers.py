"""Who pointed to somebody, and who knows whom well enough to introduce me."""

from collections import defaultdict
from collections.abc import Container
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlmodel import Session, col

from grapevine.contacts import Contact, Standing, Tie, Willing
from grapevine.referrals import Permission, Referral, ReferralOutcome

from ..rules import Introducer
from .people import may_be_asked
from .plain import rows_of, text_of


def waiting_referrals(session: Session, owner: UUID) -> dict[str, list[Introducer]]:
    """Who pointed to whom, as far as nothing came of it yet."""
    query: Any = (
        select(
            text_of(Referral.id), text_of(Referral.referrer_id), text_of(Referral.referred_id),
            text_of(Referral.permission), col(Contact.do_not_contact),
        )
        .join(Contact, col(Contact.id) == col(Referral.referrer_id))
        .where(
            col(Referral.owner_id) == owner,
            col(Referral.deleted_at).is_(None),
            col(Referral.outcome) == ReferralOutcome.OPEN,
            col(Contact.owner_id) == owner,
            col(Contact.deleted_at).is_(None),
        )
    )  # fmt: skip
    found: dict[str, list[Introducer]] = defaultdict(list)
    for referral, by, to, permission, left_alone in rows_of(session, query):
        one = Introducer(by, bool(left_alone), Permission(permission), referral)
        found[to].append(one)
    return found


def best_ties(session: Session, owner: UUID, heard_of: Container[str]) -> dict[str, Introducer]:
    """For whom I only heard of: the best tie of theirs to somebody whom I know and may ask. Knowing
    is mutual, willingness is one way; a no is not used (R33)."""
    known = {row[0] for row in rows_of(session, _known(owner))}
    best: dict[str, tuple[bool, int, str]] = {}

    def offer(to: str, by: str, willing: bool, strength: int) -> None:
        if to not in best or (willing, strength) > best[to][:2]:
            best[to] = (willing, strength, by)

    for one, other, strength, willing in rows_of(session, _ties(owner)):
        if other in heard_of and one in known and willing != Willing.NO:
            offer(other, one, willing == Willing.YES, strength)
        if one in heard_of and other in known:
            offer(one, other, False, strength)
    return {
        to: Introducer(by, willing=willing, strength=strength)
        for to, (willing, strength, by) in best.items()
    }


def _known(owner: UUID) -> Any:
    """Whom I know and may ask."""
    return select(text_of(Contact.id)).where(
        col(Contact.owner_id) == owner, col(Contact.standing) == Standing.KNOWN, may_be_asked()
    )


def _ties(owner: UUID) -> Any:
    ends = text_of(Tie.from_id), text_of(Tie.to_id)
    return select(*ends, col(Tie.strength), text_of(Tie.willing)).where(
        col(Tie.owner_id) == owner, col(Tie.deleted_at).is_(None)
    )
