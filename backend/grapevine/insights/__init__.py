"""What was heard about careers: who said it, who agrees, who contradicts, what is missing."""

from .rules.balance import ENOUGH_INTERVIEWS
from .rules.chains import Chains
from .rules.evidence import Claim, Evidence, weigh
from .rules.words import Polarity, Support
from .schemas import Horizon, InsightCreate, InsightFields, InsightText
from .store.balance import balances
from .store.changes import add_insight
from .store.evidence import chains_of
from .store.insights import find_insight
from .tables import Insight

__all__ = [
    "ENOUGH_INTERVIEWS",
    "Chains",
    "Claim",
    "Evidence",
    "Horizon",
    "Insight",
    "InsightCreate",
    "InsightFields",
    "InsightText",
    "Polarity",
    "Support",
    "add_insight",
    "balances",
    "chains_of",
    "find_insight",
    "weigh",
]
