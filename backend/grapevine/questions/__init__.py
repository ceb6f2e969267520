"""The bank of questions: those that are shipped, the owner's own, and what wordings lack."""

from grapevine.kit.entries import entry_id

from .rules import (
    Entry,
    Finding,
    Origin,
    Phase,
    asks_for_a_job,
    findings_of,
    is_open,
    open_wording,
    phase_of,
)
from .schemas import QuestionText, Switch, Wording, as_worded
from .shipped import SHIPPED
from .store import bank, require_entry
from .tables import Question

__all__ = [
    "SHIPPED",
    "Entry",
    "Finding",
    "Origin",
    "Phase",
    "Question",
    "QuestionText",
    "Switch",
    "Wording",
    "as_worded",
    "asks_for_a_job",
    "bank",
    "entry_id",
    "findings_of",
    "is_open",
    "open_wording",
    "phase_of",
    "require_entry",
]
