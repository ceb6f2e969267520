"""Who is asking. A token names the account; the database says if it is still signed in (D10)."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.security import OAuth2PasswordBearer

from .errors import Unauthenticated
from .tokens import BadToken, Claims, verify

scheme = OAuth2PasswordBearer(tokenUrl="/api/v1/auth/token", auto_error=False)


@dataclass(frozen=True, slots=True)
class Caller:
    """The account that asks, and the sign-in through which it does."""

    owner_id: UUID
    sign_in_id: UUID


async def identify(request: Request) -> Caller:
    """The caller, looked up once per request; raises Unauthenticated, or TooManyRequests for who
    asks too often. The application provides `is_signed_in(session, claims)`, because `kit` knows
    no accounts."""
    known: Caller | None = getattr(request.state, "caller", None)
    if known:
        return known
    claims = claimed(request)
    request.app.state.limiter.calls.count(claims.sign_in_id)
    session = await request.state.work.session()
    if not await run_in_threadpool(request.app.state.is_signed_in, session, claims):
        raise Unauthenticated()
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
    return await identify(request)


async def _owner_id(caller: Annotated[Caller, Depends(_caller)]) -> UUID:
    return caller.owner_id


SignedIn = Annotated[Caller, Depends(_caller)]
OwnerId = Annotated[UUID, Depends(_owner_id)]
