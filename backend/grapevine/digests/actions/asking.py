"""Turning the digest on and off, trying it, and reading how it fares."""

from datetime import date, datetime
from uuid import UUID

from sqlmodel import Session

from grapevine.accounts import Account, profile_of
from grapevine.kit.clock import now, today_in

from .. import rules, store
from ..rules import MOST_TESTS, MailKind, MailNotConfigured, SampleAccount, TooManyTests
from ..schemas import DigestPatch, DigestRead, LetterQueued, time_of
from ..tables import DigestSetting


def read_digest(session: Session, owner: UUID, *, configured: bool) -> DigestRead:
    """How the digest is set, and how it fares."""
    setting, account = store.setting_of(session, owner), profile_of(session, owner)
    sent_at, failure = store.latest(session, owner)
    confirmed = _is_confirmed(setting, account)
    comes = setting.on and confirmed and configured
    return DigestRead(
        **setting.model_dump(include=set(DigestPatch.model_fields)),
        version=setting.version,
        address=account.email,
        address_confirmed=confirmed,
        mail_configured=configured,
        next_at=_next_at(setting, account.time_zone) if comes else None,
        last_sent_at=sent_at,
        last_failure=failure,
    )


def change_digest(
    session: Session, owner: UUID, setting: DigestSetting, patch: DigestPatch, *, configured: bool
) -> None:
    """Change some fields; turning it on asks for a confirmation where there is none yet. Raises
    MailNotConfigured or SampleAccount when turning on."""
    turned_on = bool(patch.on) and not setting.on
    account = profile_of(session, owner)
    if turned_on:
        _check(account, configured)
    store.change_setting(session, setting, patch)
    day = today_in(account.time_zone)
    if turned_on and not _is_confirmed(setting, account) and _left(session, owner, day):
        _queue_test(session, owner, day)


def send_test(session: Session, owner: UUID, *, configured: bool) -> LetterQueued:
    """Put a letter into the outbox: the present digest, or the question for a confirmation. Raises
    MailNotConfigured, SampleAccount or TooManyTests."""
    account, setting = profile_of(session, owner), store.setting_of(session, owner)
    _check(account, configured)
    day = today_in(account.time_zone)
    left = _left(session, owner, day)
    if not left:
        raise TooManyTests(retry_after=3600)
    if not setting.version:  # its links need a row to lead to
        store.change_setting(session, setting, DigestPatch())
    _queue_test(session, owner, day)
    return LetterQueued(asks_to_confirm=not _is_confirmed(setting, account), left_today=left - 1)


def _check(account: Account, configured: bool) -> None:
    if account.sample:
        raise SampleAccount()
    if not configured:
        raise MailNotConfigured()


def _left(session: Session, owner: UUID, day: date) -> int:
    return max(0, MOST_TESTS - store.tests_on(session, owner, day))


def _queue_test(session: Session, owner: UUID, day: date) -> None:
    store.put(session, owner, MailKind.TEST, day, store.tests_on(session, owner, day))


def _is_confirmed(setting: DigestSetting, account: Account) -> bool:
    return setting.confirmed == account.email_key


def _next_at(setting: DigestSetting, zone: str) -> datetime | None:
    return rules.next_due(
        now(), time_of(setting.at), zone, setting.last_day, weekdays_only=setting.weekdays_only
    )
