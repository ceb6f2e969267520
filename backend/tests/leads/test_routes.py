"""Leads over HTTP: opportunities, and where they were heard of."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.interviews.steps import career, held, made, person

URL = "/api/v1/leads"
NOWHERE = "01900000-0000-7000-8000-000000000001"


def heard(client: TestClient, title: str = "Night train designer", **fields: Any) -> dict[str, Any]:
    return made(client.post(URL, json={"title": title, **fields}))


def titles(client: TestClient, **query: Any) -> list[str]:
    return [one["title"] for one in made(client.get(URL, params=query))["items"]]


def test_whether_it_was_advertised_is_unknown_until_somebody_says_so(client: TestClient):
    lead = heard(client)
    assert (lead["advertised"], lead["stage"], lead["kind"]) == ("unknown", "heard", "opening")
    assert (lead["contact_name"], lead["organization_name"]) == ("", "")
    changed = made(client.patch(f"{URL}/{lead['id']}", json={"advertised": "no"}))
    assert changed["advertised"] == "no"


def test_a_lead_knows_its_origin_and_its_place(client: TestClient):
    ines, ux = person(client)["id"], career(client)["id"]
    talk = held(client, contact_ids=[ines])["id"]
    origin = {"contact_id": ines, "interview_id": talk, "career_id": ux}
    lead = heard(
        client, **origin, organization_name="Fernweh Rail", link="fernweh.example.com/jobs"
    )

    assert (lead["contact_name"], lead["organization_name"]) == ("Ines Duarte", "Fernweh Rail")
    assert {name: lead[name] for name in origin} == origin
    assert lead["link"] == "https://fernweh.example.com/jobs"
    assert made(client.get(f"{URL}/{lead['id']}")) == lead
    again = heard(client, organization_name="FERNWEH rail")
    assert again["organization_id"] == lead["organization_id"]
    moved = made(client.patch(f"{URL}/{lead['id']}", json={"organization_name": "Other House"}))
    assert moved["organization_name"] == "Other House"
    assert (
        made(client.patch(f"{URL}/{lead['id']}", json={"organization_id": None}))[
            "organization_name"
        ]
        == ""
    )


@pytest.mark.parametrize(
    ("fields", "pointer"),
    [
        ({"title": " "}, "/title"),
        ({"title": "x" * 201}, "/title"),
        ({"kind": "job"}, "/kind"),
        ({"advertised": None}, "/advertised"),
        ({"stage": "hired"}, "/stage"),
        ({"link": "javascript:alert(1)"}, "/link"),
        ({"contact_id": NOWHERE}, "/contact_id"),
        ({"interview_id": NOWHERE}, "/interview_id"),
        ({"career_id": NOWHERE}, "/career_id"),
        ({"organization_id": NOWHERE}, "/organization_id"),
        ({"organization_id": NOWHERE, "organization_name": "A"}, "/organization_name"),
    ],
)
def test_a_wrong_field_is_named(client: TestClient, fields: dict[str, Any], pointer: str):
    url = f"{URL}/{heard(client)['id']}"
    for answer in (
        client.post(URL, json={"title": "A", **fields}),
        client.patch(url, json=fields),
    ):
        assert answer.status_code == 422, answer.text
        assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]


def test_lists_are_filtered_and_searched(client: TestClient):
    ines, ux = person(client)["id"], career(client)["id"]
    talk = held(client, contact_ids=[ines])["id"]
    one = heard(
        client, "Pilot", kind="project", stage="offer", advertised="no", contact_id=ines,
        interview_id=talk, career_id=ux, organization_name="Fernweh", note="Owls at night",
    )  # fmt: skip
    heard(client, "Course")

    assert titles(client) == ["Course", "Pilot"]
    narrow = ("kind", "stage", "advertised", "contact_id", "interview_id", "career_id")
    for name in (*narrow, "organization_id"):
        assert titles(client, **{name: one[name]}) == ["Pilot"], name
    assert titles(client, q="owl") == titles(client, q="pil") == ["Pilot"]
    assert client.get(URL, params={"sort": "note"}).status_code == 422


def test_a_lead_outlives_whoever_told_of_it(client: TestClient):
    ines = person(client)["id"]
    lead = heard(client, contact_id=ines, organization_name="Fernweh")

    client.delete(f"/api/v1/contacts/{ines}")
    client.delete(f"/api/v1/organizations/{lead['organization_id']}")

    left = made(client.get(f"{URL}/{lead['id']}"))
    assert (left["contact_id"], left["contact_name"]) == (ines, "")
    assert left["organization_name"] == ""
    client.post(f"/api/v1/contacts/{ines}/restore")
    assert made(client.get(f"{URL}/{lead['id']}"))["contact_name"] == "Ines Duarte"


def test_a_change_is_checked_and_the_trash_gives_back(client: TestClient):
    lead = heard(client)
    url, seen = f"{URL}/{lead['id']}", {"If-Match": f'"{lead["version"]}"'}
    assert made(client.patch(url, json={"stage": "talking"}, headers=seen))["stage"] == "talking"
    assert client.patch(url, json={"stage": "offer"}, headers=seen).status_code == 412
    assert client.delete(url, headers=seen).status_code == 412
    assert client.delete(url).status_code == 204
    assert titles(client) == []
    assert titles(client, trashed=True) == [lead["title"]]
    assert made(client.post(f"{url}/restore"))["stage"] == "talking"
