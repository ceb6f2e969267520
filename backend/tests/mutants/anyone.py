"""A mutant of the door itself: one operation that lets anybody in, as whoever they like."""

from dataclasses import dataclass
from types import FunctionType
from typing import Any
from uuid import uuid4

from grapevine.kit import auth
from tests.hostile.slots import operations

SUFFIX = " lets anybody in"
open_to_all: list[Any] = []


@dataclass(frozen=True)
class Welcome:
    """The dependencies `OwnerId` and `SignedIn` of one operation, made to accept anyone."""

    operation: str

    def __str__(self) -> str:
        return self.operation + SUFFIX

    @classmethod
    def named(cls, name: str) -> "Welcome":
        return cls(name.removesuffix(SUFFIX))

    def install(self) -> None:
        strict = FunctionType(auth.identify.__code__, vars(auth))
        open_to_all[:] = [self.operation, strict]
        auth.identify.__code__ = _identify.__code__


def welcomes() -> list[Welcome]:
    """One for each operation that asks who is there."""
    return [Welcome(one.id) for one in operations() if one.guarded]


def _identify(request: Any) -> Any:
    """Stands in for `auth.identify`, whose names are all that it may use."""
    from tests.mutants.anyone import decide

    return decide(request)


def decide(request: Any) -> auth.Caller:
    operation, strict = open_to_all
    if request.scope["route"].name == operation:
        return auth.Caller(uuid4(), uuid4())
    caller: auth.Caller = strict(request)
    return caller
