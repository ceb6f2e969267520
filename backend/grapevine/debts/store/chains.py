"""The facts of chains: people, their conversations, messages, commitments and referrals."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, or_

from grapevine.commitments import Commitment, CommitmentKind
from grapevine.contacts import Contact, Standing, name_column
from grapevine.interviews import Interview, InterviewContact
from grapevine.messages import Direction, Message, MessageKind
from grapevine.referrals import Referral, ReferralOutcome

from ..rules import Advice, Given, Pointed, Story, Talked

MOST = 20
REFERRER, REFERRED = aliased(Contact), aliased(Contact)
UNSETTLED = {ReferralOutcome.OPEN, ReferralOutcome.CONTACTED}


def stories(
    session: Session, owner: UUID, contact_id: UUID | None, interview_id: UUID | None
) -> list[Story]:
    """One story for each conversation with each person, the newest first; six queries. Of somebody
    with whom there is none yet, one without."""
    pairs = _conversations(session, owner, contact_id, interview_id)
    ids = {who for _, who in pairs} | ({contact_id} if contact_id else set())
    people = _people(session, owner, ids)
    talks = [(talk, who) for talk, who in pairs if who in people]
    if not talks and contact_id and not interview_id:
        talks = [(None, contact_id)]
    facts = _Facts(session, owner, ids)
    newest = {who: talk for talk, who in reversed(talks)}
    return [facts.story(people[who], talk, first=newest[who] is talk) for talk, who in talks]


def _conversations(
    session: Session, owner: UUID, contact_id: UUID | None, interview_id: UUID | None
) -> list[tuple[Any, UUID]]:
    query: Any = (
        select(Interview, col(InterviewContact.contact_id))
        .join(InterviewContact, col(InterviewContact.interview_id) == col(Interview.id))
        .where(
            col(Interview.owner_id) == owner,
            col(InterviewContact.owner_id) == owner,
            col(Interview.deleted_at).is_(None),
        )
        .order_by(col(Interview.updated_at).desc(), col(InterviewContact.position))
        .limit(MOST)
    )
    if contact_id:
        query = query.where(col(InterviewContact.contact_id) == contact_id)
    if interview_id:
        query = query.where(col(Interview.id) == interview_id)
    return [(talk, who) for talk, who in session.execute(query)]


def _people(session: Session, owner: UUID, ids: Iterable[UUID]) -> dict[UUID, Any]:
    """Those who are not in the trash."""
    query: Any = select(
        col(Contact.id), name_column(Contact).label("name"), col(Contact.standing),
        col(Contact.circle), col(Contact.created_at), col(Contact.last_touched_at),
        col(Contact.do_not_contact),
    ).where(
        col(Contact.owner_id) == owner, col(Contact.id).in_(ids), col(Contact.deleted_at).is_(None)
    )  # fmt: skip
    return {row.id: row for row in session.execute(query)}


class _Facts:
    """What there was with some people, each in one query."""

    def __init__(self, session: Session, owner: UUID, ids: Iterable[UUID]) -> None:
        self._messages = _by(_messages(session, owner, ids), "contact_id")
        self._commitments = _by(_commitments(session, owner, ids), "contact_id")
        referrals = _referrals(session, owner, ids)
        self._to, self._from = _by(referrals, "referred_id"), _by(referrals, "referrer_id")

    def story(self, person: Any, talk: Any, *, first: bool) -> Story:
        """What was with somebody around a conversation; what belongs to none is told with their
        newest, the `first`."""

        def around(rows: list[Any]) -> list[Any]:
            return [
                row
                for row in rows
                if row.interview_id == (talk.id if talk else None)
                or (first and row.interview_id is None)
            ]

        return Story(
            contact_id=person.id,
            name=person.name,
            known=person.standing is Standing.KNOWN,
            circle=person.circle.value,
            since=person.created_at,
            talk=_talked(talk, self._messages[person.id]) if talk else None,
            pointed=tuple(map(_pointed, self._to[person.id])),
            commitments=tuple(map(_advice, around(self._commitments[person.id]))),
            given=tuple(map(_given, around(self._from[person.id]))),
            last_contact_at=person.last_touched_at,
            left_alone=person.do_not_contact,
        )


def _talked(talk: Any, messages: list[Any]) -> Talked:
    """`messages` are all with the person, in order of time. As the agenda has it, requests and
    thanks are for this conversation (R6), and an answer is one wherever it is filed."""
    own = [one for one in messages if one.interview_id == talk.id]
    out = [one for one in own if one.direction is Direction.OUT]
    asked = [one.sent_at for one in out if one.kind is MessageKind.REQUEST]
    requested_at = talk.requested_at or (asked[0] if asked else None)
    since = max((at for at in (requested_at, *asked) if at), default=None)
    thanks = [one.sent_at for one in out if one.kind is MessageKind.THANK_YOU]
    heard = [
        one.sent_at
        for one in messages
        if one.direction is Direction.IN
        and one.interview_id in (None, talk.id)
        and since is not None
        and one.sent_at >= since
    ]
    return Talked(
        id=talk.id,
        state=talk.state.value,
        requested_at=requested_at,
        answered_at=heard[0] if heard else None,
        starts_at=talk.starts_at,
        held_at=talk.held_at,
        thanked_at=thanks[0] if thanks else None,
        debriefed_at=talk.debriefed_at,
        closing_answered=bool(talk.closing_answered),
        ended_reason=talk.ended_reason,
    )


def _pointed(row: Any) -> Pointed:
    return Pointed(row.referrer_name, row.permission.value, _moment(row.given_on))


def _given(row: Any) -> Given:
    settled = row.outcome not in UNSETTLED
    return Given(row.id, row.referred_name, _moment(row.given_on), settled, row.told_at)


def _advice(row: Any) -> Advice:
    return Advice(row.id, row.kind is CommitmentKind.PROMISE, row.closed_at, row.told_at)


def _moment(day: Any) -> datetime:
    """A day as an instant that is on it nearly everywhere."""
    return datetime.combine(day, time(12), UTC)


def _by(rows: list[Any], name: str) -> dict[UUID, list[Any]]:
    found: dict[UUID, list[Any]] = defaultdict(list)
    for row in rows:
        found[getattr(row, name)].append(row)
    return found


def _messages(session: Session, owner: UUID, ids: Iterable[UUID]) -> list[Any]:
    names = ("contact_id", "interview_id", "direction", "kind", "sent_at")
    query: Any = select(*(getattr(Message, name) for name in names)).where(
        col(Message.owner_id) == owner,
        col(Message.contact_id).in_(ids),
        col(Message.deleted_at).is_(None),
    )
    return list(session.execute(query.order_by(col(Message.sent_at), col(Message.id))))


def _commitments(session: Session, owner: UUID, ids: Iterable[UUID]) -> list[Any]:
    names = ("id", "contact_id", "interview_id", "kind", "closed_at", "told_at")
    query: Any = select(*(getattr(Commitment, name) for name in names)).where(
        col(Commitment.owner_id) == owner,
        col(Commitment.contact_id).in_(ids),
        col(Commitment.deleted_at).is_(None),
    )
    return list(session.execute(query))


def _referrals(session: Session, owner: UUID, ids: Iterable[UUID]) -> list[Any]:
    """From or to these people, between people who are not in the trash."""
    names = (
        "id", "referrer_id", "referred_id", "interview_id", "permission", "outcome", "given_on",
        "told_at",
    )  # fmt: skip
    query: Any = select(
        *(getattr(Referral, name) for name in names),
        name_column(REFERRER).label("referrer_name"),
        name_column(REFERRED).label("referred_name"),
    ).where(
        col(Referral.owner_id) == owner,
        or_(col(Referral.referrer_id).in_(ids), col(Referral.referred_id).in_(ids)),
        col(Referral.deleted_at).is_(None),
    )
    for person, column in ((REFERRER, Referral.referrer_id), (REFERRED, Referral.referred_id)):
        present = (
            (col(person.id) == column)
            & (col(person.owner_id) == owner)
            & col(person.deleted_at).is_(None)
        )
        query = query.join(person, present)
    return list(session.execute(query.order_by(col(Referral.given_on), col(Referral.id))))
