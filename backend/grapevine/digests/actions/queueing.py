"""Puts every digest that is due into the outbox, once for each day of its owner."""

from datetime import UTC, datetime, timedelta

from sqlmodel import Session

from .. import rules, store
from ..rules import MailKind
from ..schemas import time_of

AHEAD = timedelta(hours=15)  # by which the first zone that greets a day is ahead of UTC, and more


def queue_due(session: Session, at: datetime) -> int:
    """How many were put in. The mark on the setting and the mail are one transaction: a crash loses
    both or none, and the next look does it again."""
    queued = 0
    for setting, zone in store.due_settings(session, (at.astimezone(UTC) + AHEAD).date()):
        day = rules.due_day(
            at, time_of(setting.at), zone, setting.on_since or at,
            weekdays_only=setting.weekdays_only,
        )  # fmt: skip
        if day and store.mark_queued(session, setting, day):
            store.put(session, setting.owner_id, MailKind.DIGEST, day)
            queued += 1
    store.forget_old(session, at)
    return queued
