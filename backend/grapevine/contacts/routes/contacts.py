"""HTTP for contacts."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Query

from grapevine.kit import routing, trash
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db
from grapevine.kit.etags import Seen, Tagged
from grapevine.kit.paging import Page, Paged, Paging
from grapevine.kit.queries import Q, Storable, Trashed
from grapevine.kit.running import quick

from ..rules import Circle, ContactSource, SearchIn, Standing
from ..schemas import (
    ContactCount,
    ContactCreate,
    ContactPatch,
    ContactRead,
    ContactSummary,
    TagCount,
)
from ..store import changes, contacts, labels
from ..store.filters import ContactFilter
from ..tables import Contact

router = routing.router("contacts")


def own_contact(db: Db, owner: OwnerId, contact_id: UUID) -> Contact:
    return contacts.find_contact(db, owner, contact_id)


async def _filter(
    q: Q = None,
    search_in: Annotated[SearchIn, Query(alias="in", description="Where `q` looks.")] = (
        SearchIn.ALL
    ),
    standing: Annotated[Standing | None, Query()] = None,
    circle: Annotated[Circle | None, Query()] = None,
    source: Annotated[ContactSource | None, Query()] = None,
    organization_id: Annotated[UUID | None, Query()] = None,
    career_id: Annotated[UUID | None, Query(description="They can speak to it.")] = None,
    tag: Annotated[Storable | None, Query(min_length=1, max_length=50)] = None,
    do_not_contact: Annotated[bool | None, Query()] = None,
    trashed: Trashed = False,
) -> ContactFilter:
    return ContactFilter(
        q, search_in, standing, circle, source, organization_id, career_id, tag,
        do_not_contact, trashed,
    )  # fmt: skip


OwnContact = Annotated[Contact, Depends(own_contact)]
Filtered = Annotated[ContactFilter, Depends(_filter)]


def _usual(paging: Paging, wanted: ContactFilter, **_: Any) -> bool:
    """Whether the list is the one that its index holds ready."""
    return paging.sort is None and wanted == ContactFilter()


@router.get("", response_model=Page[ContactSummary], summary="List contacts")
@quick(_usual)
def list_contacts(db: Db, owner: OwnerId, paging: Paged, wanted: Filtered) -> Page[Any]:
    """People by name, filtered, or searched in names only (`in=name`) or in everything."""
    return contacts.list_contacts(db, owner, paging, wanted)


@router.get("/count", response_model=ContactCount, summary="Count contacts")
def count_contacts(db: Db, owner: OwnerId, wanted: Filtered) -> Any:
    """How many people the same filters leave. Lists don't count: a page must stay cheap."""
    return {"count": contacts.count_contacts(db, owner, wanted)}


@router.get("/tags", response_model=list[TagCount], summary="List tags")
def list_contact_tags(db: Db, owner: OwnerId) -> Any:
    """The tags in use, the most used first; at most 500."""
    return labels.list_tags(db, owner)


@router.post("", response_model=ContactRead, status_code=201, summary="Add a contact")
def create_contact(db: Db, owner: OwnerId, body: ContactCreate, tag: Tagged) -> ContactRead:
    """Add a person. An organization that is given by name is found, or added with them."""
    contact = changes.add_contact(db, owner, body)
    return tag(contacts.read_contact(db, owner, contact.id))


@router.get("/{contact_id}", response_model=ContactRead, summary="Read a contact")
@quick()
def read_contact(db: Db, owner: OwnerId, contact_id: UUID, tag: Tagged) -> ContactRead:
    """One person with everything the owner wrote about them."""
    return tag(contacts.read_contact(db, owner, contact_id))


@router.patch("/{contact_id}", response_model=ContactRead, summary="Change a contact")
def change_contact(
    db: Db, contact: OwnContact, seen: Seen, body: ContactPatch, tag: Tagged
) -> ContactRead:
    """Change some fields; refused with 412 if the contact changed since you read it. `tags` and
    `career_ids` replace what was there."""
    seen.check(contact)
    changes.change_contact(db, contact, body)
    return tag(contacts.read_contact(db, contact.owner_id, contact.id))


@router.delete("/{contact_id}", status_code=204, summary="Move a contact to the trash")
def delete_contact(db: Db, contact: OwnContact, seen: Seen) -> None:
    """Hide a person with their ties and referrals; `restore` brings all of it back."""
    seen.check(contact)
    trash.delete(db, contact)


@router.post("/{contact_id}/restore", response_model=ContactRead, summary="Restore a contact")
def restore_contact(db: Db, owner: OwnerId, contact_id: UUID, tag: Tagged) -> ContactRead:
    """Bring a person back from the trash, with their ties and referrals."""
    changes.restore_contact(db, owner, contact_id)
    return tag(contacts.read_contact(db, owner, contact_id))
