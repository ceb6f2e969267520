"""Whom Alex brings together, once both agree."""

from typing import Any

# fmt: off
INTRODUCTIONS: list[dict[str, Any]] = [
    {"one": "priya", "other": "haneul", "on": "-2 18:30",
     "reason": "Both draw what nobody has counted yet, one with people, one with tides.",
     "blurb_one": "Priya asks people in cafés what they do, and shows what she heard in a day.",
     "blurb_other": "하늘 turns tide tables into pictures that fishermen pin to the wall.",
     "one_answer": "agreed", "one_answered": "-1 08:15",
     "other_answer": "asked", "other_answered": "-1 21:00"},
    {"one": "marisol", "other": "tomasz", "on": "-8 20:00",
     "reason": "Marisol looks for alumni who work outdoors; Tomasz misses the old boathouse.",
     "blurb_other": "Tomasz left before the alumni lists began, and would come to an evening.",
     "one_answer": "agreed", "one_answered": "-7 09:00",
     "other_answer": "agreed", "other_answered": "-7 12:30", "made": "-6 19:00",
     "outcome": "He speaks at the spring evening."},
]
