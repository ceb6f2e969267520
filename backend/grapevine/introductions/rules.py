"""The words and laws of introducing two people to each other. Pure."""

from datetime import datetime, timedelta
from enum import StrEnum

from grapevine.kit.errors import Conflict, Invalid

CLOCK_SKEW = timedelta(minutes=5)  # by which a client's clock may be ahead of ours


class Answer(StrEnum):
    """What one of the two said to being introduced: both are asked first (double opt-in)."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    AGREED = "agreed"
    REFUSED = "refused"


class IntroductionState(StrEnum):
    """How far an introduction is; made of the two answers and of whether it was made."""

    ASKING = "asking"
    REFUSED = "refused"
    AGREED = "agreed"
    MADE = "made"


class NotAgreed(Conflict):
    detail = "Both of them have to agree first. Ask whoever did not answer yet."


class AlreadyMade(Conflict):
    detail = "They were introduced already. Take that back first, to change what they answered."


class DoNotContact(Conflict):
    detail = "One of the two wants to be left alone, so nobody asks them for anything."


def state_of(one: Answer, other: Answer, made_at: datetime | None) -> IntroductionState:
    """How far it is. One refusal is enough; before it is made, both agree."""
    if made_at is not None:
        return IntroductionState.MADE
    if Answer.REFUSED in (one, other):
        return IntroductionState.REFUSED
    if one is other is Answer.AGREED:
        return IntroductionState.AGREED
    return IntroductionState.ASKING


def check_agreed(state: IntroductionState) -> None:
    """Raises NotAgreed before both agreed. What was made already can be dated anew."""
    if state not in (IntroductionState.AGREED, IntroductionState.MADE):
        raise NotAgreed()


def check_answerable(state: IntroductionState) -> None:
    """Raises AlreadyMade: what they answered is why they were introduced."""
    if state is IntroductionState.MADE:
        raise AlreadyMade()


def check_past(at: datetime | None, pointer: str, now: datetime) -> None:
    """What is recorded has happened: raises Invalid for the future."""
    if at is not None and at > now + CLOCK_SKEW:
        raise Invalid(pointer, "This lies in the future.", code="in_the_future")
