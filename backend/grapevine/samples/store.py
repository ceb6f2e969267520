"""The one query of samples: old ones go."""

from datetime import datetime

from sqlmodel import Session, col, delete, select

from grapevine.accounts import Account

from .rules import MOST_FORGOTTEN


def forget_samples(session: Session, made_before: datetime) -> None:
    """Delete the oldest sample accounts made before then, with everything in them; a few at once,
    so that whoever asks for a new one need not wait for many."""
    old = (
        select(Account.id)
        .where(col(Account.sample).is_(True), Account.created_at < made_before)
        .order_by(col(Account.created_at))
        .limit(MOST_FORGOTTEN)
    )
    session.exec(delete(Account).where(col(Account.id).in_(session.exec(old).all())))
