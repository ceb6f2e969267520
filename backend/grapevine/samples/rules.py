"""When things happened in a sample: in days from today, by the clock on the person's wall. Pure."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

KEPT = timedelta(days=7)  # a sample account goes when a newer one is made and it is older
MOST_FORGOTTEN = 20  # at once, so that making a sample stays quick


@dataclass(frozen=True, slots=True)
class Calendar:
    """Turns `"-24 16:00"` into a moment: 24 days before today, when clocks in `zone` show 16:00."""

    today: date
    zone: str

    def day(self, when: str) -> date:
        """The calendar day of `"-24 16:00"` or `"-24"`."""
        return self.today + timedelta(days=int(when.partition(" ")[0]))

    def moment(self, when: str) -> datetime:
        """The instant in UTC; a day alone means nine in the morning."""
        clock = time.fromisoformat(when.partition(" ")[2] or "09:00")
        return datetime.combine(self.day(when), clock, ZoneInfo(self.zone)).astimezone(UTC)
