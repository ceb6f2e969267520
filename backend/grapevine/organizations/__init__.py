"""Employers, associations, schools and communities, and what was found out about them."""

from .rules import name_key
from .schemas import OptionalWebAddress
from .staging import (
    discard_organizations,
    show_organizations,
    stage_organizations,
    trash_organizations,
)
from .store import find_or_add_organization, find_organization, find_organizations
from .tables import Organization

__all__ = [
    "OptionalWebAddress",
    "Organization",
    "discard_organizations",
    "find_or_add_organization",
    "find_organization",
    "find_organizations",
    "name_key",
    "show_organizations",
    "stage_organizations",
    "trash_organizations",
]
