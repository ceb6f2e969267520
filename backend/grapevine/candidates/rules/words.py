"""What each reason for asking somebody says. Pure."""

from collections.abc import Mapping
from typing import Any

MESSAGES: Mapping[str, str] = {
    "interviews": "{career}: {interviews} missing for a balanced picture.",
    "new_organization": "{organization} is an organization you have not heard from.",
    "independent": "Nobody you have heard referred you to them.",
    "no_con": "Nobody has named a drawback of {career} yet.",
    "shortlisted": "{career} is on your shortlist.",
    "interest": "Your interest in {career} is {interest} of 10.",
    "more_careers": "They can speak to {others}, too.",
    "direct": "You know them: closeness {closeness} of 5.",
    "name": "{through} pointed you to them, and you may say so.",
    "permission": "{through} pointed you to them. Ask first whether you may say so.",
    "introduction": "{through} knows them and could introduce you.",
    "planned": "You have planned to talk to them; only the request is missing.",
    "common_ground": "You have something in common to begin with.",
    "again": "You asked them, or talked, long ago.",
}
FIRST_STEPS: Mapping[str, str] = {
    "direct": "Write to them.",
    "name": "Write to them, and name {through}.",
    "permission": "Ask {through} whether you may use their name.",
    "introduction": "Ask {through} to introduce you.",
    "cold": "Write to them: say how you found them.",
}


def message_of(code: str, facts: Mapping[str, Any]) -> str:
    """The reason in words, with the facts about this person."""
    return MESSAGES[code].format_map(facts)


def first_step(kind: str, facts: Mapping[str, Any]) -> str:
    """The first message of a way in words."""
    return FIRST_STEPS[kind].format_map(facts)


def how_many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
