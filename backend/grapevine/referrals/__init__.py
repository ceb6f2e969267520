"""Who pointed the owner to whom, and whether their name may be used."""

from .rules import Permission, ReferralOutcome, ReferralVia, may_name_referrer
from .schemas import ReferralCreate, ReferralPatch, ReferredPerson
from .store import add_referral, change_referral, find_referral, find_referrals
from .tables import Referral

__all__ = [
    "Permission",
    "Referral",
    "ReferralCreate",
    "ReferralOutcome",
    "ReferralPatch",
    "ReferralVia",
    "ReferredPerson",
    "add_referral",
    "change_referral",
    "find_referral",
    "find_referrals",
    "may_name_referrer",
]
