"""The facts of the agenda, and what was said about its items."""

from .commitments import owed
from .declines import declines
from .introductions import agreed
from .known import known
from .marks import dismiss, marks, snooze
from .referrals import pointed
from .talks import talks
from .workplaces import workplaces

__all__ = [
    "agreed",
    "declines",
    "dismiss",
    "known",
    "marks",
    "owed",
    "pointed",
    "snooze",
    "talks",
    "workplaces",
]
