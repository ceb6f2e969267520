"""Counts what changed about an agreed meeting, so that calendars know which invitation is newer."""

from sqlalchemy import inspect

from ..tables import Interview

# What an invitation says. A change of anything else leaves it as it is.
SAID = ("starts_at", "time_zone", "agreed_minutes", "mode", "place", "state")


def count_revision(interview: Interview, *, people_changed: bool = False) -> None:
    """Raise `sequence` (RFC 5545) if the interview has, or once had, an agreed start, and something
    that its invitation says is about to be written differently. It never goes down, not even when
    a step is taken back: calendars ignore what is older than what they have."""
    attributes = inspect(interview).attrs
    before = attributes.starts_at.history.deleted or [interview.starts_at]
    was_agreed = interview.sequence > 0 or before[0] is not None
    changed = people_changed or any(attributes[name].history.has_changes() for name in SAID)
    if was_agreed and changed:
        interview.sequence += 1
