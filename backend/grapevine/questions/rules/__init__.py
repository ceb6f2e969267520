"""The words and laws of questions. Pure: values in, values out."""

from grapevine.kit.entries import MOST_OWN

from .bank import BankFull, Entry, Shipped, Worded
from .findings import Finding, findings_of
from .jobs import asks_for_a_job
from .wording import is_open, open_wording
from .words import DEEPEST, SHALLOWEST, Origin, Phase, phase_of

__all__ = [
    "DEEPEST",
    "MOST_OWN",
    "SHALLOWEST",
    "BankFull",
    "Entry",
    "Finding",
    "Origin",
    "Phase",
    "Shipped",
    "Worded",
    "asks_for_a_job",
    "findings_of",
    "is_open",
    "open_wording",
    "phase_of",
]
