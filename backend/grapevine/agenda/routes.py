"""HTTP for the agenda."""

from typing import Annotated

from fastapi import Path

from grapevine.kit import routing
from grapevine.kit.auth import OwnerId
from grapevine.kit.clock import now
from grapevine.kit.db import Db

from . import actions, store
from .schemas import AgendaItem, AgendaRead, SnoozeUpdate

router = routing.router("agenda")

Key = Annotated[
    str,
    Path(
        alias="item",
        pattern=r"^R[0-9]{1,2}:[A-Za-z0-9:_-]{1,180}$",
        description="The id of an item.",
        examples=["R29:debrief:0192f0c1-2a3b-7c4d-8e5f-60718293a4b7"],
    ),
]


@router.get("", response_model=AgendaRead, summary="Read the agenda")
def read_agenda(db: Db, owner: OwnerId) -> AgendaRead:
    """What to do next, computed now from what happened, by the numbers of your method. Every item
    says why it is there: its rule, what the rule looked at, its numbers and its source."""
    return actions.read_agenda(db, owner, now())


@router.put("/items/{item}/snooze", response_model=AgendaItem, summary="Put an item off")
def snooze_item(db: Db, owner: OwnerId, item: Key, body: SnoozeUpdate) -> AgendaItem:
    """Out of sight until a day. Its due date stays what it is."""
    return actions.snooze(db, owner, item, body.until)


@router.delete("/items/{item}/snooze", status_code=204, summary="Bring an item back")
def unsnooze_item(db: Db, owner: OwnerId, item: Key) -> None:
    """It is on the agenda again."""
    store.snooze(db, owner, item, None)


@router.put("/items/{item}/dismissal", response_model=AgendaItem, summary="Dismiss an item")
def dismiss_item(db: Db, owner: OwnerId, item: Key) -> AgendaItem:
    """You won't do it. A new reason for it, such as another silence, is another item."""
    return actions.dismiss(db, owner, item)


@router.delete("/items/{item}/dismissal", status_code=204, summary="Take a dismissal back")
def undismiss_item(db: Db, owner: OwnerId, item: Key) -> None:
    """It is to be done after all."""
    store.dismiss(db, owner, item, dismissed=False)
