"""Reads the agenda: gathers the facts, asks the rules, and sorts what they say."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlmodel import Session

from grapevine.accounts import profile_of
from grapevine.kit.clock import now
from grapevine.kit.errors import NotFound
from grapevine.methods import Calendar, calendar_of, parameters_of, rule_of, values_of

from . import store
from .rules import (
    Facts,
    Item,
    Mark,
    all_items_of,
    check_snooze,
    link_of,
    sorted_by_mark,
)
from .schemas import AgendaItem, AgendaRead

YEARS_AROUND = 1  # days off are looked up for as many years before and after


def facts_of(session: Session, owner: UUID, at: datetime) -> Facts:
    """Everything that the rules look at, in a fixed number of queries."""
    zone = profile_of(session, owner).time_zone
    values = values_of(session, owner)
    talks = store.talks(session, owner, at)
    by_business_days = any(values[one.name] for one in parameters_of("R17"))
    known = store.known(session, owner)
    year = at.astimezone(ZoneInfo(zone)).year
    years = range(year - YEARS_AROUND, year + YEARS_AROUND + 1)
    return Facts(
        now=at,
        zone=zone,
        talks=talks,
        owed=store.owed(session, owner, at),
        known=known,
        agreed=store.agreed(session, owner, at),
        declines=store.declines(session, owner, at),
        pointed=store.pointed(session, owner, at, {one.id: one for one in known}),
        workplaces=store.workplaces(session, owner, talks) if by_business_days else {},
        values=values,
        calendar=calendar_of(session, owner, years) if by_business_days else Calendar(),
    )


def agenda_of(session: Session, owner: UUID, at: datetime) -> list[Item]:
    """Everything that is owed or to be done, also what is still too far off to show, snoozed or
    dismissed; and what was done lately (`done_at`). The most urgent first."""
    return all_items_of(facts_of(session, owner, at))


def read_agenda(session: Session, owner: UUID, at: datetime) -> AgendaRead:
    """Today's agenda as clients see it."""
    facts = facts_of(session, owner, at)
    marks = store.marks(session, owner)
    found = sorted_by_mark(facts, all_items_of(facts), marks)

    def read(items: Sequence[Item]) -> list[AgendaItem]:
        return [_read(facts, item, marks.get(item.id, Mark())) for item in items]

    return AgendaRead(
        now=at,
        time_zone=facts.zone,
        items=read(found.items),
        done=read(found.done),
        snoozed=read(found.snoozed),
        dismissed=read(found.dismissed),
    )


def read_items(session: Session, owner: UUID, at: datetime) -> list[AgendaItem]:
    """The items of `agenda_of` as clients see them, with what was said about each."""
    return look_ahead(session, owner, at)[1]


def look_ahead(session: Session, owner: UUID, at: datetime) -> tuple[Facts, list[AgendaItem]]:
    """The facts, and `read_items` made of them."""
    facts = facts_of(session, owner, at)
    marks = store.marks(session, owner)
    found = all_items_of(facts)
    return facts, [_read(facts, item, marks.get(item.id, Mark())) for item in found]


def snooze(session: Session, owner: UUID, key: str, until: date) -> AgendaItem:
    """Put an item off; raises NotFound, or Invalid for a day that is not ahead."""
    facts = facts_of(session, owner, now())
    item = _open_item(facts, key)
    check_snooze(until, facts.day(facts.now))
    store.snooze(session, owner, key, until)
    return _read(facts, item, store.marks(session, owner)[key])


def dismiss(session: Session, owner: UUID, key: str) -> AgendaItem:
    """Drop an item; raises NotFound."""
    facts = facts_of(session, owner, now())
    item = _open_item(facts, key)
    store.dismiss(session, owner, key, dismissed=True)
    return _read(facts, item, store.marks(session, owner)[key])


def _open_item(facts: Facts, key: str) -> Item:
    for item in all_items_of(facts):
        if item.id == key and item.done_at is None:
            return item
    raise NotFound()


def _read(facts: Facts, item: Item, mark: Mark) -> AgendaItem:
    return AgendaItem(
        id=item.id,
        rule_id=item.rule_id,
        deed=item.deed,
        title=item.title,
        why=item.why,
        due=item.due,
        due_on=facts.day(item.due),
        urgency=item.urgency(facts.now),
        interview_id=item.interview_id,
        contact_id=item.contact_id,
        contact_name=item.contact_name,
        commitment_id=item.commitment_id,
        referral_id=item.referral_id,
        link=link_of(item),
        inputs=dict(item.inputs),
        parameters={one.name: facts.values[one.name] for one in parameters_of(item.rule_id)},
        source=rule_of(item.rule_id).source,
        done_at=item.done_at,
        snoozed_until=mark.snoozed_until,
        dismissed_at=mark.dismissed_at,
    )
