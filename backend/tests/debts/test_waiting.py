"""For whom I wait, over HTTP, and for whom no more."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.agenda.steps import ago, say
from tests.interviews.steps import identified, made, person

from .steps import chains, owed, states, waiting


def test_what_i_wait_for_says_what_is_next(client: TestClient):
    ines, ana = person(client)["id"], person(client, "Ana")["id"]
    asked = identified(client, contact_ids=[ines])
    say(client, ines, "request", 6, interview_id=asked["id"])
    body = {"referrer_id": ana, "referred_id": ines}
    referral = made(client.post("/api/v1/referrals", json=body))["id"]
    say(client, ana, "introduction_request", 8, referral_id=referral)

    first, second = waiting(client)
    assert (first["kind"], first["contact_id"], first["about"]) == ("referral", ana, "Ines Duarte")
    assert first["referral_id"] == referral
    assert (second["kind"], second["interview_id"]) == ("conversation", asked["id"])
    assert (second["next"]["rule_id"], second["next"]["late"]) == ("R16", False)

    say(client, ines, "reply", direction="in", interview_id=asked["id"])
    assert [one["kind"] for one in waiting(client)] == ["referral"]


def test_a_reply_that_belongs_to_no_talk_is_a_reply(client: TestClient):
    """It was logged with the person alone: nobody is followed up who answered."""
    ines = person(client)["id"]
    asked = identified(client, contact_ids=[ines])
    say(client, ines, "reply", 30, direction="in")
    say(client, ines, "request", 9, interview_id=asked["id"])
    [one] = waiting(client)
    assert one["next"]["rule_id"] == "R16"
    say(client, ines, "reply", 1, direction="in")
    assert waiting(client) == []
    assert owed(client) == {"Ines Duarte": ["answer"]}
    identified(client, contact_ids=[ines])
    _, chain = chains(client, contact_id=ines)
    assert states(chain)["reply"] == "done", "also while another talk is the newest"


@pytest.fixture
def referral(client: TestClient) -> dict[str, Any]:
    """Ana was asked eight days ago whether she may be named to Ines."""
    ana, ines = person(client, "Ana")["id"], person(client)["id"]
    body = {"referrer_id": ana, "referred_id": ines, "permission": "asked"}
    found = made(client.post("/api/v1/referrals", json=body))
    say(client, ana, "introduction_request", 8, referral_id=found["id"])
    return found


def test_the_wait_begins_with_the_question_and_with_nothing_said_since(
    client: TestClient, referral: dict[str, Any]
):
    say(client, referral["referrer_id"], "other", 2, referral_id=referral["id"])
    [one] = waiting(client)
    assert ago(8.1) < one["since"] < ago(7.9)


def test_a_referral_in_the_trash_waits_for_nobody(client: TestClient, referral: dict[str, Any]):
    assert client.delete(f"/api/v1/referrals/{referral['id']}").status_code == 204
    assert waiting(client) == []


@pytest.mark.parametrize("side", ["referrer_id", "referred_id"])
def test_nobody_waits_for_or_because_of_who_is_in_the_trash_or_forgotten(
    client: TestClient, referral: dict[str, Any], side: str
):
    url = f"/api/v1/contacts/{referral[side]}"
    assert client.delete(url).status_code == 204
    assert waiting(client) == []
    made(client.post(f"{url}/restore"))
    assert len(waiting(client)) == 1
    made(client.post(f"{url}/forgetting", json={}))
    assert waiting(client) == []


def test_once_one_of_two_does_not_want_to_be_introduced_the_other_is_not_waited_for(
    client: TestClient,
):
    ines, tom = person(client)["id"], person(client, "Tom Vale")["id"]
    pair = made(client.post("/api/v1/introductions", json={"one_id": ines, "other_id": tom}))
    for who, answer, count in ((tom, "asked", 1), (ines, "refused", 0)):
        url = f"/api/v1/introductions/{pair['id']}/answers/{who}"
        made(client.put(url, json={"answer": answer}))
        assert len(waiting(client)) == count
