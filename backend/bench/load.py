"""Load: sixteen clients at once ask one thing; what counts is the servers' processor time."""

import asyncio
import statistics
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field

import httpx

from .processes import cpu_seconds

CLIENTS = 16
Ask = Callable[[httpx.AsyncClient, int], Awaitable[httpx.Response]]


@dataclass
class Case:
    """One thing to ask, of whom, and what each round took in milliseconds of processor time per
    request."""

    name: str
    base_url: str
    families: tuple[int, ...]
    ask: Ask
    headers: Callable[[], dict[str, str]] = dict
    rounds: list[float] = field(default_factory=list)

    @property
    def median(self) -> float:
        return statistics.median(self.rounds)

    def run(self, requests: int) -> None:
        """One round; a refused request would make the figure a lie, so it ends the run."""
        before = cpu_seconds(*self.families)
        asyncio.run(self._ask_all(requests))
        after = cpu_seconds(*self.families)
        used = sum(after[pid] - before.get(pid, 0) for pid in after)
        self.rounds.append(used * 1000 / requests)

    async def _ask_all(self, requests: int) -> None:
        limits = httpx.Limits(max_connections=CLIENTS)
        async with httpx.AsyncClient(
            base_url=self.base_url, headers=self.headers(), limits=limits, timeout=60
        ) as client:
            queue = iter(range(requests))
            await asyncio.gather(*(self._worker(client, queue) for _ in range(CLIENTS)))

    async def _worker(self, client: httpx.AsyncClient, queue: Iterator[int]) -> None:
        for number in queue:
            answer = await self.ask(client, number)
            if answer.status_code >= 400:
                raise RuntimeError(f"{self.name}: {answer.status_code} {answer.text[:200]}")


def get(path: str) -> Ask:
    """Asks one address again and again."""

    async def ask(client: httpx.AsyncClient, _: int) -> httpx.Response:
        return await client.get(path)

    return ask
