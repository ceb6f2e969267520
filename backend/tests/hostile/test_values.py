"""Hostile values in every field of every operation, found from the contract (T12): no answer is a
mistake of ours, every refusal is a problem that names the field, and none repeats what was sent.

Each field gets a few of the values in turn, each kind of field all of them, every second one on the
other database; `make soak` puts every value into every field on both (GRAPEVINE_HOSTILE=all)."""

import json
import math
import os
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote_plus, urlencode

import pytest
from fastapi.testclient import TestClient

from tests.world import CONTENTLESS, EITHER, ENDING, build_world, text_for

from .making import address_of, body_of, query_of, ready
from .slots import FORM, Operation, Slot, operations, put, slots
from .values import BODIES, MARK, VALUES, in_address, in_header

ALL = os.environ.get("GRAPEVINE_HOSTILE") == "all"
AT_LEAST = 2  # values for each field, one on each database
REFUSALS = {400, 404, 409, 412, 413, 414, 422, 431}
AT_THE_DOOR = {401, 403, 429}  # where people sign in, or say again who they are
HERE = "put the value here"


def everywhere(operation: Operation) -> list[Slot]:
    """Every place of an operation, also those that the frame reads for all."""
    more = ["X-Request-Id", *(["If-None-Match"] if operation.method == "GET" else [])]
    return slots(operation) + [Slot(operation, "header", (name,), {}) for name in more]


def kind(slot: Slot) -> str:
    """Fields of one kind are read by the same code."""
    if slot.place == "header":
        return f"header {slot.name.lower()}"
    form = "enum" if "enum" in slot.schema else slot.schema.get("format", slot.schema.get("type"))
    return f"{slot.place} {form}"


def plan(url: str) -> Iterator[tuple[Slot, str]]:
    """Which values go where on this database: the same at each run."""
    half = int(url.startswith("sqlite"))
    kinds: dict[str, list[Slot]] = defaultdict(list)
    for operation in operations():
        for slot in everywhere(operation):
            kinds[kind(slot)].append(slot)
    names = list(VALUES)
    for fields in kinds.values():
        least = AT_LEAST if fields[0].schema else 1  # the frame reads a header once for all
        each = len(names) if ALL else max(least, math.ceil(len(names) / len(fields)))
        for number, slot in enumerate(fields):
            for turn in range(each):
                if ALL or (number + turn) % 2 == half:
                    yield slot, names[(number * each + turn) % len(names)]


class Asker:
    """Somebody whose things are made again where a question ended them."""

    def __init__(self, sign_up: Callable[..., TestClient]) -> None:
        self.sign_up = sign_up
        self.start_anew()

    def start_anew(self) -> None:
        self.client = self.sign_up()
        self.ids = build_world(self.client)
        self.steps: dict[str, dict[str, str]] = {}

    def ids_for(self, operation: Operation) -> dict[str, str]:
        if operation.id not in self.steps:
            self.steps[operation.id] = ready(self.client, operation, self.ids)
        return self.steps[operation.id]

    def ask(self, slot: Slot, name: str) -> Any:
        """A good question, but for one value."""
        operation, ids = slot.operation, self.ids_for(slot.operation)
        path = address_of(operation, {**ids, slot.name: HERE} if slot.place == "path" else ids)
        query = [f"{key}={value}" for key, value in query_of(operation, ids).items()]
        if slot.place == "query":
            query = [one for one in query if not one.startswith(f"{slot.name}=")]
            query.append(f"{slot.name}={in_address(name)}")
        headers: dict[Any, Any] = {"Content-Type": operation.takes}
        if slot.place == "header":
            headers[slot.name.encode()] = in_header(name)
        second = any(pair[1] in slot.steps for pair in EITHER)
        body = body_of(operation, ids, text_for("Meise"), choice=second)
        if slot.place == "body":
            body = put(body, slot.steps, HERE)
        return self.send(
            operation,
            "?".join([path.replace(HERE, in_address(name)), "&".join(query)]),
            written(operation, body, name),
            headers,
        )

    def send(self, operation: Operation, url: str, body: bytes, headers: Any) -> Any:
        answer = self.client.request(operation.method, url, content=body, headers=headers)
        if answer.is_success and operation.method != "GET":
            self.steps.pop(operation.id, None)
            if operation.id in ENDING or operation.method == "DELETE" or not operation.guarded:
                self.start_anew()
        return answer


def written(operation: Operation, body: Any, name: str) -> bytes:
    """The body as it is sent, with the value where it belongs."""
    if body is None:
        return b""
    if operation.takes == FORM:
        return urlencode(body).replace(quote_plus(HERE), in_address(name)).encode()
    return json.dumps(body).replace(f'"{HERE}"', VALUES[name]).encode()


def complaint(answer: Any, operation: Operation) -> str:
    """What is wrong with an answer: it must accept, or refuse as a problem that repeats nothing."""
    if answer.status_code < 400:
        return ""
    door = not operation.guarded or operation.id in CONTENTLESS
    if answer.status_code not in (REFUSALS | AT_THE_DOOR if door else REFUSALS):
        return f"answers {answer.status_code}"
    if answer.headers["Content-Type"] != "application/problem+json":
        return "answers with no problem"
    if MARK in answer.text + str(answer.headers):
        return "repeats what was sent"
    return "" if len(answer.text) < 20_000 else "answers at great length"


def names_the_field(answer: Any, slot: Slot, name: str) -> bool:
    """Whether a refusal names the field, or what it stands in or holds."""
    if answer.status_code != 422 or slot.schema == {} or name == "null":
        return True  # what an absent value makes wrong is named where it shows
    pointers = [one["pointer"] for one in answer.json()["errors"]]
    return any(one and (one in slot.pointer or slot.pointer in one) for one in pointers)


def test_no_value_in_any_field_breaks_anything(
    sign_up: Callable[..., TestClient], database_url: str
):
    asker = Asker(sign_up)
    asked = list(plan(database_url))
    wrong = []
    for slot, name in asked:
        answer = asker.ask(slot, name)
        found = complaint(answer, slot.operation)
        if not found and not names_the_field(answer, slot, name):
            found = "names another field"
        if found:
            wrong.append(f"{slot}, {name}: {found}. {answer.text[:300]}")
    print(f"{len(asked)} questions, {len(VALUES)} values")  # noqa: T201 - soak shows it
    assert not wrong, "\n".join(wrong)
    read_everything(asker)


def read_everything(asker: Asker) -> None:
    """What was accepted can be read again."""
    for operation in operations():
        if operation.guarded and operation.method == "GET":
            ids = asker.ids_for(operation)
            answer = asker.client.get(address_of(operation, ids), params=query_of(operation, ids))
            assert answer.status_code == 200, f"{operation.id}: {answer.text}"


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_no_broken_body_breaks_anything(sign_up: Callable[..., TestClient]):
    """What is wrong with a body as a whole is found before any database is asked."""
    asker = Asker(sign_up)
    taking = [one for one in operations() if one.body]
    for number, operation in enumerate(taking):
        names = list(BODIES)[number % 3 :: 1 if ALL else 3]
        for name in names:
            for media_type in (operation.takes, "text/plain")[: 2 if ALL else 1]:
                url = address_of(operation, asker.ids_for(operation))
                headers = {"Content-Type": media_type}
                answer = asker.send(operation, url, BODIES[name], headers)
                assert not complaint(answer, operation), f"{operation.id}, {name}: {answer.text}"
