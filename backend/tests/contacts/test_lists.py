"""The list of contacts: order, pages, filters, search, counts, tags."""

from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from fastapi.testclient import TestClient

from grapevine.contacts import touch_contact
from grapevine.kit.clock import now
from grapevine.kit.db import writing
from tests.world import post

URL = "/api/v1/contacts"


def names(client: TestClient, **params: Any) -> list[str]:
    answer = client.get(URL, params=params)
    assert answer.status_code == 200, answer.text
    return [item["display_name"] for item in answer.json()["items"]]


@pytest.fixture
def people(client: TestClient) -> dict[str, dict[str, Any]]:
    career = post(client, "/careers", {"title": "Design"})
    bodies: list[dict[str, Any]] = [
        {
            "display_name": "Ines Duarte", "circle": "alumni", "closeness": 3, "place": "Porto",
            "organization_name": "Fernweh Rail", "tags": ["Mentor", "meetup"],
            "career_ids": [career["id"]], "notes": "Met at the o'brien talk on C++",
        },
        {"display_name": "Éric Zola", "closeness": 5, "role": "Portfolio manager"},
        {"display_name": "ana Lima", "closeness": 1, "tags": ["mentor"], "do_not_contact": True},
        {"standing": "named", "role": "Head of design"},
    ]  # fmt: skip
    made = [post(client, "/contacts", body) for body in bodies]
    return {"career": career, **{one["display_name"]: one for one in made}}


def test_contacts_are_listed_by_name_and_the_nameless_by_role(client: TestClient, people: Any):
    assert names(client) == ["ana Lima", "Éric Zola", "", "Ines Duarte"]
    assert names(client, sort="-closeness") == ["Éric Zola", "Ines Duarte", "ana Lima", ""]


def test_a_row_holds_what_a_list_shows(client: TestClient, people: Any):
    row = client.get(URL, params={"q": "ines"}).json()["items"][0]

    assert row["organization_name"] == "Fernweh Rail"
    assert row["organization_id"] == people["Ines Duarte"]["organization_id"]
    assert row["tags"] == ["Mentor", "meetup"]
    assert row["career_ids"] == [people["career"]["id"]]
    assert row["version"] == 1
    assert "notes" not in row


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"circle": "alumni"}, ["Ines Duarte"]),
        ({"standing": "named"}, [""]),
        ({"tag": "MENTOR"}, ["ana Lima", "Ines Duarte"]),
        ({"do_not_contact": True}, ["ana Lima"]),
        ({"do_not_contact": False, "tag": "mentor"}, ["Ines Duarte"]),
        ({"source": "linkedin"}, []),
        ({"q": "po"}, ["Éric Zola", "Ines Duarte"]),
        ({"q": "eric", "in": "name"}, ["Éric Zola"]),
        ({"q": "portfolio", "in": "name"}, []),
        ({"q": "design", "in": "name"}, [""]),
        ({"q": "fernweh"}, ["Ines Duarte"]),
        ({"q": "meetup duarte"}, ["Ines Duarte"]),
        ({"q": "o'brien"}, ["Ines Duarte"]),
        ({"q": "AND"}, []),
    ],
)
def test_lists_and_counts_share_their_filters(
    client: TestClient, people: Any, params: dict[str, Any], expected: list[str]
):
    assert names(client, **params) == expected
    assert client.get(f"{URL}/count", params=params).json() == {"count": len(expected)}


def test_contacts_are_filtered_by_career_and_organization(client: TestClient, people: Any):
    organization_id = people["Ines Duarte"]["organization_id"]

    assert names(client, career_id=people["career"]["id"]) == ["Ines Duarte"]
    assert names(client, organization_id=organization_id) == ["Ines Duarte"]
    assert names(client, organization_id=people["career"]["id"]) == []


def test_a_search_needs_a_letter_or_digit(client: TestClient):
    answer = client.get(URL, params={"q": "+ -"})

    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "q"


