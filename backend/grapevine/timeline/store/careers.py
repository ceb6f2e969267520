"""What happened to careers: how interest moved, what was decided."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_
from sqlmodel import col

from grapevine.careers import Career, CareerDecision, CareerInterest

from ..rules import EntryKind, TargetKind, decision_title
from .source import Source, excerpt, owned

TITLE: Any = col(Career.title).label("career_title")


def _of_careers(table: Any) -> Callable[[Select[Any], UUID], Select[Any]]:
    def joined(query: Select[Any], owner: UUID) -> Select[Any]:
        career = and_(
            col(Career.id) == table.career_id,
            col(Career.owner_id) == owner,
            col(Career.deleted_at).is_(None),
        )
        return owned(query.select_from(table), table, owner).join(Career, career)

    return joined


INTEREST = Source(
    kind=EntryKind.INTEREST,
    target=TargetKind.CAREER,
    at=col(CareerInterest.created_at),
    id=col(CareerInterest.id),
    columns=(
        TITLE,
        col(CareerInterest.value),
        col(CareerInterest.career_id).label("leads_to"),
        excerpt(CareerInterest.note),
    ),
    joined=_of_careers(CareerInterest),
    narrow={
        "career_id": lambda _, career_id: col(CareerInterest.career_id) == career_id,
        "interview_id": lambda _, interview_id: col(CareerInterest.interview_id) == interview_id,
    },
    title=lambda row: f"Interest in {row.career_title}: {row.value} of 10",
)
DECISION = Source(
    kind=EntryKind.DECISION,
    target=TargetKind.CAREER,
    at=col(CareerDecision.created_at),
    id=col(CareerDecision.id),
    columns=(
        TITLE,
        col(CareerDecision.status),
        col(CareerDecision.career_id).label("leads_to"),
        excerpt(CareerDecision.reason),
    ),
    joined=_of_careers(CareerDecision),
    narrow={"career_id": lambda _, career_id: col(CareerDecision.career_id) == career_id},
    title=lambda row: decision_title(row.status, row.career_title),
)
