"""Organizations over HTTP: what a person and a client may rely on."""

import pytest
from fastapi.testclient import TestClient

from tests.world import post

URL = "/api/v1/organizations"


def names(client: TestClient, **params: object) -> list[str]:
    answer = client.get(URL, params=params)
    assert answer.status_code == 200, answer.text
    return [item["name"] for item in answer.json()["items"]]


def test_an_organization_is_kept_with_its_research(client: TestClient):
    made = post(client, "/organizations", {"name": " Fernweh  Rail ", "culture": "Calm weeks."})

    read = client.get(f"{URL}/{made['id']}")

    assert read.json() == made
    assert (made["name"], made["kind"], made["culture"]) == (
        "Fernweh Rail", "employer", "Calm weeks.",
    )  # fmt: skip
    assert made["website"] is None
    assert read.headers["ETag"].startswith('"1.')


def test_organizations_are_listed_by_name_page_by_page(client: TestClient):
    for name in ("Zeta", "Éclair", "alpha", "Delta"):
        post(client, "/organizations", {"name": name})

    first = client.get(URL, params={"limit": 3}).json()
    second = client.get(URL, params={"limit": 3, "cursor": first["next_cursor"]}).json()

    assert [item["name"] for item in first["items"]] == ["alpha", "Delta", "Éclair"]
    assert [item["name"] for item in second["items"]] == ["Zeta"]
    assert second["next_cursor"] is None
    assert names(client, sort="-name") == ["Zeta", "Éclair", "Delta", "alpha"]


def test_organizations_are_filtered_by_kind_and_searched(client: TestClient):
    post(client, "/organizations", {"name": "Fernweh Rail", "place": "Hamburg"})
    post(client, "/organizations", {"name": "Designers' Guild", "kind": "association"})

    assert names(client, kind="association") == ["Designers' Guild"]
    assert names(client, q="hamb") == ["Fernweh Rail"]
    assert names(client, q="guild hamburg") == []


def test_a_change_needs_the_version_it_is_based_on(client: TestClient):
    made = post(client, "/organizations", {"name": "Fernweh Rail"})
    url = f"{URL}/{made['id']}"

    changed = client.patch(url, json={"name": "Fernweh"}, headers={"If-Match": '"1"'})
    stale = client.patch(url, json={"name": "Nah"}, headers={"If-Match": '"1"'})

    assert changed.json()["name"] == "Fernweh"
    assert changed.json()["version"] == 2
    assert stale.status_code == 412
    assert names(client, q="fernweh") == ["Fernweh"]
    assert names(client, q="rail") == []


def test_the_name_can_not_be_cleared(client: TestClient):
    made = post(client, "/organizations", {"name": "Fernweh Rail"})

    for name in (None, "", "  ", "x" * 201, 7):
        answer = client.patch(f"{URL}/{made['id']}", json={"name": name})
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == "/name"


def test_the_trash_hides_and_restores(client: TestClient):
    made = post(client, "/organizations", {"name": "Fernweh Rail"})
    url = f"{URL}/{made['id']}"

    assert client.delete(url).status_code == 204
    assert client.get(url).status_code == 404
    assert names(client) == []
    assert names(client, trashed=True) == ["Fernweh Rail"]
    assert client.post(f"{url}/restore").status_code == 200
    assert names(client) == ["Fernweh Rail"]


def test_organizations_of_others_do_not_exist(client: TestClient, stranger: TestClient):
    made = post(client, "/organizations", {"name": "Fernweh Rail"})

    assert stranger.get(f"{URL}/{made['id']}").status_code == 404
    assert names(stranger) == []
    assert names(stranger, q="fernweh") == []


@pytest.mark.parametrize("website", ["https://" + "\U0001d160" * 1990, "a" * 1995 + ".com"])
def test_a_web_address_that_grows_when_it_is_completed_is_refused(client: TestClient, website: str):
    answer = client.post("/api/v1/organizations", json={"name": "Fernweh", "website": website})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/website"
