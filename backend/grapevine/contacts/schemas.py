"""What clients send and receive about contacts and ties."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from grapevine.kit.local_keys import LocalKey
from grapevine.kit.privacy import Privacy
from grapevine.kit.schemas import (
    Fields,
    Line,
    Name,
    OptionalEmail,
    OptionalLine,
    OptionalTimeZone,
    Paragraph,
    Read,
    Stored,
    Text,
    example,
    patch_of,
)
from grapevine.organizations import OptionalWebAddress

from .rules import Channel, Circle, ContactSource, RouteKind, Standing, TieKind, Willing

Closeness = Annotated[int, Field(ge=0, le=5, strict=True)]
Strength = Annotated[int, Field(ge=1, le=5, strict=True)]
Tag = Annotated[Name, Field(max_length=50)]
StrictBool = Annotated[bool, Field(strict=True)]
Cadence = Annotated[int, Field(ge=0, le=730, strict=True)]


class ContactFields(Fields):
    """What the owner writes about a person, as it is stored."""

    display_name: Line = Field(
        default="", description="Made of the other names when empty. A role alone is enough."
    )
    given_name: Line = ""
    family_name: Line = ""
    standing: Standing = Field(default=Standing.KNOWN, description="`named`: I only heard of them.")
    circle: Circle = Circle.PROFESSIONAL
    closeness: Closeness = Field(default=0, description="0 to 5, to me.")
    role: Line = ""
    organization_id: UUID | None = None
    place: Line = ""
    time_zone: OptionalTimeZone = Field(
        default=None, description="Theirs, to propose times that suit them; unknown is null."
    )
    email: OptionalEmail = None
    phone: OptionalLine = None
    linkedin_url: OptionalWebAddress = None
    website: OptionalWebAddress = None
    preferred_channel: Channel | None = None
    common_ground: Paragraph = Field(default="", description="R11: worth a mention.")
    route_text: Text = Field(default="", description="Their steps into the career.")
    route_kind: RouteKind = RouteKind.UNKNOWN
    notes: Text = ""
    notes_privacy: Privacy = Privacy.PRIVATE
    do_not_contact: StrictBool = False
    keep_in_touch_days: Cadence | None = Field(
        default=None, description="R35: be in touch every so often; 0 is never, null the method's."
    )


class ContactBody(ContactFields):
    """What the owner writes about a person, with what is kept in tables of its own."""

    organization_name: OptionalLine = Field(
        default=None, description="Instead of `organization_id`: found by name, or added."
    )
    tags: list[Tag] = Field(default_factory=list, max_length=50)
    career_ids: list[UUID] = Field(
        default_factory=list, max_length=20, description="Careers they can speak to."
    )


class ContactCreate(ContactBody):
    """A new contact."""

    model_config = example(
        {
            "display_name": "Ines Duarte",
            "circle": "alumni",
            "closeness": 3,
            "role": "Service designer",
            "organization_name": "Fernweh Rail",
            "tags": ["design meetup"],
        }
    )

    local_key: LocalKey = None


@patch_of(ContactBody)
class ContactPatch(ContactBody):
    """Any subset of a contact's fields."""

    model_config = example({"closeness": 4, "tags": ["design meetup", "mentor"]})


class ContactRead(ContactFields, Stored):
    """A contact with everything about them."""

    organization_name: str = Field(description="Empty without an organization.")
    tags: list[str]
    career_ids: list[UUID]
    phone_e164: str | None = Field(description="`phone` in international form, where it is one.")
    source: ContactSource
    linkedin_slug: str | None
    connected_on: date | None = Field(description="Since when connected on LinkedIn.")
    last_touched_at: datetime | None = Field(description="The last real contact.")
    forgotten_at: datetime | None = Field(description="Since then they have no name here.")


class ContactSummary(Read):
    """A contact as a row of a list."""

    id: UUID
    version: int
    display_name: str
    standing: Standing
    circle: Circle
    closeness: int
    role: str
    organization_id: UUID | None
    organization_name: str
    place: str
    tags: list[str]
    career_ids: list[UUID]
    do_not_contact: bool
    last_touched_at: datetime | None
    connected_on: date | None


class TagCount(Read):
    """A tag and how many contacts have it."""

    tag: str
    count: int


class ContactCount(Read):
    """How many contacts a filter leaves."""

    count: int


class TieFields(Fields):
    """What the owner says about how two people know each other."""

    kind: TieKind = TieKind.PROFESSIONAL
    strength: Strength = Field(default=3, description="1 to 5.")
    willing: Willing = Field(
        default=Willing.UNKNOWN, description="Would `from` introduce me to `to`? One way only."
    )
    origin: Line = Field(default="", description="Where the knowledge comes from.")
    note: Paragraph = ""


class TieCreate(TieFields):
    """Two contacts know each other."""

    model_config = example(
        {
            "from_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
            "to_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b6",
            "kind": "former_colleague",
            "willing": "yes",
        }
    )

    from_id: UUID
    to_id: UUID


@patch_of(TieFields)
class TiePatch(TieFields):
    """Any subset of a tie's fields. Who it joins can't change: record another tie."""

    model_config = example({"strength": 4, "willing": "yes"})


class TieRead(TieFields, Stored):
    """A tie with the names of the two people."""

    from_id: UUID
    to_id: UUID
    from_name: str
    to_name: str
