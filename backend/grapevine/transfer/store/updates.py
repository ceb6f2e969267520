"""What an import changes in contacts that were there before, and how that is taken back."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from grapevine.contacts import Contact, fill_contact
from grapevine.organizations import show_organizations, stage_organizations

from ..rules import Change, ImportOutcome, alike, changes_of, keep_values
from ..tables import Import, ImportedContact
from .imports import all_rows

AT_ONCE = 500  # contacts that are changed together


@dataclass(frozen=True, slots=True)
class Updated:
    """A contact, what the import changes in it, and what imports are known to have written."""

    contact: Contact
    changes: list[Change]
    memory: ImportedContact | None


def apply_updates(session: Session, import_: Import) -> None:
    """Set what the import knows more or newer, and remember that it did. The rows must have been
    decided on the contacts as they are now; new organizations stay hidden."""
    for some in _updated(session, import_):
        named = [one.after for each in some for one in each.changes if one.field == "organization"]
        places = _places(session, import_, named)
        for each in some:
            values = {one.field: one.after for one in each.changes}
            place = values.pop("organization", None)
            fill_contact(each.contact, values, places[str(place)] if place else None)
        session.flush()
        for each in some:
            _remember(session, import_, each)
        _let_go(session, some)


def revert_updates(session: Session, import_: Import) -> int:
    """Give fields back the value from before the import, where they still have the one it wrote;
    gives how many. People whom the import added itself stay as they are."""
    reverted = 0
    for some in _updated(session, import_):
        named = [one.before for each in some for one in each.changes if one.field == "organization"]
        places = _places(session, import_, named)
        for each in some:
            if each.contact.import_id != import_.id:
                reverted += _revert(each, places)
        _let_go(session, some)
    show_organizations(session, import_.owner_id, import_.id)
    return reverted


def _updated(session: Session, import_: Import) -> Iterator[list[Updated]]:
    changes: dict[UUID, list[Change]] = defaultdict(list)
    for row in all_rows(session, import_, ImportOutcome.UPDATE):
        changes[row.contact_id] += changes_of(row.changes)
    ids = list(changes)
    for start in range(0, len(ids), AT_ONCE):
        some = ids[start : start + AT_ONCE]
        memory = _memory(session, import_.owner_id, some)
        contacts = select(Contact).where(
            Contact.owner_id == import_.owner_id, col(Contact.id).in_(some)
        )
        yield [Updated(one, changes[one.id], memory.get(one.id)) for one in session.exec(contacts)]


def _memory(session: Session, owner: UUID, ids: list[UUID]) -> dict[UUID, ImportedContact]:
    query = select(ImportedContact).where(
        ImportedContact.owner_id == owner, col(ImportedContact.contact_id).in_(ids)
    )
    return {one.contact_id: one for one in session.exec(query)}


def _places(session: Session, import_: Import, names: Iterable[Any]) -> Any:
    wanted = [str(name) for name in names if name]
    return stage_organizations(session, import_.owner_id, import_.id, wanted)


def _remember(session: Session, import_: Import, each: Updated) -> None:
    memory = each.memory or ImportedContact(
        owner_id=import_.owner_id, contact_id=each.contact.id, import_id=import_.id, written={}
    )
    values = keep_values({one.field: one.after for one in each.changes})
    memory.written = {**memory.written, **values}
    memory.import_id = import_.id
    memory.contact_version = each.contact.version
    session.add(memory)


def _revert(each: Updated, places: Any) -> int:
    """The last change of a field first."""
    ours = [
        one for one in reversed(each.changes)
        if (now := _current(each.contact, one.field)) and alike(now, one.after)
    ]  # fmt: skip
    for one in ours:
        if one.field == "organization":
            fill_contact(each.contact, {}, places[one.before] if one.before else (None, ""))
        else:
            blank = "" if one.field == "role" else None
            fill_contact(each.contact, {one.field: one.before or blank})
        if each.memory:
            _forget(each.memory, one)
    return len(ours)


def _current(contact: Contact, field: str) -> Any:
    return contact.organization_words if field == "organization" else getattr(contact, field)


def _forget(memory: ImportedContact, change: Change) -> None:
    written = {name: value for name, value in memory.written.items() if name != change.field}
    if change.before:  # which an earlier import had written, or this one would have kept it
        written |= keep_values({change.field: change.before})
    memory.written = written


def _let_go(session: Session, some: list[Updated]) -> None:
    """A large import must not gather all of its contacts in memory."""
    session.flush()
    for each in some:
        session.expunge(each.contact)
        if each.memory:
            session.expunge(each.memory)
