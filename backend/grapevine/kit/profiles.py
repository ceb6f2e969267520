"""The address of a LinkedIn profile, and the one part of it that tells people apart."""

import re
import unicodedata
from urllib.parse import quote, unquote

_PROFILE = re.compile(
    r"(?:https?://)?(?:[a-z0-9-]+\.){0,3}linkedin\.com/(?:mwlite/)?in/([^/?#\s]+)(?:[/?#].*)?",
    re.IGNORECASE | re.ASCII | re.DOTALL,
)
_LONGEST = 100
_NEVER_IN_A_SLUG = re.compile("[\x00-\x20\x7f-\xa0/?#\\\\\ufffd\ud800-\udfff]")


def linkedin_slug(address: str | None) -> str | None:
    """The key of a profile: the part after `/in/`, percent-decoded, lower-cased, NFC; query,
    language suffix and country host don't matter. None if this is no profile's address."""
    found = _PROFILE.fullmatch((address or "").strip())
    if not found:
        return None
    slug = unicodedata.normalize("NFC", unquote(found[1]).lower())
    if len(slug) > _LONGEST or _NEVER_IN_A_SLUG.search(slug) or slug in {".", ".."}:
        return None
    return slug


def profile_address(slug: str) -> str:
    """The one address that Grapevine keeps for a profile."""
    return f"https://www.linkedin.com/in/{quote(slug, safe='-._~')}"
