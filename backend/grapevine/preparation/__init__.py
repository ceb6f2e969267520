"""Getting ready for one conversation: what is known on one sheet, and what is still to do."""

from .tables import InterviewCheck

__all__ = ["InterviewCheck"]
