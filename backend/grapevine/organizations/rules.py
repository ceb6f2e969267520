"""The words of organizations."""

from enum import StrEnum

from grapevine.kit.text import fold


class OrganizationKind(StrEnum):
    EMPLOYER = "employer"
    ASSOCIATION = "association"
    SCHOOL = "school"
    COMMUNITY = "community"


def name_key(name: str) -> str:
    """What organizations are sorted by, and recognised by when somebody only types the name."""
    return fold(name)[:200]
