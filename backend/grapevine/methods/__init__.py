"""By which numbers the agenda counts: methods as data, the owner's own values, and days off."""

from .rules import (
    PARAMETERS,
    RULES,
    USUAL,
    WEEKEND,
    Calendar,
    MethodKey,
    Parameter,
    ProductRule,
    RuleKind,
    Unit,
    business_days_later,
    is_business_day,
    parameters_of,
    rule_of,
)
from .store import calendar_of, values_of
from .tables import DayOff, MethodChoice

__all__ = [
    "PARAMETERS",
    "RULES",
    "USUAL",
    "WEEKEND",
    "Calendar",
    "DayOff",
    "MethodChoice",
    "MethodKey",
    "Parameter",
    "ProductRule",
    "RuleKind",
    "Unit",
    "business_days_later",
    "calendar_of",
    "is_business_day",
    "parameters_of",
    "rule_of",
    "values_of",
]
