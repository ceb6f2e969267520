"""HTTP for what a calendar program reads: no sign-in, only the secret in the address."""

from contextlib import suppress
from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import Path, Request, Response
from fastapi.concurrency import run_in_threadpool
from sqlalchemy.exc import DBAPIError

from grapevine.accounts import profile_of
from grapevine.kit import routing
from grapevine.kit.clock import now, today_in
from grapevine.kit.db import Db
from grapevine.kit.errors import Overloaded
from grapevine.kit.limits import ReadingAllowed
from grapevine.kit.routing import Handler, TransactionRoute
from grapevine.kit.work import UnitOfWork

from .. import store
from ..actions import feed_document
from .files import ANSWER, calendar_file

Note = tuple[UUID, UUID, date]  # whose feed, which, and the day


async def _note(request: Request, note: Note) -> None:
    state = request.app.state
    async with UnitOfWork(state.engine, state.gate, write=True) as work:
        await run_in_threadpool(store.note_reading, await work.session(), *note)


class NotingRoute(TransactionRoute):
    """A read that is noted once a day, in a transaction of its own after it was answered: a read
    itself writes nothing."""

    def get_route_handler(self) -> Handler:
        handle = super().get_route_handler()

        async def noted(request: Request) -> Response:
            response = await handle(request)
            note: Note | None = getattr(request.state, "note", None)
            if note:
                with suppress(DBAPIError, Overloaded):  # a full disk is no reason not to read
                    await _note(request, note)
            return response

        return noted


router = routing.router("feeds")
router.route_class = NotingRoute


@router.get(
    "/{token}.ics", summary="Subscribe to a calendar feed", dependencies=[ReadingAllowed], **ANSWER
)
def subscribe_to_feed(
    db: Db, request: Request, token: Annotated[str, Path(max_length=200)]
) -> Response:
    """Your interviews, and what is due if the feed shows it, for a calendar program that reads this
    address again and again. It names people, and holds nothing of your notes. An address that was
    revoked, rotated or never was is 404. `If-None-Match` is answered with 304."""
    feed, at = store.feed_of_token(db, token), now()
    today = today_in(profile_of(db, feed.owner_id).time_zone)
    if feed.last_read_on != today:
        request.state.note = (feed.owner_id, feed.id, today)
    document = feed_document(db, feed, at, request.app.state.settings.address())
    return calendar_file(document, "grapevine.ics", **{"Cache-Control": "private, max-age=300"})
