"""What clients receive about whom to ask next, and whom instead after a no."""

from uuid import UUID

from pydantic import Field

from grapevine.contacts import Standing
from grapevine.kit.schemas import Read

from .rules import AlternateKind, WayKind

MOST = 50


class CandidatePerson(Read):
    """Somebody, as a row of a list."""

    id: UUID
    display_name: str
    role: str
    organization_id: UUID | None
    organization_name: str
    place: str
    standing: Standing
    closeness: int


class CandidateCareer(Read):
    """A career that they can speak to."""

    id: UUID
    title: str
    color: int


class CandidateReason(Read):
    """Why they should be asked, and what that adds to the score."""

    code: str
    message: str
    points: int


class CandidateWay(Read):
    """The first message to write."""

    kind: WayKind
    message: str
    contact_id: UUID = Field(description="To whom it goes: them, or who can help.")
    through_id: UUID | None = Field(description="Who pointed to them, or would introduce you.")
    through_name: str
    referral_id: UUID | None


class CandidateRead(Read):
    """Somebody to ask, and why. The points of the reasons add up to the score."""

    contact: CandidatePerson
    careers: list[CandidateCareer] = Field(description="The one that needs them most is first.")
    interview_id: UUID | None = Field(description="The interview that waits for its request.")
    score: int
    reasons: list[CandidateReason]
    way: CandidateWay


class WeighedCareer(CandidateCareer):
    """A career that is weighed, and what it lacks (R30)."""

    missing: list[str]


class CandidateList(Read):
    """Whom to ask next, best first. Left out are people who were asked or met lately, who said no,
    who are to be left alone, and who would be asked too often (R46)."""

    items: list[CandidateRead]
    careers: list[WeighedCareer] = Field(description="What is weighed: explored or shortlisted.")
    speakers: int = Field(description="How many people can speak to these careers.")
    resting: int = Field(description="How many of them are left out for now.")


class Likeness(Read):
    """What somebody has in common with the one who said no."""

    kind: AlternateKind
    message: str


class AlternateRead(Read):
    """Somebody else from your own network."""

    contact: CandidatePerson
    likeness: list[Likeness]


class AlternateList(Read):
    """R20: whom else to ask, the most alike first."""

    items: list[AlternateRead]
