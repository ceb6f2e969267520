"""R29: debrief within a day, while the words are still there."""

from collections.abc import Iterator, Mapping
from datetime import timedelta

from grapevine.kit.sources import cited

from .facts import Deed, Facts, Item, Rule


def look(facts: Facts, parameters: Mapping[str, int]) -> Iterator[Item]:
    for talk in facts.talks:
        if talk.state != "held" or talk.held_at is None:
            continue
        yield Item(
            rule_id="R29",
            deed=Deed.DEBRIEF,
            title=f"Debrief the talk with {talk.names}",
            why=f"You spoke {facts.days_ago(talk.held_at)}; five minutes keep what you heard.",
            due=talk.held_at + timedelta(hours=parameters["hours"]),
            interview_id=talk.id,
            inputs={"held_at": talk.held_at.isoformat()},
            done_at=talk.debriefed_at,
        )


RULE = Rule(
    "R29",
    "Debrief within 24 hours of an interview.",
    cited("002"),
    {"hours": 24},
    look,
)
