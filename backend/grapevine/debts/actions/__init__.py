"""Answers made of the agenda's items and of the facts."""

from .chains import list_chains
from .debts import read_debts

__all__ = ["list_chains", "read_debts"]
