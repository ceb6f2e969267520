"""Whom to ask next: all who can speak to the careers are weighed, and the best are described."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any
from uuid import UUID

from sqlmodel import Session

from grapevine.kit.clock import now
from grapevine.messages import asks_of

from .. import rules
from ..rules import Engagement, Person, Way
from ..schemas import CandidateList, WeighedCareer
from ..store import introducers, needs, people
from ..store.plain import written
from .describing import Describing


class _Speakers:
    """Everybody who can speak to the careers: the row of each, and the careers of each."""

    def __init__(self, rows: Iterable[Any]) -> None:
        self.rows: dict[str, Any] = {}
        self._more: dict[str, list[str]] = {}
        for row in rows:
            if row[0] in self.rows:
                self._more.setdefault(row[0], []).append(row[1])
            else:
                self.rows[row[0]] = row

    def careers(self, contact: str) -> tuple[str, ...]:
        return (self.rows[contact][1], *self._more.get(contact, ()))


def who_next(session: Session, owner: UUID, career_id: UUID | None, most: int) -> CandidateList:
    """The people most worth asking, with the reasons. The number of queries is fixed."""
    careers = needs.weighed_careers(session, owner, career_id)
    if not careers:
        return CandidateList(items=[], careers=[], speakers=0, resting=0)
    lacks = needs.lacking(session, owner, career_id)
    pairs = needs.referral_pairs(session, owner)
    need = needs.needs_of(session, owner, careers, lacks, pairs)
    wanted = [UUID(row.id) for row in careers]
    speakers = _Speakers(people.speakers(session, owner, wanted))
    free = _Counted(_free(session, owner, speakers, _ways(session, owner, speakers)))
    scale = rules.Scale(need)
    best = rules.rank(free, scale, most)
    describing = Describing(need, {row.id: row for row in careers}, scale)
    return CandidateList(
        items=describing.candidates(session, owner, best),
        careers=[_weighed(row, lacks[UUID(row.id)]) for row in careers],
        speakers=len(speakers.rows),
        resting=len(speakers.rows) - free.count,
    )


class _Counted:
    """Passes on what it is given, and counts it: nobody but the best is kept."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._people, self.count = people, 0

    def __iter__(self) -> Iterator[Person]:
        for one in self._people:
            self.count += 1
            yield one


def _weighed(row: Any, lack: dict[str, Any]) -> WeighedCareer:
    missing = [one.message for one in lack["missing"]]
    return WeighedCareer(id=UUID(row.id), title=row.title, color=row.color, missing=missing)


def _ways(session: Session, owner: UUID, speakers: _Speakers) -> Callable[[Any], Way]:
    """The best way to somebody, as a function of their row."""
    pointed = introducers.waiting_referrals(session, owner)
    heard_of = {contact for contact, row in speakers.rows.items() if not row[3]}
    ties = introducers.best_ties(session, owner, heard_of)

    def way(row: Any) -> Way:
        contact = row[0]
        through = list(pointed.get(contact, ()))
        if contact in ties:
            through.append(ties[contact])
        return rules.best_way(bool(row[3]), row[4], through)

    return way


def _free(
    session: Session, owner: UUID, speakers: _Speakers, way: Callable[[Any], Way]
) -> Iterator[Person]:
    """Those who may be asked now."""
    engaged, rests = _engaged(session, owner), _rests(session, owner)
    nothing = (Engagement.NONE, None)
    for contact, row in speakers.rows.items():
        found, planned = engaged.get(contact, nothing)
        if found is Engagement.TAKEN or rests(contact, row[2]):
            continue
        yield Person(
            contact, speakers.careers(contact), way(row), row[2], bool(row[5]), planned,
            again=found is Engagement.AGAIN,
        )  # fmt: skip


def _engaged(session: Session, owner: UUID) -> dict[str, tuple[Engagement, str | None]]:
    """What there is with whom there is anything, and the interview that waits for its request."""
    at = now()
    talks, refused = people.talks_with(session, owner), people.refusals(session, owner, at)
    found: dict[str, tuple[Engagement, str | None]] = {}
    for contact in talks.keys() | refused.keys():
        said = [talk for _, talk in talks.get(contact, ())]
        said += [refused[contact]] if contact in refused else []
        planned = (one for one, talk in talks.get(contact, ()) if talk.state == "identified")
        state = rules.engagement(said, at)
        found[contact] = state, next(planned) if state is Engagement.PLANNED else None
    return found


def _rests(session: Session, owner: UUID) -> Callable[[str, str | None], bool]:
    """R46 as a function of a contact and an organization. Only who was asked, and whose colleagues
    were, are looked at."""
    asks = asks_of(session, owner)
    asked, places = ({written(session, one) for one in some} for some in asks.concerned())

    def rests(contact: str, place: str | None) -> bool:
        if contact not in asked and place not in places:
            return False
        return bool(asks.fatigue(UUID(contact), UUID(place) if place else None))

    return rests
