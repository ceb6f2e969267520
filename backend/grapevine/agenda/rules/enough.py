"""R19: after as many follow-ups as are polite, ask someone else."""

from collections.abc import Iterator

from grapevine.kit.clock import days_later

from .facts import Deed, Facts, Item, Rule
from .silence import Silence, asked, silences


def look(facts: Facts) -> Iterator[Item]:
    for one in silences(facts):
        if not facts.values["move_on_days"] and one.person.nudges >= facts.values["follow_ups"]:
            yield _item(facts, one)


def _item(facts: Facts, one: Silence) -> Item:
    shows_at = days_later(one.last_try, facts.values["follow_up_days"], facts.zone)
    return Item(
        rule_id="R19",
        deed=Deed.ASK_SOMEONE_ELSE,
        title=f"Ask someone else than {one.person.name}",
        why=f"You last tried {facts.days_ago(one.last_try)}. No answer is an answer, too.",
        due=days_later(shows_at, 1, facts.zone),
        interview_id=one.talk.id,
        contact_id=one.person.id,
        contact_name=one.person.name,
        anchor=facts.day(one.last_try).isoformat(),
        inputs=asked(one),
        shows_at=shows_at,
    )


RULE = Rule("R19", look)
