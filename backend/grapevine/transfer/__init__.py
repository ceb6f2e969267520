"""Bringing people in from a LinkedIn export, and taking everything out again."""

from .store.forgetting import forget_in_imports
from .tables import ForgottenTrace, Import, ImportedContact, ImportRow

__all__ = ["ForgottenTrace", "Import", "ImportRow", "ImportedContact", "forget_in_imports"]
