"""The new people of an import: written many at once, hidden, until all can be shown."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import insert
from sqlmodel import Session

from grapevine.contacts import move_contacts, show_contacts, stage_contacts
from grapevine.kit.rows import table_of
from grapevine.organizations import discard_organizations, show_organizations, stage_organizations

from ..rules import BATCH, FIELDS, PersonRow, keep_values
from ..tables import Import, ImportedContact

_TEXTS = ("given_name", "family_name", "display_name", "role")
_OPTIONAL = ("email", "linkedin_url", "connected_on")
_MEMORY = table_of(ImportedContact)


def stage_people(session: Session, import_: Import, people: Mapping[UUID, PersonRow]) -> None:
    """Write new people by the ids they are to have, their organizations, and what the import said
    of each."""
    everybody = list(people.items())
    for start in range(0, len(everybody), BATCH):
        _stage(session, import_, dict(everybody[start : start + BATCH]))


def _stage(session: Session, import_: Import, people: Mapping[UUID, PersonRow]) -> None:
    owner = import_.owner_id
    names = [one.organization for one in people.values() if one.organization]
    places = stage_organizations(session, owner, import_.id, names)
    contacts = [
        {"id": contact_id, **_fields(one), **_place(places.get(one.organization or ""))}
        for contact_id, one in people.items()
    ]
    stage_contacts(session, owner, import_.id, contacts)
    server = {"owner_id": owner, "import_id": import_.id, "contact_version": 1}
    memory = [
        {**server, "contact_id": contact_id, "written": _written(one)}
        for contact_id, one in people.items()
    ]
    session.execute(insert(_MEMORY), memory)


def _fields(person: PersonRow) -> dict[str, Any]:
    texts = {name: getattr(person, name) or "" for name in _TEXTS}
    return {**texts, **{name: getattr(person, name) for name in _OPTIONAL}}


def _place(organization: tuple[UUID, str] | None) -> dict[str, Any]:
    organization_id, words = organization or (None, "")
    return {"organization_id": organization_id, "organization_words": words}


def _written(person: PersonRow) -> dict[str, Any]:
    return keep_values({field: value for field in FIELDS if (value := getattr(person, field))})


def show_people(session: Session, import_: Import) -> None:
    """Show everybody the import has written, and where they work."""
    replaced = show_organizations(session, import_.owner_id, import_.id)
    for organization_id, kept in replaced.items():
        move_contacts(session, import_.owner_id, organization_id, kept)
    discard_organizations(session, import_.owner_id, import_.id)
    show_contacts(session, import_.owner_id, import_.id)
