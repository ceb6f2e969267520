"""What happens with digests: asking for them, queueing what is due, writing what leaves."""

from .asking import change_digest, read_digest, send_test
from .queueing import queue_due
from .writing import Letter, compose

__all__ = [
    "Letter",
    "change_digest",
    "compose",
    "queue_due",
    "read_digest",
    "send_test",
]
