"""When an interview starts and when it was held: instants, zones and what the clock there says."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from grapevine.kit.errors import Invalid

from .states import NotStarted

WALL_TIME = "%Y-%m-%dT%H:%M"
CLOCK_SKEW = timedelta(minutes=5)  # by which a client's clock may be ahead of ours


def wall_time_of(instant: datetime, zone: str) -> str:
    """What the clock on the wall in `zone` shows at `instant`: `2027-03-28T10:30`."""
    return instant.astimezone(ZoneInfo(zone)).strftime(WALL_TIME)


def instant_of(wall_time: str, zone: str) -> datetime:
    """The instant in UTC at which the clocks in `zone` show `wall_time` (D20). An hour that the
    clocks skip is shifted forward by what they skip; of an hour shown twice it is the first."""
    local = datetime.strptime(wall_time, WALL_TIME).replace(tzinfo=ZoneInfo(zone), fold=0)
    return local.astimezone(UTC)


def start_of(starts_at: datetime | None, wall_time: str | None, zone: str) -> datetime:
    """The start, given as an instant or as wall time in `zone`; raises Invalid unless it is given
    in exactly one of the two ways."""
    if starts_at is not None and wall_time is None:
        return starts_at
    if wall_time is not None and starts_at is None:
        return instant_of(wall_time, zone)
    raise Invalid("/starts_at", "Give the start either as starts_at or as wall_time.")


def check_past(at: datetime | None, pointer: str, now: datetime) -> None:
    """What is recorded has happened: raises Invalid, naming the field, for the future."""
    if at is not None and at > now + CLOCK_SKEW:
        raise Invalid(pointer, "This lies in the future.", code="in_the_future")


def held_moment(
    starts_at: datetime | None, held_at: datetime | None, minutes: int, now: datetime
) -> datetime:
    """When the conversation ended: `held_at` if it is given, else `minutes` after its start, and
    never later than now. Raises NotStarted for what lies before the start (R22), Invalid for what
    lies in the future. A conversation on the spot has no start and ended now."""
    if starts_at is not None and min(now, held_at or now) < starts_at:
        raise NotStarted()
    if held_at is None:
        return now if starts_at is None else min(now, starts_at + timedelta(minutes=minutes))
    check_past(held_at, "/held_at", now)
    return held_at
