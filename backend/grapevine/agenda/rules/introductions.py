"""R48: two people who both agreed to be introduced are introduced soon."""

from collections.abc import Iterator

from grapevine.kit.clock import days_later

from .facts import Deed, Facts, Item, Rule


def look(facts: Facts) -> Iterator[Item]:
    for pair in facts.agreed:
        yield Item(
            rule_id="R48",
            deed=Deed.INTRODUCE,
            title=f"Introduce {pair.one_name} and {pair.other_name}",
            why=f"Both agreed; the last of them {facts.days_ago(pair.agreed_at)}.",
            due=days_later(pair.agreed_at, facts.values["introduce_days"], facts.zone),
            contact_id=pair.one_id,
            contact_name=pair.one_name,
            anchor=str(pair.id),
            inputs={"agreed_at": pair.agreed_at.isoformat(), "other_id": str(pair.other_id)},
            done_at=pair.made_at,
        )


RULE = Rule("R48", look)
