"""HTTP for interviews themselves: list, add, read, change, trash, findings, research."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Query

from grapevine.kit import trash
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db
from grapevine.kit.etags import Seen, Tagged
from grapevine.kit.paging import Page, Paged
from grapevine.kit.queries import Q, Trashed
from grapevine.kit.schemas import Instant

from .. import actions, rules, store
from ..rules import InterviewState
from ..schemas.interviews import (
    FindingRead,
    InterviewCreate,
    InterviewPatch,
    InterviewRead,
    InterviewSummary,
)
from .base import Changing, OwnInterview, router


def _filter(
    q: Q = None,
    trashed: Trashed = False,
    state: Annotated[list[InterviewState] | None, Query(description="One or several.")] = None,
    contact_id: UUID | None = None,
    career_id: UUID | None = None,
    organization_id: UUID | None = None,
    since: Annotated[
        Instant | None, Query(alias="from", description="Takes place at or after this instant.")
    ] = None,
    until: Annotated[
        Instant | None, Query(alias="to", description="Takes place before this instant.")
    ] = None,
) -> store.Filter:
    return store.Filter(state, contact_id, career_id, organization_id, since, until, q, trashed)


@router.get("", response_model=Page[InterviewSummary], summary="List interviews")
def list_interviews(
    db: Db, owner: OwnerId, paging: Paged, wanted: Annotated[store.Filter, Depends(_filter)]
) -> Page[Any]:
    """Interviews with their people and careers, those that take place last first. `q` finds words
    of the interview and of the people in it."""
    return store.list_interviews(db, owner, paging, wanted)


@router.post("", response_model=InterviewRead, status_code=201, summary="Add an interview")
def create_interview(db: Db, owner: OwnerId, body: InterviewCreate, tag: Tagged) -> InterviewRead:
    """Name somebody to talk to. Nobody was asked yet: the interview is `identified`."""
    interview = store.add_interview(db, owner, body)
    return tag(store.read_interview(db, owner, interview.id))


@router.get("/{interview_id}", response_model=InterviewRead, summary="Read an interview")
def read_interview(db: Db, owner: OwnerId, interview_id: UUID, tag: Tagged) -> InterviewRead:
    """One interview with its people and careers."""
    return tag(store.read_interview(db, owner, interview_id))


@router.patch("/{interview_id}", response_model=InterviewRead, summary="Change an interview")
def change_interview(change: Changing, body: InterviewPatch) -> InterviewRead:
    """Change some fields; refused with 412 if the interview changed since you read it. Its state
    and its start change through the steps below it."""
    store.change_interview(change.db, change.interview, body)
    if "contact_ids" in body.model_fields_set:
        actions.settle_meeting(change.db, change.interview)
    return change.answer()


@router.delete("/{interview_id}", status_code=204, summary="Move an interview to the trash")
def delete_interview(db: Db, interview: OwnInterview, seen: Seen) -> None:
    """Hide an interview; `restore` brings it back."""
    seen.check(interview)
    trash.delete(db, interview)
    actions.settle_meeting(db, interview)


@router.post(
    "/{interview_id}/restore", response_model=InterviewRead, summary="Restore an interview"
)
def restore_interview(db: Db, owner: OwnerId, interview_id: UUID, tag: Tagged) -> InterviewRead:
    """Bring an interview back from the trash."""
    store.restore_interview(db, owner, interview_id)
    actions.settle_meeting(db, store.find_interview(db, owner, interview_id))
    return tag(store.read_interview(db, owner, interview_id))


@router.get(
    "/{interview_id}/findings",
    response_model=list[FindingRead],
    summary="List what is worth a second look",
)
def list_findings(db: Db, interview: OwnInterview) -> list[rules.Finding]:
    """What the rules say about the plan, the research, the length and the debrief. Findings are
    shown; they refuse nothing."""
    return rules.findings_of(store.plan_of(db, interview))


@router.put(
    "/{interview_id}/research", response_model=InterviewRead, summary="Mark the research as done"
)
def mark_research(change: Changing) -> InterviewRead:
    """R26: you read up on the person, the organization and the career. Doing it twice keeps the
    first moment."""
    actions.note_research(change.db, change.interview, done=True)
    return change.answer()


@router.delete(
    "/{interview_id}/research", response_model=InterviewRead, summary="Mark the research as open"
)
def unmark_research(change: Changing) -> InterviewRead:
    """R26: the research is not done after all."""
    actions.note_research(change.db, change.interview, done=False)
    return change.answer()
