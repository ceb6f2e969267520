"""Makes an account with sample data, and forgets old ones."""

import secrets

from sqlmodel import Session

from grapevine.accounts import Account, add_account
from grapevine.kit.clock import now, today_in

from .content import me
from .filling import fill
from .rules import KEPT, Calendar
from .store import forget_samples


def add_sample_account(
    session: Session, *, password_hash: str, time_zone: str, email: str | None = None
) -> Account:
    """A throwaway account full of believable data, dated from today in `time_zone`. Without an
    e-mail address of its own nobody can sign in to it a second time."""
    forget_samples(session, now() - KEPT)
    account = add_account(
        session,
        email=email or f"sample-{secrets.token_hex(8)}@example.com",
        password_hash=password_hash,
        display_name=me.NAME,
        time_zone=time_zone,
        sample=True,
    )
    account.weekly_goal = me.WEEKLY_GOAL
    fill(session, account.id, Calendar(today_in(time_zone), time_zone))
    return account
