"""HTTP for the owner's feeds."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Request

from grapevine.kit import routing
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db
from grapevine.kit.etags import Seen, Tag, Tagged
from grapevine.kit.paging import Page, Paged

from .. import store
from ..schemas import FeedCreate, FeedPatch, FeedRead, FeedSecret
from ..tables import CalendarFeed

router = routing.router("calendars")


def own_feed(db: Db, owner: OwnerId, feed_id: UUID) -> CalendarFeed:
    return store.find_feed(db, owner, feed_id)


OwnFeed = Annotated[CalendarFeed, Depends(own_feed)]


@router.get("/feeds", response_model=Page[FeedRead], summary="List calendar feeds")
def list_feeds(db: Db, owner: OwnerId, paging: Paged) -> Page[Any]:
    """The addresses under which calendar programs read your interviews, newest first, and when
    each was last read."""
    return store.list_feeds(db, owner, paging)


@router.post(
    "/feeds", response_model=FeedSecret, status_code=201, summary="Add a calendar feed",
    openapi_extra=routing.SECRET_ANSWER,
)  # fmt: skip
def create_feed(
    db: Db, owner: OwnerId, body: FeedCreate, request: Request, tag: Tagged
) -> FeedSecret:
    """Make an address to subscribe to in one calendar program. It is shown this once."""
    feed, token = store.add_feed(db, owner, body)
    return _secret(request, feed, token, tag)


@router.get("/feeds/{feed_id}", response_model=FeedRead, summary="Read a calendar feed")
def read_feed(feed: OwnFeed, tag: Tagged) -> CalendarFeed:
    """One feed, without its address."""
    return tag(feed)


@router.patch("/feeds/{feed_id}", response_model=FeedRead, summary="Change a calendar feed")
def change_feed(db: Db, feed: OwnFeed, seen: Seen, body: FeedPatch, tag: Tagged) -> CalendarFeed:
    """Change its name, or whether it shows what is due; refused with 412 if it changed since you
    read it."""
    seen.check(feed)
    return tag(store.change_feed(db, feed, body))


@router.post(
    "/feeds/{feed_id}/rotation", response_model=FeedSecret, status_code=201,
    summary="Give a calendar feed another address", openapi_extra=routing.SECRET_ANSWER,
)  # fmt: skip
def rotate_feed(db: Db, feed: OwnFeed, seen: Seen, request: Request, tag: Tagged) -> FeedSecret:
    """The old address leads nowhere from now on; the new one is shown this once."""
    seen.check(feed)
    return _secret(request, feed, store.rotate_feed(db, feed), tag)


@router.delete("/feeds/{feed_id}", status_code=204, summary="Revoke a calendar feed")
def delete_feed(db: Db, feed: OwnFeed, seen: Seen) -> None:
    """Its address leads nowhere from now on, and nothing brings it back."""
    seen.check(feed)
    store.revoke_feed(db, feed)


def _secret(request: Request, feed: CalendarFeed, token: str, tag: Tag) -> FeedSecret:
    url = f"{request.app.state.settings.address()}/api/v1/feeds/{token}.ics"
    return tag(FeedSecret(**feed.model_dump(), url=url))
