"""Links in a letter that work without a sign-in: to confirm an address, to unsubscribe.

A link holds the setting's id and a code that only the setting's own secret makes, for one deed and,
where it confirms, one address: a link for an earlier address confirms nothing.
"""

import base64
import hashlib
import hmac
import secrets
from enum import StrEnum
from uuid import UUID

ID_BYTES, CODE_BYTES = 16, 32


class Deed(StrEnum):
    CONFIRM = "confirm"
    UNSUBSCRIBE = "unsubscribe"


def new_secret() -> str:
    return secrets.token_hex(32)


def link_for(setting_id: UUID, secret: str, deed: Deed, address: str = "") -> str:
    """The last part of the link's address: 64 letters."""
    return base64.urlsafe_b64encode(setting_id.bytes + _code(secret, deed, address)).decode()


def setting_in(link: str) -> UUID | None:
    """Which setting a link is about, if it has the form of one. It proves nothing yet."""
    try:
        found = base64.b64decode(link.encode("utf-8", "replace"), b"-_", validate=True)
    except ValueError:
        return None
    return UUID(bytes=found[:ID_BYTES]) if len(found) == ID_BYTES + CODE_BYTES else None


def is_link_for(link: str, setting_id: UUID, secret: str, deed: Deed, address: str = "") -> bool:
    """Whether the link is the one that we made for this."""
    made = link_for(setting_id, secret, deed, address).encode()
    return hmac.compare_digest(made, link.encode("utf-8", "replace"))


def _code(secret: str, deed: Deed, address: str) -> bytes:
    return hmac.digest(secret.encode(), f"{deed}\n{address}".encode(), hashlib.sha256)
