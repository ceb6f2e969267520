"""Imports don't bring back who was forgotten."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.forgetting.steps import NOBODY, forget, read
from tests.transfer.steps import bring_in, people, preview, rows_of
from tests.world import V1

LINE = "Nina,Lang,https://www.linkedin.com/in/nina-lang,,Fernweh,Guide,12 Mar 2024"


def test_a_file_does_not_bring_them_back(client: TestClient):
    bring_in(client, LINE)
    forget(client, read(client, "/contacts?q=Nina")["items"][0])
    made = preview(client, LINE, "Omar,Said,,,,,")
    assert made["counts"] == {"new": 1, "same": 0, "update": 0, "problem": 1}
    (row,) = rows_of(client, made, outcome="problem")
    assert row["findings"][0]["code"] == "forgotten"
    assert "Nina" not in str(row)


@pytest.mark.parametrize(
    "line", ["N.,L.,,nina@example.com,,,", "Nina,Lang,,,FERNWEH,,", "nina,lang,,,Fernweh,Boss,"]
)
def test_they_are_known_by_their_address_or_by_name_and_place(
    client: TestClient, nina: dict[str, Any], line: str
):
    forget(client, nina)
    assert preview(client, line)["counts"]["problem"] == 1


def test_what_a_file_said_of_them_is_known_though_it_was_changed_since(client: TestClient):
    bring_in(client, "Nina,Lang,,nina@example.com,Fernweh,Guide,")
    nina = read(client, "/contacts?q=Nina")["items"][0]
    address = f"{V1}/contacts/{nina['id']}"
    assert client.patch(address, json={"email": "lang@example.com"}).status_code == 200
    forget(client, nina)
    for email in ("nina@example.com", "lang@example.com"):
        assert preview(client, f"N.,L.,,{email},,,")["counts"]["problem"] == 1


def test_a_namesake_elsewhere_is_somebody_else(client: TestClient, nina: dict[str, Any]):
    forget(client, nina)
    assert preview(client, "Nina,Lang,,,Other House,,")["counts"]["new"] == 1


def test_what_a_finished_import_kept_of_them_is_blank(client: TestClient):
    made = bring_in(client, LINE, "Omar,Said,,,,,")
    forget(client, read(client, "/contacts?q=Nina")["items"][0])
    rows = rows_of(client, made)
    assert [one["display_name"] for one in rows] == ["", "Omar Said"]
    assert client.delete(f"{V1}/imports/{made['id']}").status_code == 200
    assert people(client) == [NOBODY]


def test_an_import_that_was_begun_and_names_them_is_discarded(
    client: TestClient, nina: dict[str, Any]
):
    naming = preview(client, LINE)
    forget(client, nina)
    assert client.get(f"{V1}/imports/{naming['id']}").status_code == 404


def test_one_that_does_not_goes_on(client: TestClient, nina: dict[str, Any]):
    other = preview(client, "Omar,Said,,,,,")
    forget(client, nina)
    assert client.get(f"{V1}/imports/{other['id']}").status_code == 200
