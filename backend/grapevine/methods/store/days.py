"""Days off: the owner's own ones and, where they chose a country, its public holidays."""

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from grapevine.kit import search, trash
from grapevine.kit.errors import Invalid
from grapevine.kit.paging import Page, Paging, page
from grapevine.kit.room import check_room

from ..rules import WEEKEND, Calendar, in_year
from ..schemas import (
    CountryUpdate,
    DayOffCreate,
    DayOffPatch,
    DaysOffRead,
    DaySource,
    OffRead,
)
from ..tables import DayOff, MethodChoice
from .choice import choice_of
from .countries import countries, country_year

SORTS = {"day": DayOff.day, "created_at": DayOff.created_at, "updated_at": DayOff.updated_at}


def calendar_of(session: Session, owner: UUID, years: Iterable[int]) -> Calendar:
    """The days off of some years, for counting business days."""
    choice, own = choice_of(session, owner), _own(session, owner)
    off: set[date] = set()
    weekend = WEEKEND
    for year in years:
        off |= {day for one in own if (day := in_year(one.day, year, yearly=one.yearly))}
        if choice.country:
            theirs = country_year(choice.country, choice.region, year)
            off |= theirs.holidays.keys()
            weekend = theirs.weekend
    return Calendar(frozenset(off), weekend)


def read_year(session: Session, owner: UUID, year: int) -> DaysOffRead:
    """One year's days off, each with whose it is."""
    choice = choice_of(session, owner)
    days = [
        OffRead(day=day, title=one.title, source=DaySource.OWN, day_off_id=one.id)
        for one in _own(session, owner)
        if (day := in_year(one.day, year, yearly=one.yearly))
    ]
    weekend = WEEKEND
    if choice.country:
        theirs = country_year(choice.country, choice.region, year)
        weekend = theirs.weekend
        days += [
            OffRead(day=day, title=title, source=DaySource.COUNTRY, day_off_id=None)
            for day, title in theirs.holidays.items()
        ]
    return DaysOffRead(
        year=year,
        country=choice.country,
        region=choice.region,
        weekend=sorted(weekend),
        days=sorted(days, key=lambda one: (one.day, one.source, one.title)),
    )


def choose_country(session: Session, choice: MethodChoice, body: CountryUpdate) -> None:
    """Whose holidays count; raises Invalid for a country or a region that is not known."""
    known = {one.code: {region.code for region in one.regions} for one in countries()}
    if body.country is not None and body.country not in known:
        raise Invalid("/country", "This country's holidays are not known here.", code="unknown")
    if body.region is not None and body.region not in known.get(body.country or "", ()):
        raise Invalid("/region", "The country has no such region.", code="unknown")
    choice.country, choice.region = body.country, body.region
    session.add(choice)
    session.flush()


def find_day_off(session: Session, owner: UUID, day_off_id: UUID) -> DayOff:
    """The owner's day off; raises NotFound."""
    return trash.find(session, DayOff, owner, day_off_id)


def list_days_off(
    session: Session, owner: UUID, paging: Paging, *, q: str | None, trashed: bool
) -> Page[Any]:
    query = select(DayOff).where(col(DayOff.owner_id) == owner, trash.shown(DayOff, trashed))
    if q:
        query = query.where(search.matching(session, owner, DayOff, q))
    return page(session, query, paging, SORTS, "day", DayOff.id)


def add_day_off(session: Session, owner: UUID, body: DayOffCreate) -> DayOff:
    """Raises LimitReached where an account has very many."""
    check_room(session, DayOff, owner)
    day_off = DayOff(**body.model_dump(), owner_id=owner)
    session.add(day_off)
    session.flush()
    return day_off


def change_day_off(session: Session, day_off: DayOff, patch: DayOffPatch) -> DayOff:
    day_off.sqlmodel_update(patch.model_dump(exclude_unset=True))
    session.flush()
    return day_off


def _own(session: Session, owner: UUID) -> list[DayOff]:
    query = select(DayOff).where(DayOff.owner_id == owner, col(DayOff.deleted_at).is_(None))
    return list(session.exec(query))
