"""HTTP for drafts."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Query

from grapevine.guard import Purpose
from grapevine.kit import routing, trash
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db
from grapevine.kit.etags import Seen, Tag, Tagged
from grapevine.kit.paging import Page, Paged
from grapevine.kit.queries import Q, Trashed

from . import store
from .actions import sending, writing
from .schemas import (
    DraftCreate,
    DraftPatch,
    DraftRead,
    DraftSummary,
    FindingsCheck,
    FindingsRead,
    RenderingCreate,
    RenderingRead,
    SentCreate,
)
from .tables import Draft

router = routing.router("drafts")


def own_draft(db: Db, owner: OwnerId, draft_id: UUID) -> Draft:
    return store.find_draft(db, owner, draft_id)


def _filter(
    contact_id: Annotated[UUID | None, Query()] = None,
    interview_id: Annotated[UUID | None, Query()] = None,
    purpose: Annotated[Purpose | None, Query()] = None,
    sent: Annotated[bool | None, Query(description="Recorded as sent, or not.")] = None,
    q: Q = None,
    trashed: Trashed = False,
) -> store.DraftFilter:
    return store.DraftFilter(contact_id, interview_id, purpose, sent, q, trashed)


OwnDraft = Annotated[Draft, Depends(own_draft)]


@router.get("", response_model=Page[DraftSummary], summary="List drafts")
def list_drafts(
    db: Db, owner: OwnerId, paging: Paged, wanted: Annotated[store.DraftFilter, Depends(_filter)]
) -> Page[Any]:
    """What you are writing, last changed first; those to people in the trash are hidden with
    them. `q` also finds whom a draft is to."""
    return store.list_drafts(db, owner, paging, wanted)


@router.post("", response_model=DraftRead, status_code=201, summary="Add a draft")
def create_draft(db: Db, owner: OwnerId, body: DraftCreate, tag: Tagged) -> Any:
    """Keep a text to somebody. Refused with 409 for who must not be contacted."""
    return _told(db, writing.add_draft(db, owner, body), tag)


@router.post("/rendering", response_model=RenderingRead, summary="Render texts for a person")
def render_draft(db: Db, owner: OwnerId, body: RenderingCreate) -> Any:
    """Every version that your templates have for a purpose, filled from what is on record, each
    with its variables and what the rules say. The referrer is named only where permission is
    granted (R14). Nothing is stored."""
    return writing.render_versions(db, owner, body)


@router.post("/findings", response_model=FindingsRead, summary="Check a text")
def check_draft(db: Db, owner: OwnerId, body: FindingsCheck) -> Any:
    """What the rules say about a text while it is written; nothing is stored."""
    return writing.check_text(db, owner, body)


@router.get("/{draft_id}", response_model=DraftRead, summary="Read a draft")
def read_draft(db: Db, owner: OwnerId, draft_id: UUID, tag: Tagged) -> Any:
    """One draft, with what the rules say about it as it stands and as things are today."""
    return _told(db, store.find_draft(db, owner, draft_id), tag)


@router.patch("/{draft_id}", response_model=DraftRead, summary="Change a draft")
def change_draft(db: Db, draft: OwnDraft, seen: Seen, body: DraftPatch, tag: Tagged) -> Any:
    """Change some fields; refused with 412 if it changed since you read it, with 409 once it was
    recorded as sent."""
    seen.check(draft)
    writing.change_draft(db, draft, body)
    return _told(db, draft, tag)


@router.delete("/{draft_id}", status_code=204, summary="Move a draft to the trash")
def delete_draft(db: Db, draft: OwnDraft, seen: Seen) -> None:
    """Hide a draft; `restore` brings it back. A message that it became stays."""
    seen.check(draft)
    trash.delete(db, draft)


@router.post("/{draft_id}/restore", response_model=DraftRead, summary="Restore a draft")
def restore_draft(db: Db, owner: OwnerId, draft_id: UUID, tag: Tagged) -> Any:
    """Bring a draft back from the trash."""
    trash.restore(db, Draft, owner, draft_id)
    return _told(db, store.find_draft(db, owner, draft_id), tag)


@router.post("/{draft_id}/sent", response_model=DraftRead, summary="Record a draft as sent")
def record_sent(db: Db, draft: OwnDraft, seen: Seen, body: SentCreate, tag: Tagged) -> Any:
    """You sent it yourself (R41): the message is recorded, with all that follows from it. Refused
    with 409 while variables are unfilled (R42), while it names a referrer who has not allowed it
    (R14), for who must not be contacted, and for what was sent already."""
    seen.check(draft)
    sending.record_sent(db, draft, body)
    return _told(db, draft, tag)


@router.delete("/{draft_id}/sent", response_model=DraftRead, summary="Take back that it was sent")
def take_sent_back(db: Db, draft: OwnDraft, seen: Seen, tag: Tagged) -> Any:
    """It was not sent after all: the message moves to the trash, and what it did is undone."""
    seen.check(draft)
    sending.take_sent_back(db, draft)
    return _told(db, draft, tag)


def _told(db: Db, draft: Draft, tag: Tag) -> Any:
    tag(draft)
    return writing.read_draft(db, draft.owner_id, draft.id)
