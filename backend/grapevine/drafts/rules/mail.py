"""A link that opens the owner's own mail program (RFC 6068); Grapevine sends nothing (R41)."""

from collections.abc import Sequence
from enum import StrEnum
from urllib.parse import quote

LONGEST = 1800  # characters of a link that mail programs and browsers still take


class MailtoRefusal(StrEnum):
    """Why there is no link."""

    BLOCKED = "blocked"
    NO_ADDRESS = "no_address"
    TOO_LONG = "too_long"


def mailto(
    addresses: Sequence[str | None], subject: str, text: str, *, blocked: bool
) -> tuple[str | None, MailtoRefusal | None]:
    """The link, or why there is none. Everything but letters, digits and `-._~` is written as the
    percent-encoded bytes of UTF-8, the `@` of an address excepted; lines end with %0D%0A."""
    if blocked:
        return None, MailtoRefusal.BLOCKED
    known = [quote(address, safe="@") for address in addresses if address]
    if not known or len(known) < len(addresses):
        return None, MailtoRefusal.NO_ADDRESS
    fields = {"subject": subject, "body": text.replace("\r\n", "\n").replace("\n", "\r\n")}
    said = "&".join(f"{name}={quote(value, safe='')}" for name, value in fields.items() if value)
    link = f"mailto:{','.join(known)}" + (f"?{said}" if said else "")
    return (link, None) if len(link) <= LONGEST else (None, MailtoRefusal.TOO_LONG)
