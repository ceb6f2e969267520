"""Imports and the rows of their files."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, insert, update
from sqlalchemy import select as select_columns
from sqlmodel import Session, col, select

from grapevine.accounts import Account
from grapevine.kit import trash
from grapevine.kit.paging import Page, Paging, page
from grapevine.kit.rows import table_of

from ..rules import (
    BATCH,
    ImportOutcome,
    ImportStatus,
    Outcome,
    keep_changes,
    keep_findings,
    keep_person,
)
from ..tables import Import, ImportRow

COLUMNS: list[Any] = [
    getattr(ImportRow, name)
    for name in (
        "line", "outcome", "contact_id", "matched_by", "same_as_line", "person", "changes",
        "findings",
    )
]  # fmt: skip
_ROWS = table_of(ImportRow)


def lock_imports(session: Session, owner: UUID) -> None:
    """One import of an owner moves at a time, or two of them could add the same person. (SQLite
    has one writer anyway.)"""
    session.exec(select(Account.id).where(Account.id == owner).with_for_update(key_share=True))


def find_import(session: Session, owner: UUID, import_id: UUID) -> Import:
    """The owner's import; raises NotFound."""
    return trash.find(session, Import, owner, import_id)


def open_imports(session: Session, owner: UUID) -> Sequence[Import]:
    """Those that are neither done nor undone."""
    going = (ImportStatus.PREVIEWED, ImportStatus.COMMITTING)
    query = select(Import).where(Import.owner_id == owner, col(Import.status).in_(going))
    return session.exec(query).all()


def list_imports(session: Session, owner: UUID, paging: Paging) -> Page[Any]:
    query = select(Import).where(Import.owner_id == owner, trash.shown(Import, trashed=False))
    return page(session, query, paging, {"created_at": Import.created_at}, "-created_at", Import.id)


def list_rows(
    session: Session, import_: Import, paging: Paging, outcome: ImportOutcome | None
) -> Page[Any]:
    query = _rows_of(import_)
    if outcome:
        query = query.where(col(ImportRow.outcome) == outcome)
    found = page(session, query, paging, {"line": ImportRow.line}, "line", ImportRow.line)
    done = import_.status is ImportStatus.DONE
    found.items = [_shown(row, done) for row in found.items]
    return found


def _rows_of(import_: Import) -> Any:
    return select_columns(*COLUMNS).where(
        col(ImportRow.owner_id) == import_.owner_id, col(ImportRow.import_id) == import_.id
    )


def _shown(row: Any, done: bool) -> dict[str, Any]:
    told = {name: row.person.get(name, "") for name in ("display_name", "organization", "role")}
    written = row.outcome is ImportOutcome.NEW or row.same_as_line is not None
    there = row.contact_id if done or not written else None
    return {**row._mapping, **told, "contact_id": there}


def row_of(outcome: Outcome) -> dict[str, Any]:
    """What is kept of an outcome, by column."""
    return {
        "line": outcome.line,
        "outcome": outcome.kind,
        "contact_id": outcome.contact,
        "matched_by": outcome.matched_by,
        "same_as_line": outcome.same_as_line,
        "person": keep_person(outcome.row) if outcome.row else {},
        "changes": keep_changes(outcome.changes),
        "findings": keep_findings(outcome.findings),
    }


def add_import(session: Session, import_: Import, rows: Iterable[dict[str, Any]]) -> None:
    """Keep an import with all of its rows, made by `row_of`."""
    session.add(import_)
    session.flush()
    server = {"owner_id": import_.owner_id, "import_id": import_.id}
    session.execute(insert(_ROWS), [{**server, **row} for row in rows])


def next_rows(session: Session, import_: Import) -> Sequence[Any]:
    """Line, id and person of the next new people in the order of the file: at most a batch."""
    query = select_columns(
        col(ImportRow.line), col(ImportRow.contact_id), col(ImportRow.person)
    ).where(
        col(ImportRow.owner_id) == import_.owner_id,
        col(ImportRow.import_id) == import_.id,
        col(ImportRow.outcome) == ImportOutcome.NEW,
        col(ImportRow.line) > import_.staged_to_line,
    )
    return session.execute(query.order_by(col(ImportRow.line)).limit(BATCH)).all()


def all_rows(
    session: Session, import_: Import, outcome: ImportOutcome | None = None
) -> Sequence[Any]:
    """All rows in the order of the file, or those with one outcome."""
    query = _rows_of(import_).order_by(col(ImportRow.line))
    if outcome:
        query = query.where(col(ImportRow.outcome) == outcome)
    return session.execute(query).all()


def replace_rows(session: Session, import_: Import, rows: Sequence[dict[str, Any]]) -> None:
    """Write rows that were decided anew, by their line."""
    if not rows:
        return
    statement = update(_ROWS).where(
        _ROWS.c.owner_id == import_.owner_id,
        _ROWS.c.import_id == import_.id,
        _ROWS.c.line == bindparam("at"),
    )
    session.execute(statement, [{"at": row["line"], **row} for row in rows])
