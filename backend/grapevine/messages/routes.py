"""HTTP for messages."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends

from grapevine.kit import routing
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db
from grapevine.kit.etags import Seen, Tagged
from grapevine.kit.paging import Page, Paged
from grapevine.kit.queries import Trashed

from . import actions, store
from .rules import Direction, MessageKind
from .schemas import MessageCreate, MessagePatch, MessageRead
from .tables import Message

router = routing.router("messages")


def own_message(db: Db, owner: OwnerId, message_id: UUID) -> Message:
    return store.find_message(db, owner, message_id)


OwnMessage = Annotated[Message, Depends(own_message)]


def _filter(
    contact_id: UUID | None = None,
    interview_id: UUID | None = None,
    referral_id: UUID | None = None,
    kind: MessageKind | None = None,
    direction: Direction | None = None,
    trashed: Trashed = False,
) -> store.MessageFilter:
    return store.MessageFilter(contact_id, interview_id, referral_id, kind, direction, trashed)


@router.get("", response_model=Page[MessageRead], summary="List messages")
def list_messages(
    db: Db,
    owner: OwnerId,
    paging: Paged,
    wanted: Annotated[store.MessageFilter, Depends(_filter)],
) -> Page[Any]:
    """What was sent and received, newest first."""
    return store.list_messages(db, owner, paging, wanted)


@router.post("", response_model=MessageRead, status_code=201, summary="Record a message")
def create_message(db: Db, owner: OwnerId, body: MessageCreate, tag: Tagged) -> Any:
    """Record what you sent or received; Grapevine sends nothing (R41). A `request` moves its
    interview on, an incoming `decline` ends it, a `thank_you` (only after it was held, R22) closes
    the thank-you clock."""
    message = actions.record_message(db, owner, body)
    return tag(store.read_message(db, owner, message.id))


@router.get("/{message_id}", response_model=MessageRead, summary="Read a message")
def read_message(db: Db, owner: OwnerId, message_id: UUID, tag: Tagged) -> Any:
    """One message with its text."""
    return tag(store.read_message(db, owner, message_id))


@router.patch("/{message_id}", response_model=MessageRead, summary="Change a message")
def change_message(db: Db, message: OwnMessage, seen: Seen, body: MessagePatch, tag: Tagged) -> Any:
    """Change some fields; refused with 412 if the message changed since you read it."""
    seen.check(message)
    actions.change_message(db, message, body)
    return tag(store.read_message(db, message.owner_id, message.id))


@router.delete("/{message_id}", status_code=204, summary="Move a message to the trash")
def delete_message(db: Db, message: OwnMessage, seen: Seen) -> None:
    """Hide a message and undo what it did: a thank-you is owed again, a request was not made."""
    seen.check(message)
    actions.delete_message(db, message)


@router.post("/{message_id}/restore", response_model=MessageRead, summary="Restore a message")
def restore_message(db: Db, owner: OwnerId, message_id: UUID, tag: Tagged) -> Any:
    """Bring a message back from the trash, and what it did with it."""
    actions.restore_message(db, owner, message_id)
    return tag(store.read_message(db, owner, message_id))
