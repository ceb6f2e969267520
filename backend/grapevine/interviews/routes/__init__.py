"""HTTP for interviews."""

from . import meetings, questions, steps, undoing
from .base import router

__all__ = ["meetings", "questions", "router", "steps", "undoing"]
