"""Moving referrals by what was logged elsewhere, and undoing that exactly."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session

from . import rules, store
from .rules import Permission, ReferralOutcome, ReferralStep
from .tables import Referral, ReferralChange


def move_referrals(
    session: Session, referrals: Iterable[Referral], step: ReferralStep, at: datetime,
    cause_id: UUID,
) -> None:  # fmt: skip
    """What happened at `at` moves these referrals as far as it says something new; `cause_id` is
    the message or the interview that tells of it."""
    for referral in referrals:
        change = rules.moved(step, at, referral.permission, referral.outcome, referral.told_at)
        if change:
            field, value = change
            session.add(
                ReferralChange(
                    owner_id=referral.owner_id, referral_id=referral.id, cause_id=cause_id,
                    field=field, before=_plain(getattr(referral, field)), after=_plain(value),
                )
            )  # fmt: skip
            setattr(referral, field, value)
    session.flush()


def undo_moves(session: Session, owner: UUID, cause_id: UUID) -> None:
    """Take back what this cause did. What later steps made of it stays, and would lead back to
    what was before this one."""
    for change in store.changes_by(session, owner, cause_id):
        referral = store.whichever_referral(session, owner, change.referral_id)
        later = store.change_after(session, change)
        if later is not None:
            later.before = change.before
        elif _plain(getattr(referral, change.field)) == change.after:
            setattr(referral, change.field, _revived(change.field, change.before))
        session.delete(change)
        session.flush()


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value


def _revived(field: str, value: Any) -> Any:
    if field == "told_at":
        return value and datetime.fromisoformat(value)
    return (Permission if field == "permission" else ReferralOutcome)(value)
