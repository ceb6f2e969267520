"""The people who use Grapevine: their accounts, sign-ins and profiles."""

from .store import is_signed_in, profile_of
from .tables import Account

__all__ = ["Account", "is_signed_in", "profile_of"]
