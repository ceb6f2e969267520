"""The words and laws of questions. Pure: values in, values out."""

from .bank import BankFull, Entry, NotShipped, Shipped, entry_id, in_bank_order, wording_of
from .findings import Finding, findings_of
from .jobs import asks_for_a_job
from .wording import is_open, open_wording
from .words import DEEPEST, MOST_OWN, SHALLOWEST, Origin, Phase, phase_of

__all__ = [
    "DEEPEST",
    "MOST_OWN",
    "SHALLOWEST",
    "BankFull",
    "Entry",
    "Finding",
    "NotShipped",
    "Origin",
    "Phase",
    "Shipped",
    "asks_for_a_job",
    "entry_id",
    "findings_of",
    "in_bank_order",
    "is_open",
    "open_wording",
    "phase_of",
    "wording_of",
]
