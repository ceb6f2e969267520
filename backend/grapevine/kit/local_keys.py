"""Rows that a device names before the server knows them, so that a write which is repeated after
any time, when its `Idempotency-Key` is forgotten, still makes one row."""

from typing import Annotated, Any, TypeVar
from uuid import UUID, uuid5

from pydantic import Field
from sqlmodel import Session, select

from .errors import Conflict
from .rows import Row

R = TypeVar("R", bound=Row)
LocalKey = Annotated[
    str | None,
    Field(
        min_length=16,
        max_length=100,
        pattern=r"^[A-Za-z0-9_-]+$",
        description="Your own random name for what is to be made. Sent again, however late, it "
        "answers with the row that it made, as that is by then.",
    ),
]


class InTrash(Conflict):
    detail = "This was recorded already, and is in the trash. Restore it from there."


def made_as(
    session: Session, table: type[R], owner: UUID, key: str | None, *within: UUID
) -> tuple[dict[str, Any], R | None]:
    """The columns that name a new row after its key, and the row that the key made before, if it
    did; raises InTrash. The id is made of the owner too: nobody meets another's row. `within` are
    the ids of what the row belongs to."""
    if key is None:
        return {}, None
    row_id = uuid5(owner, " ".join([str(table.__tablename__), *map(str, within), key]))
    made = session.exec(select(table).where(table.id == row_id, table.owner_id == owner)).first()
    if made is not None and made.deleted_at is not None:
        raise InTrash()
    return {"id": row_id}, made
