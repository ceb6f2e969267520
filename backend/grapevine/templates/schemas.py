"""What clients send and receive about templates."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from grapevine.guard import Purpose
from grapevine.kit.schemas import Fields, Line, Name, Paragraph, Read, example, patch_of
from grapevine.messages import MessageChannel, MessageKind

from .rules import MOST_OWN, TemplateOrigin, Tone, WhenMissing

TemplateText = Annotated[Paragraph, Field(min_length=1)]


class TemplateFields(Fields):
    """What the owner writes about a template."""

    purpose: Purpose
    channel: MessageChannel = MessageChannel.EMAIL
    tone: Tone = Tone.WARM
    title: Name
    subject: Line = ""
    text: TemplateText = Field(
        description="With `{variables}`: `{first_name}` stays and blocks while it has no value; "
        "of `{role?}` the whole sentence is left out. See `/templates/variables`."
    )
    hidden: Annotated[bool, Field(strict=True)] = Field(
        default=False, description="Not offered when a message is written."
    )


class TemplateCreate(TemplateFields):
    """A template of one's own."""

    model_config = example(
        {
            "purpose": "request_cold",
            "tone": "warm",
            "title": "To designers",
            "subject": "{minutes} minutes about {career}?",
            "text": "Dear {first_name},\n\nI found you {how_i_found_you}. Would you have "
            "{minutes} minutes to tell me what {career} is really like?\n\n{my_name}",
        }
    )


@patch_of(TemplateFields)
class TemplatePatch(TemplateFields):
    """Any subset of a template's fields."""

    model_config = example({"title": "To illustrators", "tone": "short"})


class VariableRead(Read):
    """A variable that templates may use."""

    name: str
    source: str = Field(description="Where its value comes from.")
    example: str


class VariableUseRead(VariableRead):
    """A variable of a template."""

    when_missing: WhenMissing = Field(
        description="`block`: it stays, and nothing can be recorded as sent (R42); "
        "`drop_sentence`: the sentence around it is left out."
    )


class VariableList(Read):
    """Every variable there is."""

    items: list[VariableRead]


class RenderedRead(Read):
    """How a template reads with the examples of its variables."""

    subject: str
    text: str


class TemplateRead(TemplateFields, Read):
    """A template as clients see it."""

    id: UUID
    version: int = Field(
        description="Counts changes; send it back in `If-Match`. 0 for what is as it was shipped."
    )
    origin: TemplateOrigin
    recorded_as: MessageKind = Field(description="As what such a message is recorded.")
    edited: bool = Field(description="The owner's wording stands in for the shipped one.")
    shipped_subject: str | None = Field(description="The shipped subject, where it was edited.")
    shipped_text: str | None = Field(description="The shipped wording, where it was edited.")
    position: int | None = Field(description="Its place in its purpose, once the owner ordered it.")
    deleted_at: datetime | None
    variables: list[VariableUseRead]
    preview: RenderedRead


class TemplateOrder(Fields):
    """The ids of all templates of a purpose that are not hidden, in the new order."""

    model_config = example(
        {
            "purpose": "request_cold",
            "ids": [
                "01900000-0000-7000-8000-000000000002",
                "01900000-0000-7000-8000-000000000001",
            ],
        }
    )

    purpose: Purpose
    ids: list[UUID] = Field(max_length=2 * MOST_OWN)
