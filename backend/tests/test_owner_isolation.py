"""Every operation of the contract keeps owners apart: generated from the document, so that a new
operation, or a new place for an id, is covered or fails (T5)."""

import json
import os
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import pytest
from fastapi.testclient import TestClient

from tests.hostile.making import address_of, body_of, fill, query_of, ready
from tests.hostile.slots import Operation, Slot, operations, put, slots
from tests.test_contract import PUBLIC
from tests.world import V1, build_world, id_for, text_for

COMBINATIONS = int(os.environ.get("GRAPEVINE_COMBINATIONS", "0"))
PARTS = 10  # of the operations: a token lives for ten minutes
UUID_FORM = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
MINE, THEIRS = "Kanarienvogel", "Wellensittich"
GUARDED = [one for one in operations() if one.guarded]
ID_SLOTS = [slot for one in GUARDED for slot in slots(one) if slot.takes_id]


@dataclass
class Person:
    """Somebody with an account full of their own text."""

    client: TestClient
    ids: dict[str, str]
    fresh: dict[str, dict[str, str]] = field(default_factory=dict)

    def ids_for(self, operation: Operation) -> dict[str, str]:
        if operation.id not in self.fresh:
            self.fresh[operation.id] = ready(self.client, operation, self.ids)
        return self.fresh[operation.id]

    def ask(self, operation: Operation, given: dict[Slot, str]) -> Any:
        """A good question of mine, except for the ids given."""
        ids = self.ids_for(operation)
        path = {slot.name: value for slot, value in given.items() if slot.place == "path"}
        query = {slot.name: value for slot, value in given.items() if slot.place == "query"}
        body = body_of(operation, ids, text_for(THEIRS))
        for slot, value in given.items():
            if slot.place == "body":
                body = put(body, slot.steps, value)
        return self.client.request(
            operation.method,
            address_of(operation, {**ids, **path}),
            params={**query_of(operation, ids), **query},
            json=body,
        )

    def everything(self) -> dict[str, Any]:
        whole: dict[str, Any] = self.client.get(f"{V1}/export").json()
        return {"account": whole["account"], "tables": whole["tables"]}


@pytest.fixture
def owner(client: TestClient) -> Person:
    return _person(client, MINE)


@pytest.fixture
def other(stranger: TestClient) -> Person:
    return _person(stranger, THEIRS)


def _person(client: TestClient, mark: str) -> Person:
    ids = build_world(client)
    fill(client, ids, text_for(mark))
    return Person(client, ids)


def told(answer: Any) -> tuple[Any, ...]:
    """Everything that an answer tells, but for the id of its request."""
    body = answer.json() if answer.content else None
    if isinstance(body, dict):
        body.pop("request_id", None)
    headers = {name: value for name, value in answer.headers.items() if name != "x-request-id"}
    return answer.status_code, body, headers


def check(other: Person, operation: Operation, foreign: dict[Slot, str], missing: dict[Slot, str]):
    """Somebody's id is answered as one that nobody has, and tells nothing."""
    question = ", ".join(map(str, foreign))
    first, second = other.ask(operation, foreign), other.ask(operation, missing)
    assert told(first) == told(second), question
    assert first.status_code in (200, 404, 409, 422), f"{question}: {first.text}"
    assert MINE not in first.text + str(first.headers), question
    if any(slot.place == "path" for slot in foreign):
        assert first.status_code == 404, f"{question}: {first.text}"


def test_every_name_of_an_id_is_one():
    """What is called an id without the form of one would escape these tests."""
    named = [slot for one in GUARDED for slot in slots(one) if slot.name.endswith(("_id", "_ids"))]
    assert [str(one) for one in named if not one.takes_id and one.schema["type"] != "array"] == []


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_nobody_gets_in_without_a_token(client: TestClient, anonymous: TestClient):
    """Every operation, with ids and a body that would do for the owner."""
    ids = build_world(client)
    for one in GUARDED:
        for headers in ({}, {"Authorization": "Bearer nonsense"}, {"Authorization": "Basic eDp5"}):
            answer = anonymous.request(
                one.method,
                address_of(one, ids),
                params=query_of(one, ids),
                json=body_of(one, ids, text_for(MINE)),
                headers=headers,
            )
            assert answer.status_code == 401, one.id
            assert answer.headers["WWW-Authenticate"] == "Bearer"
    assert {one.id for one in operations() if not one.guarded} == PUBLIC


def test_a_foreign_id_is_the_same_as_a_missing_one(owner: Person, other: Person):
    """Every place for an id, one after the other, with the owner's."""
    before = owner.everything()
    assert MINE in json.dumps(before)
    for slot in ID_SLOTS:
        foreign = id_for(owner.ids, slot.name)
        check(other, slot.operation, {slot: foreign}, {slot: str(uuid4())})
        if slot.place == "body":
            answer = other.ask(slot.operation, {slot: foreign})
            pointers = [one["pointer"] for one in answer.json()["errors"]]
            assert pointers[0].startswith(f"/{slot.steps[0]}"), f"{slot}: {answer.text}"
    assert owner.everything() == before


def test_what_one_reads_holds_nothing_of_the_other(owner: Person, other: Person):
    """Every read, the export too, with the reader's own ids: no text and no id of somebody else.
    That the owner reaches the same shows that the ids of these tests are real."""
    for one in GUARDED:
        if one.method == "GET":
            assert owner.ask(one, {}).status_code == 200, one.id
            answer = other.ask(one, {})
            shown = answer.text + str(answer.headers)
            assert answer.status_code == 200, one.id
            assert MINE not in shown, one.id
            assert not any(value in shown for value in owner.ids.values()), one.id


@pytest.mark.skipif(not COMBINATIONS, reason="a long form: make soak")
@pytest.mark.parametrize("part", range(PARTS if COMBINATIONS else 1))
def test_no_combination_of_ids_tells_anything(owner: Person, other: Person, part: int):
    """Random places at once, each with the owner's id, the other's own, or nobody's."""
    rng = random.Random(5)
    before = owner.everything()
    probes = 0
    asked = {slot.operation.id: slot.operation for slot in ID_SLOTS}
    for operation in [*asked.values()][part::PARTS]:
        for foreign, missing in combinations(rng, operation, owner, other):
            check(other, operation, foreign, missing)
            probes += 1
    print(f"{probes} combinations")  # noqa: T201 - soak shows it
    assert owner.everything() == before


def combinations(
    rng: random.Random, operation: Operation, owner: Person, other: Person
) -> Iterator[tuple[dict[Slot, str], dict[Slot, str]]]:
    """Pairs of the same choice of places: with the owner's ids, and with missing ones instead. What
    stands in two places stands there in both: that one person is two is refused as such."""
    places = [slot for slot in slots(operation) if slot.takes_id]
    for _ in range(COMBINATIONS):
        hit = rng.sample(places, rng.randint(1, len(places)))
        rest = {slot: str(uuid4()) for slot in places if slot not in hit and rng.random() < 0.2}
        foreign = {slot: _any_of(rng, owner, slot) for slot in hit}
        instead = {owners: str(uuid4()) for owners in foreign.values()}
        yield {**foreign, **rest}, {**{slot: instead[foreign[slot]] for slot in hit}, **rest}


def _any_of(rng: random.Random, owner: Person, slot: Slot) -> str:
    """Mostly the id that belongs there, sometimes another kind's of the same form."""
    if rng.random() < 0.8:
        return id_for(owner.ids, slot.name)
    return rng.choice(sorted(one for one in owner.ids.values() if UUID_FORM.fullmatch(one)))
