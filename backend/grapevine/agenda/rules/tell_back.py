"""R34: who gave advice or a name is told what came of it, also when nothing did."""

from collections.abc import Iterator
from datetime import datetime

from grapevine.guard import Purpose
from grapevine.kit.clock import days_later

from .facts import Deed, Facts, Item, Owed, Pointed, Rule

SAID = {
    "met": "You met {name}.",
    "declined": "{name} said no.",
    "no_answer": "{name} did not answer.",
    "not_pursued": "You did not pursue it with {name}.",
}


def look(facts: Facts) -> Iterator[Item]:
    for owed in facts.owed:
        if owed.kind == "advice" and owed.closed_at and not owed.do_not_contact:
            yield _advice(facts, owed, owed.closed_at)
    for one in facts.pointed:
        outcome, at = outcome_of(facts, one)
        if at is not None and at <= facts.now:
            yield _referral(facts, one, outcome, at)


def outcome_of(facts: Facts, one: Pointed) -> tuple[str, datetime | None]:
    """What became of a referral and since when, as recorded or as it shows from what happened since
    its day: a talk was held, a no was said, or a week has gone by without a word. No time while it
    is open."""

    def since(at: datetime | None) -> datetime | None:
        return at if at and facts.day(at) >= one.given_on else None

    if one.outcome not in ("open", "contacted"):
        return one.outcome, since(one.talked_at) or since(one.declined_at) or one.changed_at
    if talked_at := since(one.talked_at):
        return "met", talked_at
    if declined_at := since(one.declined_at):
        return "declined", declined_at
    asked_at = since(one.asked_at) or (one.changed_at if one.outcome == "contacted" else None)
    if asked_at is None or (one.heard_at and one.heard_at >= asked_at):
        return one.outcome, None
    return "no_answer", days_later(asked_at, facts.values["no_answer_days"], facts.zone)


def _referral(facts: Facts, one: Pointed, outcome: str, at: datetime) -> Item:
    return Item(
        rule_id="R34",
        deed=Deed.TELL_BACK,
        title=f"Tell {one.referrer_name} what came of the referral",
        why=SAID[outcome].format(name=one.referred_name) + " They would like to hear it from you.",
        due=days_later(at, facts.values["tell_back_days"], facts.zone),
        contact_id=one.referrer_id,
        contact_name=one.referrer_name,
        referral_id=one.id,
        anchor=outcome,
        purpose=Purpose.REPORT_BACK_REFERRAL,
        inputs={"outcome": outcome, "since": at.isoformat()},
        done_at=one.told_at,
    )


def _advice(facts: Facts, owed: Owed, closed_at: datetime) -> Item:
    return Item(
        rule_id="R34",
        deed=Deed.TELL_BACK,
        title=f"Tell {owed.name} what came of their advice",
        why=f"You closed it {facts.days_ago(closed_at)}; advice that was used is a pleasure to "
        "have given.",
        due=days_later(closed_at, facts.values["tell_back_days"], facts.zone),
        interview_id=owed.interview_id,
        contact_id=owed.contact_id,
        contact_name=owed.name,
        commitment_id=owed.id,
        purpose=Purpose.REPORT_BACK_ADVICE,
        inputs={"closed_at": closed_at.isoformat()},
        done_at=owed.told_at,
    )


RULE = Rule("R34", look)
