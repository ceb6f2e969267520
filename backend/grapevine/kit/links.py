"""Whether anything the owner recorded leads to a row: derived from the links between tables, so
that a table of a later feature can't be forgotten."""

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, or_, select
from sqlmodel import Session, SQLModel

from .errors import Invalid
from .rows import Row, table_of


def linked(target: type[Row], *besides: type[SQLModel]) -> ColumnElement[bool]:
    """A condition on `target`: a row that is not in the trash links to it. Links from the tables
    `besides` don't count."""
    table = table_of(target)
    passed_over = {one.__tablename__ for one in besides}
    found = [
        _leads(link, table)
        for other in SQLModel.metadata.sorted_tables
        for link in other.foreign_key_constraints
        if link.referred_table is table and other.name not in passed_over
    ]
    return or_(*found)


def _leads(link: Any, table: Any) -> ColumnElement[bool]:
    source = link.table
    pairs = [element.parent == element.column for element in link.elements]
    if "deleted_at" in source.c:
        pairs.append(source.c.deleted_at.is_(None))
    return exists().where(and_(*pairs)).correlate(table)


def check_link(session: Session, target: str, owner: UUID, row_id: UUID, pointer: str) -> None:
    """Raise Invalid, naming the field, unless this is a row of the owner's in the table `target`,
    and not in the trash. For what a later feature keeps; of earlier ones, ask the feature."""
    table = SQLModel.metadata.tables[target]
    query = select(table.c.id).where(
        table.c.owner_id == owner, table.c.id == row_id, table.c.deleted_at.is_(None)
    )
    if session.execute(query).first() is None:
        raise Invalid(pointer, f"There is no such {target}.", code="not_found")
