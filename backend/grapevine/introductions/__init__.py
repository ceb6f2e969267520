"""Two people whom the owner brings together, once both agreed (double opt-in)."""

from .rules import Answer, DoNotContact, IntroductionState, NotAgreed
from .schemas import AnswerUpdate, IntroductionCreate
from .store import add_introduction, note_answer, note_made
from .tables import Introduction

__all__ = [
    "Answer",
    "AnswerUpdate",
    "DoNotContact",
    "Introduction",
    "IntroductionCreate",
    "IntroductionState",
    "NotAgreed",
    "add_introduction",
    "note_answer",
    "note_made",
]
