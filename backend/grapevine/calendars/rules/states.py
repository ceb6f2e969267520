"""What an interview's state means to a calendar."""

from enum import StrEnum

from grapevine.interviews import InterviewState
from grapevine.kit.errors import Conflict


class Method(StrEnum):
    """What the other calendar should do with an invitation (RFC 5546)."""

    REQUEST = "REQUEST"
    CANCEL = "CANCEL"
    PUBLISH = "PUBLISH"


class NotScheduled(Conflict):
    detail = "This interview has no agreed start. Record it first, then it fits into a calendar."


def method_for(state: InterviewState, *, had_a_start: bool) -> Method:
    """A scheduled interview invites, one that was called off after that takes the invitation back,
    one that was held is only shown. Raises NotScheduled for all others."""
    if state is InterviewState.SCHEDULED:
        return Method.REQUEST
    if state is InterviewState.HELD:
        return Method.PUBLISH
    if had_a_start and state in (InterviewState.CANCELLED, InterviewState.DECLINED):
        return Method.CANCEL
    raise NotScheduled()
