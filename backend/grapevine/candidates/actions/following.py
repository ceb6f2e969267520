"""Whom to ask next: all who can speak to the careers are weighed, and the best are described."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session

from grapevine.kit.clock import now
from grapevine.kit.db import is_sqlite
from grapevine.kit.rows import as_uuid
from grapevine.messages import asks_of

from .. import rules
from ..rules import Engagement, Person
from ..schemas import CandidateList, WeighedCareer
from ..store import introducers, needs, people
from .describing import describe


def who_next(session: Session, owner: UUID, career_id: UUID | None, most: int) -> CandidateList:
    """The people most worth asking, with the reasons. The number of queries is fixed."""
    careers = needs.weighed_careers(session, owner, career_id)
    wanted = [as_uuid(row.id) for row in careers]
    if not careers:
        return CandidateList(items=[], careers=[], speakers=0, resting=0)
    lacks = needs.lacking(session, owner, career_id)
    pairs = needs.referral_pairs(session, owner)
    need = needs.needs_of(session, owner, careers, lacks, pairs)
    rows = _by_person(people.speakers(session, owner, wanted))
    free = list(_free(session, owner, rows, _ways(session, owner, wanted)))
    best = rules.rank(free, need, most)
    return CandidateList(
        items=describe(session, owner, best, need, careers),
        careers=[_weighed(row, lacks[people.uuid_of(row.id)]) for row in careers],
        speakers=len(rows),
        resting=len(rows) - len(free),
    )


def _weighed(row: Any, lack: dict[str, Any]) -> WeighedCareer:
    missing = [one.message for one in lack["missing"]]
    return WeighedCareer(id=as_uuid(row.id), title=row.title, color=row.color, missing=missing)


def _by_person(rows: Iterable[Any]) -> dict[Any, list[Any]]:
    found: dict[Any, list[Any]] = defaultdict(list)
    for row in rows:
        found[row.id].append(row)
    return found


def _ways(session: Session, owner: UUID, careers: list[Any]) -> Any:
    """The best way to each row of a speaker, as a function of the row."""
    pointed = introducers.waiting_referrals(session, owner)
    ties = introducers.best_ties(session, owner, careers)
    nobody: tuple[Any, ...] = ()

    def way(row: Any) -> rules.Way:
        tie = ties.get(row.id)
        through = [*pointed.get(row.id, nobody), *((tie,) if tie else nobody)]
        return rules.best_way(row.known, row.closeness, through)

    return way


def _free(session: Session, owner: UUID, rows: dict[Any, list[Any]], way: Any) -> Iterator[Person]:
    """Those who may be asked now."""
    at = now()
    talks, refused = people.talks_with(session, owner), people.refusals(session, owner, at)
    rests = _rests(session, owner)
    for contact, said in rows.items():
        found = _engagement(talks.get(contact, ()), refused.get(contact), at)
        row = said[0]
        if found is Engagement.TAKEN or rests(contact, row.organization_id):
            continue
        yield Person(
            id=contact,
            careers=[one.career_id for one in said],
            way=way(row),
            organization=row.organization_id,
            common_ground=row.common_ground,
            planned=_planned(talks[contact]) if found is Engagement.PLANNED else None,
            again=found is Engagement.AGAIN,
        )


def _engagement(talks: Iterable[Any], refusal: Any, at: datetime) -> Engagement:
    if not talks and refusal is None:
        return Engagement.NONE
    said = [talk for _, talk in talks]
    return rules.engagement([*said, refusal] if refusal else said, at)


def _planned(talks: list[Any]) -> Any:
    return next(interview for interview, talk in talks if talk.state == "identified")


def _rests(session: Session, owner: UUID) -> Any:
    """R46 as a function of a contact and an organization, as they are stored. Only who was asked,
    and whose colleagues were, are looked at."""
    asks = asks_of(session, owner)
    plain = is_sqlite(session)  # where an id is stored as the text of its digits
    asked, places = ({one.hex if plain else one for one in some} for some in asks.concerned())

    def rests(contact: Any, place: Any) -> bool:
        if contact not in asked and place not in places:
            return False
        whom = as_uuid(contact)
        return whom is not None and bool(asks.fatigue(whom, as_uuid(place)))

    return rests
