"""R26: research is done before the interview starts."""

from collections.abc import Iterator

from grapevine.kit.clock import days_later

from .facts import Deed, Facts, Item, Rule


def look(facts: Facts) -> Iterator[Item]:
    for talk in facts.talks:
        if talk.state != "scheduled" or talk.starts_at is None or talk.researched_at:
            continue
        if talk.starts_at > facts.now:
            yield Item(
                rule_id="R26",
                deed=Deed.RESEARCH,
                title=f"Prepare for {talk.names}",
                why="Read up first: what you can look up is not worth their minutes.",
                due=talk.starts_at,
                interview_id=talk.id,
                anchor=facts.day(talk.starts_at).isoformat(),
                inputs={"starts_at": talk.starts_at.isoformat()},
                shows_at=days_later(talk.starts_at, -facts.values["research_days"], facts.zone),
            )


RULE = Rule("R26", look)
