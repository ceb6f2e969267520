"""HTTP for taking the last step of an interview back: DELETE on what that step made."""

from typing import Any

from .. import actions
from ..rules import InterviewState
from ..schemas.interviews import InterviewRead
from .base import Changing, router

UNDONE: dict[str, Any] = {"response_model": InterviewRead}


@router.delete("/{interview_id}/request", summary="Take the request back")
def undo_request(change: Changing) -> InterviewRead:
    """You did not ask after all; only while it is the last step."""
    actions.undo(change.db, change.interview, InterviewState.REQUESTED)
    return change.answer()


@router.delete("/{interview_id}/schedule", summary="Take the start back")
def undo_schedule(change: Changing) -> InterviewRead:
    """Back to what was agreed before; only while it is the last step."""
    actions.undo(change.db, change.interview, InterviewState.SCHEDULED)
    return change.answer()


@router.delete("/{interview_id}/completion", summary="Take the completion back")
def undo_completion(change: Changing) -> InterviewRead:
    """It was not held after all; refused once it is debriefed or somebody was thanked."""
    actions.undo(change.db, change.interview, InterviewState.HELD)
    return change.answer()


@router.delete("/{interview_id}/decline", summary="Take the decline back")
def undo_decline(change: Changing) -> InterviewRead:
    """Back to the state before; only while it is the last step."""
    actions.undo(change.db, change.interview, InterviewState.DECLINED)
    return change.answer()


@router.delete("/{interview_id}/no-response", summary="Take the silence back")
def undo_no_response(change: Changing) -> InterviewRead:
    """They answered after all: back to requested."""
    actions.undo(change.db, change.interview, InterviewState.NO_RESPONSE)
    return change.answer()


@router.delete(
    "/{interview_id}/cancellation",
    response_model=InterviewRead,
    summary="Take the cancellation back",
)
def undo_cancellation(change: Changing) -> InterviewRead:
    """Back to the state before, with the same start."""
    actions.undo(change.db, change.interview, InterviewState.CANCELLED)
    return change.answer()
