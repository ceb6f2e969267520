"""What I owe whom, from the agenda's items; and what I wait for."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlmodel import Session

from grapevine.agenda import AgendaItem, Facts, Urgency, look_ahead, silences
from grapevine.kit.clock import now

from .. import rules, store
from ..rules import DebtKind, WaitingKind
from ..schemas.debts import DebtList, Debtor, DebtRead, DebtSum, NextStep, WaitingRead

# What the rules say to do about a silence.
ABOUT_SILENCE = {"R16", "R17", "R19"}


def read_debts(session: Session, owner: UUID) -> DebtList:
    """Everything that is owed to or by somebody, in a fixed number of queries."""
    at = now()
    facts, items = look_ahead(session, owner, at)
    open_ = [item for item in items if item.done_at is None and item.dismissed_at is None]
    debts = list(_debts(open_, at.astimezone(ZoneInfo(facts.zone)).date()))
    waiting = [*_conversations(facts, open_), *_asked(session, owner)]
    return DebtList(
        people=_by_person(debts),
        sums=[_sum(kind, debts) for kind in DebtKind],
        owed=len(debts),
        late=_late(debts),
        waiting=sorted(waiting, key=lambda one: one.since),
    )


def _debts(items: list[AgendaItem], today: date) -> Iterator[DebtRead]:
    for item in items:
        kind = rules.kind_of(item.deed)
        ahead = item.parameters.get("keep_in_touch_ahead_days", 0)
        if kind and item.contact_id and rules.is_owed(kind, item.due_on, today, ahead):
            yield DebtRead(**dict(item), kind=kind)


def _by_person(debts: list[DebtRead]) -> list[Debtor]:
    """The items come most urgent first, and so do the people."""
    found: dict[UUID, list[DebtRead]] = defaultdict(list)
    for debt in debts:
        if debt.contact_id:
            found[debt.contact_id].append(debt)
    return [
        Debtor(contact_id=who, contact_name=owed[0].contact_name, late=_late(owed), debts=owed)
        for who, owed in found.items()
    ]


def _sum(kind: DebtKind, debts: list[DebtRead]) -> DebtSum:
    of_kind = [debt for debt in debts if debt.kind is kind]
    return DebtSum(kind=kind, count=len(of_kind), late=_late(of_kind))


def _late(debts: list[DebtRead]) -> int:
    return sum(debt.urgency is Urgency.LATE for debt in debts)


def _conversations(facts: Facts, items: list[AgendaItem]) -> Iterator[WaitingRead]:
    """Who was asked for a conversation, and what the method says next."""
    steps: dict[tuple[UUID | None, UUID | None], AgendaItem] = {}
    for item in items:
        if item.rule_id in ABOUT_SILENCE:
            steps.setdefault((item.interview_id, item.contact_id), item)
    for one in silences(facts):
        yield WaitingRead(
            kind=WaitingKind.CONVERSATION,
            contact_id=one.person.id,
            contact_name=one.person.name,
            about="",
            interview_id=one.talk.id,
            referral_id=None,
            introduction_id=None,
            since=one.asked_at,
            follow_ups=one.person.nudges,
            next=_next(steps.get((one.talk.id, one.person.id))),
        )


def _next(item: AgendaItem | None) -> NextStep | None:
    if item is None:
        return None
    late = item.urgency is Urgency.LATE
    return NextStep(rule_id=item.rule_id, title=item.title, due=item.due, late=late, link=item.link)


def _asked(session: Session, owner: UUID) -> Iterator[WaitingRead]:
    """Who was asked for an introduction to somebody, or whether they want one."""
    for row in (*store.asked_referrers(session, owner), *store.asked_introductions(session, owner)):
        yield WaitingRead(
            kind=row.kind,
            contact_id=row.contact_id,
            contact_name=row.name,
            about=row.about,
            interview_id=None,
            referral_id=row.referral_id,
            introduction_id=row.introduction_id,
            since=row.since,
            follow_ups=0,
            next=None,
        )
