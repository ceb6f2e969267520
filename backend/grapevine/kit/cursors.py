"""Cursors of keyset pages: what the last item of a page was sorted by, in a form that travels."""

import base64
import json
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any, TypeVar
from uuid import UUID

from .errors import Invalid

D = TypeVar("D", bound=date)


def write_cursor(fingerprint: str, values: Sequence[Any]) -> str:
    """`values` are an item's sort key; `fingerprint` binds them to their list, sort and filters."""
    plain = [
        v.isoformat() if isinstance(v, date) else str(v) if isinstance(v, UUID) else v
        for v in values
    ]
    text = json.dumps([fingerprint, *plain], separators=(",", ":"))
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def read_cursor(cursor: str, fingerprint: str, kinds: Sequence[tuple[type, bool]]) -> list[Any]:
    """The sort key in a cursor. `kinds` are the types of its parts, and whether each may be None.
    Raises Invalid if it is another list's, or nobody's."""
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        told, *values = json.loads(base64.urlsafe_b64decode(padded.encode("ascii")))
        if told != fingerprint or len(values) != len(kinds):
            raise ValueError
        return [_revive(*kind, value) for kind, value in zip(kinds, values, strict=True)]
    except (ValueError, TypeError, AttributeError, OverflowError, RecursionError):
        message = "This cursor belongs to another list, sort or filter. Start from the first page."
        raise Invalid("cursor", message, place="query") from None


def _revive(kind: Any, nullable: bool, value: Any) -> Any:
    if value is None:
        if not nullable:
            raise ValueError
        return None
    if kind is datetime:
        return _storable(datetime.fromisoformat(value)).astimezone(UTC)
    if kind is date:
        return _storable(date.fromisoformat(value))
    if kind is UUID:
        return UUID(value)
    if type(value) is not kind or (kind is int and abs(value) > 2**53):
        raise ValueError
    if kind is str and b"\0" in value.encode():  # which raises a ValueError for lone surrogates
        raise ValueError
    return value


def _storable(value: D) -> D:
    if not 1890 < value.year < 2210:  # no row has such a date, and no zone could shift it
        raise ValueError
    return value
