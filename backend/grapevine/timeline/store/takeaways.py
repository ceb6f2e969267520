"""What conversations left to do and to look into: commitments, their outcomes, leads."""

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func
from sqlmodel import col

from grapevine.commitments import Commitment, CommitmentState
from grapevine.leads import Lead

from ..rules import EntryKind, TargetKind, commitment_title
from .source import FIRST, FIRST_NAME, Source, excerpt, interviews_about, join_person, owned

Narrowing = Mapping[str, Callable[[UUID, UUID], ColumnElement[bool]]]


def _commitments(query: Select[Any], owner: UUID) -> Select[Any]:
    query = owned(query.select_from(Commitment), Commitment, owner)
    return join_person(query, FIRST, Commitment.contact_id, owner)


def _closed(query: Select[Any], owner: UUID) -> Select[Any]:
    return _commitments(query, owner).where(col(Commitment.closed_at).isnot(None))


def _leads(query: Select[Any], owner: UUID) -> Select[Any]:
    """A lead is told without the name of somebody in the trash."""
    person = and_(
        col(FIRST.id) == Lead.contact_id,
        col(FIRST.owner_id) == owner,
        col(FIRST.deleted_at).is_(None),
    )
    return owned(query.select_from(Lead), Lead, owner).outerjoin(FIRST, person)


def _lead_title(row: Any) -> str:
    return f"Heard of {row.title} from {row.name}" if row.name else f"Heard of {row.title}"


OF_COMMITMENTS: Narrowing = {
    "contact_id": lambda _, contact_id: col(Commitment.contact_id) == contact_id,
    "interview_id": lambda _, interview_id: col(Commitment.interview_id) == interview_id,
    "career_id": lambda owner, career_id: col(Commitment.interview_id).in_(
        interviews_about(owner, career_id)
    ),
}
COMMITMENT = Source(
    kind=EntryKind.COMMITMENT,
    target=TargetKind.COMMITMENT,
    at=col(Commitment.created_at),
    id=col(Commitment.id),
    columns=(FIRST_NAME, col(Commitment.kind), excerpt(Commitment.text)),
    joined=_commitments,
    narrow=OF_COMMITMENTS,
    title=lambda row: commitment_title(row.kind, CommitmentState.OPEN, row.name),
)
OUTCOME = Source(
    kind=EntryKind.OUTCOME,
    target=TargetKind.COMMITMENT,
    at=col(Commitment.closed_at),
    id=col(Commitment.id),
    columns=(
        FIRST_NAME,
        col(Commitment.kind),
        col(Commitment.state),
        excerpt(func.coalesce(func.nullif(Commitment.outcome, ""), Commitment.text)),
    ),
    joined=_closed,
    narrow=OF_COMMITMENTS,
    title=lambda row: commitment_title(row.kind, row.state, row.name),
)
LEAD = Source(
    kind=EntryKind.LEAD,
    target=TargetKind.LEAD,
    at=col(Lead.created_at),
    id=col(Lead.id),
    columns=(FIRST_NAME, col(Lead.title), excerpt(Lead.note)),
    joined=_leads,
    narrow={
        "contact_id": lambda _, contact_id: col(Lead.contact_id) == contact_id,
        "interview_id": lambda _, interview_id: col(Lead.interview_id) == interview_id,
        "career_id": lambda _, career_id: col(Lead.career_id) == career_id,
    },
    title=_lead_title,
)
