"""Fills an account with the sample: every row is made first, then stored table by table."""

from uuid import UUID

from sqlmodel import Session

from ..rules import Calendar
from .careers import make_careers
from .days_off import make_days_off
from .debriefs import make_debriefs
from .insights import make_insights
from .introductions import make_introductions
from .messages import make_messages
from .people import make_people
from .pitches import make_pitches
from .questions import make_questions
from .referrals import make_referrals
from .sample import Sample
from .takeaways import make_takeaways
from .talks import make_talks
from .writing import make_writing


def fill(session: Session, owner: UUID, calendar: Calendar) -> None:
    """Write the whole sample; whoever comes later in this order refers to those before."""
    sample = Sample(owner, calendar)
    for make in (
        make_careers, make_people, make_questions, make_pitches, make_talks, make_referrals,
        make_messages, make_insights, make_takeaways, make_debriefs, make_writing, make_days_off,
        make_introductions,
    ):  # fmt: skip
        make(sample)
    for rows in sample.tables.values():
        session.add_all(rows)
        session.flush()
