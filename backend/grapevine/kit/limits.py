"""How often somebody may try or ask (the limits table): sign-ins, registrations, exports, calls."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Depends, FastAPI, Request
from fastapi.concurrency import run_in_threadpool
from sqlmodel import Session

from .attempts import Rate, give_back, prune, take
from .auth import claimed
from .calls import Calls
from .errors import Unauthenticated
from .proxies import Networks, client_network
from .work import UnitOfWork

HOUR = 3600  # seconds
FAILED = "Too many failed attempts to sign in"
# NIST SP 800-63B: no account takes more than 100 wrong passwords in a row, wherever they come from.
PER_ACCOUNT = Rate(100, 60, f"{FAILED} to this account: 100 at once, then one a minute.")
PER_NETWORK = Rate(100, 6, f"{FAILED} from your network: 100 at once, then one every 6 seconds.")


@dataclass(frozen=True, slots=True)
class Allowance:
    """What the settings allow; `login_pause` is in seconds."""

    login_burst: int
    login_pause: int
    registrations_per_hour: int
    exports_per_hour: int
    calls_per_minute: int


class Limiter:
    """The limits of one application."""

    def __init__(self, allowed: Allowance, key: bytes) -> None:
        burst, pause = allowed.login_burst, allowed.login_pause
        self.sign_ins = Rate(
            burst, pause, f"{FAILED}: {burst} at once, then one every {pause} seconds."
        )
        self.registrations = _hourly(allowed.registrations_per_hour, "new accounts from a network")
        self.exports = _hourly(allowed.exports_per_hour, "exports of an account")
        self.calls = Calls(allowed.calls_per_minute)
        self.readings = Calls(allowed.calls_per_minute)
        self._key = hashlib.blake2b(key).digest()

    def name(self, *parts: str) -> str:
        """The key under which something is counted: says nothing without the server's own."""
        text = "\n".join(parts).encode("utf-8", "replace")
        return hashlib.blake2b(text, digest_size=16, key=self._key).hexdigest()


def _hourly(count: int, what: str) -> Rate:
    return Rate(count, HOUR / count, f"Too many at once: at most {count} {what} in an hour.")


class _Throttle:
    """The limits as they apply to one request. They are counted in a transaction of their own,
    before the request's begins: that one may fail, and what was tried was tried. So none of this
    is for a POST that takes an Idempotency-Key, whose transaction is open from the start."""

    def __init__(self, request: Request) -> None:
        self._state = request.app.state
        self._limiter: Limiter = request.app.state.limiter
        self._request = request
        self._network = client_network(request)

    async def sign_in(self, account: str) -> None:
        """Count an attempt before it is made, or many at once would all be let in. Whether the
        account exists makes no difference; its key must be the same for every spelling."""
        await self._count(*self._sign_in(account))

    def was_right(self, session: Session, account: str) -> None:
        """Only wrong passwords count."""
        for key, rate in self._sign_in(account):
            give_back(session, key, rate)

    async def registration(self) -> None:
        """Count a question that tells whether an address is taken."""
        await self._count((self._name("register", self._network), self._limiter.registrations))

    async def export(self) -> None:
        """Count an export of the caller's; raises Unauthenticated."""
        claims = claimed(self._request)

        def check(session: Session) -> None:
            if not self._state.is_signed_in(session, claims):
                raise Unauthenticated()

        counted = (self._name("export", str(claims.account_id)), self._limiter.exports)
        await self._count(counted, first=check)

    def reading(self) -> None:
        """Count a question without a sign-in, by its network and in memory: it is answered from a
        secret that nobody guesses, so that this only bounds the work. Raises TooManyRequests."""
        self._limiter.readings.count(UUID(self._name("reading", self._network)))

    def _sign_in(self, account: str) -> list[tuple[str, Rate]]:
        """Always in this order, or two attempts could wait for each other."""
        return [
            (self._name("both", account, self._network), self._limiter.sign_ins),
            (self._name("account", account), PER_ACCOUNT),
            (self._name("network", self._network), PER_NETWORK),
        ]

    def _name(self, *parts: str) -> str:
        return self._limiter.name(*parts)

    async def _count(
        self, *counted: tuple[str, Rate], first: Callable[[Session], None] | None = None
    ) -> None:
        """All of them, or none where one is used up."""

        def count(session: Session) -> None:
            if first:
                first(session)
            for key, rate in counted:
                take(session, key, rate)
            prune(session)

        async with UnitOfWork(self._state.engine, self._state.gate, write=True) as work:
            await run_in_threadpool(count, await work.session())


async def _throttle(request: Request) -> _Throttle:
    return _Throttle(request)


async def _counted_export(throttle: Annotated[_Throttle, Depends(_throttle)]) -> None:
    await throttle.export()


async def _counted_reading(throttle: Annotated[_Throttle, Depends(_throttle)]) -> None:
    throttle.reading()


Throttle = Annotated[_Throttle, Depends(_throttle)]
ExportAllowed = Depends(_counted_export)
ReadingAllowed = Depends(_counted_reading)


def install_limits(app: FastAPI, allowed: Allowance, proxies: Networks = ()) -> None:
    app.state.proxies = proxies
    app.state.limiter = Limiter(allowed, app.state.keys[0])
