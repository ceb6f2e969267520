"""What a feed says at this moment."""

from datetime import datetime

from sqlmodel import Session

from grapevine.agenda import read_agenda

from . import rules, store
from .tables import CalendarFeed


def feed_document(session: Session, feed: CalendarFeed, at: datetime, site: str) -> str:
    """The feed as an iCalendar file; `site` is the address of the web UI, which events link to."""
    meetings = store.meetings_of(session, feed.owner_id, at, site)
    agenda = read_agenda(session, feed.owner_id, at).items if feed.with_due_items else []
    dues = [rules.Due(item.id, item.due_on, item.title, f"{site}{item.link}") for item in agenda]
    return rules.feed(feed.title, meetings, dues)
