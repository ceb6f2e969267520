"""What was said to contacts and what they answered: recorded, never sent."""

from .actions import record_message
from .rules import Direction, MessageChannel, MessageKind
from .schemas import MessageCreate
from .tables import Message

__all__ = [
    "Direction",
    "Message",
    "MessageChannel",
    "MessageCreate",
    "MessageKind",
    "record_message",
]
