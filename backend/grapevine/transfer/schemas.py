"""What clients receive about imports and the export."""

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from pydantic import Field

from grapevine.kit.schemas import Read

from .rules import FileKind, ImportOutcome, ImportStatus, MatchedBy, Severity

FORMAT = "grapevine-export"
VERSION = 1


class ImportCounts(Read):
    """How many rows have which outcome."""

    new: int = Field(description="People who will be added.")
    same: int = Field(description="People who are there already; nothing changes.")
    update: int = Field(description="People about whom the file knows more.")
    problem: int = Field(description="Rows that are left out.")


class UndoneCounts(Read):
    """What undoing an import came to."""

    trashed: int = Field(description="People it had added who are in the trash now.")
    kept: int = Field(description="People it had added who stay: you worked with them since.")
    reverted: int = Field(description="Values it had filled in that are as before.")


class ImportRead(Read):
    """An import and how far it is."""

    id: UUID
    version: int
    status: ImportStatus
    file_kind: FileKind
    counts: ImportCounts
    warnings: int = Field(description="Values that are left out or doubtful; their rows count.")
    encoding_guessed: bool = Field(description="Look at names with accents before going on.")
    total: int = Field(description="People to write before the commit.")
    done: int = Field(description="People written so far; nobody sees them before the commit.")
    undoing: UndoneCounts | None
    created_at: datetime
    updated_at: datetime
    committed_at: datetime | None
    undone_at: datetime | None


class ImportChange(Read):
    """One value that an import sets."""

    field: str
    before: str | None
    after: str


class ImportFinding(Read):
    """Something wrong with a row, or with one of its values."""

    field: str | None
    code: str
    severity: Severity = Field(description="With a `problem` the row is left out.")
    message: str


class ImportRowRead(Read):
    """One row of the file and what becomes of it."""

    line: int = Field(description="Where the row begins, counted from 1 as an editor shows it.")
    outcome: ImportOutcome
    display_name: str
    organization: str
    role: str
    matched_by: MatchedBy | None = Field(description="By what somebody was recognised.")
    same_as_line: int | None = Field(description="Another row of this file on the same person.")
    changes: list[ImportChange]
    findings: list[ImportFinding]
    contact_id: UUID | None = Field(description="Whom it is about, once they can be seen.")


class ExportRead(Read):
    """Everything that an account has. Tables and columns may be added within a version."""

    format: Literal["grapevine-export"]
    version: Literal[1]
    exported_at: datetime
    account: dict[str, Any]
    tables: dict[str, list[dict[str, Any]]] = Field(
        description="The rows of each table, also those in the trash, by primary key."
    )
