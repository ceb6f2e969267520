"""What an import does to contacts, many at once: stage, show, discard, move to the trash."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, insert
from sqlmodel import Session, col, delete, select, update

from grapevine.kit import search
from grapevine.kit.clock import now
from grapevine.kit.profiles import linkedin_slug
from grapevine.kit.rows import table_of

from ..rules import ContactSource, name_key
from ..tables import Contact
from .changes import make_contact

AT_ONCE = 1_000  # rows that one statement erases


def stage_contacts(
    session: Session, owner: UUID, import_id: UUID, people: Sequence[Mapping[str, Any]]
) -> None:
    """Add known people from LinkedIn who stay hidden until `show_contacts`. Each has an `id`, the
    fields of a contact, and `organization_words` beside `organization_id`."""
    server: dict[str, Any] = {
        "source": ContactSource.LINKEDIN,
        "import_id": import_id,
        "staged": True,
    }
    blank = make_contact(owner, {"display_name": "?"}, deleted_at=now(), **server).model_dump()
    rows = [{**blank, **person, **_derived(person)} for person in people]
    if rows:
        session.execute(insert(_TABLE), rows)
        search.index_plain(session, Contact, rows)


def _derived(person: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "name_key": name_key(person["display_name"], person.get("role", "")),
        "linkedin_slug": linkedin_slug(person.get("linkedin_url")),
    }


def show_contacts(session: Session, owner: UUID, import_id: UUID) -> None:
    """Show everybody an import has staged, at once."""
    session.exec(
        update(Contact)
        .where(_staged_by(owner, import_id))
        .values(staged=False, deleted_at=None, updated_at=now())
        .execution_options(synchronize_session=False)
    )


def move_contacts(
    session: Session, owner: UUID, organization_id: UUID, to: tuple[UUID, str]
) -> None:
    """Everybody at one organization is at another one, of the same name."""
    session.exec(
        update(Contact)
        .where(col(Contact.owner_id) == owner, col(Contact.organization_id) == organization_id)
        .values(organization_id=to[0], updated_at=Contact.updated_at)
        .execution_options(synchronize_session=False)
    )


def discard_contacts(
    session: Session, owner: UUID, import_id: UUID, ids: Iterable[UUID] | None = None
) -> None:
    """Erase people whom an import staged and did not show: all of them, or these."""
    if ids is None:
        ids = session.exec(select(Contact.id).where(_staged_by(owner, import_id)))
    gone = list(ids)
    search.erase(session, owner, gone)
    for start in range(0, len(gone), AT_ONCE):
        some = gone[start : start + AT_ONCE]
        session.exec(
            delete(Contact)
            .where(_staged_by(owner, import_id), col(Contact.id).in_(some))
            .execution_options(synchronize_session=False)
        )


def trash_contacts(
    session: Session, owner: UUID, import_id: UUID, at: datetime, unless: ColumnElement[bool]
) -> int:
    """Move the people whom an import added to the trash, `unless` something speaks against it;
    gives how many went. Whoever the owner talked to stays."""
    moved = session.exec(
        update(Contact)
        .where(
            col(Contact.owner_id) == owner,
            col(Contact.import_id) == import_id,
            col(Contact.deleted_at).is_(None),
            col(Contact.last_touched_at).is_(None),
            ~unless,
        )
        .values(deleted_at=at, updated_at=at, version=Contact.version + 1)
        .execution_options(synchronize_session=False)
    )
    return int(moved.rowcount)


def _staged_by(owner: UUID, import_id: UUID) -> Any:
    return (
        (col(Contact.owner_id) == owner)
        & (col(Contact.import_id) == import_id)
        & col(Contact.staged).is_(True)
    )


_TABLE = table_of(Contact)
