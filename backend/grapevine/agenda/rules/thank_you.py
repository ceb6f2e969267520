"""R6: a thank-you is due two days after the interview, owed even if interest fell."""

from collections.abc import Iterator

from grapevine.guard import Purpose
from grapevine.kit.clock import days_later

from .facts import Deed, Facts, Item, Rule


def look(facts: Facts) -> Iterator[Item]:
    for talk in facts.talks:
        if talk.state != "held" or talk.held_at is None:
            continue
        for person in talk.people:
            if person.do_not_contact and not person.thanked_at:
                continue
            yield Item(
                rule_id="R6",
                deed=Deed.THANK,
                title=f"Thank {person.name}",
                why=f"You spoke {facts.days_ago(talk.held_at)}.",
                due=days_later(talk.held_at, facts.values["thank_you_days"], facts.zone),
                interview_id=talk.id,
                contact_id=person.id,
                contact_name=person.name,
                purpose=Purpose.THANK_YOU_EMAIL,
                inputs={"held_at": talk.held_at.isoformat()},
                done_at=person.thanked_at,
            )


RULE = Rule("R6", look)
