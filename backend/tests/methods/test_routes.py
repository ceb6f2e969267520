"""Methods, rules and days off over HTTP."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from grapevine.methods.rules import PARAMETERS
from tests.world import V1, post

CHRISTMAS = {"day": "2026-12-24", "title": "Christmas Eve", "yearly": True}


def method(client: TestClient) -> dict[str, Any]:
    found: dict[str, Any] = client.get(f"{V1}/method").json()
    return found


def values(read: dict[str, Any]) -> dict[str, int]:
    return {one["name"]: one["value"] for one in read["parameters"]}


def change(client: TestClient, body: dict[str, Any]) -> dict[str, Any]:
    answer = client.patch(f"{V1}/method", json=body)
    assert answer.status_code == 200, answer.text
    changed: dict[str, Any] = answer.json()
    assert changed == method(client)
    return changed


def calendar(client: TestClient, year: int) -> list[tuple[str, str, str]]:
    read = client.get(f"{V1}/days-off/calendar", params={"year": year}).json()
    return [(one["day"], one["title"], one["source"]) for one in read["days"]]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_one_begins_with_the_articles(client: TestClient):
    read = method(client)
    assert (read["version"], read["key"]) == (0, "seeds")
    assert all(one["value"] == one["default"] for one in read["parameters"])


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_methods_are_data(client: TestClient):
    found = client.get(f"{V1}/methods").json()["items"]
    assert [one["key"] for one in found] == ["seeds", "dalton_3b7", "strict"]
    assert all(len(one["values"]) == len(PARAMETERS) and one["source"] for one in found)


def test_each_number_can_be_changed_and_taken_back(client: TestClient):
    changed = change(client, {"values": {"thank_you_days": 3, "follow_ups": 0}})
    assert (values(changed)["thank_you_days"], values(changed)["follow_ups"]) == (3, 0)
    changed = change(client, {"values": {"thank_you_days": None}})
    assert (values(changed)["thank_you_days"], values(changed)["follow_ups"]) == (2, 0)


def test_another_method_brings_its_own_numbers(client: TestClient):
    change(client, {"values": {"thank_you_days": 3}})
    changed = change(client, {"key": "strict", "values": {"answer_days": 5}})
    assert (values(changed)["thank_you_days"], values(changed)["answer_days"]) == (1, 5)
    assert values(change(client, {"key": "strict"}))["answer_days"] == 5
    assert values(change(client, {"key": "seeds"}))["answer_days"] == 2


def test_what_another_chooses_is_not_my_method(client: TestClient, stranger: TestClient):
    mine = method(client)
    change(stranger, {"key": "strict", "values": {"answer_days": 4}})
    assert method(client) == mine
    assert values(change(client, {"key": "dalton_3b7"})) != values(method(stranger))


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    "body",
    [
        {"values": {"thank_you_days": 0}},
        {"values": {"thank_you_days": 15}},
        {"values": {"thank_you_days": "2"}},
        {"values": {"no_such_number": 1}},
        {"key": None},
        {"key": "slow"},
    ],
)
def test_what_a_number_may_not_be_is_refused(client: TestClient, body: dict[str, Any]):
    assert client.patch(f"{V1}/method", json=body).status_code == 422


def test_a_change_based_on_an_old_version_is_refused(client: TestClient):
    tag = client.get(f"{V1}/method").headers["ETag"]
    body = {"values": {"follow_ups": 2}}
    assert client.patch(f"{V1}/method", json=body, headers={"If-Match": tag}).status_code == 200
    assert client.patch(f"{V1}/method", json=body, headers={"If-Match": tag}).status_code == 412


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_rules_carry_the_numbers_in_force(client: TestClient):
    change(client, {"values": {"thank_you_days": 3}})
    rules = {rule["rule_id"]: rule for rule in client.get(f"{V1}/rules").json()["items"]}
    (number,) = rules["R6"]["parameters"]
    assert (number["value"], number["default"], number["unit"]) == (3, 2, "days")
    assert rules["R14"]["kinds"] == ["enforced"]
    assert {"R1", "R9", "R17", "R35", "R44"} <= rules.keys()


def test_days_off_of_ones_own(client: TestClient):
    made = post(client, "/days-off", CHRISTMAS)
    post(client, "/days-off", {"day": "2026-11-30", "title": "Moving"})
    assert calendar(client, 2026) == [
        ("2026-11-30", "Moving", "own"), ("2026-12-24", "Christmas Eve", "own"),
    ]  # fmt: skip
    assert calendar(client, 2027) == [("2027-12-24", "Christmas Eve", "own")]

    found = client.get(f"{V1}/days-off", params={"q": "christ"}).json()["items"]
    assert [one["id"] for one in found] == [made["id"]]
    patch = {"yearly": False}
    assert client.patch(f"{V1}/days-off/{made['id']}", json=patch).status_code == 200
    assert calendar(client, 2027) == []
    client.delete(f"{V1}/days-off/{made['id']}")
    assert calendar(client, 2026) == [("2026-11-30", "Moving", "own")]
    assert len(client.get(f"{V1}/days-off", params={"trashed": True}).json()["items"]) == 1
    post(client, f"/days-off/{made['id']}/restore", {})
    assert len(calendar(client, 2026)) == 2


def test_the_holidays_of_a_country_and_of_a_part_of_it(client: TestClient):
    answer = client.put(f"{V1}/days-off/country", json={"country": "DE"})
    assert (answer.status_code, answer.json()["country"]) == (200, "DE")
    assert ("2026-10-03", "German Unity Day", "country") in calendar(client, 2026)
    days = [day for day, _, _ in calendar(client, 2027)]
    assert ("2027-01-01" in days, "2027-01-06" in days) == (True, False)

    client.put(f"{V1}/days-off/country", json={"country": "DE", "region": "BY"})
    assert "2027-01-06" in [day for day, _, _ in calendar(client, 2027)]
    client.put(f"{V1}/days-off/country", json={"country": None})
    assert calendar(client, 2027) == []


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_country_brings_its_weekend(client: TestClient):
    def weekend(country: str | None) -> list[int]:
        body = {"country": country}
        found: list[int] = client.put(f"{V1}/days-off/country", json=body).json()["weekend"]
        return found

    assert [weekend(one) for one in ("SA", "DE", None)] == [[4, 5], [5, 6], [5, 6]]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_which_countries_there_are(client: TestClient):
    found = {one["code"]: one for one in client.get(f"{V1}/days-off/countries").json()["items"]}
    assert len(found) > 200
    assert {"code": "BY", "name": "Bayern"} in found["DE"]["regions"]
    assert found["MT"]["regions"] == []


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    "body", [{"country": "XX"}, {"country": "DE", "region": "CA"}, {"region": "BY"}]
)
def test_what_is_no_country_is_refused(client: TestClient, body: dict[str, str]):
    answer = client.put(f"{V1}/days-off/country", json=body)
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, "unknown")


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_choosing_a_method_keeps_the_country(client: TestClient):
    client.put(f"{V1}/days-off/country", json={"country": "DE"})
    change(client, {"key": "strict"})
    assert calendar(client, 2026)
