"""Every query about accounts and sign-ins."""

import hashlib
import secrets
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, update
from sqlalchemy import select as select_columns
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from grapevine.kit.clock import now
from grapevine.kit.errors import Conflict, Unauthenticated
from grapevine.kit.schemas import normal_email
from grapevine.kit.tokens import Claims

from . import rules
from .tables import Account, SignIn

LONGEST_EMAIL = 254
FORGOTTEN_AT_ONCE = 100
# Made once: making a statement costs more than running it.
SIGNED_IN = (
    select_columns(col(Account.id))
    .join(SignIn, col(SignIn.account_id) == col(Account.id))
    .where(
        col(SignIn.id) == bindparam("id"),
        col(Account.id) == bindparam("account"),
        col(Account.stamp) == bindparam("stamp"),
    )
)
LAST_USED_FIRST = (col(SignIn.rotated_at).desc(), col(SignIn.id).desc())


class EmailTaken(Conflict):
    detail = "There is already an account with this address. Sign in to it, or use another."


def is_signed_in(db: Session | Connection, claims: Claims) -> bool:
    """Whether the sign-in still stands: one look-up by primary keys, on every request (D10)."""
    asked = {"id": claims.sign_in_id, "account": claims.account_id, "stamp": claims.stamp}
    return db.execute(SIGNED_IN, asked).first() is not None


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


def attempt_key(name: str) -> str:
    """Under what attempts to sign in as this are counted: the same for every spelling of an
    address."""
    return email_key(name) or name.strip().casefold()[:LONGEST_EMAIL]


def add_account(
    session: Session, *, email: str, password_hash: str, display_name: str, time_zone: str,
    sample: bool = False,
) -> Account:  # fmt: skip
    """A new account; raises EmailTaken."""
    account = Account(
        email=email,
        email_key=email_key(email),
        password_hash=password_hash,
        stamp=secrets.token_hex(16),
        display_name=display_name,
        time_zone=time_zone,
        sample=sample,
    )
    _flush_address(session, account)
    return account


def change_email(session: Session, account: Account, email: str) -> None:
    """Give the account another address; raises EmailTaken."""
    account.email, account.email_key = email, email_key(email)
    _flush_address(session, account)


def _flush_address(session: Session, account: Account) -> None:
    """The database alone decides who has an address: of two at once, one gets it."""
    try:
        with session.begin_nested():
            session.add(account)
            session.flush()
    except IntegrityError:
        raise EmailTaken() from None


def begin_sign_in(session: Session, account: Account, device: str = "") -> tuple[SignIn, str]:
    """A new sign-in and its first refresh token, which is stored only as a hash. `device` is in
    coarse words. Sign-ins that ran out are deleted, and those above the limit."""
    secret = secrets.token_urlsafe(32)
    began = now()
    _make_room(session, account.id, began)
    sign_in = SignIn(
        account_id=account.id,
        refresh_hash=digest(secret),
        created_at=began,
        rotated_at=began,
        expires_at=rules.expires_at(began, began),
        device=device,
    )
    session.add(sign_in)
    session.flush()
    return sign_in, f"{sign_in.id.hex}.{secret}"


def _make_room(session: Session, owner: UUID, at: datetime) -> None:
    """End the sign-ins that were idle for longest, so that one more is not too many; and forget a
    few that ran out, anybody's."""
    idle = (
        select(SignIn.id)
        .where(SignIn.account_id == owner)
        .order_by(*LAST_USED_FIRST)
        .offset(rules.MOST_SIGN_INS - 1)
    )
    over = (
        select(SignIn.id)
        .where(SignIn.expires_at <= at)
        .order_by(col(SignIn.expires_at))
        .limit(FORGOTTEN_AT_ONCE)
        .with_for_update(skip_locked=True)
    )
    gone = [*session.exec(over), *session.exec(idle)]
    if gone:
        session.exec(delete(SignIn).where(col(SignIn.id).in_(gone)))


def list_sign_ins(session: Session, owner: UUID) -> Sequence[SignIn]:
    """The sign-ins that stand, last used first."""
    query = select(SignIn).where(SignIn.account_id == owner, SignIn.expires_at > now())
    return session.exec(query.order_by(*LAST_USED_FIRST)).all()


def find_sign_in(session: Session, token: str) -> tuple[SignIn, str] | None:
    """The sign-in that a refresh token names, and the digest of the token's secret."""
    name, _, secret = token.partition(".")
    try:
        sign_in = session.get(SignIn, UUID(name))
    except ValueError:
        return None
    if sign_in is None or sign_in.expires_at <= now():
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


def read_again(session: Session, sign_in: SignIn) -> bool:
    """Whether the sign-in still stands, read anew from the database."""
    query = select(SignIn).where(SignIn.id == sign_in.id)
    return session.exec(query.execution_options(populate_existing=True)).first() is not None


def end_sign_in(session: Session, owner: UUID, sign_in_id: UUID) -> bool:
    """Whether there was such a sign-in to end."""
    own = (col(SignIn.id) == sign_in_id) & (col(SignIn.account_id) == owner)
    return session.exec(delete(SignIn).where(own)).rowcount == 1


def end_all_sign_ins(session: Session, account: Account) -> None:
    """Every device is signed out on its next request: the stamp in its token no longer matches."""
    account.stamp = secrets.token_hex(16)
    session.add(account)
    session.exec(delete(SignIn).where(col(SignIn.account_id) == account.id))
    session.flush()


def digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
