"""`Idempotency-Key`: a POST repeated with the same key has one effect and one answer (D4)."""

import hashlib
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from fastapi import Request, Response
from fastapi.concurrency import run_in_threadpool
from sqlalchemy import LargeBinary, PrimaryKeyConstraint, bindparam, delete, text, update
from sqlmodel import Field, Session, SQLModel, col

from .clock import now
from .errors import FieldError, Refusal
from .rows import table_of

KEPT = timedelta(hours=24)
REPLAYED_HEADERS = ("etag", "location", "content-type")
WHERE = "Idempotency-Key"


class KeyReused(Refusal):
    status = 422
    detail = "This Idempotency-Key was used for a different request. Use a new key."


class UnusableKey(Refusal):
    detail = "This Idempotency-Key can't be used."


class IdempotencyKey(SQLModel, table=True):
    """The answer that a key got, kept in the same transaction as what the request did."""

    __tablename__ = "idempotency_key"
    __table_args__: ClassVar[Any] = (PrimaryKeyConstraint("owner_id", "key"),)

    owner_id: UUID = Field(foreign_key="account.id", ondelete="CASCADE")
    key: str = Field(max_length=255)
    fingerprint: str = Field(max_length=64)
    status: int = 0
    headers: str = ""
    body: bytes = Field(default=b"", sa_type=LargeBinary)
    created_at: datetime = Field(default_factory=now, index=True)


# Made once. ON CONFLICT is the same on both databases, but not in SQLAlchemy.
_COLUMNS = table_of(IdempotencyKey).c
PRUNE = delete(IdempotencyKey).where(col(IdempotencyKey.created_at) < bindparam("before"))
CLAIM = text(
    "INSERT INTO idempotency_key (owner_id, key, fingerprint, status, headers, body, created_at) "
    "VALUES (:owner_id, :key, :fingerprint, 0, '', '', :created_at) ON CONFLICT DO NOTHING"
).bindparams(
    bindparam("owner_id", type_=_COLUMNS.owner_id.type),
    bindparam("created_at", type_=_COLUMNS.created_at.type),
)
KEEP = update(IdempotencyKey).where(
    _COLUMNS.owner_id == bindparam("of_owner"), _COLUMNS.key == bindparam("of_key")
)


async def once(
    request: Request, owner: UUID, endpoint: Callable[[Request], Awaitable[Response]]
) -> Response:
    """Run the endpoint, or give the answer that the same key got before, marked as a replay."""
    key = request.headers["idempotency-key"]
    if not 1 <= len(key) <= 255 or not key.isprintable() or not key.isascii():
        wrong = FieldError("header", WHERE, "invalid", "1 to 255 printable ASCII characters.")
        raise UnusableKey(errors=(wrong,))
    body = await request.body()
    what = f"{request.method} {request.url.path}?{request.url.query}\n".encode() + body
    fingerprint = hashlib.sha256(what).hexdigest()
    session: Session = await request.state.work.session()
    earlier = await run_in_threadpool(_claim, session, owner, key, fingerprint)
    if earlier:
        return _replay(earlier)
    request.state.keep = partial(_keep, session, owner, key)  # asked to before the commit
    return await endpoint(request)


def _claim(session: Session, owner: UUID, key: str, fingerprint: str) -> IdempotencyKey | None:
    """Take the key. A concurrent sender of the same key waits here until the first one is done."""
    connection, at = session.connection(), now()
    connection.execute(PRUNE, {"before": at - KEPT})
    claim = {"owner_id": owner, "key": key, "fingerprint": fingerprint, "created_at": at}
    if connection.execute(CLAIM, claim).rowcount == 1:
        return None
    earlier = session.get_one(IdempotencyKey, (owner, key))
    if earlier.fingerprint != fingerprint:
        reused = FieldError("header", WHERE, "reused", KeyReused.detail)
        raise KeyReused(errors=(reused,))
    return earlier


def _keep(session: Session, owner: UUID, key: str, response: Response) -> None:
    """Keep the answer with the key, unless the request deleted its own account and this with it."""
    kept = [(name, response.headers[name]) for name in REPLAYED_HEADERS if name in response.headers]
    answer = {
        "of_owner": owner, "of_key": key, "status": response.status_code,
        "headers": "\n".join(f"{name}: {value}" for name, value in kept),
        "body": bytes(response.body),
    }  # fmt: skip
    session.connection().execute(KEEP, answer)


def _replay(earlier: IdempotencyKey) -> Response:
    headers = dict(line.split(": ", 1) for line in earlier.headers.splitlines())
    return Response(earlier.body, earlier.status, {**headers, "Idempotency-Replayed": "true"})
