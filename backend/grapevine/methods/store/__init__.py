"""Every query about methods and days off."""

from .choice import change_method, choice_of, read_method, read_rules, values_of
from .countries import countries
from .days import (
    add_day_off,
    calendar_of,
    change_day_off,
    choose_country,
    find_day_off,
    list_days_off,
    read_year,
)

__all__ = [
    "add_day_off",
    "calendar_of",
    "change_day_off",
    "change_method",
    "choice_of",
    "choose_country",
    "countries",
    "find_day_off",
    "list_days_off",
    "read_method",
    "read_rules",
    "read_year",
    "values_of",
]
