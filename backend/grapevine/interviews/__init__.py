"""Informational conversations: their states, their start, their plan of questions."""

from .rules import InterviewState, Mode, Nature, NotHeld
from .tables import (
    Interview,
    InterviewCareer,
    InterviewChange,
    InterviewContact,
    InterviewQuestion,
)

__all__ = [
    "Interview",
    "InterviewCareer",
    "InterviewChange",
    "InterviewContact",
    "InterviewQuestion",
    "InterviewState",
    "Mode",
    "Nature",
    "NotHeld",
]
