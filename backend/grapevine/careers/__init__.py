"""The directions that a person weighs, how their interest moved, and what they decided."""

from .store import find_career, find_careers, note_interest
from .tables import Career

__all__ = ["Career", "find_career", "find_careers", "note_interest"]
