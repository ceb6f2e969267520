"""The words and laws of messages."""

from datetime import datetime, timedelta
from enum import StrEnum

from grapevine.kit.errors import Invalid
from grapevine.referrals import ReferralStep

CLOCK_SKEW = timedelta(minutes=5)  # by which a client's clock may be ahead of ours


class Direction(StrEnum):
    OUT = "out"
    IN = "in"


class MessageChannel(StrEnum):
    EMAIL = "email"
    LETTER = "letter"
    PHONE = "phone"
    SOCIAL = "social"
    IN_PERSON = "in_person"


class MessageKind(StrEnum):
    REQUEST = "request"
    NUDGE = "nudge"
    INTRODUCTION_REQUEST = "introduction_request"
    OFFER_SLOTS = "offer_slots"
    CONFIRM = "confirm"
    REMINDER = "reminder"
    REPLY = "reply"
    DECLINE = "decline"
    THANK_YOU = "thank_you"
    REPORT_BACK = "report_back"
    UPDATE = "update"
    ARTICLE = "article"
    OTHER = "other"


ASKING = frozenset({MessageKind.REQUEST, MessageKind.INTRODUCTION_REQUEST})


class Effect(StrEnum):
    """What recording a message does to the interview that it belongs to."""

    REQUESTS = "requests"
    DECLINES = "declines"
    THANKS = "thanks"


EFFECTS = {
    (Direction.OUT, MessageKind.REQUEST): Effect.REQUESTS,
    (Direction.IN, MessageKind.DECLINE): Effect.DECLINES,
    (Direction.OUT, MessageKind.THANK_YOU): Effect.THANKS,
}


def effect_of(direction: Direction, kind: MessageKind) -> Effect | None:
    """The effect on the interview; most messages have none."""
    return EFFECTS.get((direction, kind))


# What a message says of the referrals that point to whom it is with.
ABOUT_THE_REFERRED = {
    (Direction.OUT, MessageKind.REQUEST): ReferralStep.CONTACTED,
    (Direction.IN, MessageKind.DECLINE): ReferralStep.DECLINED,
}
# What a message about a referral says of it, if it is with the referrer.
WITH_THE_REFERRER = {
    (Direction.OUT, MessageKind.INTRODUCTION_REQUEST): ReferralStep.ASKED,
    (Direction.IN, MessageKind.DECLINE): ReferralStep.REFUSED,
    (Direction.OUT, MessageKind.REPORT_BACK): ReferralStep.TOLD,
}


def check_sent_at(sent_at: datetime, now: datetime) -> None:
    """A message is recorded after it was sent (R41): raises Invalid for the future."""
    if sent_at > now + CLOCK_SKEW:
        raise Invalid("/sent_at", "This lies in the future.", code="in_the_future")


def may_thank(began_at: datetime | None, sent_at: datetime) -> bool:
    """R22: no thank-you before the conversation, which is not held while `began_at` is None. A
    note handed over at its end is no earlier than its beginning."""
    return began_at is not None and sent_at >= began_at


def settled(thanks: list[datetime | None]) -> datetime | None:
    """R6, of when each person was thanked: since when everybody is, if everybody is."""
    done = [at for at in thanks if at is not None]
    return max(done) if done and len(done) == len(thanks) else None
