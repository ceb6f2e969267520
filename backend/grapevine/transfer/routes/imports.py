"""HTTP for imports: upload and preview, write in batches, commit, undo."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, File, Query, UploadFile

from grapevine.kit import routing
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db
from grapevine.kit.etags import Seen, Tagged
from grapevine.kit.paging import Page, Paged

from .. import actions
from ..rules import ImportOutcome
from ..schemas import ImportRead, ImportRowRead
from ..store import imports
from ..tables import Import
from .upload import Previewed, UploadRoute

router = routing.router("imports")


def own_import(db: Db, owner: OwnerId, import_id: UUID) -> Import:
    return imports.find_import(db, owner, import_id)


def own_import_alone(db: Db, owner: OwnerId, import_id: UUID) -> Import:
    """The import, while no other request moves one of the same owner."""
    imports.lock_imports(db, owner)
    return imports.find_import(db, owner, import_id)


OwnImport = Annotated[Import, Depends(own_import)]
OwnImportAlone = Annotated[Import, Depends(own_import_alone)]
Connections = Annotated[
    UploadFile,
    File(description="LinkedIn's `Connections.csv`, or the ZIP as downloaded; at most 10 MB."),
]

EXAMPLE = {"file": "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n..."}


def create_import(
    db: Db, owner: OwnerId, made: Previewed, file: Connections, tag: Tagged
) -> Import:
    """Upload a LinkedIn export and see what each row would do. Nobody is added yet. An import that
    was begun and not committed gives way to the new one."""
    return tag(actions.begin_import(db, owner, made))


router.add_api_route(
    "",
    create_import,
    methods=["POST"],
    response_model=ImportRead,
    status_code=201,
    summary="Upload a LinkedIn export",
    openapi_extra={"requestBody": {"content": {"multipart/form-data": {"example": EXAMPLE}}}},
    route_class_override=UploadRoute,
)


@router.get("", response_model=Page[ImportRead], summary="List imports")
def list_imports(db: Db, owner: OwnerId, paging: Paged) -> Page[Any]:
    """Imports, newest first; an interrupted one can be continued from where it stands."""
    return imports.list_imports(db, owner, paging)


@router.get("/{import_id}", response_model=ImportRead, summary="Read an import")
def read_import(import_: OwnImport, tag: Tagged) -> Import:
    """One import: how many rows do what, and how far it is."""
    return tag(import_)


@router.get(
    "/{import_id}/rows", response_model=Page[ImportRowRead], summary="List rows of an import"
)
def list_import_rows(
    db: Db, import_: OwnImport, paging: Paged,
    outcome: Annotated[ImportOutcome | None, Query(description="Only these.")] = None,
) -> Page[Any]:  # fmt: skip
    """What becomes of each row, in the order of the file. Once undone, nothing is kept of it."""
    return imports.list_rows(db, import_, paging, outcome)


@router.post("/{import_id}/batches", response_model=ImportRead, summary="Write the next people")
def create_import_batch(db: Db, import_: OwnImportAlone, tag: Tagged) -> Import:
    """Write the next new people, at most 1,000; nobody sees them yet. Repeat until `done` equals
    `total`, then commit."""
    return tag(actions.write_batch(db, import_))


@router.post("/{import_id}/commit", response_model=ImportRead, summary="Commit an import")
def commit_import(db: Db, import_: OwnImportAlone, tag: Tagged) -> Import:
    """Show everybody who was written and apply the updates: all of it or nothing. What changed
    since the preview is respected. Repeated, it does nothing."""
    return tag(actions.finish_import(db, import_))


@router.delete("/{import_id}", response_model=ImportRead, summary="Discard or undo an import")
def delete_import(db: Db, import_: OwnImportAlone, seen: Seen) -> Import:
    """Discard an import that was not committed: nothing of it is left. Undo one that was: people it
    added go to the trash, except those you worked with since, and values it filled in are as before
    where they still stand."""
    seen.check(import_)
    return actions.withdraw_import(db, import_)
