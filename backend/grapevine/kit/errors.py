"""Refusals that a client can act on. Pure Python: `kit.problems` turns them into HTTP."""

import re
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class FieldError:
    """One wrong input: where it stands (`body`, `query`, …), which field, what is wrong."""

    place: str
    pointer: str
    code: str
    message: str


class Refusal(Exception):
    """The base of every refusal. `detail` is a plain sentence that says what to do, and never
    repeats what the client sent."""

    status: ClassVar[int] = 400
    detail: ClassVar[str] = "This can't be done."

    def __init__(
        self,
        detail: str | None = None,
        *,
        errors: tuple[FieldError, ...] = (),
        retry_after: int | None = None,
    ) -> None:
        super().__init__(detail or type(self).detail)
        self.errors = errors
        self.retry_after = retry_after

    @property
    def code(self) -> str:
        """The stable, machine-readable name: `AlreadyHeld` is `already_held`."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", type(self).__name__).lower()


class Unauthenticated(Refusal):
    status = 401
    detail = "Sign in first."


class NotFound(Refusal):
    """Also the answer to somebody else's id: the two must be indistinguishable (T5)."""

    status = 404
    detail = "There is no such thing here."


class Conflict(Refusal):
    status = 409


class Stale(Refusal):
    status = 412
    detail = "This changed since you read it. Read it again, then repeat your change."


class TooLarge(Refusal):
    status = 413
    detail = "This is larger than what is accepted here."


class Invalid(Refusal):
    """Well-formed but not acceptable; names the field."""

    status = 422

    def __init__(
        self, pointer: str, message: str, *, place: str = "body", code: str = "invalid"
    ) -> None:
        super().__init__(message, errors=(FieldError(place, pointer, code, message),))


class TooManyRequests(Refusal):
    status = 429
    detail = "Too many attempts. Wait a little, then try again."


class Overloaded(Refusal):
    status = 503
    detail = "The server is busy. Nothing was changed; try again in a moment."
