"""The words and laws of commitments. Pure."""

from datetime import datetime, timedelta
from enum import StrEnum

from grapevine.kit.errors import Conflict, Invalid

CLOCK_SKEW = timedelta(minutes=5)  # by which a client's clock may be ahead of ours


class CommitmentKind(StrEnum):
    """Advice was given to me; a promise I made."""

    ADVICE = "advice"
    PROMISE = "promise"


class CommitmentState(StrEnum):
    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class NothingToTell(Conflict):
    detail = "Nothing has come of this yet. Record an outcome, then tell them."


def check_outcome(state: CommitmentState) -> None:
    """An outcome closes: raises Invalid for `open`, which is what taking it back leads to."""
    if state is CommitmentState.OPEN:
        message = "An outcome is done or dropped. Take the outcome back to open this again."
        raise Invalid("/state", message, code="not_an_outcome")


def check_told(state: CommitmentState, told_at: datetime, now: datetime) -> None:
    """They are told of an outcome, and before that is written down: raises NothingToTell, or
    Invalid for the future."""
    if state is CommitmentState.OPEN:
        raise NothingToTell()
    if told_at > now + CLOCK_SKEW:
        raise Invalid("/told_at", "This lies in the future.", code="in_the_future")
