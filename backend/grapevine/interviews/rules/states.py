"""Which state of an interview may follow which (R21, R22, R23): one table, and who asks it."""

from enum import StrEnum

from grapevine.kit.errors import Conflict, Invalid

from .words import Nature


class InterviewState(StrEnum):
    IDENTIFIED = "identified"
    REQUESTED = "requested"
    SCHEDULED = "scheduled"
    HELD = "held"
    DECLINED = "declined"
    NO_RESPONSE = "no_response"
    CANCELLED = "cancelled"


_S = InterviewState

# R21. identified -> held is a conversation on the spot; scheduled -> scheduled moves the start; the
# three endings can be opened again. Whatever is not listed here is refused.
NEXT_STATES: dict[InterviewState, frozenset[InterviewState]] = {
    _S.IDENTIFIED: frozenset({_S.REQUESTED, _S.HELD, _S.DECLINED, _S.CANCELLED}),
    _S.REQUESTED: frozenset({_S.SCHEDULED, _S.DECLINED, _S.NO_RESPONSE, _S.CANCELLED}),
    _S.SCHEDULED: frozenset({_S.SCHEDULED, _S.HELD, _S.DECLINED, _S.CANCELLED}),
    _S.HELD: frozenset(),
    _S.DECLINED: frozenset({_S.IDENTIFIED}),
    _S.NO_RESPONSE: frozenset({_S.IDENTIFIED}),
    _S.CANCELLED: frozenset({_S.IDENTIFIED}),
}


class WrongState(Conflict):
    """R21: this state may not follow that one."""

    detail = "The interview is not in a state that allows this. Read it again."


class NotStarted(Conflict):
    """R22: not held before it starts."""

    detail = "It has not started at that time yet, so it can't have been held."


class NotHeld(Conflict):
    """R22: no thank-you and no debrief before it is held."""

    detail = "This interview has not been held yet. Record that it was held first."


class AlreadyDebriefed(Conflict):
    detail = "This interview has a debrief, so it was held. Nothing was changed."


class AlreadyThanked(Conflict):
    """R22: a thank-you belongs to an interview that was held."""

    detail = "A thank-you is recorded for this interview. Delete that message first."


def is_allowed(present: InterviewState, following: InterviewState) -> bool:
    """R21: whether `following` may come after `present`."""
    return following in NEXT_STATES[present]


def check_move(present: InterviewState, following: InterviewState) -> None:
    """R21: raises WrongState unless `following` may come after `present`."""
    if not is_allowed(present, following):
        was, wanted = present.replace("_", " "), following.replace("_", " ")
        raise WrongState(f"An interview that is {was} can't become {wanted}.")


def check_undo(
    present: InterviewState | None, undone: InterviewState, *, debriefed: bool, thanked: bool
) -> None:
    """The last step can be taken back, and only it; not once later facts rest on it. `present` is
    None where there was no step yet."""
    if present is not undone:
        raise WrongState("That was not the last step, so it can't be taken back.")
    if undone is InterviewState.HELD and debriefed:
        raise AlreadyDebriefed()
    if undone is InterviewState.HELD and thanked:
        raise AlreadyThanked()


def check_nature(nature: Nature, follows: bool) -> None:
    """R23: an employment interview is a meeting of its own, linked to the one it grew out of."""
    if nature is Nature.EMPLOYMENT and not follows:
        message = "Say which conversation this employment interview grew out of."
        raise Invalid("/follows_id", message, code="follows_required")
