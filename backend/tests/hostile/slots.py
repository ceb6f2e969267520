"""Where something can be put into a question: every parameter and every field of every operation,
read from the contract, so that a new one is covered from the day it appears."""

import copy
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from grapevine.openapi import contract

DOCUMENT = contract()
JSON, FORM = "application/json", "application/x-www-form-urlencoded"
Schema = dict[str, Any]


@dataclass(frozen=True)
class Operation:
    """One operation of the contract."""

    id: str
    method: str
    path: str
    raw: dict[str, Any] = field(compare=False, repr=False)

    @property
    def guarded(self) -> bool:
        return "security" in self.raw

    @property
    def takes(self) -> str:
        """The media type of its body; JSON where it has none."""
        return str(next(iter(self.raw.get("requestBody", {}).get("content", {JSON: None}))))

    @property
    def body(self) -> Schema | None:
        """The schema of its body of JSON or of a form's fields, if it takes one."""
        content = self.raw.get("requestBody", {}).get("content", {})
        found = content.get(JSON) or content.get(FORM)
        return plain(found["schema"]) if found else None


@dataclass(frozen=True)
class Slot:
    """A place for one value: a parameter, or a field of a body, however deep."""

    operation: Operation
    place: str  # path, query, header or body
    steps: tuple[str | int, ...]
    schema: Schema = field(compare=False, repr=False)

    @property
    def name(self) -> str:
        """The field's name; an entry of a list has the list's."""
        return next(str(step) for step in reversed(self.steps) if isinstance(step, str))

    @property
    def pointer(self) -> str:
        """As a problem document names it."""
        if self.place != "body":
            return self.name
        return "".join(f"/{step}" for step in self.steps)

    def __str__(self) -> str:
        return f"{self.operation.id} {self.place} {self.pointer}"

    @property
    def takes_id(self) -> bool:
        return self.schema.get("format") == "uuid"

    @property
    def takes_text(self) -> bool:
        free = {"format", "enum", "pattern"}.isdisjoint(self.schema)
        return free and self.schema.get("type") == "string"


def plain(schema: Schema) -> Schema:
    """The schema behind a reference, and without the option of null."""
    if "$ref" in schema:
        found = DOCUMENT["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
        return plain({**found, **{key: schema[key] for key in schema if key != "$ref"}})
    options = [one for one in schema.get("anyOf", []) if one.get("type") != "null"]
    if len(options) == 1:
        return plain({key: schema[key] for key in schema if key != "anyOf"} | options[0])
    return schema


def operations() -> list[Operation]:
    return [
        Operation(raw["operationId"], method.upper(), path, raw)
        for path, methods in DOCUMENT["paths"].items()
        for method, raw in methods.items()
    ]


def slots(operation: Operation) -> list[Slot]:
    """Every place of an operation: its parameters in order, then its body from the outside in."""
    found = [_parameter(operation, one) for one in operation.raw.get("parameters", [])]
    if operation.body:
        found += _fields(operation, operation.body, ())
    return found


def _parameter(operation: Operation, raw: dict[str, Any]) -> Slot:
    if "$ref" in raw:
        raw = DOCUMENT["components"]["parameters"][raw["$ref"].rsplit("/", 1)[1]]
    return Slot(operation, raw["in"], (raw["name"],), plain(raw["schema"]))


def _fields(operation: Operation, schema: Schema, steps: tuple[str | int, ...]) -> Iterator[Slot]:
    for name, raw in schema.get("properties", {}).items():
        yield from _field(operation, plain(raw), (*steps, name))


def _field(operation: Operation, schema: Schema, steps: tuple[str | int, ...]) -> Iterator[Slot]:
    yield Slot(operation, "body", steps, schema)
    yield from _fields(operation, schema, steps)
    if schema.get("type") == "array":
        yield from _field(operation, plain(schema["items"]), (*steps, 0))


def put(body: Any, steps: tuple[str | int, ...], value: Any) -> Any:
    """A copy of the body with this value at that place."""
    whole = copy.deepcopy(body)
    inside = whole
    for step, following in pairwise(steps):
        if isinstance(inside, dict) and step not in inside:
            inside[step] = [] if isinstance(following, int) else {}
        inside = inside[step]
    if isinstance(inside, list) and not inside:
        inside.append(value)
    else:
        inside[steps[-1]] = value
    return whole
