"""Mail on its way out: put in, claimed by one worker at a time, settled by whoever claimed it."""

from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import or_, update
from sqlmodel import Session, col, delete, func, select

from grapevine.kit.ids import uuid7

from ..rules import MailKind, MailState, Outcome
from ..tables import OutgoingMail

KEPT = timedelta(days=30)


def put(session: Session, owner: UUID, kind: MailKind, day: date, number: int = 0) -> OutgoingMail:
    """A mail to leave as soon as a worker looks."""
    mail = OutgoingMail(owner_id=owner, kind=kind, day=day, number=number)
    session.add(mail)
    session.flush()
    return mail


def claim(session: Session, at: datetime, lease: timedelta) -> OutgoingMail | None:
    """The mail that waits for longest and that nobody else is trying, now ours until the lease runs
    out. Of two workers at once, the other gets another one."""
    waiting = (
        select(OutgoingMail)
        .where(
            OutgoingMail.state == MailState.WAITING,
            OutgoingMail.next_attempt_at <= at,
            or_(col(OutgoingMail.leased_until).is_(None), col(OutgoingMail.leased_until) <= at),
        )
        .order_by(col(OutgoingMail.next_attempt_at), col(OutgoingMail.id))
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    mail = session.exec(waiting).one_or_none()
    if mail is not None:
        mail.lease, mail.leased_until = uuid7(), at + lease
        mail.attempts += 1
        session.add(mail)
        session.flush()
    return mail


def settle(session: Session, mail: OutgoingMail, outcome: Outcome, at: datetime) -> bool:
    """Write down what became of it, unless somebody else has it by now; says whether."""
    sent = {"sent_at": at} if outcome.state is MailState.SENT else {}
    again = {"next_attempt_at": outcome.again_at} if outcome.again_at else {}
    done = session.exec(
        update(OutgoingMail)
        .where(
            col(OutgoingMail.owner_id) == mail.owner_id,
            col(OutgoingMail.id) == mail.id,
            col(OutgoingMail.lease) == mail.lease,
        )
        .values(
            state=outcome.state,
            failure=outcome.code,
            lease=None,
            leased_until=None,
            **sent,
            **again,
        )
    )
    return bool(done.rowcount)


def latest(session: Session, owner: UUID) -> tuple[datetime | None, str | None]:
    """When the last mail left, and with what code the last one that tried did not. That there was
    nothing to say is no failure."""
    mine = select(OutgoingMail).where(OutgoingMail.owner_id == owner, OutgoingMail.attempts > 0)
    newest = session.exec(mine.order_by(col(OutgoingMail.id).desc()).limit(1)).one_or_none()
    sent = select(func.max(OutgoingMail.sent_at)).where(OutgoingMail.owner_id == owner)
    failure = newest.failure if newest and newest.state is not MailState.SKIPPED else ""
    return session.exec(sent).one(), failure or None


def tests_on(session: Session, owner: UUID, day: date) -> int:
    """How many tests were asked for on this day."""
    query = select(func.count()).where(
        OutgoingMail.owner_id == owner,
        OutgoingMail.kind == MailKind.TEST,
        OutgoingMail.day == day,
    )
    return session.exec(query).one()


def forget_old(session: Session, at: datetime) -> None:
    """What left or was given up long ago is of no use."""
    session.exec(delete(OutgoingMail).where(col(OutgoingMail.created_at) < at - KEPT))
