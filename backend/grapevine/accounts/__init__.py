"""The people who use Grapevine: their accounts, sign-ins and profiles."""

from .schemas import Session
from .sessions import Carried
from .store import add_account, begin_sign_in, is_signed_in, profile_of
from .tables import Account

__all__ = [
    "Account",
    "Carried",
    "Session",
    "add_account",
    "begin_sign_in",
    "is_signed_in",
    "profile_of",
]
