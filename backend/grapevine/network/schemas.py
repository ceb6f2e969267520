"""What clients receive about the network: the graph in columns, and introduction paths."""

from enum import StrEnum
from uuid import UUID

from pydantic import Field

from grapevine.kit.schemas import Read, example

from .rules import NoWayWhy, OpeningWhy, Via, Weakness


class People(Read):
    """Everyone on record, a column each; the same index is the same person."""

    ids: list[UUID]
    names: list[str]
    roles: list[str]
    organizations: list[str]
    closeness: list[int]
    known: list[bool]
    handshakes: list[int | None] = Field(description="1 for people you know; null: no way yet.")
    do_not_contact: list[bool]
    career_ids: list[list[UUID]]


class Ties(Read):
    """Who knows whom, as indexes into the people."""

    ends: list[tuple[int, int]]
    strengths: list[int]


class Referrals(Read):
    """Who pointed you to whom, as indexes into the people."""

    ends: list[tuple[int, int]]
    permissions: list[str]


class GraphRead(Read):
    """Your network, with you in the middle. In columns: half the size of a list of objects."""

    people: People
    ties: Ties
    referrals: Referrals
    truncated: bool = Field(description="There are more people than fit into one picture.")


class WayTo(StrEnum):
    """What one can look for a way to."""

    CONTACT = "contact"
    ORGANIZATION = "organization"
    CAREER = "career"


class Destination(Read):
    """Who or what the way should lead to."""

    model_config = example(
        {"kind": "career", "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b7", "name": "UX research"}
    )

    kind: WayTo
    id: UUID
    name: str


class HopRead(Read):
    """One handshake of a path."""

    from_id: UUID | None = Field(description="Null is you.")
    from_name: str = Field(description="Empty for you.")
    to_id: UUID
    to_name: str
    to_role: str
    to_organization: str
    via: Via
    kind: str = Field(description="Your circle, or the kind of the tie.")
    willing: str | None = Field(description="A tie's willingness or a referral's permission.")
    months: int | None = Field(description="Since the last real contact, where it is known.")
    chance: float = Field(description="0 to 1: how likely this handshake comes about.")
    weakness: Weakness = Field(description="What lowers the chance most.")


FIRST_HOP = {
    "from_id": None,
    "from_name": "",
    "to_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
    "to_name": "Ines Duarte",
    "to_role": "Service designer",
    "to_organization": "Fernweh Rail",
    "via": "closeness",
    "kind": "alumni",
    "willing": None,
    "months": 2,
    "chance": 0.75,
    "weakness": "distant",
}
SECOND_HOP = {
    **FIRST_HOP,
    "from_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
    "from_name": "Ines Duarte",
    "to_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b6",
    "to_name": "Noor Haddad",
    "to_role": "UX researcher",
    "via": "tie",
    "kind": "colleague",
    "willing": "yes",
    "chance": 0.7,
}


class PathRead(Read):
    """A chain of introductions. Only the first message is yours to write."""

    model_config = example(
        {"hops": [FIRST_HOP, SECOND_HOP], "chance": 0.525, "handshakes": 2, "weakest": 1}
    )

    hops: list[HopRead]
    chance: float
    handshakes: int
    weakest: int = Field(description="Index of the weakest hop.")


class OpeningRead(Read):
    """Something that would open a way."""

    model_config = example(
        {
            "why": "get_to_know",
            "contact_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
            "name": "Ines Duarte",
            "role": "Service designer",
            "organization": "Fernweh Rail",
            "to_name": "",
            "handshakes": 1,
        }
    )

    why: OpeningWhy
    contact_id: UUID | None
    name: str
    role: str
    organization: str
    to_name: str = Field(description="Whom a refused introduction would have led to.")
    handshakes: int | None = Field(description="How many are left from this person on.")


class NoWayRead(Read):
    """There is no way yet, and what would open one."""

    why: NoWayWhy
    openings: list[OpeningRead]


class PathsRead(Read):
    """The best ways to a target, the likeliest first; or why there is none."""

    target: Destination
    paths: list[PathRead]
    no_way: NoWayRead | None
