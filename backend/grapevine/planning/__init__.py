"""Plans: what to ask in one conversation, and how a career's questions are split among people."""

from .tables import WantedQuestion

__all__ = ["WantedQuestion"]
