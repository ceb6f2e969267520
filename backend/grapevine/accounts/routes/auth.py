"""HTTP for signing in: register, sign in and out, exchange a refresh token."""

from typing import Any

from fastapi import Request, Response

from grapevine.kit import routing
from grapevine.kit.auth import OwnerId, SignedIn
from grapevine.kit.clock import now
from grapevine.kit.db import Db
from grapevine.kit.errors import Conflict, Unauthenticated
from grapevine.kit.limits import Throttle
from grapevine.kit.problems import Problem, problem

from .. import rules, store
from ..schemas import RefreshRequest, Registration, Session
from ..sessions import Carried
from .proof import WRONG, NewHash, VerifiedEmail

auth = routing.router("auth")


class RefreshInProgress(Conflict):
    detail = "Another tab is refreshing this sign-in. Try again with the new token."


def _forbidden(why: str) -> dict[int | str, dict[str, Any]]:
    return {403: {"model": Problem, "description": why}}


@auth.post(
    "/register",
    response_model=Session,
    status_code=201,
    summary="Create an account",
    responses=_forbidden("This instance takes no new accounts"),
)
def register(password_hash: NewHash, db: Db, body: Registration, carry: Carried) -> Session:
    """Create an account and sign in to it."""
    account = store.add_account(
        db,
        email=body.email,
        password_hash=password_hash,
        display_name=body.display_name,
        time_zone=body.time_zone,
    )
    return carry.session(account, *store.begin_sign_in(db, account, carry.device))


@auth.post("/token", response_model=Session, summary="Sign in")
def sign_in(email: VerifiedEmail, db: Db, carry: Carried, throttle: Throttle) -> Session:
    """Sign in with e-mail and password (OAuth 2.0 password flow: `username` is the address). An
    account has at most 20 sign-ins: one more ends the one that was idle for longest."""
    account = store.find_by_email(db, email)
    if account is None:
        raise Unauthenticated(WRONG)
    throttle.was_right(db, account.email_key)
    return carry.session(account, *store.begin_sign_in(db, account, carry.device))


@auth.post(
    "/refresh",
    response_model=Session,
    summary="Exchange a refresh token",
    responses=_forbidden("Asked by another site"),
)
def refresh(
    request: Request, db: Db, carry: Carried, body: RefreshRequest | None = None
) -> Session | Response:
    """A new access token and a new refresh token; the old one is spent. A spent token that comes
    back means that somebody copied it: the whole sign-in ends."""
    found = store.find_sign_in(db, carry.presented(body.refresh_token if body else None) or "")
    if found is None:
        raise Unauthenticated()
    sign_in, presented = found
    token = store.rotate(db, sign_in, presented)
    if token:
        return carry.session(store.profile_of(db, sign_in.account_id), sign_in, token)
    if not store.read_again(db, sign_in):
        raise Unauthenticated()
    if presented == sign_in.previous_hash and now() - sign_in.rotated_at <= rules.GRACE:
        raise RefreshInProgress(retry_after=1)
    store.end_sign_in(db, sign_in.account_id, sign_in.id)
    # Answered, not raised: raising would roll the revocation back.
    return problem(
        request, 401, "refresh_token_reused", "This sign-in was ended. Sign in again.",
        headers={"WWW-Authenticate": "Bearer"},
    )  # fmt: skip


@auth.post("/sign-out", status_code=204, summary="Sign out here")
def sign_out(db: Db, caller: SignedIn, carry: Carried) -> None:
    """End this sign-in; its tokens are refused from the next request on."""
    store.end_sign_in(db, caller.owner_id, caller.sign_in_id)
    carry.forget()


@auth.post("/sign-out-everywhere", status_code=204, summary="Sign out everywhere")
def sign_out_everywhere(db: Db, owner: OwnerId, carry: Carried) -> None:
    """End every sign-in of this account, on every device."""
    store.end_all_sign_ins(db, store.profile_of(db, owner))
    carry.forget()
