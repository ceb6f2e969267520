"""Keyset pages: the next page costs what the first one costs, and never skips or repeats a row."""

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Annotated, Any, Generic, TypeVar
from uuid import UUID

from fastapi import Depends, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import ColumnElement, Select, and_, literal, or_, tuple_
from sqlmodel import Session

from .errors import Invalid

T = TypeVar("T")
D = TypeVar("D", bound=date)


class Page(BaseModel, Generic[T]):
    """Some of the items, and the cursor of the next ones."""

    model_config = ConfigDict(
        from_attributes=True, json_schema_serialization_defaults_required=True
    )

    items: list[T]
    next_cursor: str | None = Field(description="Send it as `cursor` for the next page.")


@dataclass(frozen=True, slots=True)
class Paging:
    """What the client asked for. `fingerprint` binds a cursor to its list, sort and filters."""

    limit: int
    cursor: str | None
    sort: str | None
    fingerprint: str
    request: Request
    response: Response


async def _paging(
    request: Request,
    response: Response,
    limit: Annotated[int, Query(ge=1, le=200, description="How many items.")] = 50,
    cursor: Annotated[
        str | None, Query(max_length=2000, description="`next_cursor` of the page before.")
    ] = None,
    sort: Annotated[
        str | None,
        Query(max_length=100, description="Fields to sort by, `-` for descending: `-updated_at`."),
    ] = None,
) -> Paging:
    asked = sorted(
        (k, v) for k, v in request.query_params.multi_items() if k not in ("cursor", "limit")
    )
    digest = hashlib.blake2b(repr((request.url.path, asked)).encode(), digest_size=6).hexdigest()
    return Paging(limit, cursor, sort, digest, request, response)


Paged = Annotated[Paging, Depends(_paging)]


@dataclass(frozen=True, slots=True)
class _Key:
    column: Any
    descending: bool
    nullable: bool


def page(
    session: Session,
    query: Select[Any],
    paging: Paging,
    sorts: Mapping[str, Any],
    default: str,
    tie: Any,
) -> Page[Any]:
    """One page of `query`, which selects one entity (or rows). `sorts` is the allow-list: public
    name -> column; `default` is the sort where none is asked for; `tie` is the unique last key.
    NULLs come last on both databases, in either direction."""
    keys = _keys(paging.sort or default, sorts, tie)
    ended_with = resume(paging, *((_kind(key.column), key.nullable) for key in keys))
    if ended_with:
        query = query.where(_after(keys, ended_with))
    for key in keys:
        if key.nullable:
            query = query.order_by(key.column.is_(None))
        query = query.order_by(key.column.desc() if key.descending else key.column.asc())
    rows: Sequence[Any] = session.execute(
        query.add_columns(*(key.column for key in keys)).limit(paging.limit + 1)
    ).all()
    width = len(keys)
    items = [row[0] if len(row) == width + 1 else row for row in rows]
    return close(paging, items, [row[-width:] for row in rows])


def resume(paging: Paging, *kinds: tuple[type, bool]) -> list[Any]:
    """The sort key of the last item of the page before; empty on the first page. `kinds` are the
    types of its parts, and whether each may be None. Raises Invalid if it is another list's."""
    return _read_cursor(paging, kinds) if paging.cursor else []


def close(paging: Paging, items: Sequence[Any], keys: Sequence[Sequence[Any]]) -> Page[Any]:
    """The page of these items; one more than the limit says that there is a next page. `keys` are
    their sort keys, for lists that can't be selected by one query."""
    following = None
    if len(items) > paging.limit:
        following = _write_cursor(paging, keys[paging.limit - 1])
        url = paging.request.url.include_query_params(cursor=following)
        paging.response.headers["Link"] = f'<{url.path}?{url.query}>; rel="next"'
    return Page[Any].model_construct(items=list(items[: paging.limit]), next_cursor=following)


def _keys(sort: str, sorts: Mapping[str, Any], tie: Any) -> list[_Key]:
    keys = []
    for part in sort.split(","):
        name, descending = part.removeprefix("-"), part.startswith("-")
        if name not in sorts:
            choices = ", ".join(sorts)
            raise Invalid("sort", f"Sort by one of: {choices}.", place="query")
        column = sorts[name]
        keys.append(_Key(column, descending, _nullable(column)))
    return [*keys, _Key(tie, keys[-1].descending, False)]


def _nullable(column: Any) -> bool:
    return bool(getattr(column, "nullable", True))


def _after(keys: list[_Key], values: list[Any]) -> ColumnElement[bool]:
    """Everything that sorts after `values`. With one direction and no NULLs it is a row-value
    comparison, which an index answers."""
    if len({key.descending for key in keys}) == 1 and not any(key.nullable for key in keys):
        columns = tuple_(*(key.column for key in keys))
        bound = tuple_(*(literal(v, k.column.type) for k, v in zip(keys, values, strict=True)))
        return columns < bound if keys[0].descending else columns > bound
    options: list[ColumnElement[bool]] = []
    equal: list[ColumnElement[bool]] = []
    for key, value in zip(keys, values, strict=True):
        options.append(and_(*equal, _beyond(key, value)))
        equal.append(key.column.is_(None) if value is None else key.column == value)
    return or_(*options)


def _beyond(key: _Key, value: Any) -> ColumnElement[bool]:
    if value is None:  # NULLs are last: nothing lies beyond one
        return key.column.is_(None) & key.column.isnot(None)  # type: ignore[no-any-return]
    further = key.column < value if key.descending else key.column > value
    return or_(further, key.column.is_(None)) if key.nullable else further


def _write_cursor(paging: Paging, values: Sequence[Any]) -> str:
    plain = [
        v.isoformat() if isinstance(v, date) else str(v) if isinstance(v, UUID) else v
        for v in values
    ]
    text = json.dumps([paging.fingerprint, *plain], separators=(",", ":"))
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _read_cursor(paging: Paging, kinds: Sequence[tuple[type, bool]]) -> list[Any]:
    try:
        padded = (paging.cursor or "") + "=" * (-len(paging.cursor or "") % 4)
        fingerprint, *values = json.loads(base64.urlsafe_b64decode(padded.encode("ascii")))
        if fingerprint != paging.fingerprint or len(values) != len(kinds):
            raise ValueError
        return [_revive(*kind, value) for kind, value in zip(kinds, values, strict=True)]
    except (ValueError, TypeError, AttributeError, OverflowError, RecursionError):
        message = "This cursor belongs to another list, sort or filter. Start from the first page."
        raise Invalid("cursor", message, place="query") from None


def _kind(column: Any) -> type:
    # A decorated type (SQLModel's UTC instants) does not tell what it decorates.
    found: type = getattr(column.type, "impl_instance", column.type).python_type
    return found


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
