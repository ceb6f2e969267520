"""Adding, changing, hiding, restoring, ordering. A shipped template gets a row with its first
change."""

from typing import Any
from uuid import UUID

from sqlmodel import Session, col, func, select

from grapevine.guard import Purpose
from grapevine.kit import trash
from grapevine.kit.errors import Invalid, NotFound

from ..rules import MOST_OWN, Entry, NotShipped, TemplateOrigin, TemplatesFull, check, wording_of
from ..schemas import TemplateCreate, TemplatePatch
from ..tables import Template
from .reading import entry_of, find_template, templates


def add_template(session: Session, owner: UUID, body: TemplateCreate) -> Entry:
    """A template of the owner's own; raises TemplatesFull, or Invalid for a wrong wording."""
    _check_wording(body.model_dump())
    _check_room(session, owner)
    return _save(session, Template(**body.model_dump(), owner_id=owner))


def change_template(session: Session, owner: UUID, entry: Entry, patch: TemplatePatch) -> Entry:
    """Change some fields; raises Invalid for a wrong wording."""
    changes = patch.model_dump(exclude_unset=True)
    _check_wording(changes)
    return _change(session, owner, entry, changes)


def as_shipped(session: Session, owner: UUID, entry: Entry) -> Entry:
    """Give up the owner's wording of a shipped template; raises NotShipped."""
    if entry.shipped is None:
        raise NotShipped()
    return _change(session, owner, entry, wording_of(entry.shipped))


def drop_template(session: Session, owner: UUID, entry: Entry) -> None:
    """An own template goes to the trash; a shipped one is hidden."""
    if entry.origin is TemplateOrigin.SHIPPED:
        _change(session, owner, entry, {"hidden": True})
    else:
        trash.delete(session, _row_of(session, owner, entry))


def restore_template(session: Session, owner: UUID, template_id: UUID) -> Entry:
    """Bring one back from the trash, or show a hidden one; raises NotFound, TemplatesFull."""
    query = select(Template).where(Template.id == template_id, Template.owner_id == owner)
    row = session.exec(query).one_or_none()
    if row is not None and row.deleted_at is not None:
        _check_room(session, owner)
        trash.restore(session, Template, owner, template_id)
    return _change(session, owner, find_template(session, owner, template_id), {"hidden": False})


def order_templates(
    session: Session, owner: UUID, purpose: Purpose, ids: list[UUID]
) -> list[Entry]:
    """Give the templates of a purpose the order of `ids`; raises Invalid unless these are all that
    are not hidden, each once. Only those that move get a new version."""
    known = {one.id: one for one in _shown(session, owner, purpose)}
    if len(ids) != len(known) or set(ids) != set(known):
        message = "Name every template of the purpose that is not hidden exactly once."
        raise Invalid("/ids", message, code="not_the_purpose")
    for position, one in enumerate(ids):
        if known[one].position != position:
            row = _row_of(session, owner, known[one])
            row.position = position
            session.add(row)
    session.flush()
    return _shown(session, owner, purpose)


def _shown(session: Session, owner: UUID, purpose: Purpose) -> list[Entry]:
    return [one for one in templates(session, owner) if one.purpose is purpose and not one.hidden]


def _check_wording(fields: dict[str, Any]) -> None:
    for name in ("subject", "text"):
        check(fields.get(name) or "", f"/{name}")


def _row_of(session: Session, owner: UUID, entry: Entry) -> Template:
    """The row of a template; made where there is none yet."""
    if entry.shipped is None or entry.version:
        return trash.find(session, Template, owner, entry.id)
    return Template(**wording_of(entry), id=entry.id, owner_id=owner, shipped_key=entry.shipped.key)


def _change(session: Session, owner: UUID, entry: Entry, changes: dict[str, Any]) -> Entry:
    if all(getattr(entry, name) == value for name, value in changes.items()):
        return entry
    row = _row_of(session, owner, entry)
    row.sqlmodel_update({**wording_of(entry), **changes})
    row.edited = entry.shipped is not None and wording_of(row) != wording_of(entry.shipped)
    return _save(session, row)


def _save(session: Session, row: Template) -> Entry:
    session.add(row)
    session.flush()
    entry = entry_of(row)
    if entry is None:
        raise NotFound()
    return entry


def _check_room(session: Session, owner: UUID) -> None:
    own = select(func.count()).where(
        col(Template.owner_id) == owner,
        col(Template.shipped_key).is_(None),
        col(Template.deleted_at).is_(None),
    )
    if session.exec(own).one() >= MOST_OWN:
        raise TemplatesFull()
