"""One kind of entry: where it is read from, when it happened, what narrows it, what it says."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, and_, func, or_
from sqlalchemy import select as select_columns
from sqlalchemy.orm import aliased
from sqlmodel import col

from grapevine.contacts import Contact, name_column
from grapevine.interviews import InterviewCareer, InterviewContact

from ..rules import EntryKind, TargetKind, last_day_before

LONGEST_TEXT = 500
Position = tuple[datetime, UUID, str]  # at, id of what it leads to, kind


@dataclass(frozen=True, slots=True)
class TimelineFilter:
    """What the timeline is about; everything that is given must hold."""

    contact_id: UUID | None = None
    interview_id: UUID | None = None
    career_id: UUID | None = None

    def given(self) -> dict[str, UUID]:
        names = ("contact_id", "interview_id", "career_id")
        return {name: value for name in names if (value := getattr(self, name)) is not None}


@dataclass(frozen=True, slots=True)
class Source:
    """Rows have `at`, `entry_id`, `text`, whatever `title` reads, and `leads_to` where the target
    is another row. `at` is an instant or, with `by_day`, a date. `narrow` says how each filter
    limits the rows; a source that is silent about a given filter has nothing to do with it, and
    one that `needs` a filter is left out without it."""

    kind: EntryKind
    target: TargetKind
    at: Any
    id: Any
    columns: tuple[Any, ...]
    joined: Callable[[Select[Any], UUID], Select[Any]]
    narrow: Mapping[str, Callable[[UUID, UUID], ColumnElement[bool]]]
    title: Callable[[Any], str]
    by_day: bool = False
    needs: str | None = None

    def select(
        self, owner: UUID, wanted: TimelineFilter, after: Position | None, zone: ZoneInfo, most: int
    ) -> Select[Any] | None:
        """The newest rows after a position, or None if the filter leaves nothing."""
        given = wanted.given()
        if not given.keys() <= self.narrow.keys() or (self.needs and self.needs not in given):
            return None
        query = self.joined(
            select_columns(self.at.label("at"), self.id.label("entry_id"), *self.columns), owner
        )
        for name, value in given.items():
            query = query.where(self.narrow[name](owner, value))
        if after:
            query = query.where(self._older_than(after, zone))
        return query.order_by(self.at.desc(), self.id.desc()).limit(most)

    def _older_than(self, after: Position, zone: ZoneInfo) -> ColumnElement[bool]:
        """Entries are sorted by instant and id, newest first, and last by kind."""
        instant, last_id, last_kind = after
        same_id = self.id <= last_id if self.kind.value > last_kind else self.id < last_id
        if not self.by_day:
            return or_(self.at < instant, and_(self.at == instant, same_id))
        day, at_noon = last_day_before(instant, zone)
        same_day = and_(self.at == day, same_id) if at_noon else self.at == day
        return or_(self.at < day, same_day)


def excerpt(column: Any) -> Any:
    """The beginning of a text."""
    return func.substr(column, 1, LONGEST_TEXT).label("text")


def owned(query: Select[Any], table: Any, owner: UUID) -> Select[Any]:
    """Only rows of this owner that are not in the trash."""
    return query.where(col(table.owner_id) == owner, col(table.deleted_at).is_(None))


def join_person(query: Select[Any], person: Any, link: Any, owner: UUID) -> Select[Any]:
    """The person whom a link names, if they are not in the trash."""
    present = and_(
        col(person.id) == link, col(person.owner_id) == owner, col(person.deleted_at).is_(None)
    )
    return query.join(person, present)


def interviews_with(owner: UUID, contact_id: UUID) -> Any:
    """The ids of the interviews that a contact takes part in."""
    return select_columns(col(InterviewContact.interview_id)).where(
        col(InterviewContact.owner_id) == owner, col(InterviewContact.contact_id) == contact_id
    )


def interviews_about(owner: UUID, career_id: UUID) -> Any:
    """The ids of the interviews about a career."""
    return select_columns(col(InterviewCareer.interview_id)).where(
        col(InterviewCareer.owner_id) == owner, col(InterviewCareer.career_id) == career_id
    )


FIRST, SECOND = aliased(Contact), aliased(Contact)
FIRST_NAME = name_column(FIRST).label("name")
SECOND_NAME = name_column(SECOND).label("other_name")
