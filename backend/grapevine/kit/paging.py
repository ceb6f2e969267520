"""Keyset pages: the next page costs what the first one costs, and never skips or repeats a row."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Generic, TypeVar

from fastapi import Depends, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Select
from sqlmodel import Session

from .cursors import read_cursor, write_cursor
from .keysets import bounds, in_order, keys_of

T = TypeVar("T")


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


def page(
    session: Session,
    query: Select[Any],
    paging: Paging,
    sorts: Mapping[str, Any],
    default: str,
    tie: Any,
) -> Page[Any]:
    """One page of `query`, which selects one entity (or rows). `sorts` is the allow-list: public
    name -> column; `default` is the sort where none is asked for; `tie` is the unique last key."""
    keys = keys_of(paging.sort or default, sorts, tie)
    after = resume(paging, *(key.kind for key in keys))
    query = in_order(query, keys, [value is None for value in after])
    rows = session.execute(query, bounds(paging.limit + 1, after)).all()
    width = len(keys)
    items = [row[0] if len(row) == width + 1 else row for row in rows]
    return close(paging, items, [row[-width:] for row in rows])


def resume(paging: Paging, *kinds: tuple[type, bool]) -> list[Any]:
    """The sort key of the last item of the page before; empty on the first page. `kinds` are the
    types of its parts, and whether each may be None. Raises Invalid if it is another list's."""
    return read_cursor(paging.cursor, paging.fingerprint, kinds) if paging.cursor else []


def close(paging: Paging, items: Sequence[Any], keys: Sequence[Sequence[Any]]) -> Page[Any]:
    """The page of these items; one more than the limit says that there is a next page. `keys` are
    their sort keys, for lists that can't be selected by one query."""
    following = None
    if len(items) > paging.limit:
        following = write_cursor(paging.fingerprint, keys[paging.limit - 1])
        url = paging.request.url.include_query_params(cursor=following)
        paging.response.headers["Link"] = f'<{url.path}?{url.query}>; rel="next"'
    return Page[Any].model_construct(items=list(items[: paging.limit]), next_cursor=following)
