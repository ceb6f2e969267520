"""R20: whom else to ask after a no: the same organization, an allied field, another city. Pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from grapevine.kit.text import fold


class AlternateKind(StrEnum):
    """Why somebody can stand in; the more particular first."""

    SAME_ORGANIZATION = "same_organization"
    OTHER_CITY = "other_city"
    ALLIED_FIELD = "allied_field"


@dataclass(frozen=True, slots=True)
class Profile:
    """What two people are compared by. `careers` and `tags` are names by id or key."""

    id: UUID
    organization_id: UUID | None
    organization: str
    place: str
    careers: dict[UUID, str]
    tags: dict[str, str]
    closeness: int = 0
    known: bool = False


class Alternate(NamedTuple):
    """Somebody else, and each kind of likeness with what it consists of."""

    person: Profile
    likeness: tuple[tuple[AlternateKind, str], ...]


def alternates_for(wanted: Profile, people: Iterable[Profile], most: int) -> list[Alternate]:
    """Who is most like the one who said no, then who is closest to me; nobody without likeness."""
    found = [Alternate(one, tuple(_likeness(wanted, one))) for one in people]
    found = [one for one in found if one.likeness]
    found.sort(key=lambda one: (-len(one.likeness), -one.person.known, -one.person.closeness))
    return found[:most]


def _likeness(wanted: Profile, one: Profile) -> Iterator[tuple[AlternateKind, str]]:
    if one.organization_id is not None and one.organization_id == wanted.organization_id:
        yield AlternateKind.SAME_ORGANIZATION, f"Also at {one.organization}."
    careers = [title for key, title in one.careers.items() if key in wanted.careers]
    if careers and one.place and wanted.place and fold(one.place) != fold(wanted.place):
        yield AlternateKind.OTHER_CITY, f"The same field in {one.place}."
    shared = careers or [tag for key, tag in one.tags.items() if key in wanted.tags]
    if shared:
        what = "can also speak to" if careers else "shares the tag"
        yield AlternateKind.ALLIED_FIELD, f"{what.capitalize()} {', '.join(sorted(shared))}."
