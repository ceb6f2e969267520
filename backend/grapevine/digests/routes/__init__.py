"""HTTP for the digest: the owner's side, and the links in its letters."""

from .digest import router as digest
from .links import router as links

__all__ = ["digest", "links"]
