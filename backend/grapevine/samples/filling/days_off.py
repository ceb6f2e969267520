"""Makes the days on which Alex waits for nobody."""

from datetime import date

from grapevine.methods import DayOff

from ..content.me import DAYS_OFF
from .questions import BEGAN
from .sample import Sample


def make_days_off(sample: Sample) -> None:
    """They come every year, so that it matters little which year they are written down in."""
    for month, day, title in DAYS_OFF:
        on = date(sample.calendar.today.year, month, day)
        sample.add(DayOff, BEGAN, day=on, title=title, yearly=True)
