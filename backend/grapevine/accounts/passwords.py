"""Password hashes: Argon2id, two at a time, never inside a transaction (D13)."""

from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

from grapevine.kit.errors import TooManyRequests

AT_ONCE = 2
LONGEST_QUEUE = 20

ENOUGH = Argon2Hasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


class Hasher:
    """Bounds the memory and the time that sign-ins can take from everyone else."""

    def __init__(self, cost: Argon2Hasher = ENOUGH) -> None:
        self._limiter = CapacityLimiter(AT_ONCE)
        self._hash = PasswordHash((cost,))
        # Compared with when nobody has the address, so that both take the same time (T11).
        self._nobody = self._hash.hash("nobody's password")

    async def hash(self, password: str) -> str:
        self._refuse_a_long_queue()
        return await run_sync(self._hash.hash, password, limiter=self._limiter)

    async def matches(self, password: str, stored: str | None) -> bool:
        """Whether the password is the one; as slow for an unknown account as for a known one."""
        self._refuse_a_long_queue()
        against = stored or self._nobody
        right = await run_sync(self._hash.verify, password, against, limiter=self._limiter)
        return right and stored is not None

    def _refuse_a_long_queue(self) -> None:
        if self._limiter.statistics().tasks_waiting > LONGEST_QUEUE:
            raise TooManyRequests(retry_after=2)
