"""The directions that a person weighs, how their interest moved, and what they decided."""

from .rules import CareerStatus, InterestOrigin
from .store import find_career, find_careers, note_interest, settle_interest
from .tables import Career, CareerDecision, CareerInterest, title_key

__all__ = [
    "Career",
    "CareerDecision",
    "CareerInterest",
    "CareerStatus",
    "InterestOrigin",
    "find_career",
    "find_careers",
    "note_interest",
    "settle_interest",
    "title_key",
]
