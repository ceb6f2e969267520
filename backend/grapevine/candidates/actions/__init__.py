"""Whom to ask next, and whom instead: facts gathered, weighed and described."""

from .alternates import alternates_to
from .following import who_next

__all__ = ["alternates_to", "who_next"]
