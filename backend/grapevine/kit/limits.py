"""How often somebody may try: sign-ins by account and address, registrations by address (D13)."""

import hashlib
import time
from typing import Annotated

from fastapi import Depends, FastAPI, Request
from limits import RateLimitItem, parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from .errors import TooManyRequests
from .proxies import Networks, client_address

PER_ADDRESS = parse("100/10 minutes")


class Limiter:
    """Counts attempts of one application."""

    def __init__(self, login_burst: int, registrations_per_hour: int) -> None:
        self.windows = MovingWindowRateLimiter(MemoryStorage())
        self.per_account = parse(f"{login_burst}/10 minutes")
        self.registrations = parse(f"{registrations_per_hour}/hour")


class _Throttle:
    """The limits as they apply to one request's address."""

    def __init__(self, request: Request) -> None:
        self._limiter: Limiter = request.app.state.limiter
        self._address = client_address(request)

    def sign_in(self, account: str) -> None:
        """Refuse when this account, from this address, or this address alone, failed too often."""
        self._refuse_when_used_up(self._limiter.per_account, self._who(account))
        self._refuse_when_used_up(PER_ADDRESS, self._address)

    def failed_sign_in(self, account: str) -> None:
        self._limiter.windows.hit(self._limiter.per_account, self._who(account))
        self._limiter.windows.hit(PER_ADDRESS, self._address)

    def registration(self) -> None:
        self._refuse_when_used_up(self._limiter.registrations, "register", self._address)
        self._limiter.windows.hit(self._limiter.registrations, "register", self._address)

    def _who(self, account: str) -> str:
        name = hashlib.sha256(account.strip().casefold().encode("utf-8", "replace")).hexdigest()
        return f"{name}:{self._address}"

    def _refuse_when_used_up(self, limit: RateLimitItem, *who: str) -> None:
        if not self._limiter.windows.test(limit, *who):
            reset = self._limiter.windows.get_window_stats(limit, *who).reset_time
            raise TooManyRequests(retry_after=max(1, int(reset - time.time()) + 1))


async def _throttle(request: Request) -> _Throttle:
    return _Throttle(request)


Throttle = Annotated[_Throttle, Depends(_throttle)]


def install_limits(
    app: FastAPI, *, login_burst: int, registrations_per_hour: int, proxies: Networks = ()
) -> None:
    app.state.proxies = proxies
    app.state.limiter = Limiter(login_burst, registrations_per_hour)
