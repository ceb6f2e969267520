"""A throwaway account that is rich enough to look around in."""

from .actions import add_sample_account

__all__ = ["add_sample_account"]
