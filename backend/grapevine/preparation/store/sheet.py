"""What is known before a conversation: one query for each kind of thing, however many people."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func
from sqlalchemy import select as select_columns
from sqlmodel import Session, col, select

from grapevine.careers import Career
from grapevine.contacts import Contact, name_column
from grapevine.insights import Insight, balances
from grapevine.interviews import Interview, careers_in, present_in
from grapevine.kit.privacy import Privacy
from grapevine.messages import Message
from grapevine.pitches import Pitch
from grapevine.referrals import Referral, may_name_referrer

LAST_MESSAGES = 3
EXCERPT = 500  # characters of a message
MOST_SAID = 50

Grouped = dict[UUID, list[dict[str, Any]]]


def people_of(session: Session, interview: Interview) -> list[dict[str, Any]]:
    """Those who take part and are not in the trash, the main person first."""
    owner, ids = interview.owner_id, present_in(session, interview)
    query = select(Contact).where(Contact.owner_id == owner, col(Contact.id).in_(ids))
    known = {one.id: one for one in session.exec(query)}
    referred, said = _referred_by(session, owner, ids), _said_by(session, owner, ids)
    messages = _last_messages(session, owner, ids)
    return [
        {
            "id": one,
            "display_name": known[one].display_name,
            "role": known[one].role,
            "common_ground": known[one].common_ground,
            "route_text": known[one].route_text,
            "phone": known[one].phone,
            "referred_by": referred[one],
            "messages": messages[one],
            "said": said[one],
        }
        for one in ids
    ]


def said_about(
    session: Session, owner: UUID, organization_id: UUID, leaving_out: Iterable[UUID]
) -> list[dict[str, Any]]:
    """What was said about an organization, or by people there, by anybody else than these."""
    here = (col(Insight.organization_id) == organization_id) | (
        col(Contact.organization_id) == organization_id
    )
    others = col(Insight.contact_id).not_in(list(leaving_out))
    return _said(session, owner, and_(here, others))


def careers_of(session: Session, interview: Interview) -> list[dict[str, Any]]:
    """The careers that it is about, each with what its picture lacks (R30)."""
    ids = careers_in(session, interview)
    query = select(Career).where(
        Career.owner_id == interview.owner_id,
        col(Career.id).in_(ids),
        col(Career.deleted_at).is_(None),
    )
    lacking = {
        one["career_id"]: one["missing"]
        for one in (balances(session, interview.owner_id, None) if ids else ())
    }
    known = {one.id: one for one in session.exec(query)}
    return [
        {
            "id": one, "title": known[one].title, "color": known[one].color,
            "missing": lacking[one],
        }
        for one in ids
        if one in known
    ]  # fmt: skip


def pitch_of(session: Session, interview: Interview) -> Pitch | None:
    """The pitch that was chosen, unless it is in the trash."""
    query = select(Pitch).where(
        Pitch.owner_id == interview.owner_id,
        Pitch.id == interview.pitch_id,
        col(Pitch.deleted_at).is_(None),
    )
    return session.exec(query).one_or_none() if interview.pitch_id else None


def _referred_by(session: Session, owner: UUID, ids: list[UUID]) -> Grouped:
    columns: tuple[Any, ...] = (
        col(Referral.id).label("referral_id"), Referral.referred_id, Referral.referrer_id,
        name_column(Contact).label("referrer_name"), Referral.permission, Referral.conditions,
        Referral.via, Referral.given_on,
    )  # fmt: skip
    query = (
        select_columns(*columns)
        .join(Contact, _present(col(Referral.referrer_id), owner))
        .where(
            col(Referral.owner_id) == owner,
            col(Referral.referred_id).in_(ids),
            col(Referral.deleted_at).is_(None),
        )
        .order_by(col(Referral.given_on).desc(), col(Referral.id))
    )
    found: Grouped = defaultdict(list)
    for row in session.execute(query):
        may = may_name_referrer(row.permission)
        found[row.referred_id].append({**row._mapping, "may_name_referrer": may})
    return found


def _last_messages(session: Session, owner: UUID, ids: list[UUID]) -> Grouped:
    recency = func.row_number().over(
        partition_by=col(Message.contact_id),
        order_by=(col(Message.sent_at).desc(), col(Message.id).desc()),
    )
    columns: tuple[Any, ...] = (
        Message.contact_id, Message.id, Message.direction, Message.channel, Message.kind,
        Message.sent_at, func.substr(Message.text, 1, EXCERPT).label("text"),
        recency.label("recency"),
    )  # fmt: skip
    ranked = (
        select_columns(*columns)
        .where(
            col(Message.owner_id) == owner,
            col(Message.contact_id).in_(ids),
            col(Message.deleted_at).is_(None),
        )
        .subquery()
    )
    newest = select_columns(ranked).where(ranked.c.recency <= LAST_MESSAGES)
    found: Grouped = defaultdict(list)
    for row in session.execute(newest.order_by(ranked.c.recency)):
        found[row.contact_id].append(dict(row._mapping))
    return found


def _said_by(session: Session, owner: UUID, ids: list[UUID]) -> Grouped:
    found: Grouped = defaultdict(list)
    for one in _said(session, owner, col(Insight.contact_id).in_(ids)):
        found[one["contact_id"]].append(one)
    return found


def _said(session: Session, owner: UUID, which: ColumnElement[bool]) -> list[dict[str, Any]]:
    """Claims, the newest first. What was off the record stays out of a sheet that is printed."""
    columns: tuple[Any, ...] = (
        col(Insight.id).label("insight_id"), Insight.contact_id,
        name_column(Contact).label("contact_name"), Insight.career_id, Insight.topic,
        Insight.polarity, Insight.said_on, Insight.text,
    )  # fmt: skip
    query = (
        select_columns(*columns)
        .join(Contact, _present(col(Insight.contact_id), owner))
        .where(
            col(Insight.owner_id) == owner,
            col(Insight.deleted_at).is_(None),
            col(Insight.privacy) != Privacy.OFF_THE_RECORD,
            which,
        )
        .order_by(col(Insight.said_on).desc(), col(Insight.id).desc())
        .limit(MOST_SAID)
    )
    return [dict(row._mapping) for row in session.execute(query)]


def _present(reference: Any, owner: UUID) -> ColumnElement[bool]:
    return and_(
        col(Contact.id) == reference,
        col(Contact.owner_id) == owner,
        col(Contact.deleted_at).is_(None),
    )
