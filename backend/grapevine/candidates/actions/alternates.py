"""R20: whom to ask instead, from the owner's own network."""

from uuid import UUID

from sqlmodel import Session

from grapevine.interviews import find_interview
from grapevine.kit.clock import now
from grapevine.messages import asks_of

from .. import rules
from ..rules import Engagement
from ..schemas import AlternateList, AlternateRead, Likeness
from ..store import people, profiles
from .describing import person_of


def alternates_to(session: Session, owner: UUID, interview_id: UUID, most: int) -> AlternateList:
    """People like the one who said no, who may be asked now; raises NotFound."""
    interview = find_interview(session, owner, interview_id)
    wanted = profiles.wanted_profile(session, owner, interview)
    spoken_for = _spoken_for(session, owner) | profiles.participants(session, owner, interview)
    ids = [one for one in profiles.alike(session, owner, wanted) if one not in spoken_for]
    asks = asks_of(session, owner)
    rested = [
        one
        for one in profiles.profiles(session, owner, ids)
        if not asks.fatigue(one.id, one.organization_id)
    ]
    found = rules.alternates_for(wanted, rested, most)
    rows = people.described(session, owner, [one.person.id for one in found])
    return AlternateList(
        items=[
            AlternateRead(
                contact=person_of(rows[one.person.id]),
                likeness=[Likeness(kind=kind, message=said) for kind, said in one.likeness],
            )
            for one in found
        ]
    )


def _spoken_for(session: Session, owner: UUID) -> set[UUID]:
    """Who was asked, met or refused lately."""
    at = now()
    refused = people.refusals(session, owner, at)
    taken = {
        contact
        for contact, talks in people.talks_with(session, owner).items()
        if rules.engagement([talk for _, talk in talks], at) is Engagement.TAKEN
    }
    return {UUID(one) for one in taken | refused.keys()}
