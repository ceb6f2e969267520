"""Which items of the agenda are owed to somebody. Pure."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum

from grapevine.agenda import Deed


class DebtKind(StrEnum):
    """What is owed to a person."""

    THANKS = "thanks"
    ANSWER = "answer"
    PROMISE = "promise"
    ADVICE = "advice"
    OUTCOME = "outcome"
    INTRODUCTION = "introduction"
    TOUCH = "touch"


# Follow-ups and preparation are owed to nobody but oneself.
KINDS: Mapping[Deed, DebtKind] = {
    Deed.THANK: DebtKind.THANKS,
    Deed.ANSWER: DebtKind.ANSWER,
    Deed.ASK_FOR_REFERRAL: DebtKind.ANSWER,
    Deed.KEEP_PROMISE: DebtKind.PROMISE,
    Deed.TRY_ADVICE: DebtKind.ADVICE,
    Deed.TELL_BACK: DebtKind.OUTCOME,
    Deed.INTRODUCE: DebtKind.INTRODUCTION,
    Deed.KEEP_IN_TOUCH: DebtKind.TOUCH,
}


def kind_of(deed: Deed) -> DebtKind | None:
    """What an item owes; None if it owes nothing to anybody."""
    return KINDS.get(deed)


def is_owed(kind: DebtKind, due_on: date, today: date, ahead_days: int) -> bool:
    """Whatever was given or promised is owed from the beginning. To be in touch is owed only as
    its day comes near: otherwise everybody would be owed it always."""
    return kind is not DebtKind.TOUCH or due_on - timedelta(days=ahead_days) <= today
