"""Password hashes: Argon2id, two at a time, never inside a transaction (D13)."""

from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

from grapevine.kit.errors import TooManyRequests

AT_ONCE = 2
LONGEST_QUEUE = 20

_hash = PasswordHash((Argon2Hasher(time_cost=2, memory_cost=19 * 1024, parallelism=1),))
# Compared with when nobody has the address, so that both answers take the same time (T11).
_nobody = _hash.hash("nobody's password")


class Hasher:
    """Bounds the memory and the time that sign-ins can take from everyone else."""

    def __init__(self) -> None:
        self._limiter = CapacityLimiter(AT_ONCE)

    async def hash(self, password: str) -> str:
        self._refuse_a_long_queue()
        return await run_sync(_hash.hash, password, limiter=self._limiter)

    async def matches(self, password: str, stored: str | None) -> bool:
        """Whether the password is the one; as slow for an unknown account as for a known one."""
        self._refuse_a_long_queue()
        right = await run_sync(_hash.verify, password, stored or _nobody, limiter=self._limiter)
        return right and stored is not None

    def _refuse_a_long_queue(self) -> None:
        if self._limiter.statistics().tasks_waiting > LONGEST_QUEUE:
            raise TooManyRequests(retry_after=2)
