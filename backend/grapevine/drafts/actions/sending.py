"""Recording that a draft was sent, with all that follows from it, and taking that back."""

from sqlmodel import Session

from grapevine.commitments import Commitment, CommitmentState, note_told, take_told_back
from grapevine.guard import Purpose
from grapevine.messages import Direction, MessageCreate, delete_message, record_message
from grapevine.templates import RECORDED_AS

from .. import rules, store
from ..schemas import SentCreate
from ..store import About
from ..tables import Draft
from .beginning import Links, begin, give_up
from .writing import check_unsent, judged_text, links_of


def record_sent(session: Session, draft: Draft, body: SentCreate) -> None:
    """The owner sent it: the message is recorded with all that follows from it (R41). Raises
    AlreadySent, DoNotContact, ReferrerNotPermitted (R14) or UnfilledVariables (R42)."""
    check_unsent(session, draft)
    about = links_of(session, draft)
    facts, _ = store.facts_about(session, draft.owner_id, about)
    rules.check_sendable(judged_text(draft, facts).findings)
    links = begin(session, draft, about)
    message = record_message(session, draft.owner_id, _as_message(draft, links, body))
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
    give_up(session, draft, message)


def _as_message(draft: Draft, links: Links, body: SentCreate) -> MessageCreate:
    return MessageCreate(
        contact_id=draft.contact_id,
        interview_id=links.interview_id,
        referral_id=links.referral_id,
        direction=Direction.OUT,
        channel=body.channel or draft.channel,
        kind=RECORDED_AS[draft.purpose],
        subject=draft.subject,
        text=draft.text,
        sent_at=body.sent_at,
    )


def _told_advice(draft: Draft, about: About) -> Commitment | None:
    """The advice that a report back is about: once it is sent, whoever gave it knows."""
    advice = about.commitment
    reports = draft.purpose is Purpose.REPORT_BACK_ADVICE and advice is not None
    if not reports or advice is None or advice.state is CommitmentState.OPEN or advice.told_at:
        return None
    return advice
