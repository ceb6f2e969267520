"""HTTP for times to propose."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query

from grapevine.kit import routing
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db
from grapevine.kit.errors import Invalid
from grapevine.kit.schemas import Day

from .actions import Asked, propose_slots
from .schemas import SlotsRead

router = routing.router("slots")

Hour = Annotated[int, Query(ge=0, le=24, description="An hour of the day, on their own clock.")]


def _asked(
    first: Annotated[
        Day | None, Query(alias="from", description="Their first day; tomorrow, unless given.")
    ] = None,
    days: Annotated[int, Query(ge=1, le=60, description="How many days from there on.")] = 14,
    minutes: Annotated[
        int | None, Query(ge=15, le=60, description="As agreed for the interview, unless given.")
    ] = None,
    most: Annotated[int, Query(ge=1, le=20, description="How many to propose.")] = 5,
    their_day_from: Hour = 9,
    their_day_to: Hour = 17,
    my_day_from: Hour = 8,
    my_day_to: Hour = 20,
) -> Asked:
    for name, since, until in (
        ("their_day_to", their_day_from, their_day_to),
        ("my_day_to", my_day_from, my_day_to),
    ):
        if since >= until:
            raise Invalid(name, "A day ends after it begins.", place="query")
    return Asked(
        first, days, minutes, most, (their_day_from, their_day_to), (my_day_from, my_day_to)
    )


@router.get("", response_model=SlotsRead, summary="Propose times for an interview")
def list_slots(
    db: Db, owner: OwnerId, interview_id: UUID, asked: Annotated[Asked, Depends(_asked)]
) -> SlotsRead:
    """Times on working days, in their working hours and your waking ones, free of your other
    conversations with a quarter of an hour around them, and not on your days off; spread over the
    days, a day's notice ahead. `text` is what an offer of slots says. Nothing is held or sent."""
    return propose_slots(db, owner, interview_id, asked)
