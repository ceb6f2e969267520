"""Forgetting a person in imports: what files said of them goes, and what would bring them back."""

import secrets
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import delete, insert, select, update
from sqlmodel import Session, col

from grapevine.contacts import Contact
from grapevine.kit.profiles import linkedin_slug
from grapevine.kit.rows import table_of

from ..rules import Trace, keys_of, trace_of
from ..tables import ForgottenTrace, ImportedContact, ImportRow
from .imports import lock_imports, open_imports
from .undoing import discard_import

_ROWS = table_of(ImportRow)
_BLANK: dict[str, Any] = {"person": {}, "changes": [], "findings": [], "matched_by": None}


def forget_in_imports(session: Session, contact: Contact) -> None:
    """Erase what imports keep of a contact who is still as they were, and leave traces by which
    the next file's row is refused. An import that was begun and names them is discarded."""
    owner = contact.owner_id
    lock_imports(session, owner)
    written = session.execute(
        select(col(ImportedContact.written)).where(*_about(ImportedContact, contact))
    ).scalar_one_or_none()
    keys = _keys(contact, written or {})
    _blank_rows(session, contact, keys)
    session.execute(delete(ImportedContact).where(*_about(ImportedContact, contact)))
    _leave_traces(session, owner, keys)


def traces_of(session: Session, owner: UUID) -> set[Trace]:
    """By what the owner's forgotten people are recognised."""
    columns = col(ForgottenTrace.salt), col(ForgottenTrace.digest)
    query = select(*columns).where(col(ForgottenTrace.owner_id) == owner)
    return {Trace(salt, digest) for salt, digest in session.execute(query)}


def _about(table: Any, contact: Contact) -> tuple[Any, ...]:
    return table.owner_id == contact.owner_id, table.contact_id == contact.id


def _keys(contact: Contact, written: Mapping[str, str]) -> set[str]:
    name, place = contact.display_name, contact.organization_words
    profile = linkedin_slug(written.get("linkedin_url"))
    now = keys_of(contact.linkedin_slug, contact.email, name, place)
    return now | keys_of(profile, written.get("email"), name, written.get("organization"))


def _blank_rows(session: Session, contact: Contact, keys: set[str]) -> None:
    found: dict[UUID, list[int]] = {}
    columns = _ROWS.c.import_id, _ROWS.c.line, _ROWS.c.contact_id, _ROWS.c.person
    for row in session.execute(select(*columns).where(_ROWS.c.owner_id == contact.owner_id)):
        if row.contact_id == contact.id or keys & _keys_of_row(row.person):
            found.setdefault(row.import_id, []).append(row.line)
    for import_ in open_imports(session, contact.owner_id):
        if found.pop(import_.id, None):
            discard_import(session, import_)
    for import_id, lines in found.items():
        theirs = (
            _ROWS.c.owner_id == contact.owner_id,
            _ROWS.c.import_id == import_id,
            _ROWS.c.line.in_(lines),
        )
        session.execute(update(_ROWS).where(*theirs).values(**_BLANK))


def _keys_of_row(person: Mapping[str, Any]) -> set[str]:
    names = "linkedin_slug", "email", "display_name", "organization"
    return keys_of(*(person.get(name) for name in names))


def _leave_traces(session: Session, owner: UUID, keys: Iterable[str]) -> None:
    known = traces_of(session, owner)
    salt = next((trace.salt for trace in known), None) or secrets.token_hex(16)
    fresh = {trace_of(key, salt) for key in keys} - known
    rows = [{"owner_id": owner, "salt": one.salt, "digest": one.digest} for one in fresh]
    if rows:
        session.execute(insert(ForgottenTrace), rows)
