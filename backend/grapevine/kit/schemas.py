"""The strict types of every request and response body (D8), declared once."""

import re
import unicodedata
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache
from typing import Annotated, Any, ClassVar, TypeVar
from uuid import UUID
from zoneinfo import available_timezones

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    create_model,
)
from pydantic_core import PydanticCustomError

M = TypeVar("M", bound=BaseModel)


class Fields(BaseModel):
    """What the owner may write. Unknown fields are refused."""

    # Any: the tables inherit from these and from SQLModel, which types it differently.
    model_config: ClassVar[Any] = ConfigDict(extra="forbid")


class Read(BaseModel):
    """A response: every declared field is always present; built from rows or from dicts."""

    model_config: ClassVar[Any] = ConfigDict(
        from_attributes=True, json_schema_serialization_defaults_required=True, extra="ignore"
    )


class Stored(Read):
    """What the server adds to every row that clients see."""

    id: UUID
    version: int = Field(description="Counts changes; send it back in `If-Match`.")
    created_at: datetime
    updated_at: datetime
    deleted_at: datetime | None = Field(description="When it went to the trash, if it did.")


def example(body: dict[str, Any]) -> Any:
    """The `model_config` of a request body that shows this example in the contract."""
    return {"json_schema_extra": {"examples": [body]}}


def patch_of(fields: type[BaseModel]) -> Callable[[type[M]], type[M]]:
    """Turn a class into 'any subset of these fields', for PATCH bodies. `null` is accepted only
    where the field itself may be null."""

    def decorate(model: type[M]) -> type[M]:
        optional: dict[str, Any] = {
            name: (info.rebuild_annotation(), Field(default_factory=lambda: None))
            for name, info in fields.model_fields.items()
        }
        made = create_model(model.__name__, __base__=model, __doc__=model.__doc__, **optional)
        made.__module__ = model.__module__
        return made

    return decorate


# Control characters other than tab and line breaks, and what is no character at all.
UNSTORABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


def clean(text: str) -> str:
    """NFC, trimmed; control characters other than line breaks and tabs are refused."""
    if UNSTORABLE.search(text):
        raise ValueError("This contains a character that can't be stored.")
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _not_blank(text: str) -> str:
    if not text:
        raise ValueError("This must not be empty.")
    return text


def normal_email(text: str) -> str:
    """An e-mail address in the form that is stored; raises ValueError if it is none."""
    from email_validator import EmailNotValidError, validate_email  # heavy

    try:
        return validate_email(text, check_deliverability=False).normalized
    except (EmailNotValidError, UnicodeError):
        raise ValueError("This is not a valid e-mail address.") from None


def _blank_is_none(value: Any) -> Any:
    return None if isinstance(value, str) and not value.strip() else value


@cache
def zones() -> frozenset[str]:
    """The names that mean the same everywhere, read once: `localtime` is this machine's own."""
    return frozenset(available_timezones() - {"localtime", "Factory"})


def _zone(name: str) -> str:
    if name not in zones():
        raise ValueError("This is not a time zone of the IANA database, such as Europe/Berlin.")
    return name


INSTANT = re.compile(
    r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:?\d\d)?", re.ASCII
)
DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def _written_as(form: re.Pattern[str], kind: str) -> BeforeValidator:
    """Refuses what the contract does not promise to understand: pydantic takes a number, and a
    text of digits, for the seconds since 1970."""

    def check(value: Any) -> Any:
        if isinstance(value, date) or (isinstance(value, str) and form.fullmatch(value)):
            return value
        raise PydanticCustomError(kind, "This does not have the expected form.")

    return BeforeValidator(check)


def _storable_instant(value: datetime) -> datetime:
    if not 1900 <= value.year < 2200:
        raise ValueError("This must lie between the years 1900 and 2200.")
    return value.astimezone(UTC)


def _storable_date(value: date) -> date:
    if not 1900 <= value.year < 2200:
        raise ValueError("This must lie between the years 1900 and 2200.")
    return value


# The length is checked before and after cleaning: NFC can lengthen a text.
Line = Annotated[
    str, Field(max_length=200), AfterValidator(clean), AfterValidator(_one_line),
    Field(max_length=200),
]  # fmt: skip
Name = Annotated[Line, AfterValidator(_not_blank), Field(min_length=1)]
Url = Annotated[
    str, Field(max_length=2000), AfterValidator(clean), AfterValidator(_one_line),
    Field(max_length=2000),
]  # fmt: skip
Text = Annotated[str, Field(max_length=50_000), AfterValidator(clean), Field(max_length=50_000)]
Sentence = Annotated[str, Field(max_length=500), AfterValidator(clean), Field(max_length=500)]
Paragraph = Annotated[str, Field(max_length=4000), AfterValidator(clean), Field(max_length=4000)]
OptionalLine = Annotated[Line | None, BeforeValidator(_blank_is_none)]
OptionalUrl = Annotated[Url | None, BeforeValidator(_blank_is_none)]
Email = Annotated[
    str, Field(max_length=254), AfterValidator(normal_email), Field(max_length=254),
]  # fmt: skip
OptionalEmail = Annotated[Email | None, BeforeValidator(_blank_is_none)]
TimeZone = Annotated[str, Field(max_length=64), AfterValidator(_zone)]
OptionalTimeZone = Annotated[TimeZone | None, BeforeValidator(_blank_is_none)]
Instant = Annotated[
    AwareDatetime, _written_as(INSTANT, "datetime_parsing"), AfterValidator(_storable_instant)
]
Day = Annotated[date, _written_as(DAY, "date_parsing"), AfterValidator(_storable_date)]
Interest = Annotated[int, Field(ge=0, le=10, strict=True)]
