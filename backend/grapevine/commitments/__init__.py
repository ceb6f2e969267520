"""Advice that somebody gave me to act on, and promises that I made to somebody."""

from .rules import CommitmentKind, CommitmentState
from .schemas import CommitmentCreate, CommitmentText
from .store import add_commitment, drop_open, note_told, take_told_back
from .tables import Commitment

__all__ = [
    "Commitment",
    "CommitmentCreate",
    "CommitmentKind",
    "CommitmentState",
    "CommitmentText",
    "add_commitment",
    "drop_open",
    "note_told",
    "take_told_back",
]
