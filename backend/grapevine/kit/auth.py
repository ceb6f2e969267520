"""Who is asking. A token names the account; the database says if it is still signed in (D10)."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Request
from fastapi.security import OAuth2PasswordBearer
from sqlalchemy import Connection

from .errors import Unauthenticated
from .tokens import BadToken, Claims, verify

scheme = OAuth2PasswordBearer(tokenUrl="/api/v1/auth/token", auto_error=False)


@dataclass(frozen=True, slots=True)
class Caller:
    """The account that asks, and the sign-in through which it does."""

    owner_id: UUID
    sign_in_id: UUID


def identify(request: Request) -> Caller:
    """The caller; raises Unauthenticated, or TooManyRequests for who asks too often. Whether the
    sign-in still stands is asked in the request's own transaction, before anything else is. The
    application provides `is_signed_in(connection, claims)`, because `kit` knows no accounts."""
    known: Caller | None = getattr(request.state, "caller", None)
    if known:
        return known
    claims = claimed(request)
    request.app.state.limiter.calls.count(claims.sign_in_id)
    is_signed_in = request.app.state.is_signed_in

    def prove(connection: Connection) -> None:
        if not is_signed_in(connection, claims):
            raise Unauthenticated()

    request.state.work.demand(prove)
    caller = request.state.caller = Caller(claims.account_id, claims.sign_in_id)
    return caller


def claimed(request: Request) -> Claims:
    """What the request's token says, without asking the database if it still holds: enough to
    begin slow work for, never enough to answer with its result. Raises Unauthenticated."""
    sent = request.headers.getlist("authorization")
    kind, _, token = sent[0].partition(" ") if len(sent) == 1 else ("", "", "")
    if kind.lower() != "bearer":
        raise Unauthenticated()
    try:
        return verify(token.strip(" "), request.app.state.keys)
    except BadToken:
        raise Unauthenticated() from None


async def _caller(request: Request, _: Annotated[str | None, Depends(scheme)]) -> Caller:
    return identify(request)


async def _owner_id(request: Request, _: Annotated[str | None, Depends(scheme)]) -> UUID:
    return identify(request).owner_id


SignedIn = Annotated[Caller, Depends(_caller)]
OwnerId = Annotated[UUID, Depends(_owner_id)]
