"""Recording that a draft was sent, with all that follows from it, and taking that back."""

from uuid import UUID

from sqlmodel import Session

from grapevine.commitments import Commitment, CommitmentState, note_told, take_told_back
from grapevine.guard import Purpose
from grapevine.kit import trash
from grapevine.messages import (
    Direction,
    Message,
    MessageCreate,
    delete_message,
    record_message,
)
from grapevine.referrals import (
    Permission,
    ReferralCreate,
    ReferralOutcome,
    add_referral,
    referrals_to,
    whichever_referral,
)
from grapevine.templates import RECORDED_AS

from .. import rules, store
from ..schemas import SentCreate
from ..store import About
from ..tables import Draft
from .writing import check_unsent, judged_text, links_of


def record_sent(session: Session, draft: Draft, body: SentCreate) -> None:
    """The owner sent it: the message is recorded with all that follows from it (R41). Raises
    AlreadySent, DoNotContact, ReferrerNotPermitted (R14) or UnfilledVariables (R42)."""
    check_unsent(session, draft)
    about = links_of(session, draft)
    facts, _ = store.facts_about(session, draft.owner_id, about)
    rules.check_sendable(judged_text(draft, facts).findings)
    message = record_message(session, draft.owner_id, _as_message(session, draft, about, body))
    store.change_draft(session, draft, {"sent_message_id": message.id})
    advice = _told_advice(draft, about)
    if advice is not None:
        note_told(session, advice, message.sent_at)


def take_sent_back(session: Session, draft: Draft) -> None:
    """It was not sent after all: the message goes to the trash, and what it did is undone. Raises
    NotSent."""
    message = store.sent_message(session, draft)
    if message is None:
        raise rules.NotSent()
    advice = links_of(session, draft).commitment
    if advice is not None and advice.told_at == message.sent_at:
        take_told_back(session, advice)
    store.change_draft(session, draft, {"sent_message_id": None})
    delete_message(session, message)
    _give_up_referral(session, draft, message)


def _as_message(session: Session, draft: Draft, about: About, body: SentCreate) -> MessageCreate:
    return MessageCreate(
        contact_id=draft.contact_id,
        interview_id=draft.interview_id,
        referral_id=_referral_of(session, draft, about),
        direction=Direction.OUT,
        channel=body.channel or draft.channel,
        kind=RECORDED_AS[draft.purpose],
        subject=draft.subject,
        text=draft.text,
        sent_at=body.sent_at,
    )


def _referral_of(session: Session, draft: Draft, about: About) -> UUID | None:
    """The referral that the message is about. Asking for an introduction begins one, unless the
    draft names it or there is one already between the two."""
    if draft.purpose is not Purpose.INTRODUCTION_REQUEST or about.third_contact is None:
        return draft.referral_id
    if draft.referral_id is None:
        asked, wanted = draft.contact_id, about.third_contact.id
        known = referrals_to(session, draft.owner_id, [wanted])
        found = next((one for one in known if one.referrer_id == asked), None)
        if found is None:
            body = ReferralCreate(referrer_id=asked, referred_id=wanted)
            return add_referral(session, draft.owner_id, body).id
        store.change_draft(session, draft, {"referral_id": found.id})
    return draft.referral_id


def _give_up_referral(session: Session, draft: Draft, message: Message) -> None:
    """Without the message, a referral that began with it goes, too, unless it went on since."""
    if message.referral_id is None or draft.referral_id is not None:
        return
    begun = whichever_referral(session, draft.owner_id, message.referral_id)
    is_new = (begun.permission, begun.outcome) == (Permission.NOT_ASKED, ReferralOutcome.OPEN)
    if is_new and begun.deleted_at is None:
        trash.delete(session, begun)


def _told_advice(draft: Draft, about: About) -> Commitment | None:
    """The advice that a report back is about: once it is sent, whoever gave it knows."""
    advice = about.commitment
    reports = draft.purpose is Purpose.REPORT_BACK_ADVICE and advice is not None
    if not reports or advice is None or advice.state is CommitmentState.OPEN or advice.told_at:
        return None
    return advice
