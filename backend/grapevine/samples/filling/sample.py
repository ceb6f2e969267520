"""The sample while it is being made: its rows by table, and whom a short key stands for."""

from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlmodel import SQLModel

from grapevine.careers import Career
from grapevine.contacts import Contact
from grapevine.interviews import Interview, InterviewChange, InterviewQuestion
from grapevine.organizations import Organization
from grapevine.referrals import Referral

from ..rules import Calendar

R = TypeVar("R", bound=SQLModel)


class Sample:
    """`tables` holds the rows in the order in which they can be stored."""

    def __init__(self, owner: UUID, calendar: Calendar) -> None:
        self.owner, self.calendar = owner, calendar
        self.tables: dict[type[SQLModel], list[SQLModel]] = {}
        self.careers: dict[str, Career] = {}
        self.organizations: dict[str, Organization] = {}
        self.people: dict[str, Contact] = {}
        self.pitch_id: UUID | None = None
        self.talks: dict[str, Interview] = {}
        self.questions: dict[tuple[str, int], InterviewQuestion] = {}
        self.steps: dict[tuple[str, str], InterviewChange] = {}
        self.referrals: dict[tuple[str, str], Referral] = {}

    def add(self, table: type[R], when: str | None = None, **columns: Any) -> R:
        """Make a row that was written down at `when`; checked as a request's body would be."""
        stamps = self.stamps(when) if when else {}
        return self.keep(table.model_validate({"owner_id": self.owner, **columns, **stamps}))

    def keep(self, row: R) -> R:
        """Keep a row for its table; tables are stored in the order of their first rows."""
        self.tables.setdefault(type(row), []).append(row)
        return row

    def stamps(self, when: str) -> dict[str, datetime]:
        """When a row was written down, as its columns."""
        at = self.calendar.moment(when)
        return {"created_at": at, "updated_at": at}

    def moment(self, when: str | None) -> datetime | None:
        return self.calendar.moment(when) if when else None


def without(fields: dict[str, Any], *names: str) -> dict[str, Any]:
    """The fields that are columns already: those that the content has besides are left out."""
    return {name: value for name, value in fields.items() if name not in names}
