"""Employers, associations, schools and communities, and what was found out about them."""

from .store import find_or_add_organization, find_organization, find_organizations
from .tables import Organization

__all__ = [
    "Organization",
    "find_or_add_organization",
    "find_organization",
    "find_organizations",
]
