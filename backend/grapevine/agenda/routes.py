"""HTTP for the agenda."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from grapevine.accounts import profile_of
from grapevine.kit import routing
from grapevine.kit.auth import OwnerId
from grapevine.kit.clock import now
from grapevine.kit.db import Db

from .rules import RULES, Deed, Facts, Item, items_of
from .schemas import AgendaItem, AgendaRead, RuleList, RuleRead
from .store.commitments import owed
from .store.talks import talks

router = routing.router("agenda")

JUST_DONE = timedelta(hours=24)
# Where on the interview's page of the web UI each deed is done.
PLACES = {
    Deed.THANK: "tab=messages&write=thank_you",
    Deed.FOLLOW_UP: "tab=messages&write=nudge",
    Deed.TALK: "tab=talk",
    Deed.RECORD: "tab=talk",
    Deed.RESEARCH: "tab=prepare",
    Deed.DEBRIEF: "tab=debrief",
}
SOURCES = {rule.rule_id: rule.source for rule in RULES}


@router.get("", response_model=AgendaRead, summary="Read the agenda")
def read_agenda(db: Db, owner: OwnerId) -> AgendaRead:
    """What to do next, computed now from what happened. Every item says why, and which rule."""
    at = now()
    zone = profile_of(db, owner).time_zone
    items = items_of(Facts(at, zone, talks(db, owner, at), owed(db, owner, at)))
    done = [item for item in items if item.done_at and item.done_at > at - JUST_DONE]
    return AgendaRead(
        now=at,
        time_zone=zone,
        items=[_read(item, at, zone) for item in items if item.done_at is None],
        done=[_read(item, at, zone) for item in done],
    )


@router.get("/rules", response_model=RuleList, summary="List the rules of the agenda")
def list_agenda_rules(owner: OwnerId) -> RuleList:
    """The rules as data: what each asks for, its numbers, and where it comes from."""
    return RuleList(items=[RuleRead.model_validate(rule) for rule in RULES])


def _read(item: Item, at: datetime, zone: str) -> AgendaItem:
    return AgendaItem(
        id=item.id,
        rule_id=item.rule_id,
        deed=item.deed,
        title=item.title,
        why=item.why,
        due=item.due,
        due_on=item.due.astimezone(ZoneInfo(zone)).date(),
        urgency=item.urgency(at),
        interview_id=item.interview_id,
        contact_id=item.contact_id,
        commitment_id=item.commitment_id,
        link=_link(item),
        inputs=dict(item.inputs),
        source=SOURCES[item.rule_id],
        done_at=item.done_at,
    )


def _link(item: Item) -> str:
    """A commitment is found with its person: it may have no conversation."""
    if item.commitment_id:
        return f"/people/{item.contact_id}"
    link = f"/interviews/{item.interview_id}?{PLACES[item.deed]}"
    return f"{link}&contact={item.contact_id}" if item.contact_id else link
