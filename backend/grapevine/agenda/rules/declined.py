"""R20: after a no, say thanks and ask whom else you could talk to."""

from collections.abc import Iterator

from grapevine.guard import Purpose
from grapevine.kit.clock import days_later

from .facts import DAY, Deed, Facts, Item, Rule

PASSED = 30 * DAY  # then the moment to ask has gone by


def look(facts: Facts) -> Iterator[Item]:
    for no in facts.declines:
        if no.answered_at is None and facts.now - no.at >= PASSED:
            continue
        yield Item(
            rule_id="R20",
            deed=Deed.ASK_FOR_REFERRAL,
            title=f"Thank {no.name} for the answer, and ask whom else to talk to",
            why=f"They said no {facts.days_ago(no.at)}; people who can't often know who can.",
            due=days_later(no.at, facts.values["decline_days"], facts.zone),
            interview_id=no.interview_id,
            contact_id=no.contact_id,
            contact_name=no.name,
            anchor=facts.day(no.at).isoformat(),
            purpose=Purpose.REPLY_TO_NO,
            inputs={"declined_at": no.at.isoformat(), "reason": no.reason},
            done_at=no.answered_at,
        )


RULE = Rule("R20", look)
