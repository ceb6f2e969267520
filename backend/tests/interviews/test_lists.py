"""Lists of interviews over HTTP: filters, words, pages, summaries."""

from typing import Any

from fastapi.testclient import TestClient

from .steps import URL, career, identified, made, person, scheduled, step


def test_the_list_is_filtered(client: TestClient):
    ines = person(client, organization_name="Fernweh Rail")
    ux = career(client)
    mine = scheduled(client, contact_ids=[ines["id"]], career_ids=[ux["id"]])
    identified(client)

    def ids(**query: Any) -> list[str]:
        found = made(client.get(URL, params=query))
        return [one["id"] for one in found["items"]]

    assert len(ids()) == 2
    assert ids(contact_id=ines["id"]) == [mine["id"]]
    assert ids(career_id=ux["id"]) == [mine["id"]]
    assert ids(organization_id=mine["organization_id"]) == [mine["id"]]
    assert ids(state="scheduled") == [mine["id"]]
    assert len(ids(state=["scheduled", "identified"])) == 2
    assert ids(**{"from": "2026-03-02T09:30:00Z"}) == [mine["id"]]
    assert ids(to="2026-03-02T09:30:00Z") == []
    assert ids(q="fernweh") == [mine["id"]]
    assert ids(trashed=True) == []


def test_words_of_the_notes_are_found(client: TestClient):
    interview = identified(client, preparation="Ask about the Sámi broadcaster")
    found = made(client.get(URL, params={"q": "sami"}))
    assert [one["id"] for one in found["items"]] == [interview["id"]]


def test_pages_follow_each_other_through_starts_and_missing_starts(client: TestClient):
    ines = person(client)["id"]
    for day in (3, 5, 4):
        one = identified(client, contact_ids=[ines])
        step(client, one, "completion", actual_minutes=20, held_at=f"2026-03-0{day}T10:00:00Z")
    for _ in range(2):
        identified(client, contact_ids=[ines])

    seen, url = [], f"{URL}?limit=2"
    while url:
        answer = client.get(url)
        seen += [one["held_at"] for one in made(answer)["items"]]
        url = answer.links.get("next", {}).get("url")

    days = ["2026-03-05T10:00:00Z", "2026-03-04T10:00:00Z", "2026-03-03T10:00:00Z"]
    assert seen == [*days, None, None]


def test_a_summary_has_no_long_texts(client: TestClient):
    identified(client, notes="A long story")
    [summary] = made(client.get(URL))["items"]
    assert "notes" not in summary
    assert summary["contacts"][0]["display_name"] == "Ines Duarte"
