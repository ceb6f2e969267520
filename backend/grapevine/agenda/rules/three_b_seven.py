"""R17, "3B7": three business days without a reply, and a second person at the organization is
asked; seven, and the first once more; eight, and on to somebody else. R18: any reply from anybody
there ends all of it. A number of 0 leaves its step out."""

from collections.abc import Iterator
from datetime import date

from grapevine.guard import Purpose

from .facts import Deed, Facts, Item, Rule, Workplace
from .silence import Silence, asked, follow_up, may_follow_up, silences


def look(facts: Facts) -> Iterator[Item]:
    for one in silences(facts):
        place = facts.workplaces.get(one.talk.organization_id) if one.talk.organization_id else None
        if place and place.heard_at and place.heard_at >= one.asked_at:
            continue  # R18
        moving_on = _day(facts, one, "move_on_days")
        if moving_on and facts.day(facts.now) >= moving_on:
            yield from _main(one, _move_on(facts, one, moving_on))
            continue
        yield from _again(facts, one)
        if place and not _asked_elsewhere(one, place):
            day = _day(facts, one, "second_person_days")
            yield from _main(one, _second(facts, one, place, day) if day else None)
        yield from _main(one, _move_on(facts, one, moving_on) if moving_on else None)


def _day(facts: Facts, one: Silence, name: str) -> date | None:
    days = facts.values[name]
    return facts.calendar.later(facts.day(one.asked_at), days) if days else None


def _main(one: Silence, item: Item | None) -> Iterator[Item]:
    """What is about the organization is said once, with the main person of the conversation."""
    if item and one.person == one.talk.people[0]:
        yield item


def _again(facts: Facts, one: Silence) -> Iterator[Item]:
    day = _day(facts, one, "first_again_days")
    if day and one.person.nudges == 0 and may_follow_up(facts, one):
        yield follow_up(facts, one, "R17", facts.start_of(day), facts.end_of(day))


def _asked_elsewhere(one: Silence, place: Workplace) -> bool:
    return any(who != one.person.id and at >= one.asked_at for who, at in place.asked)


def _second(facts: Facts, one: Silence, place: Workplace, day: date) -> Item:
    names = ", ".join(name for _, name in place.others)
    hint = f"You know of {names}." if names else "Find a second person there."
    return Item(
        rule_id="R17",
        deed=Deed.ASK_SECOND_PERSON,
        title=f"Ask a second person where {one.person.name} works",
        why=f"You asked {facts.days_ago(one.asked_at)} and have not heard back. {hint}",
        due=facts.end_of(day),
        interview_id=one.talk.id,
        contact_id=one.person.id,
        contact_name=one.person.name,
        to_id=place.others[0][0] if place.others else None,
        anchor=facts.day(one.asked_at).isoformat(),
        purpose=Purpose.SECOND_PERSON if place.others else None,
        inputs=asked(one) | {"others_there": names},
        shows_at=facts.start_of(day),
    )


def _move_on(facts: Facts, one: Silence, day: date) -> Item:
    return Item(
        rule_id="R17",
        deed=Deed.ASK_SOMEONE_ELSE,
        title=f"Move on from {one.person.name}",
        why=f"You asked {facts.days_ago(one.asked_at)}. No answer is an answer, too.",
        due=facts.end_of(day),
        interview_id=one.talk.id,
        contact_id=one.person.id,
        contact_name=one.person.name,
        anchor=facts.day(one.asked_at).isoformat(),
        inputs=asked(one),
        shows_at=facts.start_of(day),
    )


RULE = Rule("R17", look)
