"""What to write to somebody: rendered from facts, edited, looked at by the guard, never sent."""

from .tables import Draft

__all__ = ["Draft"]
