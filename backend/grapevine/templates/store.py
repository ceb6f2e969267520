"""What is the templates' own; the rest of their queries is those of any shelf."""

from typing import Any
from uuid import UUID

from sqlmodel import Session

from grapevine.kit import shelf
from grapevine.kit.shelf import Shelf

from .rules import Entry, TemplatesFull, Worded, check
from .schemas import TemplateCreate, TemplatePatch
from .shipped import SHIPPED
from .tables import Template

TEMPLATES = Shelf(
    Template, Entry, Worded, SHIPPED, group="purpose",
    searched=("title", "subject", "text", "purpose"), full=TemplatesFull,
    missing="There is no such template.", seed="template/",
)  # fmt: skip


def templates(session: Session, owner: UUID) -> list[Entry]:
    """Every template of the owner's, hidden ones too, in order."""
    return shelf.read(session, TEMPLATES, owner)


def require_template(
    session: Session, owner: UUID, template_id: UUID, pointer: str = "/template_id"
) -> Entry:
    """The owner's template that a body names; raises Invalid, naming the field."""
    return shelf.require(session, TEMPLATES, owner, template_id, pointer)


def add_template(session: Session, owner: UUID, body: TemplateCreate) -> Entry:
    """A template of the owner's own; raises TemplatesFull, or Invalid for a wrong wording."""
    fields = body.model_dump()
    _check_wording(fields)
    return shelf.add(session, TEMPLATES, owner, fields)


def change_template(session: Session, owner: UUID, entry: Entry, patch: TemplatePatch) -> Entry:
    """Change some fields; raises Invalid for a wrong wording."""
    changes = patch.model_dump(exclude_unset=True)
    _check_wording(changes)
    return shelf.change(session, TEMPLATES, owner, entry, changes)


def _check_wording(fields: dict[str, Any]) -> None:
    for name in ("subject", "text"):
        check(fields.get(name) or "", f"/{name}")
