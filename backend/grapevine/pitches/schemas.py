"""What clients send and receive about pitches."""

from pydantic import Field

from grapevine.kit.schemas import Fields, Name, Read, Stored, Text, example, patch_of


class PitchFields(Fields):
    """What the owner writes about themselves."""

    title: Name = Field(description="For whom or for what this version is.")
    text: Text = ""


class PitchCreate(PitchFields):
    """A version of what you say when somebody asks you to tell them about yourself."""

    model_config = example(
        {
            "title": "For designers",
            "text": "I teach biology, and I draw. For a year I have made the field guides that my "
            "classes use, and I would like to know how people do that for a living.",
        }
    )


@patch_of(PitchFields)
class PitchPatch(PitchFields):
    """Any subset of a pitch's fields."""

    model_config = example({"title": "For illustrators"})


class PitchFindingRead(Read):
    """Something worth a second look; never a refusal."""

    rule_id: str
    message: str
    source: str


class PitchRead(PitchFields, Stored):
    """A pitch as clients see it."""

    words: int
    seconds: int = Field(description="R5: spoken at 150 words a minute.")
    findings: list[PitchFindingRead]
