"""Interviews over HTTP: adding, reading, changing, the trash."""

from typing import Any
from uuid import uuid4

import pytest
from fastapi.testclient import TestClient

from .steps import (
    URL,
    career,
    held,
    identified,
    made,
    one_database,
    person,
    pointers,
    scheduled,
)


def test_an_interview_has_several_people_and_careers(client: TestClient):
    ines = person(client, organization_name="Fernweh Rail", role="Service designer")
    tom = person(client, "Tom Vale")
    ux, law = career(client), career(client, "Law")

    interview = identified(
        client, contact_ids=[tom["id"], ines["id"]], career_ids=[law["id"], ux["id"]], mode="video"
    )

    assert [one["display_name"] for one in interview["contacts"]] == ["Tom Vale", "Ines Duarte"]
    assert interview["contacts"][1]["organization_name"] == "Fernweh Rail"
    assert [one["title"] for one in interview["careers"]] == ["Law", "UX research"]
    assert (interview["state"], interview["agreed_minutes"]) == ("identified", 20)
    assert client.get(f"{URL}/{interview['id']}").json() == interview


def test_an_interview_takes_place_at_the_main_persons_organization(client: TestClient):
    ines = person(client, organization_name="Fernweh Rail")

    by_default = identified(client, contact_ids=[ines["id"]])
    without = identified(client, contact_ids=[ines["id"]], organization_id=None)

    assert by_default["organization_name"] == "Fernweh Rail"
    assert without["organization_id"] is None
    assert without["organization_name"] == ""

    place = f"/api/v1/organizations/{ines['organization_id']}"
    client.delete(place)
    meanwhile = identified(client, contact_ids=[ines["id"]])
    client.post(f"{place}/restore")
    after = made(client.get(f"{URL}/{meanwhile['id']}"))
    assert after["organization_id"] is None  # nothing new is linked to what is in the trash


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("agreed_minutes", 14),
        ("agreed_minutes", 31),
        ("agreed_minutes", "20"),
        ("contact_ids", []),
        ("mode", "carrier pigeon"),
        ("state", "held"),
        ("nature", "employment"),
    ],
)
@one_database
def test_a_wrong_field_is_named(client: TestClient, field: str, value: Any):
    ines = person(client)
    answer = client.post(URL, json={"contact_ids": [ines["id"]], field: value})

    assert answer.status_code == 422
    assert pointers(answer) == [f"/{'follows_id' if field == 'nature' else field}"]


@pytest.mark.parametrize(
    ("field", "listed"),
    [
        ("contact_ids", True),
        ("career_ids", True),
        ("organization_id", False),
        ("follows_id", False),
    ],
)
def test_somebody_elses_things_can_not_be_linked(
    client: TestClient, stranger: TestClient, field: str, listed: bool
):
    theirs = {
        "contact_ids": person(stranger)["id"],
        "career_ids": career(stranger)["id"],
        "organization_id": made(stranger.post("/api/v1/organizations", json={"name": "X"}))["id"],
        "follows_id": identified(stranger)["id"],
    }[field]
    mine = person(client)["id"]
    for unknown in (theirs, str(uuid4())):
        value = [unknown] if listed else unknown
        answer = client.post(URL, json={"contact_ids": [mine], field: value})
        assert (answer.status_code, pointers(answer)) == (422, [f"/{field}"])
    assert client.get(URL).json()["items"] == []


def test_a_changed_list_of_people_is_a_new_version(client: TestClient):
    interview = identified(client)
    first = client.get(f"{URL}/{interview['id']}")
    tom = person(client, "Tom Vale")

    changed = client.patch(
        f"{URL}/{interview['id']}",
        json={"contact_ids": [tom["id"]]},
        headers={"If-Match": first.headers["ETag"]},
    )
    late = client.patch(
        f"{URL}/{interview['id']}",
        json={"place": "Cafe"},
        headers={"If-Match": first.headers["ETag"]},
    )

    assert [one["display_name"] for one in changed.json()["contacts"]] == ["Tom Vale"]
    assert changed.json()["version"] == interview["version"] + 1
    assert changed.headers["ETag"] != first.headers["ETag"]
    assert late.status_code == 412


