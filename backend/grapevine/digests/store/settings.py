"""How owners want their digest, and whose is due."""

from datetime import date
from uuid import UUID

from sqlalchemy import or_, update
from sqlmodel import Session, col, select

from grapevine.accounts import Account
from grapevine.kit.clock import now
from grapevine.kit.errors import NotFound

from ..rules import Deed, is_link_for, setting_in
from ..schemas import DigestPatch
from ..tables import DigestSetting


def setting_of(session: Session, owner: UUID) -> DigestSetting:
    """What the owner decided. Where that is nothing yet, the default: version 0, in no session."""
    query = select(DigestSetting).where(DigestSetting.owner_id == owner)
    return session.exec(query).one_or_none() or DigestSetting(owner_id=owner, version=0)


def change_setting(session: Session, setting: DigestSetting, patch: DigestPatch) -> DigestSetting:
    """Change some fields. What is turned on begins with the next time that it is due."""
    changes = patch.model_dump(exclude_unset=True)
    if changes.get("on") and not setting.on:
        setting.on_since = now()
    setting.sqlmodel_update(changes)
    session.add(setting)
    session.flush()
    return setting


def due_settings(session: Session, latest_day: date) -> list[tuple[DigestSetting, str]]:
    """Whose digest may be due, with their time zone: on, confirmed, and not queued for the latest
    day that it is anywhere. Sample accounts get no mail."""
    query = (
        select(DigestSetting, Account.time_zone)
        .join(Account, col(Account.id) == DigestSetting.owner_id)
        .where(
            col(DigestSetting.on).is_(True),
            col(DigestSetting.deleted_at).is_(None),
            DigestSetting.confirmed == Account.email_key,
            col(Account.sample).is_(False),
            or_(col(DigestSetting.last_day).is_(None), col(DigestSetting.last_day) < latest_day),
        )
    )
    return list(session.exec(query))


def mark_queued(session: Session, setting: DigestSetting, day: date) -> bool:
    """Note that this day's digest is queued; says whether it was not yet, nor that of a later day:
    of many who try at once, one gets a yes. It is no change of the owner's: the version stays."""
    done = session.exec(
        update(DigestSetting)
        .where(
            col(DigestSetting.owner_id) == setting.owner_id,
            or_(col(DigestSetting.last_day).is_(None), col(DigestSetting.last_day) < day),
        )
        .values(last_day=day, updated_at=DigestSetting.updated_at)
        .execution_options(synchronize_session=False)
    )
    return bool(done.rowcount)


def setting_by_link(session: Session, link: str, deed: Deed) -> tuple[DigestSetting, Account]:
    """Whose letter the link stood in; raises NotFound for one that we did not make, or made for an
    address that the account no longer has."""
    query = (
        select(DigestSetting, Account)
        .join(Account, col(Account.id) == DigestSetting.owner_id)
        .where(DigestSetting.id == setting_in(link))
    )
    found = session.exec(query).one_or_none()
    if found:
        setting, account = found
        address = account.email_key if deed is Deed.CONFIRM else ""
        if is_link_for(link, setting.id, setting.secret, deed, address):
            return setting, account
    raise NotFound()


def confirm(session: Session, setting: DigestSetting, account: Account) -> None:
    """The reader of the account's address says that it is theirs."""
    setting.confirmed = account.email_key
    session.add(setting)
    session.flush()


def unsubscribe(session: Session, setting: DigestSetting) -> None:
    """No more letters, and the address has to be confirmed anew: whoever reads it said no."""
    setting.on, setting.confirmed = False, None
    session.add(setting)
    session.flush()
