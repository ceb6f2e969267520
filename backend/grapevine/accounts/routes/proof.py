"""Passwords, checked and hashed before any transaction begins: that takes long (D3, D13)."""

from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import OAuth2PasswordRequestForm
from sqlmodel import Session

from grapevine.kit.auth import claimed
from grapevine.kit.errors import Invalid, Refusal, Unauthenticated
from grapevine.kit.limits import Throttle
from grapevine.kit.work import read_apart

from .. import rules, store
from ..schemas import Registration
from ..tables import Account

WRONG = "The e-mail address or the password is not right."


class RegistrationClosed(Refusal):
    status = 403
    detail = "This instance takes no new accounts. Ask the person who runs it."


async def _new_hash(request: Request, body: Registration, throttle: Throttle) -> str:
    """The hash of a new account's password, if accounts are made here and it is good enough."""
    if request.app.state.settings.registration == "closed":
        raise RegistrationClosed()
    wrong = rules.password_problem(body.password, body.email, body.display_name)
    if wrong:
        raise Invalid("/password", wrong, code="weak_password")
    await throttle.registration()
    hashed: str = await request.app.state.hasher.hash(body.password)
    return hashed


async def _verified(
    request: Request, form: Annotated[OAuth2PasswordRequestForm, Depends()], throttle: Throttle
) -> str:
    """The address whose password was right."""
    await throttle.sign_in(store.attempt_key(form.username))
    stored = await read_apart(request, lambda session: _stored_hash(session, form.username))
    if not await request.app.state.hasher.matches(form.password[:1000], stored):
        raise Unauthenticated(WRONG)
    return form.username


def _stored_hash(session: Session, email: str) -> str | None:
    account = store.find_by_email(session, email)
    return account.password_hash if account else None


async def prove(request: Request, throttle: Throttle, current_password: str) -> Account:
    """The caller's account, whose password they gave once more; raises Invalid, naming the field
    `current_password`. Guesses count as attempts to sign in; whoever goes on from here tells the
    throttle that this one was right."""
    claims = claimed(request)
    account = await read_apart(request, lambda session: store.signed_in_account(session, claims))
    await throttle.sign_in(account.email_key)
    if not await request.app.state.hasher.matches(current_password, account.password_hash):
        raise Invalid("/current_password", "This is not your current password.", code="wrong")
    return account


NewHash = Annotated[str, Depends(_new_hash)]
VerifiedEmail = Annotated[str, Depends(_verified)]
