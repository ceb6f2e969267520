"""The export holds everything an account has, and none of the server's secrets."""

import json
import re

from fastapi.testclient import TestClient
from sqlmodel import SQLModel

from grapevine.transfer.store.export import COLUMNS_LEFT_OUT, TABLES_LEFT_OUT, exported_tables
from tests.world import build_world

V1 = "/api/v1"


def test_every_table_is_exported_or_named_with_a_reason():
    exported = {table.name for table in exported_tables()}
    assert exported | set(TABLES_LEFT_OUT) == set(SQLModel.metadata.tables) - {"account"}
    assert exported.isdisjoint(TABLES_LEFT_OUT)
    assert all(len(reason) > 20 for reason in TABLES_LEFT_OUT.values())


def test_what_is_left_out_exists():
    for table, column in COLUMNS_LEFT_OUT:
        assert column in SQLModel.metadata.tables[table].c
    assert set(TABLES_LEFT_OUT) <= set(SQLModel.metadata.tables)


def test_the_export_is_one_file_with_everything(client: TestClient):
    world = build_world(client)
    client.delete(f"{V1}/careers/{world['career_id']}")
    answer = client.get(f"{V1}/export")
    assert answer.status_code == 200
    named = answer.headers["Content-Disposition"]
    assert re.fullmatch(r'attachment; filename="grapevine-export-\d{4}-\d\d-\d\d\.json"', named)
    document = answer.json()
    assert (document["format"], document["version"]) == ("grapevine-export", 1)
    assert list(document["tables"]) == [table.name for table in exported_tables()]
    devices = {"sign_in_id", "token"}  # secrets of the server
    computed = {"item"}
    missing = {name for name, ident in world.items() if ident not in answer.text}
    assert missing == devices | computed
    (career,) = document["tables"]["career"]
    assert career["deleted_at"].endswith("Z")
    assert list(career) == sorted(career)
    assert document["account"]["display_name"] == "Maya Okafor"


def test_the_export_holds_no_secrets(client: TestClient):
    document = client.get(f"{V1}/export").json()
    assert {"password_hash", "stamp"}.isdisjoint(document["account"])
    text = json.dumps(document)
    assert "argon2" not in text
    assert "refresh_hash" not in text


def test_the_export_holds_nothing_of_others(client: TestClient, stranger: TestClient):
    client.post(f"{V1}/contacts", json={"display_name": "Canary"})
    theirs = stranger.get(f"{V1}/export")
    assert "Canary" not in theirs.text
    assert theirs.json()["tables"]["contact"] == []


def test_many_rows_are_exported_in_their_order(client: TestClient):
    for number in range(3):
        client.post(f"{V1}/contacts", json={"display_name": f"Person {number}"})
    rows = client.get(f"{V1}/export").json()["tables"]["contact"]
    assert [one["display_name"] for one in rows] == ["Person 0", "Person 1", "Person 2"]
