"""Who pointed the owner to whom, and whether their name may be used."""

from .actions import move_referrals, undo_moves
from .rules import Permission, ReferralOutcome, ReferralStep, ReferralVia, may_name_referrer
from .schemas import ReferralCreate, ReferralPatch, ReferredPerson
from .store import (
    add_referral,
    change_referral,
    find_referral,
    find_referrals,
    referrals_to,
    whichever_referral,
)
from .tables import Referral

__all__ = [
    "Permission",
    "Referral",
    "ReferralCreate",
    "ReferralOutcome",
    "ReferralPatch",
    "ReferralStep",
    "ReferralVia",
    "ReferredPerson",
    "add_referral",
    "change_referral",
    "find_referral",
    "find_referrals",
    "may_name_referrer",
    "move_referrals",
    "referrals_to",
    "undo_moves",
    "whichever_referral",
]
