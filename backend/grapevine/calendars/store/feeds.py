"""Finding and writing feeds. A secret is handed out once, by whoever makes it."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import update
from sqlmodel import Session, col, delete, func, select

from grapevine.kit import trash
from grapevine.kit.errors import NotFound
from grapevine.kit.paging import Page, Paging, page

from .. import rules
from ..schemas import FeedCreate, FeedPatch
from ..tables import CalendarFeed

SORTS = {"created_at": CalendarFeed.created_at}


def find_feed(session: Session, owner: UUID, feed_id: UUID) -> CalendarFeed:
    """The owner's feed; raises NotFound."""
    return trash.find(session, CalendarFeed, owner, feed_id)


def list_feeds(session: Session, owner: UUID, paging: Paging) -> Page[CalendarFeed]:
    query = select(CalendarFeed).where(CalendarFeed.owner_id == owner)
    return page(session, query, paging, SORTS, "-created_at", CalendarFeed.id)


def add_feed(session: Session, owner: UUID, body: FeedCreate) -> tuple[CalendarFeed, str]:
    """A new feed and its secret; raises TooManyFeeds."""
    mine = select(func.count()).where(CalendarFeed.owner_id == owner)
    if session.exec(mine).one() >= rules.MOST_FEEDS:
        raise rules.TooManyFeeds()
    token = rules.new_token()
    feed = CalendarFeed(**body.model_dump(), owner_id=owner, **_kept(token))
    session.add(feed)
    session.flush()
    return feed, token


def change_feed(session: Session, feed: CalendarFeed, patch: FeedPatch) -> CalendarFeed:
    feed.sqlmodel_update(patch.model_dump(exclude_unset=True))
    session.flush()
    return feed


def rotate_feed(session: Session, feed: CalendarFeed) -> str:
    """Give the feed another secret, from which moment the old one leads nowhere."""
    token = rules.new_token()
    feed.sqlmodel_update({**_kept(token), "last_read_on": None})
    session.flush()
    return token


def revoke_feed(session: Session, feed: CalendarFeed) -> None:
    """Delete the feed for good."""
    mine = (col(CalendarFeed.owner_id) == feed.owner_id) & (col(CalendarFeed.id) == feed.id)
    session.exec(delete(CalendarFeed).where(mine))


def feed_of_token(session: Session, token: str) -> CalendarFeed:
    """Whose feed a secret opens; raises NotFound, whether it was revoked or never was."""
    query = select(CalendarFeed).where(CalendarFeed.token_hash == rules.digest_of(token))
    found = session.exec(query).one_or_none()
    if found is None:
        raise NotFound()
    return found


def note_reading(session: Session, owner: UUID, feed_id: UUID, day: date) -> None:
    """Note that the feed was read on this day: it tells its owner which one nobody uses. This is no
    change of the feed, so its version stays."""
    session.execute(
        update(CalendarFeed)
        .where(col(CalendarFeed.owner_id) == owner, col(CalendarFeed.id) == feed_id)
        .values(last_read_on=day, updated_at=CalendarFeed.updated_at)
    )


def _kept(token: str) -> dict[str, Any]:
    return {"token_hash": rules.digest_of(token), "prefix": token[: rules.SHOWN]}
