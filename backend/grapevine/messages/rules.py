"""The words and laws of messages."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from grapevine.kit.errors import Invalid
from grapevine.referrals import ReferralStep

# R46 (ours): how often is too often. One person; and the people of one organization together.
ASKED_LATELY_DAYS = 14
UNANSWERED_ASKS, UNANSWERED_DAYS = 2, 60
COLLEAGUES_ASKED, COLLEAGUES_DAYS = 3, 30

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


@dataclass(frozen=True, slots=True)
class Ask:
    """Somebody was asked for a conversation or an introduction. `answered` says whether they
    reacted since."""

    contact_id: UUID
    organization_id: UUID | None
    at: datetime
    answered: bool


class Fatigue(NamedTuple):
    """Why asking somebody now would be too often (R46)."""

    code: str
    message: str


class Asks:
    """Whom the owner asked within `UNANSWERED_DAYS` before `now`."""

    def __init__(self, asks: Iterable[Ask], now: datetime) -> None:
        self._now = now
        self._of: dict[UUID, list[Ask]] = defaultdict(list)
        self._asked_at: dict[UUID, set[UUID]] = defaultdict(set)
        for ask in asks:
            self._of[ask.contact_id].append(ask)
            if ask.organization_id and self._within(ask, COLLEAGUES_DAYS):
                self._asked_at[ask.organization_id].add(ask.contact_id)

    def concerned(self) -> tuple[set[UUID], set[UUID]]:
        """The people who were asked, and the organizations of whom enough were: nobody else needs
        a look at their fatigue."""
        places = {one for one, who in self._asked_at.items() if len(who) >= COLLEAGUES_ASKED}
        return set(self._of), places

    def fatigue(self, contact_id: UUID, organization_id: UUID | None) -> list[Fatigue]:
        """R46: they were asked a moment ago, or never answered, or many of their colleagues were
        asked. Empty if they may be asked."""
        found = list(self._of_person(self._of.get(contact_id, [])))
        colleagues = self._asked_at.get(organization_id, set()) if organization_id else set()
        count = len(colleagues - {contact_id})
        if count >= COLLEAGUES_ASKED:
            message = f"You asked {count} of their colleagues within {COLLEAGUES_DAYS} days."
            found.append(Fatigue("colleagues_asked", f"{message} Let the organization rest."))
        return found

    def _of_person(self, asks: list[Ask]) -> Iterator[Fatigue]:
        lately = [ask.at for ask in asks if self._within(ask, ASKED_LATELY_DAYS)]
        if lately:
            message = f"You asked them {_days_ago((self._now - max(lately)).days)}."
            yield Fatigue("asked_lately", f"{message} Give it {ASKED_LATELY_DAYS} days.")
        silent = sum(not ask.answered and self._within(ask, UNANSWERED_DAYS) for ask in asks)
        if silent >= UNANSWERED_ASKS:
            message = f"You asked {silent} times within {UNANSWERED_DAYS} days without an answer."
            yield Fatigue("asked_in_vain", f"{message} Ask somebody else.")

    def _within(self, ask: Ask, days: int) -> bool:
        return self._now - ask.at < timedelta(days=days)


def _days_ago(days: int) -> str:
    return "today" if days < 1 else "yesterday" if days == 1 else f"{days} days ago"
