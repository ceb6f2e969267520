"""R30 over HTTP: what is missing for a balanced picture of a career."""

from typing import Any

from fastapi.testclient import TestClient

from tests.world import post

URL = "/api/v1/insights/balance"


def hold(client: TestClient, career: str, **person: Any) -> dict[str, Any]:
    """Hold an interview on the spot with somebody new."""
    contact = post(client, "/contacts", person)
    body = {"contact_ids": [contact["id"]], "career_ids": [career]}
    interview = post(client, "/interviews", body)
    done = client.post(
        f"/api/v1/interviews/{interview['id']}/completion", json={"actual_minutes": 20}
    )
    assert done.status_code in (200, 201), done.text
    return contact


def balance(client: TestClient, career: str) -> dict[str, Any]:
    found = client.get(URL, params={"career_id": career}).json()
    assert [one["career_id"] for one in found] == [career]
    one: dict[str, Any] = found[0]
    return one


def codes(found: dict[str, Any]) -> list[str]:
    return [one["code"] for one in found["missing"]]


def test_a_new_career_misses_everything(client: TestClient):
    career = post(client, "/careers", {"title": "Design"})["id"]

    found = balance(client, career)

    assert found["balanced"] is False
    assert codes(found) == ["interviews", "organizations", "chains", "con"]
    assert all(one["message"] for one in found["missing"])


def test_three_interviews_at_two_organizations_by_two_chains_with_a_con_are_balanced(
    client: TestClient,
):
    career = post(client, "/careers", {"title": "Design"})["id"]
    ana = hold(client, career, display_name="Ana", organization_name="Fernweh")
    bo = hold(client, career, display_name="Bo", organization_name="Fernweh")
    post(client, "/referrals", {"referrer_id": ana["id"], "referred_id": bo["id"]})
    assert codes(balance(client, career)) == ["interviews", "organizations", "chains", "con"]

    hold(client, career, display_name="Cy", organization_name="Nordlicht")
    claim = {"career_id": career, "contact_id": bo["id"], "text": "Long weeks", "polarity": "con"}
    assert codes(balance(client, career)) == ["con"]
    post(client, "/insights", claim)

    assert balance(client, career) == {
        "career_id": career, "interviews_held": 3, "organizations": 2, "independent_chains": 2,
        "pros": 0, "cons": 1, "neutrals": 0, "balanced": True, "missing": [],
    }  # fmt: skip


def test_careers_are_weighed_side_by_side_and_those_in_the_trash_are_not(client: TestClient):
    law = post(client, "/careers", {"title": "Law"})["id"]
    design = post(client, "/careers", {"title": "Design"})["id"]
    gone = post(client, "/careers", {"title": "Gone"})["id"]
    client.delete(f"/api/v1/careers/{gone}")
    hold(client, law, display_name="Ana")

    found = client.get(URL).json()

    assert [(one["career_id"], one["interviews_held"]) for one in found] == [(design, 0), (law, 1)]


def test_only_what_was_held_counts(client: TestClient):
    career = post(client, "/careers", {"title": "Design"})["id"]
    contact = post(client, "/contacts", {"display_name": "Ana"})
    post(client, "/interviews", {"contact_ids": [contact["id"]], "career_ids": [career]})

    assert balance(client, career)["interviews_held"] == 0


def test_the_balance_of_others_is_not_mine(client: TestClient, stranger: TestClient):
    career = post(client, "/careers", {"title": "Design"})["id"]

    assert stranger.get(URL).json() == []
    assert stranger.get(URL, params={"career_id": career}).json() == []
