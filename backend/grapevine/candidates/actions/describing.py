"""The best candidates in words: only the few that are shown are read and described."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlmodel import Session

from grapevine.contacts import shown_name
from grapevine.kit.rows import as_uuid

from .. import rules
from ..rules import Need, Person, WayKind
from ..schemas import (
    CandidateCareer,
    CandidatePerson,
    CandidateRead,
    CandidateReason,
    CandidateWay,
)
from ..store.people import described, uuid_of

TO_WHO_HELPS = {WayKind.PERMISSION, WayKind.INTRODUCTION}


def describe(
    session: Session, owner: UUID, best: list[Person], needs: Mapping[Any, Need], careers: list[Any]
) -> list[CandidateRead]:
    """Candidates as clients see them, in the same order."""
    helping = [one.way.through.contact_id for one in best if one.way.through]
    ids = [as_uuid(one) for one in (*(person.id for person in best), *helping)]
    rows = described(session, owner, {one for one in ids if one})
    titles = {row.id: row for row in careers}
    return [_candidate(person, rows, titles, needs) for person in best]


def _candidate(
    person: Person, rows: Mapping[UUID, Any], careers: Mapping[Any, Any], needs: Mapping[Any, Need]
) -> CandidateRead:
    row, through = rows[uuid_of(person.id)], _through(person, rows)
    facts = _facts(person, row, through, careers, needs)
    first = sorted(person.careers, key=lambda one: one != person.career)
    return CandidateRead(
        contact=person_of(row),
        careers=[CandidateCareer.model_validate(careers[one]) for one in first],
        interview_id=as_uuid(person.planned),
        score=person.score,
        reasons=[
            CandidateReason(code=code, message=rules.message_of(code, facts), points=points)
            for code, points in person.points
        ],
        way=_way(person, facts),
    )


def person_of(row: Any) -> CandidatePerson:
    """Somebody as a row of a list; a name is what stands for them."""
    shown = shown_name(row.display_name, row.role)
    fields = {name: getattr(row, name) for name in CandidatePerson.model_fields}
    return CandidatePerson(**{**fields, "display_name": shown})


def _through(person: Person, rows: Mapping[UUID, Any]) -> str:
    if person.way.through is None:
        return ""
    row = rows[uuid_of(person.way.through.contact_id)]
    return shown_name(row.display_name, row.role)


def _facts(
    person: Person, row: Any, through: str, careers: Mapping[Any, Any], needs: Mapping[Any, Need]
) -> dict[str, Any]:
    need = needs[person.career]
    others = [careers[one].title for one in person.careers if one != person.career]
    return {
        "career": careers[person.career].title,
        "others": " and ".join(others),
        "interviews": rules.how_many(need.interviews, "conversation"),
        "interest": need.interest,
        "organization": row.organization_name,
        "closeness": row.closeness,
        "through": through,
    }


def _way(person: Person, facts: Mapping[str, Any]) -> CandidateWay:
    way = person.way
    through = uuid_of(way.through.contact_id) if way.through else None
    helps = through if way.kind in TO_WHO_HELPS else None
    return CandidateWay(
        kind=way.kind,
        message=rules.first_step(way.kind.value, facts),
        contact_id=helps or uuid_of(person.id),
        through_id=through,
        through_name=facts["through"],
        referral_id=as_uuid(way.through.referral_id) if way.through else None,
    )
