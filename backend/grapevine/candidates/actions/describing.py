"""The best candidates in words: only the few that are shown are read and described."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlmodel import Session

from grapevine.contacts import shown_name

from .. import rules
from ..rules import Need, Person, Scale, WayKind
from ..schemas import (
    CandidateCareer,
    CandidatePerson,
    CandidateRead,
    CandidateReason,
    CandidateWay,
)
from ..store.people import described

TO_WHO_HELPS = {WayKind.PERMISSION, WayKind.INTRODUCTION}


@dataclass(frozen=True, slots=True)
class Describing:
    """What describing somebody takes: what careers need, what they are called, and the scale."""

    needs: Mapping[str, Need]
    careers: Mapping[str, Any]
    scale: Scale

    def candidates(self, session: Session, owner: UUID, best: list[Person]) -> list[CandidateRead]:
        """The candidates as clients see them, in the same order; one query."""
        helping = [one.way.through.contact_id for one in best if one.way.through]
        ids = {UUID(one) for one in (*(person.id for person in best), *helping)}
        rows = described(session, owner, ids)
        return [self._candidate(person, rows) for person in best]

    def _candidate(self, person: Person, rows: Mapping[UUID, Any]) -> CandidateRead:
        weight = self.scale.weigh(person)
        facts = self._facts(person, weight.career, rows)
        first = sorted(person.careers, key=lambda one: one != weight.career)
        return CandidateRead(
            contact=person_of(rows[UUID(person.id)]),
            careers=[CandidateCareer.model_validate(self.careers[one]) for one in first],
            interview_id=UUID(person.planned) if person.planned else None,
            score=weight.score,
            reasons=[
                CandidateReason(code=code, message=rules.message_of(code, facts), points=points)
                for code, points in weight.points
            ],
            way=_way(person, facts),
        )

    def _facts(self, person: Person, career: str, rows: Mapping[UUID, Any]) -> dict[str, Any]:
        row, need = rows[UUID(person.id)], self.needs[career]
        others = [self.careers[one].title for one in person.careers if one != career]
        return {
            "career": self.careers[career].title,
            "others": " and ".join(others),
            "interviews": rules.how_many(need.interviews, "conversation"),
            "interest": need.interest,
            "organization": row.organization_name or "Their employer",
            "closeness": row.closeness,
            "through": _through(person, rows),
        }


def person_of(row: Any) -> CandidatePerson:
    """Somebody as a row of a list; a name is what stands for them."""
    shown = shown_name(row.display_name, row.role)
    fields = {name: getattr(row, name) for name in CandidatePerson.model_fields}
    return CandidatePerson(**{**fields, "display_name": shown})


def _through(person: Person, rows: Mapping[UUID, Any]) -> str:
    if person.way.through is None:
        return ""
    row = rows[UUID(person.way.through.contact_id)]
    return shown_name(row.display_name, row.role)


def _way(person: Person, facts: Mapping[str, Any]) -> CandidateWay:
    way = person.way
    through = UUID(way.through.contact_id) if way.through else None
    referral = way.through.referral_id if way.through else None
    helps = through if way.kind in TO_WHO_HELPS else None
    return CandidateWay(
        kind=way.kind,
        message=rules.first_step(way.kind.value, facts),
        contact_id=helps or UUID(person.id),
        through_id=through,
        through_name=facts["through"],
        referral_id=referral and UUID(referral),
    )
