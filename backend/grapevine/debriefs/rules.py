"""The words and laws of debriefs."""

from datetime import datetime
from enum import StrEnum

from grapevine.kit.clock import days_later
from grapevine.kit.errors import Conflict

THANK_WITHIN = 2  # days, R6


class AskedForNames(StrEnum):
    YES = "yes"
    NO = "no"


class AskedPermission(StrEnum):
    YES = "yes"
    NO = "no"
    NOT_APPLICABLE = "not_applicable"


class AlreadyDebriefed(Conflict):
    detail = "This interview has a debrief already. Change that one."


def closing_answered(
    names: AskedForNames | None, permission: AskedPermission | None, why_not: str
) -> bool:
    """R15: whether a debrief says that other names and permission were asked for, or why not."""
    if names is None or permission is None:
        return False
    said_no = names is AskedForNames.NO or permission is AskedPermission.NO
    return not said_no or bool(why_not.strip())


def thank_you_due(held_at: datetime, zone: str) -> datetime:
    """R6: two days after the conversation, whatever it did to the interest, by the clocks in
    `zone`, where the user lives."""
    return days_later(held_at, THANK_WITHIN, zone)
