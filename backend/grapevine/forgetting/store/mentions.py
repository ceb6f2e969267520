"""Looks for a person's name in everything that the owner wrote in their own words.

The texts are found in the tables themselves, so that those of a later feature are looked through
without anybody remembering it; what is passed over is named here, with the reason.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Enum, String, Table, TypeDecorator, or_, select
from sqlmodel import Session, SQLModel

from ..rules import Who
from ..schemas import Mention, MentionPage

MOST = 200
TABLES_PASSED_OVER = {
    "idempotency_key": "answers that name them are erased",
    "search_document": "made of the other tables",
    "import": "holds numbers; its rows are erased",
    "import_row": "erased, and no words of the owner",
    "imported_contact": "erased, and no words of the owner",
    "forgotten_trace": "digests",
}
COLUMNS_PASSED_OVER = {
    "name_key", "title_key", "tag_key", "tag_words", "organization_words", "linkedin_slug",
    "phone_e164",  # made of other columns
    "given_name", "family_name",  # the whole name is compared
    "time_zone", "wall_time", "shipped_key", "key", "country", "region",  # no words
}  # fmt: skip
WHOLE_NAMES = {("contact", "display_name")}  # another Ines is no mention of this one
# Where a row is edited: the page of the first of these that it leads to.
PAGES = (
    ("interview_id", MentionPage.INTERVIEW),
    ("career_id", MentionPage.CAREER),
    ("contact_id", MentionPage.CONTACT),
    ("referrer_id", MentionPage.CONTACT),
    ("from_id", MentionPage.CONTACT),
    ("one_id", MentionPage.CONTACT),
)


def find_mentions(session: Session, owner: UUID, who: Who) -> tuple[list[Mention], bool]:
    """Texts that may speak of a person, and whether there are more than these."""
    found = list(islice(_mentions(session, owner, who), MOST + 1))
    return found[:MOST], len(found) > MOST


def _mentions(session: Session, owner: UUID, who: Who) -> Iterator[Mention]:
    for table, columns in looked_through():
        mine = table.c["owner_id" if "owner_id" in table.c else "id"] == owner
        written = or_(*(column != "" for column in columns))
        query = select(table).where(mine, written).order_by(*table.primary_key.columns)
        for row in session.execute(query, execution_options={"yield_per": 500}):
            for column in columns:
                if _speaks_of(who, column, row._mapping[column]):
                    yield _mention(table, column, row._mapping)


def looked_through() -> Iterator[tuple[Table, list[Column[str]]]]:
    """Every table with texts in the owner's words, and those columns."""
    for table in SQLModel.metadata.sorted_tables:
        if "owner_id" in table.c and table.name not in TABLES_PASSED_OVER:
            columns = [
                one for one in table.c if is_text(one) and one.name not in COLUMNS_PASSED_OVER
            ]
            if columns:
                yield table, columns


def is_text(column: "Column[Any]") -> bool:
    """Whether a column holds texts, not words of ours."""
    kind = column.type
    stored = kind.impl_instance if isinstance(kind, TypeDecorator) else kind
    return isinstance(stored, String) and not isinstance(stored, Enum)


def _speaks_of(who: Who, column: "Column[str]", text: str | None) -> bool:
    if not text:
        return False
    if (column.table.name, column.name) in WHOLE_NAMES:
        return who.is_named(text)
    return who.is_mentioned(text)


def _mention(table: Table, column: "Column[str]", row: Any) -> Mention:
    row_id = row["id" if "id" in table.c else "contact_id"]
    page, page_id = _page(table, row, row_id)
    return Mention(
        kind=table.name,
        id=row_id,
        field=column.name,
        page=page,
        page_id=page_id,
        in_trash=row.get("deleted_at") is not None,
    )


def _page(table: Table, row: Any, row_id: UUID) -> tuple[MentionPage, UUID]:
    if table.name in set(MentionPage):
        return MentionPage(table.name), row_id
    for name, page in PAGES:
        if row.get(name):
            return page, row[name]
    return MentionPage.OTHER, row_id
