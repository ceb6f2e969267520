"""What others were asked for and have not answered."""

from enum import StrEnum


class WaitingKind(StrEnum):
    """What the answer is about."""

    CONVERSATION = "conversation"
    REFERRAL = "referral"  # an introduction, and whether their name may be used
    INTRODUCTION = "introduction"  # whether they want to be introduced to somebody
