"""Recording a message moves what it belongs to, in the same transaction; deleting undoes that."""

from typing import Any
from uuid import UUID

from sqlmodel import Session

from grapevine import interviews
from grapevine.contacts import find_contacts, touch_contact
from grapevine.interviews import Interview, InterviewState
from grapevine.kit import trash
from grapevine.kit.clock import now
from grapevine.referrals import (
    find_referrals,
    move_referrals,
    referrals_to,
    undo_moves,
    whichever_referral,
)

from . import rules, store
from .rules import Effect
from .schemas import MessageCreate, MessagePatch
from .tables import Message

MATTERS = {"contact_id", "interview_id", "direction", "kind", "sent_at"}  # to the interview
MATTERS_TO_REFERRALS = {"contact_id", "referral_id", "direction", "kind", "sent_at"}


def record_message(session: Session, owner: UUID, body: MessageCreate) -> Message:
    """Record what was sent or received. The contact counts as touched; a request moves its
    interview on, an incoming decline ends it, a thank-you closes its clock (R22, R6). Referrals
    move with what was asked, declined and told."""
    _check(session, owner, body.model_dump(exclude_unset=True))
    fields = {**body.model_dump(), "sent_at": body.sent_at or now()}
    message = Message(**fields, owner_id=owner)
    session.add(message)
    session.flush()
    touch_contact(session, owner, [message.contact_id], message.sent_at)
    _apply(session, message)
    _move_referrals(session, message)
    return message


def change_message(session: Session, message: Message, patch: MessagePatch) -> Message:
    """Change a message; what it did to an interview and to referrals is undone and done anew where
    that matters. Another reason of a decline matters only while the decline is the last step."""
    changes = patch.model_dump(exclude_unset=True)
    _check(session, message.owner_id, changes)
    before = store.interview_of(session, message)
    matters = bool(MATTERS & changes.keys())
    undone = False
    if before and (matters or "declined_reason" in changes):
        undone = interviews.undo_caused_by(session, before, message.id)
    message.sqlmodel_update(changes)
    session.add(message)
    session.flush()
    if matters or undone:
        touch_contact(session, message.owner_id, [message.contact_id], message.sent_at)
        _apply(session, message)
        _settle_thanks(session, before)
    if MATTERS_TO_REFERRALS & changes.keys():
        undo_moves(session, message.owner_id, message.id)
        _move_referrals(session, message)
    return message


def delete_message(session: Session, message: Message) -> None:
    """Move a message to the trash, and undo what it did unless later steps rest on it. Without
    its thank-you an interview is owed one again."""
    interview = store.interview_of(session, message)
    trash.delete(session, message)
    if interview:
        interviews.undo_caused_by(session, interview, message.id)
    undo_moves(session, message.owner_id, message.id)
    _settle_thanks(session, interview)


def restore_message(session: Session, owner: UUID, message_id: UUID) -> Message:
    """Bring a message back, and what it did with it; one that is not in the trash does it not
    again."""
    was_gone = store.is_in_trash(session, owner, message_id)
    message = trash.restore(session, Message, owner, message_id)
    if was_gone:
        _apply(session, message)
        _move_referrals(session, message)
    return message


def _check(session: Session, owner: UUID, changes: dict[str, Any]) -> None:
    """Whatever a body links to is the owner's; what it says was sent lies in the past."""
    if changes.get("contact_id"):
        find_contacts(session, owner, [changes["contact_id"]], "/contact_id")
    if changes.get("interview_id"):
        interviews.require_interview(session, owner, changes["interview_id"])
    if changes.get("referral_id"):
        find_referrals(session, owner, [changes["referral_id"]])
    if changes.get("sent_at"):
        rules.check_sent_at(changes["sent_at"], now())


def _apply(session: Session, message: Message) -> None:
    """Do to the interview what the message means for it. A message that fits no step of the
    interview, or is with somebody who does not take part, is only kept."""
    interview = store.interview_of(session, message)
    effect = rules.effect_of(message.direction, message.kind)
    if interview is None or effect is None:
        return
    if effect is Effect.THANKS:
        if not rules.may_thank(interviews.began_at(interview), message.sent_at):
            raise interviews.NotHeld("A thank-you comes after the conversation was held.")
        _settle_thanks(session, interview)
    elif interviews.takes_part(session, interview, message.contact_id):
        _move(session, interview, effect, message)


def _move(session: Session, interview: Interview, effect: Effect, message: Message) -> None:
    if effect is Effect.REQUESTS and interview.state is InterviewState.IDENTIFIED:
        interviews.request(session, interview, message.sent_at, cause_id=message.id)
    if effect is Effect.DECLINES and interviews.is_allowed(
        interview.state, InterviewState.DECLINED
    ):
        reason = message.declined_reason
        interviews.end(session, interview, InterviewState.DECLINED, reason, cause_id=message.id)


def _move_referrals(session: Session, message: Message) -> None:
    """Move the referrals that the message says something of: those that point to whom it is with,
    and the one it is about if it is with the referrer."""
    said = message.direction, message.kind
    owner, cause = message.owner_id, message.id
    if step := rules.ABOUT_THE_REFERRED.get(said):
        pointing = referrals_to(session, owner, [message.contact_id])
        move_referrals(session, pointing, step, message.sent_at, cause)
    if (step := rules.WITH_THE_REFERRER.get(said)) and message.referral_id:
        referral = whichever_referral(session, owner, message.referral_id)
        if referral.referrer_id == message.contact_id:
            move_referrals(session, [referral], step, message.sent_at, cause)


def _settle_thanks(session: Session, interview: Interview | None) -> None:
    """R6: the clock stops when everybody who took part was thanked. R22: while anybody was, the
    conversation was held."""
    if interview is None or interview.state is not InterviewState.HELD:
        return
    begun = store.has_thanks(session, interview)
    at = rules.settled(store.thanks_for(session, interview))
    if (begun, at) != (interview.thanks_begun, interview.thanked_at):
        interviews.mark_thanked(session, interview, at, begun=begun)
