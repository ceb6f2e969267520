"""Rows of imports, of what each line of their file would do, and of what they wrote."""

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import JSON, Column, Index
from sqlmodel import Field, SQLModel

from grapevine.kit.rows import Row, link, table_args, words

from .rules import FileKind, ImportOutcome, ImportStatus, MatchedBy


class Import(Row, table=True):
    """One upload. `counts` holds the number of rows by outcome. `staged_to_line` is the last line
    whose person has been written; `seen` is what the contacts were like when it was decided."""

    __table_args__: ClassVar[Any] = table_args(Index("ix_import_list", "owner_id", "created_at"))

    status: ImportStatus = Field(default=ImportStatus.PREVIEWED, sa_type=words(ImportStatus))
    file_kind: FileKind = Field(sa_type=words(FileKind))
    encoding_guessed: bool = False
    counts: dict[str, int] = Field(sa_column=Column(JSON, nullable=False))
    warnings: int = 0
    done: int = 0
    staged_to_line: int = 0
    seen: str = Field(max_length=100)
    committed_at: datetime | None = None
    undone_at: datetime | None = None
    undoing: dict[str, int] | None = Field(
        default=None, sa_column=Column(JSON(none_as_null=True), nullable=True)
    )

    @property
    def total(self) -> int:
        """How many people are to be written."""
        return self.counts[ImportOutcome.NEW]


class ImportRow(SQLModel, table=True):
    """What becomes of the row on one line. `contact_id` is a plain id: the contact may not be
    there yet, or not any more."""

    __tablename__ = "import_row"
    __table_args__: ClassVar[Any] = (link("import_id", "import"),)

    owner_id: UUID = Field(foreign_key="account.id", ondelete="CASCADE")
    import_id: UUID = Field(primary_key=True)
    line: int = Field(primary_key=True)
    outcome: ImportOutcome = Field(sa_type=words(ImportOutcome))
    contact_id: UUID | None = None
    matched_by: MatchedBy | None = Field(default=None, sa_type=words(MatchedBy))
    same_as_line: int | None = None
    person: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
    changes: list[dict[str, Any]] = Field(sa_column=Column(JSON, nullable=False))
    findings: list[dict[str, Any]] = Field(sa_column=Column(JSON, nullable=False))


class ImportedContact(SQLModel, table=True):
    """What imports last wrote into a contact, by field, and the contact's version afterwards: as
    long as both stand, nobody has edited them."""

    __tablename__ = "imported_contact"
    __table_args__: ClassVar[Any] = (
        link("contact_id", "contact"),
        Index("ix_imported_contact_import", "owner_id", "import_id"),
    )

    owner_id: UUID = Field(foreign_key="account.id", ondelete="CASCADE")
    contact_id: UUID = Field(primary_key=True)
    import_id: UUID
    contact_version: int = 1
    written: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))


class ForgottenTrace(SQLModel, table=True):
    """One key of somebody who asked to be forgotten, as a salted digest: imports compare, and
    nobody can read it."""

    __tablename__ = "forgotten_trace"

    owner_id: UUID = Field(foreign_key="account.id", ondelete="CASCADE", primary_key=True)
    digest: str = Field(primary_key=True, max_length=64)
    salt: str = Field(max_length=32)
