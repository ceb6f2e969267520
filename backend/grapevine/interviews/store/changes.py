"""The history of an interview's states."""

from typing import Any

from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from grapevine.kit.paging import Page, Paging, page

from ..tables import Interview, InterviewChange


def latest_change(session: Session, interview: Interview) -> InterviewChange | None:
    """The last step that was not undone."""
    newest = _of(interview).order_by(
        col(InterviewChange.created_at).desc(), col(InterviewChange.id).desc()
    )
    return session.exec(newest.limit(1)).one_or_none()


def list_changes(session: Session, interview: Interview, paging: Paging) -> Page[Any]:
    """Every step that was not undone, newest first."""
    sorts = {"at": InterviewChange.created_at}
    return page(session, _of(interview), paging, sorts, "-at", InterviewChange.id)


def _of(interview: Interview) -> SelectOfScalar[InterviewChange]:
    return select(InterviewChange).where(
        InterviewChange.owner_id == interview.owner_id,
        InterviewChange.interview_id == interview.id,
        col(InterviewChange.deleted_at).is_(None),
    )
