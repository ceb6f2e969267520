"""HTTP for imports and for the export."""

from .exports import router as exports
from .imports import router as imports

__all__ = ["exports", "imports"]
