"""R16: after a week of silence follow up once, by phone if the request was written."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from grapevine.kit.clock import days_later
from grapevine.kit.sources import cited

from .facts import Deed, Facts, Item, Person, Rule, Talk

WRITTEN = {"email", "letter", "social"}


def look(facts: Facts, parameters: Mapping[str, int]) -> Iterator[Item]:
    for talk in facts.talks:
        if talk.state != "requested":
            continue
        for person in talk.people:
            asked_at = person.asked_at or talk.requested_at
            if asked_at is None or _answered(person, asked_at):
                continue
            if person.nudges >= parameters["follow_ups"]:
                continue
            due = days_later(asked_at, parameters["days"], facts.zone)
            if facts.now >= due:
                yield _item(facts, talk, person, asked_at, due)


def _answered(person: Person, asked_at: datetime) -> bool:
    return person.last_word_at is not None and person.last_word_at >= asked_at


def _item(facts: Facts, talk: Talk, person: Person, asked_at: datetime, due: datetime) -> Item:
    way = "Try the phone this time." if person.asked_on in WRITTEN else "One reminder is polite."
    return Item(
        rule_id="R16",
        deed=Deed.FOLLOW_UP,
        title=f"Follow up with {person.name}",
        why=f"You asked {facts.days_ago(asked_at)} and have not heard back. {way}",
        due=days_later(due, 1, facts.zone),
        interview_id=talk.id,
        contact_id=person.id,
        inputs={"asked_at": asked_at.isoformat(), "asked_on": person.asked_on or "unknown"},
    )


RULE = Rule(
    "R16",
    "No answer after a week: follow up once, by phone if you wrote first.",
    cited("002"),
    {"days": 7, "follow_ups": 1},
    look,
)
