"""What I say when somebody asks me to tell them about myself, and how long it takes (R5)."""

from .rules import PitchFinding, findings_of, spoken_seconds
from .store import find_pitch, require_pitch
from .tables import Pitch

__all__ = [
    "Pitch",
    "PitchFinding",
    "find_pitch",
    "findings_of",
    "require_pitch",
    "spoken_seconds",
]
