"""The tags of contacts and the careers they can speak to: a whole page of them in one query."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Integer, bindparam, insert, literal, null, type_coerce, union_all
from sqlalchemy import select as select_columns
from sqlmodel import Session, col, delete, func, select

from grapevine.careers import Career, find_careers
from grapevine.kit.listing import OWNER, ask
from grapevine.kit.rows import Row, StoredId, as_stored

from ..rules import distinct_tags
from ..tables import Contact, ContactCareer, ContactTag

MOST_TAGS_LISTED = 500


IDS = bindparam("ids", type_=StoredId(), expanding=True)


def _same(table: type[Row], column: Any) -> Any:
    return col(table.id) == column


def _both() -> Any:
    """Tags and careers of the contacts `ids`, one below the other."""
    tags = select_columns(
        as_stored(ContactTag.contact_id),
        col(ContactTag.position),
        col(ContactTag.tag),
        type_coerce(null(), StoredId()).label("career_id"),
    ).where(col(ContactTag.owner_id) == OWNER, col(ContactTag.contact_id).in_(IDS))
    careers = (
        select_columns(
            as_stored(ContactCareer.contact_id),
            literal(0, Integer).label("position"),
            null().label("tag"),
            as_stored(ContactCareer.career_id),
        )
        .join(Career, _same(Career, ContactCareer.career_id))
        .where(
            col(ContactCareer.owner_id) == OWNER,
            col(ContactCareer.contact_id).in_(IDS),
            col(Career.owner_id) == OWNER,
            col(Career.deleted_at).is_(None),
        )
    )
    both = union_all(tags, careers).subquery()
    return select_columns(both).order_by(both.c.position)


LABELS = _both()  # made once: making it costs as much as running it


def with_labels(session: Session, owner: UUID, rows: Sequence[Any]) -> list[dict[str, Any]]:
    """The rows as dicts, each with its `tags` and `career_ids`; careers in the trash are hidden.
    The rows have `id` as it is stored."""
    if not rows:
        return []
    tags: dict[Any, list[str]] = defaultdict(list)
    careers: dict[Any, list[Any]] = defaultdict(list)
    asked = {"owner": owner, "ids": [row.id for row in rows]}
    for contact_id, _, tag, career_id in ask(session, LABELS, asked):
        if career_id is None:
            tags[contact_id].append(tag)
        else:
            careers[contact_id].append(career_id)
    names = rows[0]._fields
    return [
        {
            **dict(zip(names, row, strict=True)),
            "tags": tags[row.id],
            "career_ids": sorted(careers[row.id]),
        }
        for row in rows
    ]


def replace_tags(session: Session, contact: Contact, tags: list[str]) -> None:
    """Make these the contact's tags. The contact must have been flushed."""
    session.exec(
        delete(ContactTag).where(
            col(ContactTag.owner_id) == contact.owner_id, col(ContactTag.contact_id) == contact.id
        )
    )
    common = {"owner_id": contact.owner_id, "contact_id": contact.id}
    rows = [
        {**common, "tag_key": key, "tag": tag, "position": position}
        for position, (key, tag) in enumerate(distinct_tags(tags).items())
    ]
    if rows:
        session.execute(insert(ContactTag), rows)


def replace_careers(session: Session, contact: Contact, career_ids: list[UUID]) -> None:
    """Make these the careers that the contact can speak to; those in the trash are not touched.
    Raises Invalid if one is not the owner's. The contact must have been flushed."""
    owner = contact.owner_id
    careers = find_careers(session, owner, career_ids)
    in_use = select(Career.id).where(Career.owner_id == owner, col(Career.deleted_at).is_(None))
    session.exec(
        delete(ContactCareer).where(
            col(ContactCareer.owner_id) == owner,
            col(ContactCareer.contact_id) == contact.id,
            col(ContactCareer.career_id).in_(in_use),
        )
    )
    common = {"owner_id": owner, "contact_id": contact.id}
    if careers:
        session.execute(insert(ContactCareer), [{**common, "career_id": c.id} for c in careers])


def list_tags(session: Session, owner: UUID) -> list[dict[str, Any]]:
    """The tags in use, the most used first; at most 500."""
    count = func.count()
    query = (
        select(func.min(ContactTag.tag).label("tag"), count.label("count"))
        .join(Contact, _same(Contact, ContactTag.contact_id))
        .where(
            ContactTag.owner_id == owner,
            Contact.owner_id == owner,
            col(Contact.deleted_at).is_(None),
        )
        .group_by(col(ContactTag.tag_key))
        .order_by(count.desc(), col(ContactTag.tag_key))
        .limit(MOST_TAGS_LISTED)
    )
    return [dict(row._mapping) for row in session.execute(query)]
