"""The introductions that both people agreed to, in one query."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from grapevine.contacts import Contact, name_column
from grapevine.introductions import Answer, Introduction

from ..rules import Agreed

REMEMBERED = timedelta(days=2)  # what was made stays in sight, for today's list of what is done
ONE, OTHER = aliased(Contact), aliased(Contact)


def agreed(session: Session, owner: UUID, now: datetime) -> tuple[Agreed, ...]:
    """Those that wait to be made, and those just made. Nobody is introduced to or by somebody who
    is in the trash, was forgotten or wants to be left alone."""
    query = select(Introduction, name_column(ONE), name_column(OTHER)).where(
        col(Introduction.owner_id) == owner,
        col(Introduction.deleted_at).is_(None),
        col(Introduction.one_answer) == Answer.AGREED,
        col(Introduction.other_answer) == Answer.AGREED,
        or_(col(Introduction.made_at).is_(None), col(Introduction.made_at) > now - REMEMBERED),
    )
    for person, column in ((ONE, Introduction.one_id), (OTHER, Introduction.other_id)):
        present = and_(
            col(person.id) == column,
            col(person.owner_id) == owner,
            col(person.deleted_at).is_(None),
            col(person.do_not_contact).is_(False),
        )
        query = query.join(person, present)
    return tuple(
        Agreed(row.id, row.one_id, one, row.other_id, other, _since(row), row.made_at)
        for row, one, other in session.execute(query)
    )


def _since(row: Introduction) -> datetime:
    """Since the second of them agreed."""
    said = (row.one_answered_at, row.other_answered_at)
    return max((at for at in said if at), default=row.updated_at)
