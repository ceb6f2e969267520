"""The states of a mail on its way out, and when it is tried again (D5)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

MOST_ATTEMPTS = 12
FIRST_PAUSE, LONGEST_PAUSE = timedelta(minutes=1), timedelta(hours=2)
JITTER = 0.25  # of a pause, so that many mails don't come back at once


class MailKind(StrEnum):
    """A digest of a day; or a test, which asks to confirm an address that is not yet."""

    DIGEST = "digest"
    TEST = "test"


class MailState(StrEnum):
    WAITING = "waiting"
    SENT = "sent"
    SKIPPED = "skipped"
    GIVEN_UP = "given_up"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an attempt. `code` names a failure without saying anything about anybody;
    `again_at` is when it is tried again, while the state is `waiting`."""

    state: MailState
    code: str = ""
    again_at: datetime | None = None


def failed(attempts: int, code: str, now: datetime, chance: float) -> Outcome:
    """After so many attempts, of which the last failed: wait twice as long each time, give or take
    a quarter, which `chance` (0 to 1) decides; or give up."""
    if attempts >= MOST_ATTEMPTS:
        return give_up(code)
    pause = min(FIRST_PAUSE * 2 ** (attempts - 1), LONGEST_PAUSE)
    return Outcome(MailState.WAITING, code, now + pause * (1 - JITTER + 2 * JITTER * chance))


def give_up(code: str) -> Outcome:
    """Trying again would change nothing."""
    return Outcome(MailState.GIVEN_UP, code)
