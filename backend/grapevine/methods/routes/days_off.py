"""HTTP for days off: one's own, and the public holidays of a country."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Query

from grapevine.accounts import profile_of
from grapevine.kit import routing, trash
from grapevine.kit.auth import OwnerId
from grapevine.kit.clock import today_in
from grapevine.kit.db import Db
from grapevine.kit.etags import Seen, Tagged
from grapevine.kit.paging import Page, Paged
from grapevine.kit.queries import Q, Trashed

from .. import store
from ..schemas import (
    CountryList,
    CountryUpdate,
    DayOffCreate,
    DayOffPatch,
    DayOffRead,
    DaysOffRead,
)
from ..tables import DayOff

router = routing.router("days-off")


def own_day_off(db: Db, owner: OwnerId, day_off_id: UUID) -> DayOff:
    return store.find_day_off(db, owner, day_off_id)


OwnDayOff = Annotated[DayOff, Depends(own_day_off)]
Year = Annotated[int | None, Query(ge=1900, le=2199, description="This year when left out.")]


@router.get("", response_model=Page[DayOffRead], summary="List your own days off")
def list_days_off(
    db: Db, owner: OwnerId, paging: Paged, q: Q = None, trashed: Trashed = False
) -> Page[Any]:
    """The days off that you added; `calendar` has those of a country besides."""
    return store.list_days_off(db, owner, paging, q=q, trashed=trashed)


@router.get("/calendar", response_model=DaysOffRead, summary="Read a year's days off")
def read_days_off(db: Db, owner: OwnerId, year: Year = None) -> DaysOffRead:
    """All days of a year that do not count as business days (R17), but for weekends."""
    this_year = today_in(profile_of(db, owner).time_zone).year
    return store.read_year(db, owner, this_year if year is None else year)


@router.get("/countries", response_model=CountryList, summary="List countries with holidays")
def list_countries(owner: OwnerId) -> CountryList:
    """The countries, and their regions, whose public holidays are known."""
    return CountryList(items=list(store.countries()))


@router.put("/country", response_model=DaysOffRead, summary="Choose whose holidays count")
def choose_country(db: Db, owner: OwnerId, body: CountryUpdate) -> DaysOffRead:
    """The public holidays of this country, and of the region if one is given, are days off. Gives
    this year's."""
    store.choose_country(db, store.choice_of(db, owner), body)
    return store.read_year(db, owner, today_in(profile_of(db, owner).time_zone).year)


@router.post("", response_model=DayOffRead, status_code=201, summary="Add a day off")
def create_day_off(db: Db, owner: OwnerId, body: DayOffCreate, tag: Tagged) -> DayOff:
    """A day on which you wait for nobody: the agenda's business days leave it out."""
    return tag(store.add_day_off(db, owner, body))


@router.get("/{day_off_id}", response_model=DayOffRead, summary="Read a day off")
def read_day_off(day_off: OwnDayOff, tag: Tagged) -> DayOff:
    """One day off of your own."""
    return tag(day_off)


@router.patch("/{day_off_id}", response_model=DayOffRead, summary="Change a day off")
def change_day_off(
    db: Db, day_off: OwnDayOff, seen: Seen, body: DayOffPatch, tag: Tagged
) -> DayOff:
    """Change some fields; refused with 412 if the day changed since you read it."""
    seen.check(day_off)
    return tag(store.change_day_off(db, day_off, body))


@router.delete("/{day_off_id}", status_code=204, summary="Move a day off to the trash")
def delete_day_off(db: Db, day_off: OwnDayOff, seen: Seen) -> None:
    """The day counts again; `restore` brings the day off back."""
    seen.check(day_off)
    trash.delete(db, day_off)


@router.post("/{day_off_id}/restore", response_model=DayOffRead, summary="Restore a day off")
def restore_day_off(db: Db, owner: OwnerId, day_off_id: UUID, tag: Tagged) -> DayOff:
    """Bring a day off back from the trash."""
    return tag(trash.restore(db, DayOff, owner, day_off_id))
