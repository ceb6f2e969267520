"""The sheet put together, and items of the checklist ticked."""

from typing import Any

from sqlmodel import Session

from grapevine.interviews import Interview, note_research
from grapevine.kit.clock import now

from . import rules
from .rules import KEYS, CheckGroup, Due
from .schemas import CheckUpdate
from .store import checks, sheet
from .tables import InterviewCheck


def preparation_for(session: Session, interview: Interview) -> dict[str, Any]:
    """Everything to know and to do before this conversation."""
    people = sheet.people_of(session, interview)
    place = checks.organization_of(session, interview.owner_id, interview.organization_id)
    return {
        "interview_id": interview.id,
        "researched_at": interview.researched_at,
        "people": people,
        "organization": place and _place(session, place, people),
        "careers": sheet.careers_of(session, interview),
        "pitch": sheet.pitch_of(session, interview),
        "checklist": checklist_of(session, interview),
    }


def checklist_of(session: Session, interview: Interview) -> list[dict[str, Any]]:
    """The items that apply, then the owner's own. What was ticked and applies no more, because
    they will meet in another way, is kept and comes back with that way."""
    written = checks.checks_of(session, interview)
    applying = rules.checklist(checks.meeting_of(session, interview))
    ours = [_ours(due, written.get(due.item.key)) for due in applying]
    return [*ours, *(_own(row) for key, row in written.items() if key not in KEYS)]


def write_check(
    session: Session, interview: Interview, key: str, body: CheckUpdate
) -> dict[str, Any]:
    """Tick an item, or not, and note something about it. With the last thing to read up on the
    research is done, and without it no more (R26)."""
    written = checks.checks_of(session, interview)
    row = written.get(key)
    others = sum(one not in KEYS and one != key for one in written)
    title = body.title or (row.title if row and body.title is None else "")
    rules.check_own(key, title or None, others)
    if row is None:
        row = InterviewCheck(owner_id=interview.owner_id, interview_id=interview.id, key=key)
        session.add(row)
    row.title, row.note = title, body.note
    row.done_at = (row.done_at or now()) if body.done else None
    session.flush()
    _settle_research(session, interview, key, done=body.done)
    return next(one for one in _all(session, interview) if one["key"] == key)


def drop_check(session: Session, interview: Interview, key: str) -> None:
    """Take a tick and its note, or an own item, off the list; raises NotFound."""
    session.delete(checks.find_check(session, interview, key))
    session.flush()
    _settle_research(session, interview, key, done=False)


def _all(session: Session, interview: Interview) -> list[dict[str, Any]]:
    """The checklist, with the items that were ticked for another way of meeting."""
    shown = checklist_of(session, interview)
    keys = {one["key"] for one in shown}
    hidden = [
        _ours(Due(item, None, False), row)
        for item in rules.ITEMS
        if item.key not in keys
        and (row := checks.checks_of(session, interview).get(item.key)) is not None
    ]
    return [*shown, *hidden]


def _settle_research(session: Session, interview: Interview, key: str, *, done: bool) -> None:
    if key not in rules.RESEARCH:
        return
    if not done:
        note_research(session, interview, False)
        return
    written = checks.checks_of(session, interview)
    applying = rules.checklist(checks.meeting_of(session, interview))
    ticked = [key for key, row in written.items() if row.done_at]
    if rules.is_researched(applying, ticked):
        note_research(session, interview, True)


def _place(session: Session, place: Any, people: list[dict[str, Any]]) -> dict[str, Any]:
    here = [one["id"] for one in people]
    return {
        **place.model_dump(include={"id", "name", "website", *checks.HEADINGS}),
        "said": sheet.said_about(session, place.owner_id, place.id, here),
    }


def _ours(due: Due, row: InterviewCheck | None) -> dict[str, Any]:
    item = due.item
    return {
        "key": item.key, "group": item.group, "title": item.title, "why": item.why,
        "rule_id": item.rule_id, "source": item.source, "due_at": due.due_at,
        "done": due.shown_done or bool(row and row.done_at),
        "done_at": row and row.done_at, "note": row.note if row else "",
    }  # fmt: skip


def _own(row: InterviewCheck) -> dict[str, Any]:
    return {
        "key": row.key, "group": CheckGroup.OWN, "title": row.title, "why": "",
        "rule_id": None, "source": None, "due_at": None,
        "done": row.done_at is not None, "done_at": row.done_at, "note": row.note,
    }  # fmt: skip
