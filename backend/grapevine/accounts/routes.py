"""HTTP for accounts: register, sign in and out, refresh, the profile."""

from typing import Annotated

from fastapi import Depends, Request, Response
from fastapi.security import OAuth2PasswordRequestForm
from sqlmodel import Session as Database

from grapevine.kit import routing
from grapevine.kit.auth import OwnerId, SignedIn, claimed
from grapevine.kit.clock import now
from grapevine.kit.db import Db
from grapevine.kit.errors import Conflict, Invalid, Refusal, Unauthenticated
from grapevine.kit.etags import Seen, Tagged
from grapevine.kit.limits import Throttle
from grapevine.kit.problems import problem
from grapevine.kit.work import read_apart

from . import rules, store
from .schemas import Me, PasswordChange, ProfilePatch, RefreshRequest, Registration, Session
from .sessions import Carried
from .tables import Account

auth = routing.router("auth")
router = routing.router("me")

WRONG = "The e-mail address or the password is not right."


class EmailTaken(Conflict):
    detail = "There is already an account with this address. Sign in instead."


class RegistrationClosed(Refusal):
    status = 403
    detail = "This instance takes no new accounts. Ask the person who runs it."


class RefreshInProgress(Conflict):
    detail = "Another tab is refreshing this sign-in. Try again with the new token."


async def _new_hash(request: Request, body: Registration, throttle: Throttle) -> str:
    """Check and hash the password before any transaction begins."""
    if request.app.state.settings.registration == "closed":
        raise RegistrationClosed()
    throttle.registration()
    wrong = rules.password_problem(body.password, body.email, body.display_name)
    if wrong:
        raise Invalid("/password", wrong, code="weak_password")
    hashed: str = await request.app.state.hasher.hash(body.password)
    return hashed


async def _verified(
    request: Request, form: Annotated[OAuth2PasswordRequestForm, Depends()], throttle: Throttle
) -> str:
    """The address whose password was right; looked up and compared before the transaction."""
    throttle.sign_in(form.username)
    stored = await read_apart(request, lambda session: _stored_hash(session, form.username))
    right = await request.app.state.hasher.matches(form.password[:1000], stored)
    if not right:
        throttle.failed_sign_in(form.username)
        raise Unauthenticated(WRONG)
    return form.username


def _stored_hash(session: Database, email: str) -> str | None:
    account = store.find_by_email(session, email)
    return account.password_hash if account else None


@auth.post("/register", response_model=Session, status_code=201, summary="Create an account")
def register(
    password_hash: Annotated[str, Depends(_new_hash)], db: Db, body: Registration, carry: Carried
) -> Session:
    """Create an account and sign in to it."""
    if store.find_by_email(db, body.email):
        raise EmailTaken()
    account = store.add_account(
        db,
        email=body.email,
        password_hash=password_hash,
        display_name=body.display_name,
        time_zone=body.time_zone,
    )
    return carry.session(account, *store.begin_sign_in(db, account))


@auth.post("/token", response_model=Session, summary="Sign in")
def sign_in(email: Annotated[str, Depends(_verified)], db: Db, carry: Carried) -> Session:
    """Sign in with e-mail and password (OAuth 2.0 password flow: `username` is the address)."""
    account = store.find_by_email(db, email)
    if account is None:
        raise Unauthenticated(WRONG)
    return carry.session(account, *store.begin_sign_in(db, account))


@auth.post("/refresh", response_model=Session, summary="Exchange a refresh token")
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
    db.refresh(sign_in)
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


@router.get("", response_model=Me, summary="Read the profile")
def read_me(db: Db, owner: OwnerId, tag: Tagged) -> Account:
    """The signed-in account."""
    return tag(store.profile_of(db, owner))


@router.patch("", response_model=Me, summary="Change the profile")
def change_me(db: Db, owner: OwnerId, seen: Seen, body: ProfilePatch, tag: Tagged) -> Account:
    """Change some of the profile's fields."""
    account = store.profile_of(db, owner)
    seen.check(account)
    account.sqlmodel_update(body.model_dump(exclude_unset=True))
    db.flush()
    return tag(account)


async def _replacement(request: Request, body: PasswordChange, throttle: Throttle) -> str:
    """The hash of the new password, once the current one was right. Guesses count as sign-ins."""
    claims = claimed(request)
    account = await read_apart(request, lambda session: store.signed_in_account(session, claims))
    throttle.sign_in(account.email)
    wrong = rules.password_problem(body.new_password, account.email, account.display_name)
    if wrong:
        raise Invalid("/new_password", wrong, code="weak_password")
    hasher = request.app.state.hasher
    if not await hasher.matches(body.current_password, account.password_hash):
        throttle.failed_sign_in(account.email)
        raise Invalid("/current_password", "This is not your current password.", code="wrong")
    hashed: str = await hasher.hash(body.new_password)
    return hashed


@router.put("/password", response_model=Session, summary="Change the password")
def change_password(
    password_hash: Annotated[str, Depends(_replacement)], db: Db, owner: OwnerId, carry: Carried
) -> Session:
    """Set a new password. Every sign-in ends; the answer is a new one for this device."""
    account = store.profile_of(db, owner)
    account.password_hash = password_hash
    store.end_all_sign_ins(db, account)
    return carry.session(account, *store.begin_sign_in(db, account))
