"""Every query about accounts and sign-ins."""

import hashlib
import secrets
from datetime import datetime
from uuid import UUID

from sqlalchemy import update
from sqlmodel import Session, col, select

from grapevine.kit.clock import now
from grapevine.kit.errors import Unauthenticated
from grapevine.kit.schemas import normal_email
from grapevine.kit.tokens import Claims

from . import rules
from .tables import Account, SignIn

LONGEST_EMAIL = 254


def is_signed_in(session: Session, claims: Claims) -> bool:
    """Whether the sign-in still stands: one look-up by primary keys, on every request (D10)."""
    query = (
        select(col(Account.id))
        .join(SignIn, col(SignIn.account_id) == col(Account.id))
        .where(
            SignIn.id == claims.sign_in_id,
            Account.id == claims.account_id,
            Account.stamp == claims.stamp,
            col(SignIn.revoked_at).is_(None),
        )
    )
    return session.exec(query).first() is not None


def signed_in_account(session: Session, claims: Claims) -> Account:
    """The account whose token this is; raises Unauthenticated."""
    if not is_signed_in(session, claims):
        raise Unauthenticated()
    return profile_of(session, claims.account_id)


def profile_of(session: Session, owner: UUID) -> Account:
    """The account itself; features read the time zone and the weekly goal from it."""
    return session.get_one(Account, owner)


def find_by_email(session: Session, email: str) -> Account | None:
    return session.exec(select(Account).where(Account.email_key == email_key(email))).first()


def email_key(email: str) -> str:
    """What makes two spellings one address; empty, and so nobody's, for what is no address. Folding
    can lengthen it."""
    try:
        return normal_email(email.strip()[:LONGEST_EMAIL]).casefold()[:LONGEST_EMAIL]
    except ValueError:
        return ""


def add_account(
    session: Session, *, email: str, password_hash: str, display_name: str, time_zone: str,
    sample: bool = False,
) -> Account:  # fmt: skip
    account = Account(
        email=email,
        email_key=email_key(email),
        password_hash=password_hash,
        stamp=secrets.token_hex(16),
        display_name=display_name,
        time_zone=time_zone,
        sample=sample,
    )
    session.add(account)
    session.flush()
    return account


def begin_sign_in(session: Session, account: Account) -> tuple[SignIn, str]:
    """A new sign-in and its first refresh token, which is stored only as a hash."""
    secret = secrets.token_urlsafe(32)
    began = now()
    sign_in = SignIn(
        account_id=account.id,
        refresh_hash=digest(secret),
        created_at=began,
        expires_at=rules.expires_at(began, began),
    )
    session.add(sign_in)
    session.flush()
    return sign_in, f"{sign_in.id.hex}.{secret}"


def find_sign_in(session: Session, token: str) -> tuple[SignIn, str] | None:
    """The live sign-in that a refresh token names, and the digest of the token's secret."""
    name, _, secret = token.partition(".")
    try:
        sign_in = session.get(SignIn, UUID(name))
    except ValueError:
        return None
    if sign_in is None or sign_in.revoked_at or sign_in.expires_at <= now():
        return None
    return sign_in, digest(secret)


def rotate(session: Session, sign_in: SignIn, presented: str) -> str | None:
    """A new refresh token in exchange for the current one; None if it was exchanged already. The
    database decides: of many at once, one wins."""
    secret = secrets.token_urlsafe(32)
    at: datetime = now()
    done = session.exec(
        update(SignIn)
        .where(col(SignIn.id) == sign_in.id, col(SignIn.refresh_hash) == presented)
        .values(
            refresh_hash=digest(secret),
            previous_hash=presented,
            rotated_at=at,
            expires_at=rules.expires_at(sign_in.created_at, at),
        )
    )
    return f"{sign_in.id.hex}.{secret}" if done.rowcount == 1 else None


def end_sign_in(session: Session, owner: UUID, sign_in_id: UUID) -> None:
    session.exec(
        update(SignIn)
        .where(col(SignIn.id) == sign_in_id, col(SignIn.account_id) == owner)
        .values(revoked_at=now())
    )


def end_all_sign_ins(session: Session, account: Account) -> None:
    """Every device is signed out on its next request: the stamp in its token no longer matches."""
    account.stamp = secrets.token_hex(16)
    session.add(account)
    session.exec(
        update(SignIn).where(col(SignIn.account_id) == account.id).values(revoked_at=now())
    )
    session.flush()


def digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
