"""HTTP for the export."""

import tempfile
from collections.abc import Iterator
from typing import IO, Annotated
from uuid import UUID

from fastapi import Depends
from fastapi.responses import StreamingResponse
from sqlmodel import Session

from grapevine.kit import routing
from grapevine.kit.auth import OwnerId
from grapevine.kit.clock import now
from grapevine.kit.db import Db, is_sqlite
from grapevine.kit.limits import ExportAllowed

from ..schemas import ExportRead
from ..store.export import write_export

IN_MEMORY = 1_000_000  # bytes; a larger document is collected in a file that has no name
CHUNK = 64 * 1024

router = routing.router("export")


def snapshot(db: Db) -> Session:
    """A transaction that sees one moment, however long it reads. SQLite's always do."""
    if not is_sqlite(db):
        db.connection(execution_options={"isolation_level": "REPEATABLE READ"})
    return db


@router.get(
    "",
    response_model=ExportRead,
    summary="Export everything",
    dependencies=[ExportAllowed],  # counted before the transaction of this request begins
)
def read_export(db: Annotated[Session, Depends(snapshot)], owner: OwnerId) -> StreamingResponse:
    """Everything that the account has, as one JSON document: every table with all of its rows, also
    those in the trash. Secrets of the server are not part of it. At most 5 an hour."""
    document, length = _collect(db, owner)
    name = f"grapevine-export-{now().date().isoformat()}.json"
    headers = {
        "Content-Disposition": f'attachment; filename="{name}"',
        "Content-Length": str(length),
    }
    return StreamingResponse(_chunks(document), media_type="application/json", headers=headers)


def _collect(db: Session, owner: UUID) -> tuple[IO[bytes], int]:
    """The whole document, read before the transaction ends, which is before the answer leaves."""
    document = tempfile.SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115 - closed once it is sent
    for piece in write_export(db, owner):
        document.write(piece)
    length = document.tell()
    document.seek(0)
    return document, length


def _chunks(document: IO[bytes]) -> Iterator[bytes]:
    with document:
        while chunk := document.read(CHUNK):
            yield chunk
