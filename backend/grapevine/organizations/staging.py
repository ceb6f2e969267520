"""What an import does to organizations, many at once: stage, show, discard."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, insert
from sqlmodel import Session, col, delete, or_, select, update

from grapevine.kit import search
from grapevine.kit.clock import now
from grapevine.kit.ids import uuid7
from grapevine.kit.rows import table_of

from .rules import name_key
from .schemas import OrganizationCreate
from .tables import Organization

Named = tuple[UUID, str]
"""An organization's id and its name as it stands there."""


def stage_organizations(
    session: Session, owner: UUID, import_id: UUID, names: Iterable[str]
) -> dict[str, Named]:
    """The organization of each name (at most a thousand): the one in use, else the one that this
    import has staged, else a new one, staged. Two spellings of one name share one."""
    keys = {name: name_key(name) for name in names}
    found = _known(session, owner, import_id, set(keys.values()))
    missing: dict[str, Named] = {}
    for name, key in keys.items():
        if key not in found:
            missing.setdefault(key, (uuid7(), name))
    _insert(session, owner, import_id, missing)
    found |= missing
    return {name: found[key] for name, key in keys.items()}


def _known(session: Session, owner: UUID, import_id: UUID, keys: set[str]) -> dict[str, Named]:
    query = select(Organization.name_key, Organization.id, Organization.name).where(
        Organization.owner_id == owner,
        col(Organization.name_key).in_(keys),
        or_(col(Organization.deleted_at).is_(None), _staged_by(owner, import_id)),
    )
    # What is met last stays: of those in use, the oldest.
    rows = session.exec(
        query.order_by(col(Organization.staged).desc(), col(Organization.id).desc())
    )
    return {key: (organization_id, name) for key, organization_id, name in rows}


def _insert(session: Session, owner: UUID, import_id: UUID, missing: dict[str, Named]) -> None:
    if not missing:
        return
    server: dict[str, Any] = {"import_id": import_id, "staged": True, "deleted_at": now()}
    body = OrganizationCreate(name="?").model_dump()
    blank = Organization(**body, owner_id=owner, name_key="", **server).model_dump()
    rows = [
        {**blank, "id": organization_id, "name": name, "name_key": key}
        for key, (organization_id, name) in missing.items()
    ]
    session.execute(insert(_TABLE), rows)
    search.index_plain(session, Organization, rows)


def show_organizations(session: Session, owner: UUID, import_id: UUID) -> dict[UUID, Named]:
    """Show what an import staged. Where the owner has meanwhile added one of the same name, theirs
    stays alone; gives those replaced, for their people to be moved."""
    staged = select(Organization.name_key).where(_staged_by(owner, import_id))
    in_use = select(Organization.name_key).where(
        Organization.owner_id == owner,
        col(Organization.deleted_at).is_(None),
        col(Organization.name_key).in_(staged),
    )
    twins = set(session.exec(in_use))
    replaced = _replaced(session, owner, import_id, twins) if twins else {}
    query = (
        update(Organization)
        .where(_staged_by(owner, import_id), col(Organization.id).not_in(list(replaced)))
        .values(staged=False, deleted_at=None)
        .execution_options(synchronize_session=False)
    )
    session.exec(query)
    return replaced


def _replaced(session: Session, owner: UUID, import_id: UUID, twins: set[str]) -> dict[UUID, Named]:
    kept = _known(session, owner, import_id, twins)
    query = select(Organization.id, Organization.name_key).where(
        _staged_by(owner, import_id), col(Organization.name_key).in_(twins)
    )
    return {organization_id: kept[key] for organization_id, key in session.exec(query)}


def discard_organizations(session: Session, owner: UUID, import_id: UUID) -> None:
    """Erase what an import staged and did not show; nobody may be there any more."""
    staged = select(Organization.id).where(_staged_by(owner, import_id))
    search.erase(session, owner, session.exec(staged).all())
    session.exec(
        delete(Organization)
        .where(_staged_by(owner, import_id))
        .execution_options(synchronize_session=False)
    )


def trash_organizations(
    session: Session, owner: UUID, import_id: UUID, in_use: ColumnElement[bool]
) -> None:
    """Move what an import added to the trash, except where the owner changed it or `in_use`."""
    session.exec(
        update(Organization)
        .where(
            col(Organization.owner_id) == owner,
            col(Organization.import_id) == import_id,
            col(Organization.deleted_at).is_(None),
            col(Organization.version) == 1,
            ~in_use,
        )
        .values(deleted_at=now(), version=2)
        .execution_options(synchronize_session=False)
    )


def _staged_by(owner: UUID, import_id: UUID) -> Any:
    return (
        (col(Organization.owner_id) == owner)
        & (col(Organization.import_id) == import_id)
        & col(Organization.staged).is_(True)
    )


_TABLE = table_of(Organization)
