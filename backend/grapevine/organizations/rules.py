"""The words of organizations."""

import re
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


LONGEST_ADDRESS = 2000
_WEB = re.compile(r"https?://[^\s/?#]\S*", re.IGNORECASE)
_OTHER_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:(?!\d)", re.IGNORECASE)


def web_address(text: str | None) -> str | None:
    """A web address that is safe to follow, completed where it begins without `https://`. Raises
    ValueError for what is none, and above all for `javascript:`."""
    if text is None or _WEB.fullmatch(text):
        return text
    whole = f"https://{text}"
    if _OTHER_SCHEME.match(text) or not _WEB.fullmatch(whole) or len(whole) > LONGEST_ADDRESS:
        raise ValueError("This is not a web address, such as https://example.com.")
    return whole
