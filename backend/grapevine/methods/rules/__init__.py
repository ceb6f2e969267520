"""Parameters, methods and rules as data, and the arithmetic of business days. Pure."""

from .catalogue import RULES, ProductRule, RuleKind, rule_of
from .days import WEEKEND, Calendar, business_days_later, in_year, is_business_day
from .methods import DEFAULT, METHODS, USUAL, Method, MethodKey, effective, method_of
from .parameters import PARAMETERS, Parameter, Unit, parameters_of

__all__ = [
    "DEFAULT",
    "METHODS",
    "PARAMETERS",
    "RULES",
    "USUAL",
    "WEEKEND",
    "Calendar",
    "Method",
    "MethodKey",
    "Parameter",
    "ProductRule",
    "RuleKind",
    "Unit",
    "business_days_later",
    "effective",
    "in_year",
    "is_business_day",
    "method_of",
    "parameters_of",
    "rule_of",
]
