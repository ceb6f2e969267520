"""What was said to contacts and what they answered: recorded, never sent."""

from .rules import Direction, MessageChannel, MessageKind
from .tables import Message

__all__ = ["Direction", "Message", "MessageChannel", "MessageKind"]
