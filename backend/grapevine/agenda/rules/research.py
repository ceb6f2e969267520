"""R26: research is done before the interview starts."""

from collections.abc import Iterator, Mapping
from datetime import timedelta

from grapevine.kit.sources import cited

from .facts import Deed, Facts, Item, Rule


def look(facts: Facts, parameters: Mapping[str, int]) -> Iterator[Item]:
    for talk in facts.talks:
        if talk.state != "scheduled" or talk.starts_at is None or talk.researched_at:
            continue
        ahead = talk.starts_at - facts.now
        if timedelta(0) < ahead <= timedelta(days=parameters["days_before"]):
            yield Item(
                rule_id="R26",
                deed=Deed.RESEARCH,
                title=f"Prepare for {talk.names}",
                why="Read up first: what you can look up is not worth their minutes.",
                due=talk.starts_at,
                interview_id=talk.id,
                inputs={"starts_at": talk.starts_at.isoformat()},
            )


RULE = Rule(
    "R26",
    "Do your research before the conversation starts.",
    cited("002", "004"),
    {"days_before": 5},
    look,
)
