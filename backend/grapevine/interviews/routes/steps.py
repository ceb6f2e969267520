"""HTTP for the steps of an interview's states (R21): each is a sub-resource."""

from typing import Any

from grapevine.kit.db import Db
from grapevine.kit.paging import Page, Paged

from .. import actions, store
from ..rules import InterviewState
from ..schemas.interviews import InterviewRead
from ..schemas.steps import (
    ChangeRead,
    CompletionCreate,
    EndingCreate,
    RequestCreate,
    ScheduleCreate,
)
from .base import Changing, OwnInterview, router

STEP: dict[str, Any] = {"response_model": InterviewRead, "status_code": 201}


@router.post("/{interview_id}/request", summary="Record the request", **STEP)
def create_request(change: Changing, body: RequestCreate) -> InterviewRead:
    """identified -> requested: you asked. Recording a message of the kind `request` does it too."""
    actions.request(change.db, change.interview, body.requested_at)
    return change.answer()


@router.post("/{interview_id}/schedule", summary="Record the agreed start", **STEP)
def create_schedule(change: Changing, body: ScheduleCreate) -> InterviewRead:
    """requested -> scheduled, or another start for what is scheduled; it needs a zone (R22)."""
    actions.schedule(change.db, change.interview, body)
    return change.answer()


@router.post("/{interview_id}/completion", summary="Record that it was held", **STEP)
def create_completion(change: Changing, body: CompletionCreate) -> InterviewRead:
    """scheduled -> held, or identified -> held on the spot; not before it starts (R22)."""
    actions.complete(change.db, change.interview, body)
    return change.answer()


@router.post("/{interview_id}/decline", summary="Record that they declined", **STEP)
def create_decline(change: Changing, body: EndingCreate) -> InterviewRead:
    """The person said no; keep why, if they said why."""
    actions.end(change.db, change.interview, InterviewState.DECLINED, body.reason)
    return change.answer()


@router.post("/{interview_id}/no-response", summary="Record that nobody answered", **STEP)
def create_no_response(change: Changing) -> InterviewRead:
    """requested -> no_response: you asked, and there was no answer."""
    actions.end(change.db, change.interview, InterviewState.NO_RESPONSE)
    return change.answer()


@router.post("/{interview_id}/cancellation", summary="Record that it was called off", **STEP)
def create_cancellation(change: Changing, body: EndingCreate) -> InterviewRead:
    """You or they called it off; keep why."""
    actions.end(change.db, change.interview, InterviewState.CANCELLED, body.reason)
    return change.answer()


@router.post("/{interview_id}/reopening", summary="Begin again", **STEP)
def create_reopening(change: Changing) -> InterviewRead:
    """declined, no_response or cancelled -> identified, without dates; the history keeps them."""
    actions.reopen(change.db, change.interview)
    return change.answer()


@router.get(
    "/{interview_id}/changes", response_model=Page[ChangeRead], summary="List the steps so far"
)
def list_interview_changes(db: Db, interview: OwnInterview, paging: Paged) -> Page[Any]:
    """How the interview moved from state to state, newest first; steps taken back are left out."""
    return store.list_changes(db, interview, paging)
