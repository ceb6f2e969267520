"""HTTP for calendars: the owner's side, and the address that other programs read."""

from .feeds import router as feeds
from .invitations import router as invitations
from .reading import router as reading

__all__ = ["feeds", "invitations", "reading"]
