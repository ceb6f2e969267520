"""An import beyond what an account may hold: the rows that have no room are named, the others come
in."""

from collections.abc import Callable

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from grapevine.kit.ids import uuid7
from grapevine.transfer.rules import ImportOutcome, decide, read_upload
from grapevine.transfer.rules.room import within_room

from .exports import export
from .steps import bring_in, people, preview, rows_of, step, write_all

ANA = "Ana,Duarte,https://www.linkedin.com/in/ana,,House,Editor,12 Mar 2024"
BEN = "Ben,Okafor,https://www.linkedin.com/in/ben,,House,Editor,12 Mar 2024"
BEN_AGAIN = "Ben,Okafor,https://www.linkedin.com/in/ben,ben@example.com,House,Editor,"
CLEO = "Cleo,Vale,https://www.linkedin.com/in/cleo,,House,Editor,12 Mar 2024"
NEW, PROBLEM = ImportOutcome.NEW, ImportOutcome.PROBLEM


@pytest.mark.parametrize(
    ("room", "kinds"),
    [
        (0, [PROBLEM, PROBLEM, PROBLEM, PROBLEM]),
        (1, [NEW, PROBLEM, PROBLEM, PROBLEM]),
        (2, [NEW, NEW, ImportOutcome.UPDATE, PROBLEM]),
        (3, [NEW, NEW, ImportOutcome.UPDATE, NEW]),
    ],
)
def test_the_first_in_the_file_have_the_room(room: int, kinds: list[ImportOutcome]):
    parsed = read_upload("Connections.csv", export(ANA, BEN, BEN_AGAIN, CLEO).encode())
    outcomes = within_room(decide(parsed, [], uuid7), room, 3)
    assert [one.kind for one in outcomes] == kinds
    for one in outcomes:
        assert (one.kind is PROBLEM) == any(each.code == "limit_reached" for each in one.findings)


@pytest.fixture
def most(app: FastAPI) -> Callable[[int], None]:
    def set_to(contacts: int) -> None:
        app.state.engine.update_execution_options(most_rows={"contact": contacts})

    return set_to


def test_rows_without_room_are_named(most: Callable[[int], None], client: TestClient):
    most(2)
    made = preview(client, ANA, BEN, CLEO)
    assert made["counts"] == {"new": 2, "same": 0, "update": 0, "problem": 1}
    (row,) = rows_of(client, made, outcome="problem")
    assert (row["display_name"], row["findings"][0]["code"]) == ("Cleo Vale", "limit_reached")
    assert "at most 2 contacts" in row["findings"][0]["message"]

    step(client, write_all(client, made), "commit")
    assert people(client) == ["Ana Duarte", "Ben Okafor"]


def test_what_changed_since_the_preview_counts(most: Callable[[int], None], client: TestClient):
    """Somebody was added meanwhile, and then there is room for all: both are seen at the commit."""
    most(2)
    made = write_all(client, preview(client, ANA, BEN, CLEO))
    added = client.post("/api/v1/contacts", json={"display_name": "Zoë"})
    assert added.status_code == 201
    done = step(client, made, "commit")
    assert done["counts"] == {"new": 1, "same": 0, "update": 0, "problem": 2}
    assert people(client) == ["Ana Duarte", "Zoë"]

    most(4)
    assert bring_in(client, ANA, BEN, CLEO)["counts"]["new"] == 2
    assert people(client) == ["Ana Duarte", "Ben Okafor", "Cleo Vale", "Zoë"]


def test_room_that_came_meanwhile_is_used(most: Callable[[int], None], client: TestClient):
    most(1)
    made = write_all(client, preview(client, ANA, BEN))
    most(3)
    client.post("/api/v1/contacts", json={"display_name": "Zoë"})
    assert step(client, made, "commit")["counts"]["new"] == 2
    assert people(client) == ["Ana Duarte", "Ben Okafor", "Zoë"]
