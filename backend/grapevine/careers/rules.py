"""The words and laws of careers."""

from enum import StrEnum

from grapevine.kit.errors import Invalid

COLORS = 10  # entries of the palette that the web UI gives a colour each


class CareerKind(StrEnum):
    OCCUPATION = "occupation"
    FIELD = "field"
    INDUSTRY = "industry"
    JOB = "job"


class CareerStatus(StrEnum):
    EXPLORING = "exploring"
    SHORTLISTED = "shortlisted"
    CHOSEN = "chosen"
    RULED_OUT = "ruled_out"


class InterestOrigin(StrEnum):
    """When an interest was noted: by itself, or around a conversation."""

    MANUAL = "manual"
    BEFORE_INTERVIEW = "before_interview"
    AFTER_INTERVIEW = "after_interview"


def check_decision(status: CareerStatus, reason: str) -> None:
    """R39: ruling a career out needs a reason."""
    if status is CareerStatus.RULED_OUT and not reason.strip():
        message = "Say why you rule it out. You can reopen it at any time."
        raise Invalid("/reason", message, code="reason_required")


def free_color(taken: list[int]) -> int:
    """The palette entry that the fewest careers have, the first of them."""
    return min(range(COLORS), key=lambda color: (taken.count(color), color))
