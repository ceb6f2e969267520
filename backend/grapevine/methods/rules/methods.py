"""The methods that are shipped: sets of numbers, each of which a person may change."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from grapevine.kit.sources import cited

from .parameters import PARAMETERS


class MethodKey(StrEnum):
    SEEDS = "seeds"
    DALTON_3B7 = "dalton_3b7"
    STRICT = "strict"


DEFAULT = MethodKey.SEEDS


@dataclass(frozen=True, slots=True)
class Method:
    """A named set of numbers: all are as usual but for these."""

    key: MethodKey
    title: str
    summary: str
    source: str
    differs: Mapping[str, int]

    @property
    def values(self) -> dict[str, int]:
        return {one.name: one.usual for one in PARAMETERS} | dict(self.differs)


METHODS: tuple[Method, ...] = (
    Method(
        MethodKey.SEEDS,
        "As the articles advise",
        "One follow-up after a week of silence, a thank-you within two days, in touch every three "
        "months.",
        cited("002", "003", "004"),
        {},
    ),
    Method(
        MethodKey.DALTON_3B7,
        "3B7",
        "After three business days without an answer a second person at the organization; after "
        "seven the first again; after eight on to somebody else.",
        cited("dalton"),
        {"second_person_days": 3, "first_again_days": 7, "move_on_days": 8},
    ),
    Method(
        MethodKey.STRICT,
        "Strict",
        "As the articles advise, but everything sooner: a thank-you and an answer within a day, "
        "the debrief on the same evening.",
        cited("sense"),
        {
            "thank_you_days": 1, "debrief_hours": 8, "answer_days": 1, "decline_days": 1,
            "follow_up_days": 5, "tell_back_days": 3, "promise_days": 3, "keep_in_touch_days": 60,
        },
    ),
)  # fmt: skip
_BY_KEY = {one.key: one for one in METHODS}
USUAL = _BY_KEY[DEFAULT].values


def method_of(key: MethodKey) -> Method:
    return _BY_KEY[key]


def effective(key: MethodKey, changed: Mapping[str, int]) -> dict[str, int]:
    """Every number: the person's own or, unless they changed it, the method's. A number that no
    rule counts with any more is passed over."""
    values = method_of(key).values
    return values | {name: value for name, value in changed.items() if name in values}
