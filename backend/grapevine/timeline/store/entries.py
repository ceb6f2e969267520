"""The timeline: a page of each source, merged. As many queries as there are sources, no more."""

from datetime import datetime
from operator import itemgetter
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlmodel import Session

from grapevine.accounts import profile_of
from grapevine.kit.errors import Invalid
from grapevine.kit.paging import Page, Paging, close, resume

from ..rules import noon
from .careers import DECISION, INTEREST
from .people import CONNECTED, CREATED, REFERRAL_GIVEN, REFERRAL_RECEIVED, TIE
from .source import Position, Source, TimelineFilter
from .takeaways import COMMITMENT, LEAD, OUTCOME
from .talks import DEBRIEF, INSIGHT, MESSAGE, PLANNED, STEP

SOURCES = (
    CREATED, CONNECTED, TIE, REFERRAL_GIVEN, REFERRAL_RECEIVED,
    MESSAGE, PLANNED, STEP, DEBRIEF, INSIGHT, COMMITMENT, OUTCOME, LEAD, INTEREST, DECISION,
)  # fmt: skip
POSITION = ((datetime, False), (UUID, False), (str, False))


def list_entries(
    session: Session, owner: UUID, paging: Paging, wanted: TimelineFilter
) -> Page[Any]:
    """Everything that happened, newest first. What is dated by day stands at noon of it."""
    if paging.sort not in (None, "-at"):
        raise Invalid("sort", "Sort by one of: -at.", place="query")
    zone = ZoneInfo(profile_of(session, owner).time_zone)
    after: Any = tuple(resume(paging, *POSITION))
    found: list[tuple[Position, dict[str, Any]]] = []
    for source in SOURCES:
        query = source.select(owner, wanted, after, zone, paging.limit + 1)
        for row in session.execute(query) if query is not None else ():
            at = noon(row.at, zone) if source.by_day else row.at
            found.append(((at, row.entry_id, source.kind.value), _entry(source, row, at)))
    found.sort(key=lambda one: one[0][2])
    found.sort(key=lambda one: one[0][:2], reverse=True)
    found = found[: paging.limit + 1]
    return close(paging, [*map(itemgetter(1), found)], [*map(itemgetter(0), found)])


def _entry(source: Source, row: Any, at: datetime) -> dict[str, Any]:
    return {
        "at": at,
        "kind": source.kind,
        "title": source.title(row),
        "text": row.text,
        "target": {"kind": source.target, "id": getattr(row, "leads_to", row.entry_id)},
    }
