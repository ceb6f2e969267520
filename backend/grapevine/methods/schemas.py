"""What clients send and receive about methods, rules and days off."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field, create_model

from grapevine.kit.schemas import Day, Fields, Name, Read, Stored, example, patch_of

from .rules import PARAMETERS, MethodKey, RuleKind, Unit

StrictBool = Annotated[bool, Field(strict=True)]
CountryCode = Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
RegionCode = Annotated[str, Field(pattern=r"^[A-Za-z0-9ã ]{1,40}$")]
_FIELDS: dict[str, Any] = {
    one.name: (
        Annotated[int, Field(ge=one.least, le=one.most, strict=True)] | None,
        Field(default=None, description=f"{one.rule_id}: {one.title}, in {one.unit}."),
    )
    for one in PARAMETERS
}
MethodValues = create_model("MethodValues", __base__=Fields, **_FIELDS)
MethodValues.__doc__ = "Numbers to change; null takes the method's own again."
MethodValues.__module__ = __name__


class ParameterRead(Read):
    """A number that a rule counts with."""

    name: str
    rule_id: str
    title: str
    unit: Unit
    value: int = Field(description="The one in force.")
    default: int = Field(description="The chosen method's own.")
    least: int
    most: int


class MethodSummary(Read):
    """A method that is shipped."""

    key: MethodKey
    title: str
    summary: str
    source: str
    values: dict[str, int] = Field(description="Every number, by its name.")


class MethodList(Read):
    """The methods to choose from."""

    items: list[MethodSummary]


class MethodRead(Read):
    """The method in force, with the owner's own numbers."""

    version: int = Field(description="0 until something was chosen.")
    key: MethodKey
    title: str
    summary: str
    source: str
    parameters: list[ParameterRead]


class MethodFields(Fields):
    """What the owner chooses."""

    key: MethodKey = Field(description="With another method every number is that method's own.")
    values: MethodValues


@patch_of(MethodFields)
class MethodPatch(MethodFields):
    """Another method, other numbers, or both."""

    model_config = example({"key": "dalton_3b7", "values": {"thank_you_days": 1}})


class RuleRead(Read):
    """A rule, and the numbers it counts with."""

    rule_id: str
    kinds: list[RuleKind]
    title: str
    source: str
    parameters: list[ParameterRead]


class RuleList(Read):
    """All rules."""

    items: list[RuleRead]


class DayOffFields(Fields):
    """What the owner writes about a day that is no business day."""

    day: Day
    title: Name
    yearly: StrictBool = Field(default=False, description="Every year on this day.")


class DayOffCreate(DayOffFields):
    """A day off of your own."""

    model_config = example({"day": "2026-12-24", "title": "Christmas Eve", "yearly": True})


@patch_of(DayOffFields)
class DayOffPatch(DayOffFields):
    """Any subset of a day off's fields."""

    model_config = example({"title": "The day before Christmas"})


class DayOffRead(DayOffFields, Stored):
    """A day off as clients see it."""


class DaySource(StrEnum):
    """Whose day off it is."""

    OWN = "own"
    COUNTRY = "country"


class OffRead(Read):
    """A day that does not count, and why."""

    day: date
    title: str
    source: DaySource
    day_off_id: UUID | None = Field(description="Of one of your own, to change it.")


class CountryUpdate(Fields):
    """Whose public holidays are days off."""

    model_config = example({"country": "DE", "region": "BY"})

    country: CountryCode | None = Field(default=None, description="ISO 3166-1; null: none.")
    region: RegionCode | None = Field(default=None, description="One of the country's, if any.")


class DaysOffRead(Read):
    """A year's days off: one's own, and the public holidays of the chosen country."""

    year: int
    country: str | None
    region: str | None
    weekend: list[int] = Field(description="Weekdays that never count; Monday is 0.")
    days: list[OffRead]


class RegionRead(Read):
    """A part of a country with holidays of its own."""

    code: str
    name: str


class CountryRead(Read):
    """A country whose holidays are known."""

    code: str = Field(description="ISO 3166-1, two letters.")
    regions: list[RegionRead]


class CountryList(Read):
    """The countries to choose from."""

    items: list[CountryRead]
