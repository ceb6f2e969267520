"""Writes a letter at the moment it leaves: who unsubscribed since then gets none (T19)."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session, select

from grapevine.accounts import Account
from grapevine.agenda import AgendaRead, Urgency, read_agenda

from .. import rules, store
from ..rules import Deed, Entry, MailKind, MailState, Outcome
from ..tables import DigestSetting, OutgoingMail

API = "/api/v1/digest"


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter to the owner's own address. `stop` is where one click unsubscribes (RFC 8058)."""

    to: str
    subject: str
    text: str
    stop: str


def compose(session: Session, mail: OutgoingMail, at: datetime, site: str) -> Letter | Outcome:
    """The letter, or why there is none to send. `site` is the address of the web UI."""
    account = session.exec(select(Account).where(Account.id == mail.owner_id)).one_or_none()
    setting = store.setting_of(session, mail.owner_id)
    if account is None or account.sample or not setting.version:
        return Outcome(MailState.SKIPPED, "gone")
    confirmed = setting.confirmed == account.email_key
    stop = f"{site}{API}/unsubscription/{_link(setting, Deed.UNSUBSCRIBE)}"
    if mail.kind is MailKind.TEST and not confirmed:
        confirm = f"{site}{API}/confirmation/{_link(setting, Deed.CONFIRM, account.email_key)}"
        text = rules.question_text(site, confirm, stop)
        return Letter(account.email, "Is this your address?", text, stop)
    if mail.kind is MailKind.DIGEST:
        if not (setting.on and confirmed):
            return Outcome(MailState.SKIPPED, "off")
        if at.astimezone(ZoneInfo(account.time_zone)).date() > mail.day:
            return rules.give_up("too_late")
    return _digest(session, account, setting, mail, at, site, stop)


def _digest(
    session: Session, account: Account, setting: DigestSetting, mail: OutgoingMail,
    at: datetime, site: str, stop: str,
) -> Letter | Outcome:  # fmt: skip
    agenda = read_agenda(session, account.id, at)
    entries = _entries(agenda, site)
    if mail.kind is MailKind.DIGEST and setting.skip_empty and not any(one.now for one in entries):
        return Outcome(MailState.SKIPPED, "empty")
    today = at.astimezone(ZoneInfo(account.time_zone)).date()
    text = rules.digest_text(account.display_name, entries, today, site, stop)
    return Letter(account.email, rules.subject_of(entries), text, stop)


def _entries(agenda: AgendaRead, site: str) -> list[Entry]:
    return [
        Entry(
            title=item.title,
            day=item.due_on,
            link=f"{site}{item.link}",
            now=item.urgency is not Urgency.SOON,
        )
        for item in agenda.items
    ]


def _link(setting: DigestSetting, deed: Deed, address: str = "") -> str:
    return rules.link_for(setting.id, setting.secret, deed, address)
