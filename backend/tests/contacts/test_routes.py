"""Contacts over HTTP: writing, reading, changing, the trash, other people's ids."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.world import post

URL = "/api/v1/contacts"


def read(client: TestClient, made: dict[str, Any]) -> dict[str, Any]:
    answer = client.get(f"{URL}/{made['id']}")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def test_a_contact_is_kept_with_everything_about_them(client: TestClient):
    career = post(client, "/careers", {"title": "Service design"})
    body = {
        "display_name": "Ines Duarte", "circle": "alumni", "closeness": 3,
        "role": "Service designer", "organization_name": "Fernweh Rail",
        "email": "ines@example.com", "phone": "+49 30 901820",
        "linkedin_url": "https://www.linkedin.com/in/Ines-Duarte/",
        "tags": ["meetup", "Mentor", "mentor"], "career_ids": [career["id"]],
    }  # fmt: skip

    made = post(client, "/contacts", body)

    assert read(client, made) == made
    assert made["organization_name"] == "Fernweh Rail"
    assert made["tags"] == ["meetup", "Mentor"]
    assert made["career_ids"] == [career["id"]]
    assert made["phone"] == "+49 30 901820"
    assert made["phone_e164"] == "+4930901820"
    assert made["linkedin_slug"] == "ines-duarte"
    assert (made["standing"], made["source"], made["version"]) == ("known", "manual", 1)


def test_the_display_name_is_made_of_its_parts_and_follows_them(client: TestClient):
    made = post(client, "/contacts", {"given_name": "Ines", "family_name": "Duarte"})
    url = f"{URL}/{made['id']}"

    assert made["display_name"] == "Ines Duarte"
    married = client.patch(url, json={"family_name": "Silva"}).json()
    assert married["display_name"] == "Ines Silva"
    client.patch(url, json={"display_name": "Nessi"})
    assert client.patch(url, json={"family_name": "Duarte"}).json()["display_name"] == "Nessi"


def test_a_role_is_enough_for_somebody_who_was_only_mentioned(client: TestClient):
    made = post(client, "/contacts", {"standing": "named", "role": "Head of design"})

    assert made["display_name"] == ""
    nobody = client.patch(f"{URL}/{made['id']}", json={"role": ""})
    assert nobody.status_code == 422
    assert nobody.json()["errors"][0]["pointer"] == "/display_name"
    assert read(client, made)["role"] == "Head of design"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("closeness", 6), ("closeness", -1), ("closeness", "3"), ("closeness", 2.5),
        ("closeness", True), ("email", "nobody@"), ("circle", "enemy"), ("display_name", "a\0b"),
        ("tags", ["x" * 51]), ("tags", [""]), ("tags", ["x"] * 51), ("do_not_contact", "yes"),
        ("notes", None), ("career_ids", ["nonsense"]), ("surprise", 1),
        ("website", "javascript:alert(1)"), ("linkedin_url", "two words"),
        ("organization_id", "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5"),
        ("career_ids", ["0192f0c1-2a3b-7c4d-8e5f-60718293a4b5"]),
    ],
)  # fmt: skip
def test_what_is_not_valid_is_refused_by_field(client: TestClient, field: str, value: object):
    made = post(client, "/contacts", {"display_name": "Ines"})

    for answer in (
        client.post(URL, json={"display_name": "Bo", field: value}),
        client.patch(f"{URL}/{made['id']}", json={field: value}),
    ):
        assert answer.status_code == 422, answer.text
        assert answer.json()["errors"][0]["pointer"].startswith(f"/{field}")
    assert read(client, made) == made
    assert len(client.get(URL).json()["items"]) == 1


def test_blank_optional_fields_are_null(client: TestClient):
    made = post(client, "/contacts", {"display_name": "Ines", "email": " ", "phone": ""})

    assert made["email"] is None
    assert made["phone"] is None


def test_an_organization_is_found_by_name_whatever_the_case(client: TestClient):
    one = post(client, "/contacts", {"display_name": "A", "organization_name": "Société X"})
    two = post(client, "/contacts", {"display_name": "B", "organization_name": "SOCIETE x"})

    assert one["organization_id"] == two["organization_id"]
    both = {"organization_id": one["organization_id"], "organization_name": "Y"}
    assert client.patch(f"{URL}/{one['id']}", json=both).status_code == 422
    gone = client.patch(f"{URL}/{one['id']}", json={"organization_id": None}).json()
    assert (gone["organization_id"], gone["organization_name"]) == (None, "")


def test_an_organization_in_the_trash_is_hidden_until_it_is_restored(client: TestClient):
    made = post(client, "/contacts", {"display_name": "A", "organization_name": "Fernweh"})
    url = f"/api/v1/organizations/{made['organization_id']}"

    client.delete(url)
    assert (read(client, made)["organization_id"], read(client, made)["organization_name"]) == (
        None, "",
    )  # fmt: skip
    client.post(f"{url}/restore")
    assert read(client, made)["organization_name"] == "Fernweh"


def test_changing_tags_alone_is_a_change(client: TestClient):
    made = post(client, "/contacts", {"display_name": "Ines", "tags": ["a", "b"]})

    changed = client.patch(
        f"{URL}/{made['id']}", json={"tags": ["c", "b"]}, headers={"If-Match": '"1"'}
    )

    assert changed.json()["tags"] == ["c", "b"]
    assert changed.json()["version"] == 2
    stale = client.patch(f"{URL}/{made['id']}", json={"tags": []}, headers={"If-Match": '"1"'})
    assert stale.status_code == 412
    assert read(client, made)["tags"] == ["c", "b"]


def test_a_career_in_the_trash_is_hidden_and_comes_back(client: TestClient):
    one = post(client, "/careers", {"title": "One"})["id"]
    two = post(client, "/careers", {"title": "Two"})["id"]
    made = post(client, "/contacts", {"display_name": "Ines", "career_ids": [one, two]})

    client.delete(f"/api/v1/careers/{one}")
    assert read(client, made)["career_ids"] == [two]
    client.patch(f"{URL}/{made['id']}", json={"career_ids": []})
    client.post(f"/api/v1/careers/{one}/restore")
    assert read(client, made)["career_ids"] == [one]


def test_the_trash_hides_a_contact_and_restores_all_of_it(client: TestClient):
    ines = post(client, "/contacts", {"display_name": "Ines", "tags": ["mentor"]})
    url = f"{URL}/{ines['id']}"

    assert client.delete(url).status_code == 204
    assert client.get(url).status_code == 404
    assert client.delete(url).status_code == 404
    assert client.get(URL).json()["items"] == []
    assert client.get(f"{URL}/tags").json() == []
    trashed = client.get(URL, params={"trashed": True}).json()["items"]
    assert [item["display_name"] for item in trashed] == ["Ines"]
    assert client.post(f"{url}/restore").json()["tags"] == ["mentor"]
    assert len(client.get(URL).json()["items"]) == 1


def test_ids_of_others_are_the_same_as_missing_ones(client: TestClient, stranger: TestClient):
    made = post(client, "/contacts", {"display_name": "Ines", "organization_name": "Fernweh"})
    career = post(client, "/careers", {"title": "Design"})

    assert stranger.get(f"{URL}/{made['id']}").status_code == 404
    assert stranger.patch(f"{URL}/{made['id']}", json={"role": "x"}).status_code == 404
    assert stranger.post(f"{URL}/{made['id']}/restore").status_code == 404
    for field, value in (
        ("organization_id", made["organization_id"]), ("career_ids", [career["id"]]),
    ):  # fmt: skip
        answer = stranger.post(URL, json={"display_name": "Bo", field: value})
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == f"/{field}"
    assert stranger.get(URL).json()["items"] == []
    assert stranger.get("/api/v1/organizations").json()["items"] == []
