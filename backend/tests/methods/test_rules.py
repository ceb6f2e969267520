"""Methods as data, and business days on literals."""

from datetime import date, timedelta

import pytest

from grapevine.kit.sources import TITLES
from grapevine.methods.rules import (
    METHODS,
    PARAMETERS,
    RULES,
    MethodKey,
    RuleKind,
    business_days_later,
    effective,
    in_year,
    is_business_day,
    method_of,
    parameters_of,
    rule_of,
)

MONDAY = date(2026, 11, 23)
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("start", "n", "end"),
    [
        (MONDAY, 0, MONDAY),
        (MONDAY, 1, date(2026, 11, 24)),
        (MONDAY, 3, date(2026, 11, 26)),
        (MONDAY, 5, date(2026, 11, 30)),
        (MONDAY, 7, date(2026, 12, 2)),
        (MONDAY, 8, date(2026, 12, 3)),
        (date(2026, 11, 27), 1, date(2026, 11, 30)),  # Friday
        (date(2026, 11, 28), 1, date(2026, 11, 30)),  # Saturday
        (date(2026, 11, 29), 1, date(2026, 11, 30)),  # Sunday
        (date(2026, 11, 28), 0, date(2026, 11, 28)),
        (date(2026, 12, 31), 1, date(2027, 1, 1)),  # year end, nobody off
        (date(2028, 2, 28), 1, date(2028, 2, 29)),
    ],
)
def test_weekends_do_not_count(start: date, n: int, end: date):
    assert business_days_later(start, n, set()) == end


@pytest.mark.parametrize(
    ("off", "end"),
    [
        ({date(2026, 12, 25)}, date(2026, 12, 30)),  # the day itself is off
        ({date(2026, 12, 25), date(2026, 12, 28)}, date(2026, 12, 31)),
        ({date(2026, 12, 26), date(2026, 12, 27)}, date(2026, 12, 29)),  # weekend anyway
        ({date(2026, 12, 24)}, date(2026, 12, 29)),  # the day one asked never counts
        ({date(2026, 12, 25), *(date(2026, 12, 28) + n * DAY for n in range(5))},
         date(2027, 1, 6)),
    ],
)  # fmt: skip
def test_days_off_do_not_count(off: set[date], end: date):
    assert business_days_later(date(2026, 12, 24), 3, off) == end


def test_a_weekend_may_be_another():
    friday_and_saturday = {4, 5}
    thursday = date(2026, 11, 26)
    assert business_days_later(thursday, 1, set(), friday_and_saturday) == date(2026, 11, 29)
    assert not is_business_day(date(2026, 11, 27), set(), friday_and_saturday)
    assert is_business_day(date(2026, 11, 29), set(), friday_and_saturday)


def test_who_is_always_off_is_asked_after_a_year():
    always = {MONDAY + n * DAY for n in range(1000)}
    assert business_days_later(MONDAY, 1, always) == MONDAY + 366 * DAY


@pytest.mark.parametrize(
    ("day", "year", "yearly", "found"),
    [
        (date(2026, 12, 24), 2026, False, date(2026, 12, 24)),
        (date(2026, 12, 24), 2027, False, None),
        (date(2026, 12, 24), 2027, True, date(2027, 12, 24)),
        (date(2026, 12, 24), 2020, True, date(2020, 12, 24)),
        (date(2024, 2, 29), 2026, True, None),
        (date(2024, 2, 29), 2028, True, date(2028, 2, 29)),
    ],
)
def test_a_day_off_of_every_year(day: date, year: int, yearly: bool, found: date | None):
    assert in_year(day, year, yearly=yearly) == found


def test_every_number_of_a_method_is_one_that_there_is_and_may_be():
    bounds = {one.name: one for one in PARAMETERS}
    for method in METHODS:
        assert method.values.keys() == bounds.keys()
        for name, value in method.values.items():
            assert bounds[name].least <= value <= bounds[name].most, (method.key, name)


def test_the_default_is_what_the_articles_say():
    values = effective(MethodKey.SEEDS, {})
    assert (values["thank_you_days"], values["follow_up_days"], values["follow_ups"]) == (2, 7, 1)
    assert (values["debrief_hours"], values["keep_in_touch_days"]) == (24, 90)
    assert [one.name for one in parameters_of("R17") if values[one.name]] == []


def test_3b7_is_three_seven_eight():
    values = method_of(MethodKey.DALTON_3B7).values
    assert [values[one.name] for one in parameters_of("R17")] == [3, 7, 8]


def test_strict_thanks_within_a_day():
    assert method_of(MethodKey.STRICT).values["thank_you_days"] == 1


def test_own_numbers_win_and_forgotten_ones_are_passed_over():
    values = effective(MethodKey.STRICT, {"thank_you_days": 3, "no_such_number": 1})
    assert values["thank_you_days"] == 3
    assert "no_such_number" not in values


def test_every_number_belongs_to_a_rule_of_the_agenda_or_a_default():
    for one in PARAMETERS:
        assert {RuleKind.AGENDA, RuleKind.DEFAULT} & set(rule_of(one.rule_id).kinds), one.name


def test_every_rule_says_what_it_wants_and_where_it_comes_from():
    assert len({rule.rule_id for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert rule.kinds
        assert rule.title.endswith(".")
        assert set(rule.source.split("; ")) <= set(TITLES.values())
