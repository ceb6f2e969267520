"""The secret in a feed's address: 256 bits, shown once, kept as a hash."""

import hashlib
import secrets

from grapevine.kit.errors import Conflict

MOST_FEEDS = 20  # of one account
SHOWN = 6  # letters of 43, by which its owner tells it from the others


class TooManyFeeds(Conflict):
    detail = f"An account has at most {MOST_FEEDS} feeds. Delete one that nobody reads."


def new_token() -> str:
    """A secret that nobody guesses."""
    return secrets.token_urlsafe(32)


def digest_of(token: str) -> str:
    """What is kept of a token. It is looked up by this, so that the time which that takes says
    nothing about the token."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
