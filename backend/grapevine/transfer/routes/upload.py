"""Reads and judges an uploaded file before its request's transaction begins."""

from typing import Annotated, TypeVar
from uuid import UUID

import anyio
from anyio import CapacityLimiter
from fastapi import Depends, Request, Response
from fastapi.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile

from grapevine.kit.auth import claimed
from grapevine.kit.errors import FieldError, Invalid, Overloaded, TooLarge
from grapevine.kit.routing import Handler, TransactionRoute
from grapevine.kit.work import UnitOfWork

from .. import actions
from ..actions import Preview
from ..rules import FILE_BYTES

PATIENCE = 20.0  # seconds that an upload waits for its turn
TURN = CapacityLimiter(1)  # a large file takes seconds of processor time: one after the other

T = TypeVar("T")


class UploadRoute(TransactionRoute):
    """A route whose file is read and compared with the contacts first: that takes seconds, and a
    transaction holds others up. (With an Idempotency-Key even dependencies run inside it.)"""

    def get_route_handler(self) -> Handler:
        handle = super().get_route_handler()

        async def prepared(request: Request) -> Response:
            request.state.preview = await _prepare(request)
            return await handle(request)

        return prepared


async def _prepare(request: Request) -> Preview:
    """The preview of the request's file. The token is good, and the database is asked later if it
    still holds."""
    owner = claimed(request).account_id
    await request.body()  # kept, for the Idempotency-Key
    form = await request.form(max_files=1, max_fields=20)
    file = form.get("file")
    if not isinstance(file, UploadFile):
        raise Invalid("/file", "Send the file itself, as a form does.", code="missing")
    if file.size and file.size > FILE_BYTES:
        message = "The file is larger than 10 MB."
        raise TooLarge(message, errors=(FieldError("file", "file", "file_too_large", message),))
    name, data = file.filename or "", await file.read()
    return await _in_turn(request, owner, name, data)


async def _in_turn(request: Request, owner: UUID, name: str, data: bytes) -> Preview:
    with anyio.move_on_after(PATIENCE) as patience:
        await TURN.acquire()
    if patience.cancelled_caught:
        raise Overloaded(retry_after=5)
    try:
        parsed, file_kind = await run_in_threadpool(actions.read_file, name, data)
        state = request.app.state
        async with UnitOfWork(state.engine, state.gate, write=False) as look:
            session = await look.session()
            return await run_in_threadpool(actions.preview, session, owner, parsed, file_kind)
    finally:
        TURN.release()


async def _previewed(request: Request) -> Preview:
    preview: Preview = request.state.preview
    return preview


Previewed = Annotated[Preview, Depends(_previewed)]
