"""Informational conversations: their states, their start, their plan of questions."""

from .actions import (
    MOVED,
    began_at,
    complete,
    end,
    mark_debriefed,
    mark_thanked,
    note_research,
    reopen,
    request,
    schedule,
    undo_caused_by,
)
from .rules import InterviewState, Mode, Nature, NotHeld, QuestionState, is_allowed, wall_time_of
from .schemas.interviews import InterviewCreate
from .schemas.questions import InterviewQuestionCreate
from .schemas.steps import CompletionCreate, ScheduleCreate
from .store import (
    add_interview,
    add_question,
    careers_in,
    find_interview,
    present_in,
    require_interview,
    require_question,
    takes_part,
)
from .tables import (
    Interview,
    InterviewCareer,
    InterviewChange,
    InterviewContact,
    InterviewQuestion,
)

__all__ = [
    "MOVED",
    "CompletionCreate",
    "Interview",
    "InterviewCareer",
    "InterviewChange",
    "InterviewContact",
    "InterviewCreate",
    "InterviewQuestion",
    "InterviewQuestionCreate",
    "InterviewState",
    "Mode",
    "Nature",
    "NotHeld",
    "QuestionState",
    "ScheduleCreate",
    "add_interview",
    "add_question",
    "began_at",
    "careers_in",
    "complete",
    "end",
    "find_interview",
    "is_allowed",
    "mark_debriefed",
    "mark_thanked",
    "note_research",
    "present_in",
    "reopen",
    "request",
    "require_interview",
    "require_question",
    "schedule",
    "takes_part",
    "undo_caused_by",
    "wall_time_of",
]
