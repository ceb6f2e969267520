"""The words and laws of interviews. Pure: values in, values out."""

from .findings import Finding, Plan, PlannedQuestion, findings_of
from .states import (
    NEXT_STATES,
    AlreadyDebriefed,
    InterviewState,
    NotHeld,
    NotStarted,
    WrongState,
    check_move,
    check_nature,
    is_allowed,
)
from .times import held_moment, instant_of, start_of, wall_time_of
from .words import (
    DEFAULT_MINUTES,
    LONGEST_MINUTES,
    MOST_QUESTIONS,
    SHORTEST_MINUTES,
    Mode,
    Nature,
    QuestionState,
    TooManyQuestions,
    overrun,
)

__all__ = [
    "DEFAULT_MINUTES",
    "LONGEST_MINUTES",
    "MOST_QUESTIONS",
    "NEXT_STATES",
    "SHORTEST_MINUTES",
    "AlreadyDebriefed",
    "Finding",
    "InterviewState",
    "Mode",
    "Nature",
    "NotHeld",
    "NotStarted",
    "Plan",
    "PlannedQuestion",
    "QuestionState",
    "TooManyQuestions",
    "WrongState",
    "check_move",
    "check_nature",
    "findings_of",
    "held_moment",
    "instant_of",
    "is_allowed",
    "overrun",
    "start_of",
    "wall_time_of",
]
