"""Proposing: a plan for one conversation, and questions that go on from earlier ones."""

from uuid import UUID

from sqlmodel import Session

from grapevine.careers import find_career
from grapevine.interviews import Interview

from ..rules.facts import Proposal
from ..rules.follow_ons import FollowOn, corroborations, follow_ons
from ..rules.planner import propose
from ..store import facts

MOST_FOLLOW_ONS = 50


def proposal_for(session: Session, interview: Interview, count: int | None) -> Proposal:
    """A plan for this interview; nothing is stored."""
    return propose(facts.situation_of(session, interview), count)


def follow_ons_for(
    session: Session, owner: UUID, career_id: UUID | None, interview: Interview | None
) -> list[FollowOn]:
    """What could be asked next about a career, or in an interview; raises NotFound."""
    careers = facts.careers_of(session, owner, interview)
    if career_id:
        careers = [find_career(session, owner, career_id).id]
    claims, starred, asked = facts.threads_about(session, owner, careers, interview)
    found = [*corroborations(claims), *follow_ons(claims, starred)]
    fresh = [one for one in found if one.offer.keys.isdisjoint(asked)]
    return fresh[:MOST_FOLLOW_ONS]
