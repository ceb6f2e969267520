"""The questions that come with Grapevine, topic by topic in the order of a conversation.

A key is for ever: what an owner changed about a question, hid or moved is kept under it. A wording
may change with any release, and reaches everybody who has not written their own.
"""

from grapevine.kit.topics import Topic

from ..rules import Shipped, is_open, phase_of
from .closing import CLOSING
from .people import PEOPLE
from .work import WORK

QUESTIONS = WORK | PEOPLE | CLOSING
RESEARCHABLE = frozenset(
    {
        "degrees-usual", "pay-usual", "projects-announced", "associations-which",
        "openings-where-published",
    }
)  # fmt: skip


def _shipped(topic: Topic) -> tuple[Shipped, ...]:
    return tuple(
        Shipped(
            key=key, text=text, topic=topic, phase=phase_of(topic), depth=depth,
            open=is_open(text), researchable=key in RESEARCHABLE, rank=rank,
        )
        for rank, (key, depth, text) in enumerate(QUESTIONS[topic])
    )  # fmt: skip


SHIPPED: dict[str, Shipped] = {one.key: one for topic in Topic for one in _shipped(topic)}
