"""What was put off or dismissed is out of sight, not gone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from grapevine.kit.errors import Invalid

from .facts import DAY, Facts, Item

LONGEST_SNOOZE = 366 * DAY
REMEMBERED = 30 * DAY  # how long what was dismissed can be taken back
JUST_DONE = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Mark:
    """What the owner said about an item."""

    snoozed_until: date | None = None
    dismissed_at: datetime | None = None


@dataclass(slots=True)
class Sorted:
    """The items by what is to be done with them."""

    items: list[Item] = field(default_factory=list)
    done: list[Item] = field(default_factory=list)
    snoozed: list[Item] = field(default_factory=list)
    dismissed: list[Item] = field(default_factory=list)


def sorted_by_mark(facts: Facts, items: Iterable[Item], marks: Mapping[str, Mark]) -> Sorted:
    """Which items to show, and where. What was done counts, whatever was said of it before."""
    found, today = Sorted(), facts.day(facts.now)
    for item in items:
        mark = marks.get(item.id, Mark())
        if item.done_at:
            if item.done_at > facts.now - JUST_DONE:
                found.done.append(item)
        elif mark.dismissed_at:
            if mark.dismissed_at > facts.now - REMEMBERED:
                found.dismissed.append(item)
        elif mark.snoozed_until and mark.snoozed_until > today:
            found.snoozed.append(item)
        elif item.is_up(facts.now):
            found.items.append(item)
    return found


def check_snooze(until: date, today: date) -> None:
    """From tomorrow to a year from now: raises Invalid."""
    if not today < until <= today + LONGEST_SNOOZE:
        message = "Choose a day from tomorrow to a year from now."
        raise Invalid("/until", message, code="not_ahead")
