"""R2: each wanted question to exactly one person, at most six each, none lost.

A question finds its place even if others have to move for it, so as many are placed as can be,
those that matter most first; and whoever joins never costs a question its place (see the tests).
"""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from uuid import UUID

from grapevine.kit.topics import Topic

from .words import MOST


@dataclass(frozen=True, slots=True)
class Wanted:
    """A question that somebody shall answer; `words` are its folded words."""

    id: UUID
    topic: Topic
    words: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Interviewee:
    """A planned interview: how many questions it has that count (R24), the topics that its people
    suit, the folded words of their roles, and what they were asked before."""

    id: UUID
    planned: int = 0
    topics: frozenset[Topic] = frozenset()
    words: frozenset[str] = frozenset()
    asked: frozenset[UUID] = frozenset()

    @property
    def room(self) -> int:
        return max(0, MOST - self.planned)


@dataclass(frozen=True, slots=True)
class Split:
    """`assigned` has every interview, `unasked` what nobody has room for; in the order given."""

    assigned: dict[UUID, list[UUID]]
    unasked: list[UUID]


def split(wanted: Sequence[Wanted], people: Sequence[Interviewee]) -> Split:
    """Place the questions, the first of them first."""
    places = _Places(people)
    unasked = [question.id for question in wanted if not places.place(question)]
    ranks = {question.id: rank for rank, question in enumerate(wanted)}
    assigned = {
        person.id: sorted((one.id for one in places.held[at]), key=ranks.__getitem__)
        for at, person in enumerate(people)
    }
    return Split(assigned, unasked)


class _Places:
    """Who has which questions. Once a search for a place fails, all whom it reached stay full: they
    are `closed`, and no later search looks at them again."""

    def __init__(self, people: Sequence[Interviewee]) -> None:
        self.people = people
        self.held: list[list[Wanted]] = [[] for _ in people]
        self.closed: set[int] = set()

    def place(self, question: Wanted) -> bool:
        open_to = self._open_to(question, ())
        free = [at for at in open_to if self._has_room(at)]
        if free:
            best = min(free, key=lambda at: self._cost(question, at))
            self.held[best].append(question)
            return True
        return self._make_room(question)

    def _make_room(self, question: Wanted) -> bool:
        """Search, nearest first, for somebody with room whom the others can move up to."""
        came_from: dict[int, tuple[int | None, Wanted]] = {}
        queue: list[tuple[int | None, Wanted, int]] = [
            (None, question, at) for at in self._open_to(question, came_from)
        ]
        while queue:
            following: list[tuple[int | None, Wanted, int]] = []
            for before, moving, at in queue:
                if at in came_from:
                    continue
                came_from[at] = (before, moving)
                if self._has_room(at):
                    self._move_up(came_from, at)
                    return True
                for held in self.held[at]:
                    following += [(at, held, to) for to in self._open_to(held, came_from)]
            queue = following
        self.closed |= came_from.keys()
        return False

    def _move_up(self, came_from: dict[int, tuple[int | None, Wanted]], at: int) -> None:
        to: int | None = at
        while to is not None:
            before, moving = came_from[to]
            self.held[to].append(moving)
            if before is not None:
                self.held[before].remove(moving)
            to = before

    def _open_to(self, question: Wanted, reached: Container[int]) -> list[int]:
        return [
            at
            for at, person in enumerate(self.people)
            if at not in self.closed and at not in reached and question.id not in person.asked
        ]

    def _has_room(self, at: int) -> bool:
        return len(self.held[at]) < self.people[at].room

    def _cost(self, question: Wanted, at: int) -> tuple[int, int, int]:
        """Less is better: who suits the question may have two more than somebody who does not."""
        person = self.people[at]
        load = person.planned + len(self.held[at])
        suits = (question.topic in person.topics) + bool(question.words & person.words)
        return load - 2 * suits, load, at
