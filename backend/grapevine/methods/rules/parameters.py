"""Every number that a rule of the agenda counts with: what it means, and within what it may lie."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache


class Unit(StrEnum):
    """What a number counts. Days are days of the calendar; business days leave out weekends and
    days off."""

    HOURS = "hours"
    DAYS = "days"
    BUSINESS_DAYS = "business_days"
    TIMES = "times"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A number of a rule. `usual` is the one of the method that is the default."""

    name: str
    rule_id: str
    title: str
    unit: Unit
    usual: int
    least: int
    most: int


_B, _D, _H, _T = Unit.BUSINESS_DAYS, Unit.DAYS, Unit.HOURS, Unit.TIMES
PARAMETERS: tuple[Parameter, ...] = (
    Parameter("thank_you_days", "R6", "Say thank you within", _D, 2, 1, 14),
    Parameter("follow_up_days", "R16", "Follow up after a silence of", _D, 7, 1, 60),
    Parameter("second_person_days", "R17", "Ask a second person after (0: don't)", _B, 0, 0, 30),
    Parameter("first_again_days", "R17", "Ask the first again after (0: see R16)", _B, 0, 0, 30),
    Parameter("move_on_days", "R17", "Move on after (0: see R19)", _B, 0, 0, 60),
    Parameter("follow_ups", "R19", "Follow up at most", _T, 1, 0, 5),
    Parameter("decline_days", "R20", "Ask who declined for a referral within", _D, 2, 1, 14),
    Parameter("talk_hours", "R21", "Show a conversation ahead of it by", _H, 48, 1, 336),
    Parameter("research_days", "R26", "Start reading up before it by", _D, 5, 1, 30),
    Parameter("debrief_hours", "R29", "Debrief within", _H, 24, 1, 168),
    Parameter("tell_back_days", "R34", "Tell what came of it within", _D, 7, 1, 60),
    Parameter("no_answer_days", "R34", "No answer is an outcome after", _D, 7, 1, 60),
    Parameter("keep_in_touch_days", "R35", "Be in touch after an interview every", _D, 90, 7, 730),
    Parameter("keep_in_touch_ahead_days", "R35", "Show that ahead of the day by", _D, 7, 0, 60),
    Parameter("promise_days", "R45", "Keep a promise without a day within", _D, 7, 1, 60),
    Parameter("promise_ahead_days", "R45", "Show what has a day ahead of it by", _D, 3, 0, 60),
    Parameter("answer_days", "R47", "Answer within", _D, 2, 1, 14),
    Parameter("introduce_days", "R48", "Introduce who agreed within", _D, 3, 1, 30),
)


@cache
def parameters_of(rule_id: str) -> tuple[Parameter, ...]:
    """The numbers of one rule; most rules have none."""
    return tuple(one for one in PARAMETERS if one.rule_id == rule_id)
