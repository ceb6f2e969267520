"""Keysets as SQL: the order of a list, and everything that comes after its last item."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, or_, tuple_

from .errors import Invalid
from .rows import as_stored

LIMIT = "keyset_limit"


@dataclass(frozen=True, slots=True)
class Key:
    """One part of an order; the last one is unique."""

    column: Any
    descending: bool
    nullable: bool

    @property
    def kind(self) -> tuple[type, bool]:
        """The type of its values, and whether they may be None."""
        # A decorated type (SQLModel's UTC instants) does not tell what it decorates.
        type_ = self.column.type
        return getattr(type_, "impl_instance", type_).python_type, self.nullable


def keys_of(sort: str, sorts: Mapping[str, Any], tie: Any) -> tuple[Key, ...]:
    """The order that a client asked for. `sorts` is the allow-list: public name -> column; `tie` is
    the unique last key. Raises Invalid for any other name."""
    keys = []
    for part in sort.split(","):
        name, descending = part.removeprefix("-"), part.startswith("-")
        if name not in sorts:
            choices = ", ".join(sorts)
            raise Invalid("sort", f"Sort by one of: {choices}.", place="query")
        column = sorts[name]
        keys.append(Key(column, descending, bool(getattr(column, "nullable", True))))
    return (*keys, Key(tie, keys[-1].descending, False))


def in_order(query: Select[Any], keys: Sequence[Key], after: Sequence[bool]) -> Select[Any]:
    """`query` in the order of its keys, which it selects too, after all its other columns. `after`
    says of each key whether the last item's was None; empty for the first page. The values come
    with `bounds`. NULLs come last on both databases, in either direction."""
    if after:
        query = query.where(_after(keys, after))
    for key in keys:
        if key.nullable:
            query = query.order_by(key.column.is_(None))
        query = query.order_by(key.column.desc() if key.descending else key.column.asc())
    told = [as_stored(key.column, f"keyset_{at}") for at, key in enumerate(keys)]
    return query.add_columns(*told).limit(bindparam(LIMIT))


def bounds(limit: int, after: Sequence[Any]) -> dict[str, Any]:
    """The parameters of a query that `in_order` made."""
    return {LIMIT: limit, **{_name(at): v for at, v in enumerate(after) if v is not None}}


def _name(at: int) -> str:
    return f"keyset_after_{at}"


def _after(keys: Sequence[Key], nones: Sequence[bool]) -> ColumnElement[bool]:
    """Everything that sorts after the last item. With one direction and no NULLs it is a row-value
    comparison, which an index answers."""
    values = [bindparam(_name(at), type_=key.column.type) for at, key in enumerate(keys)]
    if len({key.descending for key in keys}) == 1 and not any(key.nullable for key in keys):
        columns, bound = tuple_(*(key.column for key in keys)), tuple_(*values)
        return columns < bound if keys[0].descending else columns > bound
    options: list[ColumnElement[bool]] = []
    equal: list[ColumnElement[bool]] = []
    for key, value, is_none in zip(keys, values, nones, strict=True):
        options.append(and_(*equal, _beyond(key, None if is_none else value)))
        equal.append(key.column.is_(None) if is_none else key.column == value)
    return or_(*options)


def _beyond(key: Key, value: Any) -> ColumnElement[bool]:
    if value is None:  # NULLs are last: nothing lies beyond one
        return and_(key.column.is_(None), key.column.isnot(None))
    further = key.column < value if key.descending else key.column > value
    return or_(further, key.column.is_(None)) if key.nullable else further
