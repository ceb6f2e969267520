"""R35: be in touch every so often with whom you talked; any contact starts the count anew."""

from collections.abc import Iterator
from datetime import date

from grapevine.guard import Purpose

from .facts import DAY, Deed, Facts, Item, Known, Rule


def look(facts: Facts) -> Iterator[Item]:
    for person in facts.known:
        every = _cadence(facts, person)
        if not every or person.busy or person.do_not_contact:
            continue
        last = _last_contact(facts, person)
        due_day = last + every * DAY
        shown = due_day - min(facts.values["keep_in_touch_ahead_days"], every - 1) * DAY
        yield Item(
            rule_id="R35",
            deed=Deed.KEEP_IN_TOUCH,
            title=f"Get in touch with {person.name}",
            why=_why(facts, person, last),
            due=facts.end_of(due_day),
            contact_id=person.id,
            contact_name=person.name,
            anchor=last.isoformat(),
            purpose=Purpose.PROGRESS_UPDATE,
            inputs={"last_contact_on": last.isoformat(), "every_days": str(every)},
            shows_at=facts.start_of(shown),
        )


def _cadence(facts: Facts, person: Known) -> int | None:
    """As wished for this person; otherwise the method's for everybody with whom one talked."""
    if person.cadence_days is not None:
        return person.cadence_days
    return facts.values["keep_in_touch_days"] if person.talked_at else None


def _last_contact(facts: Facts, person: Known) -> date:
    """The day of the last talk or message; of who was never reached, the day they were added."""
    moments = (person.talked_at, person.last.at if person.last else None)
    return facts.day(max((at for at in moments if at), default=person.added_at))


def _why(facts: Facts, person: Known, last: date) -> str:
    days = (facts.day(facts.now) - last).days
    if person.talked_at or person.last:
        return f"You last had contact {days} days ago; tell them how it goes."
    return "You wanted to stay in touch, and have not been yet."


RULE = Rule("R35", look)
