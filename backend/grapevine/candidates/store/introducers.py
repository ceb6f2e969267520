"""Who pointed to somebody, and who knows whom well enough to introduce me."""

from collections import defaultdict
from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from grapevine.contacts import Contact, ContactCareer, Standing, Tie, Willing, name_column
from grapevine.kit.rows import as_stored
from grapevine.referrals import Referral, ReferralOutcome

from ..rules import Introducer


def waiting_referrals(session: Session, owner: UUID) -> dict[Any, list[Introducer]]:
    """Who pointed to whom, as far as nothing came of it yet."""
    query: Any = (
        select(
            as_stored(Referral.id), as_stored(Referral.referrer_id),
            as_stored(Referral.referred_id), col(Referral.permission),
            name_column(Contact).label("name"), col(Contact.do_not_contact),
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
    found: dict[Any, list[Introducer]] = defaultdict(list)
    for row in session.execute(query):
        one = Introducer(
            row.referrer_id, row.name, left_alone=row.do_not_contact, permission=row.permission,
            referral_id=row.id,
        )  # fmt: skip
        found[row.referred_id].append(one)
    return found


def best_ties(session: Session, owner: UUID, careers: Collection[Any]) -> dict[Any, Introducer]:
    """For everybody of the careers whom I only heard of: their best tie to somebody I know.
    Knowing is mutual, willingness is one way; a no is not used (R33). Names come later."""
    there = _ties(session, owner, careers, Tie.to_id, Tie.from_id)
    back = _ties(session, owner, careers, Tie.from_id, Tie.to_id)
    best: dict[Any, tuple[bool, int, Any]] = {}
    for rows, counts in ((there, True), (back, False)):
        for heard_of, by, strength, willing in rows:
            tie = (counts and willing, strength, by)
            if heard_of not in best or tie[:2] > best[heard_of][:2]:
                best[heard_of] = tie
    return {
        heard_of: Introducer(by, "", willing=willing, strength=strength)
        for heard_of, (willing, strength, by) in best.items()
    }


def _ties(session: Session, owner: UUID, careers: Collection[Any], heard_of: Any, by: Any) -> Any:
    """Of whom I only heard, by whom I know; how strong, and whether they said that they would."""
    target, introducer = aliased(Contact), aliased(Contact)
    speaking = select(col(ContactCareer.contact_id)).where(
        col(ContactCareer.owner_id) == owner, col(ContactCareer.career_id).in_(careers)
    )
    willing = col(Tie.willing) == Willing.YES
    query: Any = (
        select(as_stored(heard_of), as_stored(by), col(Tie.strength), willing)
        .join(target, col(target.id) == heard_of)
        .join(introducer, col(introducer.id) == by)
        .where(
            col(Tie.owner_id) == owner,
            col(Tie.deleted_at).is_(None),
            heard_of.in_(speaking),
            col(target.owner_id) == owner,
            col(target.standing) == Standing.NAMED,
            col(introducer.owner_id) == owner,
            col(introducer.standing) == Standing.KNOWN,
            col(introducer.deleted_at).is_(None),
            col(introducer.do_not_contact).is_(False),
        )
    )
    if by is Tie.from_id:  # who would not introduce me says so only in this direction
        query = query.where(col(Tie.willing) != Willing.NO)
    return session.execute(query)
