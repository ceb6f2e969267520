"""Good questions made from the contract's schemas: every field filled, ids of things that exist."""

import re
from collections.abc import Callable
from typing import Any

from fastapi.testclient import TestClient

from tests.world import CONTENTLESS, EITHER, id_for, post, text_for

from .slots import Operation, Schema, operations, plain, slots

LEFT_OUT = {"local_key"}  # with the same one, the second question would make nothing
PARAMETER = re.compile(r"{(\w+)}")
Texts = Callable[[str, Schema], str]
"""Gives the text for a field of this name and schema."""

# A step needs an interview of its own, and the steps before it.
BEFORE: dict[str, tuple[str, ...]] = {
    "create_request": (),
    "create_schedule": ("request",),
    "create_completion": (),
    "create_decline": (),
    "create_cancellation": (),
    "create_debrief": ("completion",),
    "create_acceptance": (),
    "create_split": (),
}


def body_of(operation: Operation, ids: dict[str, str], texts: Texts, choice: int = 0) -> Any:
    """A body that is accepted, with every field; of two that exclude each other the first, or with
    `choice` 1 the second."""
    left_out = {pair[1 - choice] for pair in EITHER}
    return _value("", operation.body, ids, texts, left_out) if operation.body else None


def address_of(operation: Operation, ids: dict[str, str]) -> str:
    return PARAMETER.sub(lambda found: id_for(ids, found[1]), operation.path)


def query_of(operation: Operation, ids: dict[str, str]) -> dict[str, str]:
    """The parameters that must be given."""
    return {
        one["name"]: str(_value(one["name"], plain(one["schema"]), ids, text_for(""), set()))
        for one in operation.raw.get("parameters", [])
        if one.get("in") == "query" and one["required"]
    }


def _value(name: str, schema: Schema, ids: dict[str, str], texts: Texts, left_out: set[str]) -> Any:
    if "properties" in schema:
        named = schema["properties"]
        without = {one for pair in EITHER if set(pair) <= set(named) for one in pair} & left_out
        return {
            field: _value(field, plain(raw), ids, texts, left_out)
            for field, raw in named.items()
            if field not in without | LEFT_OUT
        }
    if schema.get("type") == "array":
        return [_value(name, plain(schema["items"]), ids, texts, left_out)]
    if schema.get("format") == "uuid":
        return id_for(ids, name)
    return _simple(name, schema, texts)


def _simple(name: str, schema: Schema, texts: Texts) -> Any:
    given = schema.get("default") not in (None, "")
    if given and ("enum" in schema or schema["type"] != "string"):
        return schema["default"]
    if "enum" in schema:
        return schema["enum"][0]
    if schema["type"] in ("integer", "number"):
        return int(schema.get("minimum", 1))
    if schema["type"] == "boolean":
        return False
    moments = {"date-time": "2026-01-05T10:00:00Z", "date": "2026-01-05"}
    if schema.get("format") in moments:
        return moments[schema["format"]]
    return texts(name, schema)


def ready(client: TestClient, operation: Operation, ids: dict[str, str]) -> dict[str, str]:
    """The ids for this operation: a step gets an interview that it can be taken on."""
    if operation.id not in BEFORE:
        return ids
    talk = {"contact_ids": [ids["contact_id"]], "career_ids": [ids["career_id"]]}
    fresh = post(client, "/interviews", talk)["id"]
    question = post(client, f"/interviews/{fresh}/questions", {"text": "What is it like?"})["id"]
    for step in BEFORE[operation.id]:
        body = {"actual_minutes": 20} if step == "completion" else {}
        post(client, f"/interviews/{fresh}/{step}", body)
    return {**ids, "interview_id": fresh, "question_id": question}


def content() -> list[Operation]:
    """Every operation that stores text of its body."""
    return [
        one
        for one in operations()
        if one.guarded
        and one.id not in CONTENTLESS
        and any(slot.takes_text for slot in slots(one) if slot.place == "body")
    ]


def fill(
    client: TestClient, ids: dict[str, str], texts: Texts, among: list[Operation] | None = None
) -> None:
    """Write a text into every text field that an account has, through every operation that takes
    one, or those given."""
    for operation in among or content():
        choices = [body_of(operation, ids, texts, choice) for choice in (0, 1)]
        for choice in range(1 if choices[0] == choices[1] else 2):
            own = ready(client, operation, ids)
            body = body_of(operation, own, texts, choice)
            answer = client.request(operation.method, address_of(operation, own), json=body)
            assert answer.status_code in (200, 201), f"{operation.id}: {answer.text}\n{body}"
