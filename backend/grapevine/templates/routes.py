"""HTTP for templates."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Query

from grapevine.guard import Purpose
from grapevine.kit import routing, shelf
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db
from grapevine.kit.etags import Seen, Tagged
from grapevine.kit.paging import Page, Paged
from grapevine.kit.queries import Q, Trashed
from grapevine.kit.shelf import Wanted
from grapevine.messages import MessageChannel

from . import store
from .rules import VARIABLES, Entry, TemplateOrigin, Tone
from .schemas import TemplateCreate, TemplateOrder, TemplatePatch, TemplateRead, VariableList
from .store import TEMPLATES

router = routing.router("templates")


def own_entry(db: Db, owner: OwnerId, template_id: UUID) -> Entry:
    return shelf.find(db, TEMPLATES, owner, template_id)


def _filter(
    purpose: Annotated[Purpose | None, Query()] = None,
    channel: Annotated[MessageChannel | None, Query()] = None,
    tone: Annotated[Tone | None, Query()] = None,
    origin: Annotated[TemplateOrigin | None, Query(description="Shipped, or your own.")] = None,
    hidden: Annotated[bool | None, Query(description="Only hidden ones, or none of them.")] = None,
    q: Q = None,
    trashed: Trashed = False,
) -> Wanted:
    values = {"purpose": purpose, "channel": channel, "tone": tone}
    return Wanted({**values, "origin": origin, "hidden": hidden}, q, trashed)


OwnEntry = Annotated[Entry, Depends(own_entry)]


@router.get("", response_model=Page[TemplateRead], summary="List templates")
def list_templates(
    db: Db, owner: OwnerId, paging: Paged, wanted: Annotated[Wanted, Depends(_filter)]
) -> Page[Any]:
    """Shipped templates and your own, by purpose in the order of the journey, each with where its
    variables come from and how it reads with examples."""
    return shelf.list_page(db, TEMPLATES, owner, paging, wanted)


@router.post("", response_model=TemplateRead, status_code=201, summary="Add a template")
def create_template(db: Db, owner: OwnerId, body: TemplateCreate, tag: Tagged) -> Entry:
    """Write a template of your own; 422 names a variable that there is not, and
    refuses one that asks for a job (R9)."""
    return tag(store.add_template(db, owner, body))


@router.get("/variables", response_model=VariableList, summary="List the variables of templates")
def list_variables(_owner: OwnerId) -> VariableList:
    """Everything that can stand in braces, and where its value comes from."""
    return VariableList.model_validate({"items": list(VARIABLES.values())})


@router.put("/order", response_model=Page[TemplateRead], summary="Order the templates of a purpose")
def order_templates(db: Db, owner: OwnerId, body: TemplateOrder) -> Page[Any]:
    """Put all templates of a purpose that are not hidden into a new order; 422 unless each is
    named once."""
    ordered = shelf.order(db, TEMPLATES, owner, body.purpose, body.ids)
    return Page[Any](items=ordered, next_cursor=None)


@router.get("/{template_id}", response_model=TemplateRead, summary="Read a template")
def read_template(entry: OwnEntry, tag: Tagged) -> Entry:
    """One template. The ids of shipped ones are your own, too."""
    return tag(entry)


@router.patch("/{template_id}", response_model=TemplateRead, summary="Change a template")
def change_template(
    db: Db, owner: OwnerId, entry: OwnEntry, seen: Seen, body: TemplatePatch, tag: Tagged
) -> Entry:
    """Change some fields, of a shipped template too; refused with 412 if it changed since you read
    it. A later release changes shipped templates only where you have not."""
    seen.check(entry)
    return tag(store.change_template(db, owner, entry, body))


@router.delete("/{template_id}", status_code=204, summary="Drop a template")
def delete_template(db: Db, owner: OwnerId, entry: OwnEntry, seen: Seen) -> None:
    """Move a template of your own to the trash, or hide a shipped one; `restore` undoes either."""
    seen.check(entry)
    shelf.drop(db, TEMPLATES, owner, entry)


@router.post("/{template_id}/restore", response_model=TemplateRead, summary="Restore a template")
def restore_template(db: Db, owner: OwnerId, template_id: UUID, tag: Tagged) -> Entry:
    """Bring a template back from the trash, or show a hidden one again."""
    return tag(shelf.restore(db, TEMPLATES, owner, template_id))


@router.delete(
    "/{template_id}/changes", response_model=TemplateRead, summary="Take the shipped template"
)
def delete_template_changes(
    db: Db, owner: OwnerId, entry: OwnEntry, seen: Seen, tag: Tagged
) -> Entry:
    """Go back to a shipped template as it is today; 409 for one of your own."""
    seen.check(entry)
    return tag(shelf.as_shipped(db, TEMPLATES, owner, entry))
