"""Every query about debts and chains; nothing is written."""

from .chains import stories
from .waiting import asked_introductions, asked_referrers

__all__ = ["asked_introductions", "asked_referrers", "stories"]