def test_a_change_of_notes_leaves_the_people_alone(client: TestClient):
    ux = career(client)
    interview = identified(client, career_ids=[ux["id"]])

    changed = made(client.patch(f"{URL}/{interview['id']}", json={"notes": "מה נשמע 🍇"}))

    assert changed["notes"] == "מה נשמע 🍇"
    assert changed["contacts"] == interview["contacts"]
    assert changed["careers"] == interview["careers"]


@pytest.mark.parametrize("field", ["mode", "contact_ids", "agreed_minutes", "place"])
@one_database
def test_null_does_not_clear_what_must_be_there(client: TestClient, field: str):
    interview = identified(client)
    answer = client.patch(f"{URL}/{interview['id']}", json={field: None})
    assert (answer.status_code, pointers(answer)) == (422, [f"/{field}"])


def test_an_unchanged_interview_is_not_sent_twice(client: TestClient):
    interview = identified(client)
    tag = client.get(f"{URL}/{interview['id']}").headers["ETag"]
    again = client.get(f"{URL}/{interview['id']}", headers={"If-None-Match": tag})
    assert again.status_code == 304


def test_a_career_in_the_trash_may_stay_with_its_interview(client: TestClient):
    about = career(client)["id"]
    interview = identified(client, career_ids=[about])
    assert client.delete(f"/api/v1/careers/{about}").status_code == 204

    answer = client.patch(f"{URL}/{interview['id']}", json={"career_ids": [about]})

    assert answer.status_code == 200, answer.text


def test_the_trash_keeps_an_interview(client: TestClient):
    interview = identified(client)
    url = f"{URL}/{interview['id']}"

    assert client.delete(url).status_code == 204
    assert client.get(url).status_code == 404
    assert client.post(f"{url}/request", json={}).status_code == 404
    [trashed] = made(client.get(URL, params={"trashed": True}))["items"]
    assert trashed["id"] == interview["id"]
    assert made(client.post(f"{url}/restore"))["contacts"] == interview["contacts"]


def test_an_employment_interview_is_a_second_linked_meeting(client: TestClient):
    first = held(client)
    people = [one["id"] for one in first["contacts"]]

    second = identified(client, contact_ids=people, nature="employment", follows_id=first["id"])

    assert (second["nature"], second["follows_id"]) == ("employment", first["id"])
    assert client.get(f"{URL}/{first['id']}").json()["nature"] == "informational"
    refused = client.patch(f"{URL}/{first['id']}", json={"nature": "employment"})
    assert refused.status_code == 422


def test_findings_and_research(client: TestClient):
    interview = scheduled(client)
    url = f"{URL}/{interview['id']}"
    assert [one["rule_id"] for one in client.get(f"{url}/findings").json()] == ["R1", "R26"]

    done = made(client.put(f"{url}/research"))
    again = made(client.put(f"{url}/research"))
    assert done["researched_at"] is not None
    assert again["researched_at"] == done["researched_at"]
    assert [one["rule_id"] for one in client.get(f"{url}/findings").json()] == ["R1"]

    assert made(client.delete(f"{url}/research"))["researched_at"] is None


def test_who_and_what_is_in_the_trash_is_marked(client: TestClient):
    ines, tom, ux = person(client), person(client, "Tom Vale"), career(client)
    both = [ines["id"], tom["id"]]
    interview = identified(client, contact_ids=both, career_ids=[ux["id"]])
    marks = [one["in_trash"] for one in (*interview["contacts"], *interview["careers"])]
    assert marks == [False, False, False]

    client.delete(f"/api/v1/contacts/{tom['id']}")
    client.delete(f"/api/v1/careers/{ux['id']}")

    for seen in (client.get(f"{URL}/{interview['id']}").json(), client.get(URL).json()["items"][0]):
        people = {one["display_name"]: one["in_trash"] for one in seen["contacts"]}
        assert people == {"Ines Duarte": False, "Tom Vale": True}
        assert [one["in_trash"] for one in seen["careers"]] == [True]
