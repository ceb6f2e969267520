"""What a conversation left behind, written down within a day and recorded at once."""

from .actions.writing import add_debrief
from .rules import AskedForNames, AskedPermission, closing_answered
from .schemas import DebriefCreate
from .tables import Debrief

__all__ = [
    "AskedForNames",
    "AskedPermission",
    "Debrief",
    "DebriefCreate",
    "add_debrief",
    "closing_answered",
]
