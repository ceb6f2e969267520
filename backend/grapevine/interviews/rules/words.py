"""The words of an interview, and its numbers."""

from enum import StrEnum

from grapevine.kit.errors import Conflict

# R3: 20 minutes is the one value inside 15-20, 20-30 and 15-30, which the sources recommend.
SHORTEST_MINUTES, DEFAULT_MINUTES, LONGEST_MINUTES = 15, 20, 30
MOST_QUESTIONS = 50  # in one plan; R1 asks for 4 to 6


class Mode(StrEnum):
    IN_PERSON = "in_person"
    PHONE = "phone"
    VIDEO = "video"
    EMAIL = "email"


class Nature(StrEnum):
    """R23: a conversation that drifts into an employment interview becomes a second meeting."""

    INFORMATIONAL = "informational"
    EMPLOYMENT = "employment"


class QuestionState(StrEnum):
    PLANNED = "planned"
    ASKED = "asked"
    SKIPPED = "skipped"


class TooManyQuestions(Conflict):
    detail = f"A plan holds at most {MOST_QUESTIONS} questions. Delete one first."


def overrun(agreed_minutes: int, actual_minutes: int | None) -> int:
    """R4: by how many minutes the conversation was longer than agreed; 0 if it was not."""
    return max(0, (actual_minutes or 0) - agreed_minutes)
