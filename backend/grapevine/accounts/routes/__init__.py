"""HTTP for accounts: signing in and out, the profile, the devices that are signed in, leaving."""

from . import sign_ins as _sign_ins  # noqa: F401 - its addresses belong to the router of `me`
from .auth import auth
from .deletion import deletion
from .me import router

__all__ = ["auth", "deletion", "router"]
