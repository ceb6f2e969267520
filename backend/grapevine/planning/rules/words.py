"""The words of planning, and its numbers."""

from enum import StrEnum

from grapevine.kit.errors import Conflict

FEWEST, MOST = 4, 6  # R1, R2: questions of one conversation
MOST_WANTED = 300  # questions that one career may have waiting


class SlotKind(StrEnum):
    """What a place in a plan is for."""

    RAPPORT = "rapport"
    CORE = "core"
    CORROBORATE = "corroborate"
    FOLLOW_ON = "follow_on"
    CLOSE_REFERRALS = "close_referrals"


class ReasonCode(StrEnum):
    """Why a question is proposed, or is not."""

    EASY_START = "easy_start"
    UNCOVERED = "uncovered"
    THIN = "thin"
    WANTED = "wanted"
    ONE_VOICE = "one_voice"
    DISPUTED = "disputed"
    HEARD = "heard"
    STARRED = "starred"
    WHO_ELSE = "who_else"
    RESEARCHABLE = "researchable"
    ASKED_BEFORE = "asked_before"
    ASKS_FOR_A_JOB = "asks_for_a_job"
    NO_ROOM = "no_room"
    NOBODY = "nobody"


class NotAhead(Conflict):
    detail = "This conversation took place or was called off. Plan one that lies ahead."


class TooManyWanted(Conflict):
    detail = f"A career holds at most {MOST_WANTED} wanted questions. Delete one first."
