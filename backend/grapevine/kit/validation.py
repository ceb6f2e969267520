"""From pydantic's findings to field errors: plain words, the field's name, never the input."""

import re
from collections.abc import Sequence
from typing import Any

from .errors import FieldError

# A name that a client invented is repeated only if it looks like a field's name.
PLAIN_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}\Z")

# Pydantic's own sentences sometimes quote the input or speak of "input"; these do neither.
SENTENCES = {
    "missing": "This is required.",
    "extra_forbidden": "There is no such field.",
    "string_type": "This must be text.",
    "string_unicode": "This is not valid Unicode text.",
    "string_too_short": "This must have at least {min_length} characters.",
    "string_too_long": "This may have at most {max_length} characters.",
    "string_pattern_mismatch": "This does not have the expected form.",
    "uuid_parsing": "This is not a valid id.",
    "uuid_type": "This is not a valid id.",
    "int_type": "This must be a whole number.",
    "int_parsing": "This must be a whole number.",
    "int_from_float": "This must be a whole number.",
    "int_parsing_size": "This number is too large.",
    "bool_type": "This must be true or false.",
    "bool_parsing": "This must be true or false.",
    "greater_than_equal": "This must be at least {ge}.",
    "less_than_equal": "This may be at most {le}.",
    "enum": "This must be one of: {expected}.",
    "literal_error": "This must be one of: {expected}.",
    "timezone_aware": "This instant needs a time zone offset, such as Z.",
    "datetime_parsing": "This is not a valid instant (RFC 3339).",
    "datetime_from_date_parsing": "This is not a valid instant (RFC 3339).",
    "datetime_type": "This is not a valid instant (RFC 3339).",
    "date_parsing": "This is not a valid date (YYYY-MM-DD).",
    "date_from_datetime_parsing": "This is not a valid date (YYYY-MM-DD).",
    "date_type": "This is not a valid date (YYYY-MM-DD).",
    "too_long": "This may have at most {max_length} entries.",
    "too_short": "This must have at least {min_length} entries.",
    "list_type": "This must be a list.",
    "model_attributes_type": "This must be an object.",
    "dict_type": "This must be an object.",
}


def field_errors(found: Sequence[Any]) -> tuple[FieldError, ...]:
    """Translate `RequestValidationError.errors()`; at most 50 of them, and each once: a body that a
    dependency reads too is checked twice."""
    return tuple(dict.fromkeys(_field_error(one) for one in found[:50]))


def _field_error(one: Any) -> FieldError:
    place, *path = one["loc"] or ("body",)
    return FieldError(str(place), _pointer(str(place), path), one["type"], _sentence(one))


def _pointer(place: str, path: list[int | str]) -> str:
    names = [str(step) if PLAIN_NAME.match(str(step)) else "?" for step in path]
    if place == "body":
        return "".join(f"/{name}" for name in names)
    return ".".join(names)


def _sentence(one: Any) -> str:
    if one["type"] == "value_error":  # raised by our own validators, in our own words
        return str(one["ctx"]["error"]) if "ctx" in one else "This is not valid."
    context = {k: v for k, v in one.get("ctx", {}).items() if k != "error"}
    if context.get("min_length") == 1:
        return "This must not be empty."
    try:
        return SENTENCES.get(one["type"], "This is not valid.").format(**context)
    except (KeyError, IndexError):
        return "This is not valid."
