"""How many requests a sign-in may make in a minute, counted in this process's memory.

In memory, because a write for each request would cost more than the request: with several workers
each of them allows the whole number, and a restart forgets it.
"""

import math
import time
from uuid import UUID

from .errors import TooManyRequests

WINDOW = 60.0  # seconds


class Calls:
    """The requests of each sign-in in its present minute, which begins with its first request."""

    def __init__(self, most: int) -> None:
        self.most = most
        self._minutes: dict[UUID, list[float]] = {}
        self._swept = 0.0

    def count(self, sign_in_id: UUID) -> None:
        """Count a request; raises TooManyRequests."""
        at = time.time()
        minute = self._minutes.get(sign_in_id)
        if minute is None or not 0 <= at - minute[0] < WINDOW:
            self._sweep(at)
            self._minutes[sign_in_id] = [at, 1]
        elif minute[1] < self.most:
            minute[1] += 1
        else:
            raise TooManyRequests(
                f"Too many requests: at most {self.most} in a minute with one sign-in.",
                retry_after=max(1, math.ceil(minute[0] + WINDOW - at)),
            )

    def _sweep(self, at: float) -> None:
        """Forget, once a minute, who has been silent for one."""
        if not 0 <= at - self._swept < WINDOW:
            self._minutes = {who: one for who, one in self._minutes.items() if at - one[0] < WINDOW}
            self._swept = at
