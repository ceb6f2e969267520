"""Splitting a career's wanted questions among the interviews that lie ahead (R2)."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlmodel import Session

from grapevine.careers import find_career
from grapevine.kit.sources import cited

from ..rules.facts import Finding, Key, Offer, Reason
from ..rules.fit import telling_words, topics_of
from ..rules.splitter import Interviewee, Wanted, split
from ..rules.words import ReasonCode
from ..store import ahead, asked, facts, wanted
from ..tables import WantedQuestion

NOT_PLACED = {
    ReasonCode.RESEARCHABLE: "It can be looked up. Keep their time for the rest.",
    ReasonCode.NOBODY: "No interview about this career lies ahead.",
    ReasonCode.NO_ROOM: "Everybody who could answer it has six questions, or was asked it before.",
}


@dataclass
class _Ahead:
    """An interview that lies ahead: its people, its plan, and what they were asked before."""

    id: UUID
    people: list[ahead.Person]
    plan: list[Offer]
    asked: set[Key]

    @property
    def planned(self) -> int:
        return sum(not one.researchable for one in self.plan)


def split_of(session: Session, owner: UUID, career_id: UUID) -> dict[str, Any]:
    """Where each wanted question of a career stands, or could; raises NotFound."""
    find_career(session, owner, career_id)
    questions = wanted.wanted_about(session, owner, [career_id])
    offers = {one.id: facts.offer_of(one) for one in questions}
    interviews = _ahead(session, owner, career_id)
    planned = _planned(offers.values(), interviews)
    answered = _answered(session, owner, career_id, offers.values())
    answered = {one: at for one, at in answered.items() if one not in planned}
    waiting = [
        one for one in offers.values() if one.wanted_question_id not in {*planned, *answered}
    ]
    asking = [one for one in waiting if not one.researchable]
    found = split(
        [Wanted(_id(one), one.topic, telling_words(one.text)) for one in asking],
        [_interviewee(one, asking) for one in interviews],
    )
    rows = {one.id: one for one in questions}
    lookup = [_id(one) for one in waiting if one.researchable]
    return {
        "career_id": career_id,
        "assignments": [
            _assignment(one, planned, found.assigned[one.id], rows) for one in interviews
        ],
        "answered": [
            {**_told(rows[one]), "interview_id": interview_id}
            for one, interview_id in answered.items()
        ],
        "unasked": [
            {**_told(rows[one]), "reason": _why(one in lookup, interviews)}
            for one in rows
            if one in {*lookup, *found.unasked}
        ],
        "findings": _findings(found.unasked, interviews),
    }


def _ahead(session: Session, owner: UUID, career_id: UUID) -> list[_Ahead]:
    ids = ahead.interviews_ahead(session, owner, career_id)
    people = ahead.people_of(session, owner, ids, career_id)
    plans: dict[UUID, list[Offer]] = {one: [] for one in ids}
    for question in asked.questions_in(session, owner, ids):
        plans[question.interview_id].append(question.offer)
    everybody = {person.id for some in people.values() for person in some}
    put_to = asked.asked_of(session, owner, sorted(everybody))
    return [
        _Ahead(
            one, people.get(one, []), plans[one],
            {key for person in people.get(one, []) for key in put_to.get(person.id, ())},
        )
        for one in ids
    ]  # fmt: skip


def _planned(offers: Iterable[Offer], interviews: list[_Ahead]) -> dict[UUID, UUID]:
    """Which interview has a wanted question in its plan already; the first that does."""
    found: dict[UUID, UUID] = {}
    for interview in interviews:
        keys = {key for one in interview.plan for key in one.keys}
        for offer in offers:
            if not offer.keys.isdisjoint(keys):
                found.setdefault(_id(offer), interview.id)
    return found


def _answered(
    session: Session, owner: UUID, career_id: UUID, offers: Iterable[Offer]
) -> dict[UUID, UUID]:
    """The held interview about the career in which a wanted question was asked."""
    held = asked.held_about(session, owner, [career_id])
    where = {
        key: one.interview_id
        for one in asked.questions_in(session, owner, held)
        if one.was_asked
        for key in one.offer.keys
    }
    return {
        _id(one): where[key] for one in offers for key in sorted(one.keys, key=str) if key in where
    }


def _interviewee(interview: _Ahead, waiting: list[Offer]) -> Interviewee:
    roles = " ".join(person.role for person in interview.people)
    return Interviewee(
        interview.id,
        interview.planned,
        topics_of([person.known for person in interview.people]),
        telling_words(roles),
        frozenset(_id(one) for one in waiting if not one.keys.isdisjoint(interview.asked)),
    )


def _assignment(
    interview: _Ahead, planned: dict[UUID, UUID], proposed: list[UUID],
    rows: dict[UUID, WantedQuestion],
) -> dict[str, Any]:  # fmt: skip
    there = [one for one, at in planned.items() if at == interview.id]
    return {
        "interview_id": interview.id,
        "contacts": interview.people,
        "planned": interview.planned,
        "questions": [{**_told(rows[one]), "planned": one in there} for one in (*there, *proposed)],
    }


def _told(row: WantedQuestion) -> dict[str, Any]:
    return {"wanted_question_id": row.id, "text": row.text, "topic": row.topic}


def _why(researchable: bool, interviews: list[_Ahead]) -> Reason:
    code = ReasonCode.NO_ROOM if interviews else ReasonCode.NOBODY
    code = ReasonCode.RESEARCHABLE if researchable else code
    return Reason(code, NOT_PLACED[code])


def _findings(unasked: list[UUID], interviews: list[_Ahead]) -> list[Finding]:
    if not unasked:
        return []
    are = "1 question has" if len(unasked) == 1 else f"{len(unasked)} questions have"
    more = -(-len(unasked) // 6)
    people = "one more person" if more == 1 else f"{more} more people"
    message = f"{are} nobody to answer. Plan to talk to {people}."
    return [Finding("R2", message, cited("002"))]


def _id(offer: Offer) -> UUID:
    """The id of a wanted question; every offer here is one."""
    if offer.wanted_question_id is None:
        raise LookupError("only wanted questions are split")
    return offer.wanted_question_id
