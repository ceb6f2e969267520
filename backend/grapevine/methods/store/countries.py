"""The public holidays of countries, from a library that is read only where somebody chose one."""

from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from ..rules import WEEKEND
from ..schemas import CountryRead, RegionRead


@dataclass(frozen=True, slots=True)
class CountryYear:
    """A country's year: its holidays by day, and its weekend."""

    holidays: dict[date, str]
    weekend: frozenset[int]


@cache
def countries() -> tuple[CountryRead, ...]:
    """Every country whose holidays are known; reading them all takes a third of a second, once."""
    from holidays import list_supported_countries  # heavy, and rarely needed

    known = list_supported_countries(include_aliases=False)
    return tuple(
        CountryRead(code=code, regions=_regions(code, regions))
        for code, regions in sorted(known.items())
        if len(code) == 2
    )


@lru_cache(maxsize=256)
def country_year(country: str, region: str | None, year: int) -> CountryYear:
    """The holidays of one year, under their English names where there are such."""
    from holidays import country_holidays  # heavy, and rarely needed

    found = country_holidays(country, subdiv=region, years=year, language="en_US")
    return CountryYear(
        {day: found.get(day, "") for day in sorted(found) if day.year == year},
        frozenset(found.weekend) or WEEKEND,
    )


def _regions(country: str, codes: list[str]) -> list[RegionRead]:
    from holidays import country_holidays  # heavy, and rarely needed

    aliases = type(country_holidays(country)).subdivisions_aliases if codes else {}
    names = {code: name for name, code in reversed(aliases.items())}
    return [RegionRead(code=code, name=names.get(code, code)) for code in codes]
