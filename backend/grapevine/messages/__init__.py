"""What was said to contacts and what they answered: recorded, never sent."""

from .actions import delete_message, record_message
from .rules import Asks, Direction, Fatigue, MessageChannel, MessageKind
from .schemas import MessageCreate
from .store import asked_lately, asks_of
from .tables import Message

__all__ = [
    "Asks",
    "Direction",
    "Fatigue",
    "Message",
    "MessageChannel",
    "MessageCreate",
    "MessageKind",
    "asked_lately",
    "asks_of",
    "delete_message",
    "record_message",
]
