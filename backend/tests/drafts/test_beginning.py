"""What sending a draft begins, or goes on with, over HTTP: referrals and interviews."""

from typing import Any

from fastapi.testclient import TestClient

from tests.interviews.steps import identified, made, person

from .steps import URL, drafted, sent


def test_asking_for_an_introduction_begins_a_referral_and_taking_it_back_ends_it(
    client: TestClient,
):
    ines, kwame = person(client), person(client, "Kwame Adu")
    asking = {"purpose": "introduction_request", "third_contact_id": kwame["id"]}
    one = drafted(client, ines, **asking)
    made(sent(client, one))
    (begun,) = _referrals(client, kwame)
    assert (begun["referrer_id"], begun["permission"]) == (ines["id"], "asked")
    made(client.delete(f"{URL}/{one['id']}/sent"))
    assert _referrals(client, kwame) == []


def test_asking_for_an_introduction_goes_on_with_the_referral_there_is(client: TestClient):
    ines, kwame = person(client), person(client, "Kwame Adu")
    body = {"referrer_id": ines["id"], "referred_id": kwame["id"]}
    known = made(client.post("/api/v1/referrals", json=body))
    asking = {"purpose": "introduction_request", "third_contact_id": kwame["id"]}
    one = drafted(client, ines, **asking)
    assert made(sent(client, one))["referral_id"] == known["id"]
    assert [one["permission"] for one in _referrals(client, kwame)] == ["asked"]
    made(client.delete(f"{URL}/{one['id']}/sent"))
    assert [one["permission"] for one in _referrals(client, kwame)] == ["not_asked"]


def test_asking_for_an_introduction_leaves_the_referral_of_another_person_alone(
    client: TestClient,
):
    ines, kwame, bo = person(client), person(client, "Kwame Adu"), person(client, "Bo Lind")
    body = {"referrer_id": bo["id"], "referred_id": kwame["id"]}
    made(client.post("/api/v1/referrals", json=body))
    asking = {"purpose": "introduction_request", "third_contact_id": kwame["id"]}
    made(sent(client, drafted(client, ines, **asking)))
    found = {one["referrer_id"]: one["permission"] for one in _referrals(client, kwame)}
    assert found == {bo["id"]: "not_asked", ines["id"]: "asked"}


def test_a_referral_that_went_on_since_stays_when_the_asking_is_taken_back(client: TestClient):
    ines, kwame = person(client), person(client, "Kwame Adu")
    asking = {"purpose": "introduction_request", "third_contact_id": kwame["id"]}
    one = drafted(client, ines, **asking)
    made(sent(client, one))
    (begun,) = _referrals(client, kwame)
    url = f"/api/v1/referrals/{begun['id']}"
    seen = {"If-Match": client.get(url).headers["ETag"]}
    made(client.patch(url, json={"permission": "granted"}, headers=seen))
    made(client.delete(f"{URL}/{one['id']}/sent"))
    assert [one["permission"] for one in _referrals(client, kwame)] == ["granted"]


def test_a_request_begins_an_interview_that_is_followed_up_and_taking_it_back_ends_it(
    client: TestClient,
):
    career = made(client.post("/api/v1/careers", json={"title": "Rail planning"}))
    ines = person(client, career_ids=[career["id"]])
    one = drafted(client, ines)
    done = made(sent(client, one))
    (asked,) = _interviews(client, ines)
    assert (asked["state"], asked["careers"][0]["id"]) == ("requested", career["id"])
    assert made(client.get("/api/v1/debts"))["waiting"][0]["interview_id"] == asked["id"]
    assert done["interview_id"] is None
    made(client.delete(f"{URL}/{one['id']}/sent"))
    assert _interviews(client, ines) == []
    made(sent(client, one))
    assert [one["state"] for one in _interviews(client, ines)] == ["requested"]


def test_an_interview_that_was_prepared_since_stays_when_the_request_is_taken_back(
    client: TestClient,
):
    ines = person(client)
    one = drafted(client, ines)
    made(sent(client, one))
    (asked,) = _interviews(client, ines)
    url = f"/api/v1/interviews/{asked['id']}"
    made(client.patch(url, json={"preparation": "Read her talk."}))
    made(client.delete(f"{URL}/{one['id']}/sent"))
    assert made(client.get(url))["state"] == "identified"


def test_a_request_goes_on_with_the_interview_that_is_planned(client: TestClient):
    ines = person(client)
    planned = identified(client, contact_ids=[ines["id"]])
    one = drafted(client, ines)
    assert made(sent(client, one))["interview_id"] == planned["id"]
    made(client.delete(f"{URL}/{one['id']}/sent"))
    assert [one["state"] for one in _interviews(client, ines)] == ["identified"]


def _interviews(client: TestClient, contact: dict[str, Any]) -> list[dict[str, Any]]:
    found = made(client.get("/api/v1/interviews", params={"contact_id": contact["id"]}))
    return list(found["items"])


def _referrals(client: TestClient, contact: dict[str, Any]) -> list[dict[str, Any]]:
    found = made(client.get("/api/v1/referrals", params={"referred_id": contact["id"]}))
    return list(found["items"])
