"""What a page of insights amounts to: its groups and the referrals, in one query each (R31)."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, func, or_, select

from grapevine.referrals import Referral

from ..rules.chains import Chains
from ..rules.evidence import Claim, Evidence, weigh
from ..rules.words import Polarity
from ..tables import Insight


def chains_of(session: Session, owner: UUID) -> Chains:
    """The chains that all of the owner's referrals make."""
    query = select(Referral.referrer_id, Referral.referred_id).where(
        Referral.owner_id == owner, col(Referral.deleted_at).is_(None)
    )
    return Chains((referrer, referred) for referrer, referred in session.exec(query))


def evidence_for(session: Session, owner: UUID, rows: Sequence[Any]) -> list[Evidence]:
    """One answer for each row, which has `id`, `root_id`, `contact_id` and `polarity`. A row in the
    trash speaks only for itself."""
    groups = _groups(session, owner, {row.root_id for row in rows})
    mixed = any(len({claim.voice for claim in group}) > 1 for group in groups.values())
    chains = chains_of(session, owner) if mixed else Chains()
    return [
        weigh(
            [Claim(row.contact_id, row.polarity)] if row.deleted_at else groups[row.root_id],
            chains,
        )
        for row in rows
    ]


def _groups(session: Session, owner: UUID, roots: set[UUID]) -> dict[UUID, list[Claim]]:
    root = func.coalesce(Insight.answers_id, Insight.id)
    query = select(root, Insight.contact_id, Insight.polarity).where(
        Insight.owner_id == owner,
        col(Insight.deleted_at).is_(None),
        or_(col(Insight.id).in_(roots), col(Insight.answers_id).in_(roots)),
    )
    groups: dict[UUID, list[Claim]] = defaultdict(list)
    for root_id, contact_id, polarity in session.exec(query) if roots else ():
        groups[root_id].append(Claim(contact_id, Polarity(polarity)))
    return groups
