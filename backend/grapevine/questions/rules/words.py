"""The words of questions, and their numbers."""

from enum import StrEnum

from grapevine.kit.topics import Topic

SHALLOWEST, USUAL_DEPTH, DEEPEST = 1, 2, 3


class Phase(StrEnum):
    """When in a conversation a question is asked."""

    OPENING = "opening"
    CORE = "core"
    CLOSING = "closing"


class Origin(StrEnum):
    """Whether a question came with Grapevine or is the owner's own."""

    SHIPPED = "shipped"
    OWN = "own"


def phase_of(topic: Topic) -> Phase:
    """When questions of a topic are asked, as a rule."""
    if topic is Topic.RAPPORT:
        return Phase.OPENING
    return Phase.CLOSING if topic is Topic.CLOSE_REFERRALS else Phase.CORE
