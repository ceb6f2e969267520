"""HTTP for the profile: read it, change it, its e-mail address and its password."""

from typing import Annotated

from fastapi import Depends, Request

from grapevine.kit import routing
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db
from grapevine.kit.errors import Invalid
from grapevine.kit.etags import Seen, Tagged
from grapevine.kit.limits import Throttle

from .. import rules, store
from ..schemas import EmailChange, Me, PasswordChange, ProfilePatch, Session
from ..sessions import Carried
from ..tables import Account
from .proof import prove

router = routing.router("me")


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


async def _proven(request: Request, body: EmailChange, throttle: Throttle) -> None:
    """Asking whether an address is taken counts as a registration, which tells the same."""
    await prove(request, throttle, body.current_password)
    await throttle.registration()


@router.put(
    "/email",
    response_model=Me,
    summary="Change the e-mail address",
    dependencies=[Depends(_proven)],
)
def change_email(
    db: Db, owner: OwnerId, seen: Seen, body: EmailChange, throttle: Throttle, tag: Tagged
) -> Account:
    """Sign in with another address from now on; needs the password. Refused with 409 where the
    address has an account already. Nobody is signed out."""
    account = store.profile_of(db, owner)
    seen.check(account)
    throttle.was_right(db, account.email_key)
    store.change_email(db, account, body.email)
    return tag(account)


async def _replacement(request: Request, body: PasswordChange, throttle: Throttle) -> str:
    """The hash of the new password, once the current one was right."""
    account = await prove(request, throttle, body.current_password)
    wrong = rules.password_problem(body.new_password, account.email, account.display_name)
    if wrong:
        raise Invalid("/new_password", wrong, code="weak_password")
    hashed: str = await request.app.state.hasher.hash(body.new_password)
    return hashed


@router.put("/password", response_model=Session, summary="Change the password")
def change_password(
    password_hash: Annotated[str, Depends(_replacement)],
    db: Db, owner: OwnerId, carry: Carried, throttle: Throttle,
) -> Session:  # fmt: skip
    """Set a new password. Every sign-in ends; the answer is a new one for this device."""
    account = store.profile_of(db, owner)
    throttle.was_right(db, account.email_key)
    account.password_hash = password_hash
    store.end_all_sign_ins(db, account)
    return carry.session(account, *store.begin_sign_in(db, account, carry.device))
