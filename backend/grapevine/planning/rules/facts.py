"""What the planner looks at, and what it answers: plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from uuid import UUID

from grapevine.kit.text import fold
from grapevine.kit.topics import Topic
from grapevine.questions import Phase

from .words import ReasonCode, SlotKind

Key = UUID | str


@dataclass(frozen=True)
class Offer:
    """A question that a plan could have."""

    text: str
    topic: Topic
    phase: Phase = Phase.CORE
    depth: int = 2
    open: bool = True
    researchable: bool = False
    bank_question_id: UUID | None = None
    wanted_question_id: UUID | None = None

    @cached_property
    def keys(self) -> frozenset[Key]:
        """Two questions that share one of these are the same."""
        return keys_of(self.text, self.bank_question_id)


def keys_of(text: str, bank_question_id: UUID | None) -> frozenset[Key]:
    """What a question is known by: where it comes from, and its words."""
    return frozenset({fold(text), *([bank_question_id] if bank_question_id else [])})


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a question is proposed, or is not, and what that follows from."""

    code: ReasonCode
    message: str
    insight_id: UUID | None = None
    interview_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """Something that was said about a career. `against` is what contradicts it; `by_them` says that
    nobody but those to be interviewed said it. `tellable` is false where repeating it would tell
    who said it, or what was said off the record (R14, R40)."""

    insight_id: UUID
    career_id: UUID
    topic: Topic
    polarity: str
    text: str
    against: str | None = None
    voices: int = 1
    by_them: bool = False
    tellable: bool = True


@dataclass(frozen=True, slots=True)
class Starred:
    """A question whose answer the owner starred, in an earlier conversation with somebody else."""

    offer: Offer
    career_id: UUID
    interview_id: UUID


@dataclass(frozen=True, slots=True)
class Situation:
    """The facts about one conversation to come. `coverage` counts the held conversations about its
    careers that touched on a topic; `asked` are the questions put to these people before; `staying`
    are those of the plan that were asked or have notes."""

    minutes: int
    careers: tuple[str, ...] = ()
    held: int = 0
    coverage: Mapping[Topic, int] = field(default_factory=dict)
    offers: tuple[Offer, ...] = ()
    claims: tuple[Claim, ...] = ()
    starred: tuple[Starred, ...] = ()
    times_asked: Mapping[Key, int] = field(default_factory=dict)
    asked: frozenset[Key] = frozenset()
    staying: tuple[Offer, ...] = ()


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in a plan."""

    kind: SlotKind
    question: Offer
    minutes: int
    reasons: tuple[Reason, ...]
    alternatives: tuple[Offer, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A question that was looked at and is not proposed."""

    question: Offer
    reason: Reason


@dataclass(frozen=True, slots=True)
class Finding:
    """Something worth a second look; never a refusal."""

    rule_id: str
    message: str
    source: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A plan for one conversation."""

    slots: list[Slot]
    left_out: list[LeftOut]
    findings: list[Finding]
