"""The facts about a conversation to come, in a fixed number of queries."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from grapevine.careers import Career
from grapevine.interviews import Interview, careers_in, present_in
from grapevine.kit.topics import Topic
from grapevine.questions import Entry, bank

from ..rules.facts import Offer, Situation, Starred
from ..tables import WantedQuestion
from .asked import Asked, asked_of, held_about, questions_in, times_asked
from .claims import claims_of, insights_about
from .wanted import wanted_about


def situation_of(session: Session, interview: Interview) -> Situation:
    """What the planner looks at for this interview."""
    owner = interview.owner_id
    people = present_in(session, interview)
    careers = _careers(session, owner, careers_in(session, interview))
    held = held_about(session, owner, list(careers))
    held.pop(interview.id, None)
    asked = questions_in(session, owner, [*held, interview.id])
    earlier = [one for one in asked if one.interview_id != interview.id]
    insights = insights_about(session, owner, list(careers))
    put_to_them = asked_of(session, owner, people)
    return Situation(
        minutes=interview.agreed_minutes,
        careers=tuple(careers.values()),
        held=len(held),
        coverage=_coverage(held, earlier, insights),
        offers=_offers(bank(session, owner), wanted_about(session, owner, list(careers))),
        claims=tuple(claims_of(session, owner, insights, people)),
        starred=_starred(earlier, held),
        times_asked=times_asked(earlier),
        asked=frozenset(key for keys in put_to_them.values() for key in keys),
        staying=tuple(
            one.offer for one in asked if one.interview_id == interview.id and one.was_asked
        ),
    )


def threads_about(
    session: Session, owner: UUID, career_ids: list[UUID], interview: Interview | None
) -> tuple[list[Any], list[Starred], set[Any]]:
    """Claims and starred answers about these careers, and what those who take part in the interview
    were asked before."""
    people = present_in(session, interview) if interview else []
    held = held_about(session, owner, career_ids)
    earlier = questions_in(session, owner, held)
    insights = insights_about(session, owner, career_ids)
    asked = asked_of(session, owner, people)
    return (
        claims_of(session, owner, insights, people),
        list(_starred(earlier, held)),
        {key for keys in asked.values() for key in keys},
    )


def careers_of(session: Session, owner: UUID, interview: Interview | None) -> list[UUID]:
    """The careers of an interview, or all; without those in the trash."""
    return list(_careers(session, owner, careers_in(session, interview) if interview else None))


def _careers(session: Session, owner: UUID, ids: Iterable[UUID] | None) -> dict[UUID, str]:
    query = select(Career.id, Career.title).where(
        Career.owner_id == owner, col(Career.deleted_at).is_(None)
    )
    found = dict(session.exec(query.order_by(Career.title_key)).all())
    return found if ids is None else {one: found[one] for one in ids if one in found}


def _offers(entries: list[Entry], wanted: list[WantedQuestion]) -> tuple[Offer, ...]:
    """What could be asked: what is wanted, and what the bank shows; nothing twice."""
    offers = [offer_of(one) for one in wanted]
    known = {key for offer in offers for key in offer.keys}
    shown = [offer_of(entry) for entry in entries if not entry.hidden]
    return (*offers, *(offer for offer in shown if offer.keys.isdisjoint(known)))


def offer_of(question: Entry | WantedQuestion) -> Offer:
    """A question of the bank, or one that is wanted, as the planner looks at it."""
    if isinstance(question, Entry):
        ids: tuple[UUID | None, UUID | None] = (question.id, None)
    else:
        ids = (question.bank_question_id, question.id)
    told = (question.depth, question.open, question.researchable)
    return Offer(question.text, question.topic, question.phase, *told, *ids)


def _coverage(
    held: dict[UUID, set[UUID]], earlier: list[Asked], insights: list[Any]
) -> dict[Topic, int]:
    """In how many of these conversations each topic was asked about, or spoken about."""
    touched: dict[Topic, set[UUID]] = defaultdict(set)
    for one in earlier:
        if one.was_asked:
            touched[one.offer.topic].add(one.interview_id)
    for insight in insights:
        if insight.interview_id in held:
            touched[Topic(insight.topic)].add(insight.interview_id)
    return {topic: len(interviews) for topic, interviews in touched.items()}


def _starred(earlier: list[Asked], held: dict[UUID, set[UUID]]) -> tuple[Starred, ...]:
    """Starred answers, those of the newest conversations first."""
    newest_first = sorted((one for one in earlier if one.starred), key=_moment, reverse=True)
    return tuple(
        Starred(one.offer, min(held[one.interview_id]), one.interview_id) for one in newest_first
    )


def _moment(asked: Asked) -> UUID:
    return asked.interview_id  # ids sort by the moment they were made
