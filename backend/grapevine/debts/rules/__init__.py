"""What is owed, and how far a chain is. Pure."""

from .chain import links_of
from .links import Link, LinkKey, LinkState
from .owed import KINDS, DebtKind, is_owed, kind_of
from .story import Advice, Debt, Given, Pointed, Story, Talked
from .waiting import WaitingKind

__all__ = [
    "KINDS",
    "Advice",
    "Debt",
    "DebtKind",
    "Given",
    "Link",
    "LinkKey",
    "LinkState",
    "Pointed",
    "Story",
    "Talked",
    "WaitingKind",
    "is_owed",
    "kind_of",
    "links_of",
]
