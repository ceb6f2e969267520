"""R29: debrief within a day, while the words are still there."""

from collections.abc import Iterator
from datetime import timedelta

from .facts import Deed, Facts, Item, Rule


def look(facts: Facts) -> Iterator[Item]:
    for talk in facts.talks:
        if talk.state != "held" or talk.held_at is None:
            continue
        yield Item(
            rule_id="R29",
            deed=Deed.DEBRIEF,
            title=f"Debrief the talk with {talk.names}",
            why=f"You spoke {facts.days_ago(talk.held_at)}; five minutes keep what you heard.",
            due=talk.held_at + timedelta(hours=facts.values["debrief_hours"]),
            interview_id=talk.id,
            inputs={"held_at": talk.held_at.isoformat()},
            done_at=talk.debriefed_at,
        )


RULE = Rule("R29", look)
