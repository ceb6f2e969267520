"""Chains: the story of each conversation, with the agenda's open items, link by link."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from sqlmodel import Session

from grapevine.agenda import AgendaItem, Urgency, look_ahead
from grapevine.contacts import find_contact
from grapevine.interviews import InterviewState, find_interview
from grapevine.kit.clock import now

from .. import rules, store
from ..rules import Debt, LinkState, Story
from ..schemas.chains import ChainLink, ChainList, ChainRead

UNDECIDED = {LinkState.DUE, LinkState.LATE, LinkState.WAITING, LinkState.OPEN}


def list_chains(
    session: Session, owner: UUID, contact_id: UUID | None, interview_id: UUID | None
) -> ChainList:
    """The chains of a person, of a conversation, or those that moved last, in a fixed number of
    queries; raises NotFound."""
    if contact_id:
        find_contact(session, owner, contact_id)
    if interview_id:
        find_interview(session, owner, interview_id)
    found = store.stories(session, owner, contact_id, interview_id)
    if not found:
        return ChainList(items=[])
    items = [one for one in look_ahead(session, owner, now())[1] if one.done_at is None]
    return ChainList(items=[_chain(_with_debts(story, items)) for story in found])


def _chain(story: Story) -> ChainRead:
    links = [ChainLink.model_validate(one) for one in rules.links_of(story)]
    return ChainRead(
        contact_id=story.contact_id,
        contact_name=story.name,
        interview_id=story.talk and story.talk.id,
        interview_state=InterviewState(story.talk.state) if story.talk else None,
        links=links,
        closed=not any(one.state in UNDECIDED for one in links),
    )


def _with_debts(story: Story, items: Iterable[AgendaItem]) -> Story:
    """The story with what the rules ask for with this person, or about this conversation."""
    talk = story.talk.id if story.talk else None
    debts = tuple(
        _debt(item)
        for item in items
        if item.contact_id == story.contact_id
        or (item.contact_id is None and item.interview_id is not None and item.interview_id == talk)
    )
    given = tuple(
        replace(one, settled=True) if any(debt.about_id == one.id for debt in debts) else one
        for one in story.given
    )
    return replace(story, debts=debts, given=given)


def _debt(item: AgendaItem) -> Debt:
    return Debt(
        rule_id=item.rule_id,
        deed=item.deed.value,
        due=item.due,
        late=item.urgency is Urgency.LATE,
        link=item.link,
        title=item.title,
        dismissed=item.dismissed_at is not None,
        interview_id=item.interview_id,
        about_id=item.commitment_id or item.referral_id,
    )
