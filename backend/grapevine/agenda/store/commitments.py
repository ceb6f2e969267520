"""The commitments that matter to the agenda, in one query."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_, select
from sqlmodel import Session, col

from grapevine.commitments import Commitment, CommitmentKind, CommitmentState
from grapevine.contacts import Contact, name_column

from ..rules import Owed

REMEMBERED = timedelta(days=2)  # what was closed stays in sight, for today's list of what is done
COLUMNS = tuple(
    getattr(Commitment, name)
    for name in (
        "id", "kind", "contact_id", "text", "interview_id", "created_at", "due_on", "closed_at",
        "told_at",
    )
)  # fmt: skip


def owed(session: Session, owner: UUID, now: datetime) -> tuple[Owed, ...]:
    """Every promise, and every piece of advice with a day, that is open or was just closed; and
    advice of whose outcome the giver was not told, or just now. Nothing is owed to somebody who was
    forgotten or is in the trash."""
    present = and_(
        col(Contact.id) == Commitment.contact_id,
        col(Contact.owner_id) == owner,
        col(Contact.deleted_at).is_(None),
        col(Contact.forgotten_at).is_(None),
    )
    query = (
        select(*COLUMNS, name_column(Contact).label("name"), col(Contact.do_not_contact))
        .join(Contact, present)
        .where(
            col(Commitment.owner_id) == owner,
            col(Commitment.deleted_at).is_(None),
            or_(_to_be_done(now), _to_be_told(now)),
        )
    )
    return tuple(
        Owed(
            id=row.id,
            kind=row.kind.value,
            contact_id=row.contact_id,
            name=row.name,
            text=row.text,
            interview_id=row.interview_id,
            made_at=row.created_at,
            due_on=row.due_on,
            closed_at=row.closed_at,
            told_at=row.told_at,
            do_not_contact=row.do_not_contact,
        )
        for row in session.execute(query)
    )


def _to_be_done(now: datetime) -> ColumnElement[bool]:
    wanted = or_(col(Commitment.due_on).isnot(None), col(Commitment.kind) == CommitmentKind.PROMISE)
    recent = col(Commitment.closed_at) > now - REMEMBERED
    return and_(wanted, or_(col(Commitment.state) == CommitmentState.OPEN, recent))


def _to_be_told(now: datetime) -> ColumnElement[bool]:
    untold = or_(col(Commitment.told_at).is_(None), col(Commitment.told_at) > now - REMEMBERED)
    return and_(
        col(Commitment.kind) == CommitmentKind.ADVICE,
        col(Commitment.state) != CommitmentState.OPEN,
        untold,
    )
