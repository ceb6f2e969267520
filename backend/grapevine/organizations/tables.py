"""Rows of organizations."""

from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Column, Index
from sqlmodel import Field

from grapevine.kit.rows import IN_USE, SORTABLE, Row, table_args, words
from grapevine.kit.search import Searchable

from .rules import OrganizationKind
from .schemas import OrganizationFields


class Organization(OrganizationFields, Row, Searchable, table=True):
    """Where people work, study or meet. `staged` marks a row that an import wrote and has not shown
    yet: it has `deleted_at` set, but is not in the trash."""

    __table_args__: ClassVar[Any] = table_args(
        Index("ix_organization_list", "owner_id", "name_key", "id", **IN_USE)
    )

    kind: OrganizationKind = Field(
        default=OrganizationKind.EMPLOYER, sa_type=words(OrganizationKind)
    )
    name_key: str = Field(sa_column=Column(SORTABLE, nullable=False))
    import_id: UUID | None = None
    staged: bool = False

    def search_words(self) -> tuple[str, str]:
        research = (
            self.culture, self.current_projects, self.past_accomplishments, self.future_goals
        )  # fmt: skip
        return self.name, " ".join((self.place, *research))
