"""R16: after a week of silence follow up, by phone if the request was written; R19: not too often,
then ask someone else. Where the method counts business days, R17 takes the place of both."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from grapevine.guard import Purpose
from grapevine.kit.clock import days_later

from .facts import Deed, Facts, Item, Person, Rule, Talk

WRITTEN = {"email", "letter", "social"}


@dataclass(frozen=True, slots=True)
class Silence:
    """Somebody was asked, and has not answered since."""

    talk: Talk
    person: Person
    asked_at: datetime

    @property
    def last_try(self) -> datetime:
        return max(self.asked_at, self.person.nudged_at or self.asked_at)


def silences(facts: Facts) -> Iterator[Silence]:
    """Everybody whose answer is awaited."""
    for talk in facts.talks:
        for person in talk.people if talk.state == "requested" else ():
            asked_at = person.asked_at or talk.requested_at
            if asked_at and not (person.last_word_at and person.last_word_at >= asked_at):
                yield Silence(talk, person, asked_at)


def look(facts: Facts) -> Iterator[Item]:
    for one in silences(facts):
        if not _is_for_r17(facts, one) and may_follow_up(facts, one):
            yield follow_up(facts, one, "R16", *_when(facts, one))


def _is_for_r17(facts: Facts, one: Silence) -> bool:
    """Where business days count, the first follow-up is; and further ones if one moves on."""
    values = facts.values
    return values["first_again_days"] > 0 and (one.person.nudges == 0 or values["move_on_days"] > 0)


def may_follow_up(facts: Facts, one: Silence) -> bool:
    """R19: no more often than the method has it; and never where they asked to be left alone."""
    return not one.person.do_not_contact and one.person.nudges < facts.values["follow_ups"]


def follow_up(facts: Facts, one: Silence, rule_id: str, shows_at: datetime, due: datetime) -> Item:
    """By phone if the first try was written."""
    phone = one.person.asked_on in WRITTEN and one.person.nudges == 0
    way = "Try the phone this time." if phone else "One reminder is polite."
    return Item(
        rule_id=rule_id,
        deed=Deed.FOLLOW_UP,
        title=f"Follow up with {one.person.name}",
        why=f"You asked {facts.days_ago(one.asked_at)} and have not heard back. {way}",
        due=due,
        interview_id=one.talk.id,
        contact_id=one.person.id,
        contact_name=one.person.name,
        anchor=facts.day(one.last_try).isoformat(),
        purpose=Purpose.PHONE_FOLLOW_UP if phone else Purpose.NUDGE,
        inputs=asked(one),
        shows_at=shows_at,
    )


def asked(one: Silence) -> dict[str, str]:
    """What the rules about silence look at."""
    return {
        "asked_at": one.asked_at.isoformat(),
        "asked_on": one.person.asked_on or "unknown",
        "follow_ups_sent": str(one.person.nudges),
    }


def _when(facts: Facts, one: Silence) -> tuple[datetime, datetime]:
    shows_at = days_later(one.last_try, facts.values["follow_up_days"], facts.zone)
    return shows_at, days_later(shows_at, 1, facts.zone)


RULE = Rule("R16", look)