def test_a_renamed_organization_is_found_by_its_present_name(client: TestClient, people: Any):
    ines = people["Ines Duarte"]
    url = f"/api/v1/organizations/{ines['organization_id']}"

    client.patch(url, json={"name": "Nordlicht"})

    assert names(client, q="nordlicht") == ["Ines Duarte"]
    assert names(client, q="fernweh") == []
    assert names(client, q="mentor ines") == ["Ines Duarte"]
    assert client.get(f"{URL}/{ines['id']}").json()["version"] == ines["version"]


def test_search_follows_every_change(client: TestClient, people: Any):
    client.patch(
        f"{URL}/{people['ana Lima']['id']}",
        json={"tags": ["skier"], "organization_name": "Nordlicht"},
    )

    assert names(client, q="skier") == ["ana Lima"]
    assert names(client, q="nordlicht") == ["ana Lima"]
    assert names(client, q="mentor") == ["Ines Duarte"]


def test_pages_by_last_contact_end_with_those_never_met(
    app: FastAPI, client: TestClient, people: Any
):
    owner = owner_of(app, people["Ines Duarte"]["id"])
    with writing(app.state.engine) as session:
        for name in ("ana Lima", "Ines Duarte"):
            touch_contact(session, owner, [UUID(people[name]["id"])], now())
        session.commit()

    seen: list[str] = []
    cursor = None
    while True:
        params = {"sort": "-last_touched_at", "limit": 1}
        answer = client.get(URL, params={**params, **({"cursor": cursor} if cursor else {})})
        seen += [item["display_name"] for item in answer.json()["items"]]
        cursor = answer.json()["next_cursor"]
        if cursor is None:
            break
    assert seen[:2] == ["Ines Duarte", "ana Lima"]
    assert sorted(seen[2:]) == ["", "Éric Zola"]


def test_being_in_touch_moves_forward_only_and_is_no_new_version(
    app: FastAPI, client: TestClient, people: Any
):
    ines = people["Ines Duarte"]
    owner, contact = owner_of(app, ines["id"]), UUID(ines["id"])
    late = now()
    with writing(app.state.engine) as session:
        touch_contact(session, owner, [contact], late)
        touch_contact(session, owner, [contact], late.replace(year=2020))
        session.commit()

    after = client.get(f"{URL}/{ines['id']}").json()
    assert after["last_touched_at"].startswith(late.strftime("%Y-%m-%dT%H:%M:%S"))
    assert (after["version"], after["updated_at"]) == (ines["version"], ines["updated_at"])


def test_tags_are_counted_in_one_spelling(client: TestClient, people: Any):
    assert client.get(f"{URL}/tags").json() == [
        {"tag": "Mentor", "count": 2},
        {"tag": "meetup", "count": 1},
    ]


def test_a_list_takes_as_many_queries_for_many_people_as_for_one(
    app: FastAPI, client: TestClient, people: Any
):
    statements: list[str] = []

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        if not statement.startswith(("BEGIN", "PRAGMA")):
            statements.append(statement)

    sa.event.listen(app.state.engine, "before_cursor_execute", note)
    names(client, limit=1)
    one = len(statements)
    statements.clear()
    names(client)
    assert len(statements) == one <= 3  # the sign-in, the page, its tags and careers


def owner_of(app: FastAPI, contact_id: str) -> Any:
    with app.state.engine.connect() as connection:
        table = sa.table("contact", sa.column("id", sa.Uuid()), sa.column("owner_id", sa.Uuid()))
        query = sa.select(table.c.owner_id).where(table.c.id == UUID(contact_id))
        return connection.execute(query).scalar_one()


def test_a_tag_that_no_text_can_hold_is_refused(client: TestClient):
    for path in ("/api/v1/contacts", "/api/v1/contacts/count"):
        answer = client.get(f"{path}?tag=%00")
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == "tag"
