"""R6: a thank-you is due two days after the interview, owed even if interest fell."""

from collections.abc import Iterator, Mapping

from grapevine.kit.clock import days_later
from grapevine.kit.sources import cited

from .facts import Deed, Facts, Item, Rule


def look(facts: Facts, parameters: Mapping[str, int]) -> Iterator[Item]:
    for talk in facts.talks:
        if talk.state != "held" or talk.held_at is None:
            continue
        for person in talk.people:
            yield Item(
                rule_id="R6",
                deed=Deed.THANK,
                title=f"Thank {person.name}",
                why=f"You spoke {facts.days_ago(talk.held_at)}.",
                due=days_later(talk.held_at, parameters["days"], facts.zone),
                interview_id=talk.id,
                contact_id=person.id,
                inputs={"held_at": talk.held_at.isoformat()},
                done_at=person.thanked_at,
            )


RULE = Rule(
    "R6",
    "Say thank you within two days of an interview.",
    cited("002", "003", "004"),
    {"days": 2},
    look,
)
