"""Messages over HTTP: recorded with what they do, and undone with it."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from fastapi.testclient import TestClient

from tests.interviews.steps import (
    URL as INTERVIEWS,
)
from tests.interviews.steps import (
    held,
    identified,
    made,
    person,
    requested,
    scheduled,
    step,
)

URL = "/api/v1/messages"


def record(client: TestClient, interview: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """A message to the main person of an interview."""
    contact_id = interview["contacts"][0]["id"]
    body = {"contact_id": contact_id, "interview_id": interview["id"], **fields}
    return made(client.post(URL, json=body))


def now(client: TestClient, interview: dict[str, Any]) -> dict[str, Any]:
    """The interview as it is now."""
    return made(client.get(f"{INTERVIEWS}/{interview['id']}"))


def test_a_message_is_kept_with_the_name_and_touches_the_contact(client: TestClient):
    ines = person(client)
    body = {"contact_id": ines["id"], "text": "Hallo 👋", "sent_at": "2026-02-01T10:00:00+01:00"}

    message = made(client.post(URL, json=body))

    assert message["contact_name"] == "Ines Duarte"
    assert message["sent_at"] == "2026-02-01T09:00:00Z"
    assert made(client.get(f"{URL}/{message['id']}")) == message
    contact = made(client.get(f"/api/v1/contacts/{ines['id']}"))
    assert contact["last_touched_at"] == "2026-02-01T09:00:00Z"


def test_an_older_message_does_not_make_a_contact_look_forgotten(client: TestClient):
    ines = person(client)
    for day in ("2026-02-05", "2026-02-01"):
        body = {"contact_id": ines["id"], "sent_at": f"{day}T09:00:00Z"}
        made(client.post(URL, json=body))
    contact = made(client.get(f"/api/v1/contacts/{ines['id']}"))
    assert contact["last_touched_at"] == "2026-02-05T09:00:00Z"


def test_a_message_was_sent_already(client: TestClient):
    ines = person(client)
    ahead = (datetime.now(UTC) + timedelta(minutes=10)).isoformat()
    answer = client.post(URL, json={"contact_id": ines["id"], "sent_at": ahead})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/sent_at"


@pytest.mark.parametrize("field", ["contact_id", "interview_id", "referral_id"])
def test_somebody_elses_things_can_not_be_linked(
    client: TestClient, stranger: TestClient, field: str
):
    a, b = person(stranger, "A")["id"], person(stranger, "B")["id"]
    referral = {"referrer_id": a, "referred_id": b}
    theirs = {
        "contact_id": a,
        "interview_id": identified(stranger)["id"],
        "referral_id": made(stranger.post("/api/v1/referrals", json=referral))["id"],
    }[field]
    for unknown in (theirs, str(uuid4())):
        body = {"contact_id": person(client)["id"], field: unknown}
        answer = client.post(URL, json=body)
        assert answer.status_code == 422
        assert [error["pointer"] for error in answer.json()["errors"]] == [f"/{field}"]


def test_a_request_moves_its_interview_and_deleting_it_moves_it_back(client: TestClient):
    interview = identified(client)

    message = record(client, interview, kind="request", sent_at="2026-02-01T09:00:00Z")
    asked = now(client, interview)
    client.delete(f"{URL}/{message['id']}")
    undone = now(client, interview)
    client.post(f"{URL}/{message['id']}/restore")

    assert (asked["state"], asked["requested_at"]) == ("requested", "2026-02-01T09:00:00Z")
    assert (undone["state"], undone["requested_at"]) == ("identified", None)
    assert now(client, interview)["state"] == "requested"


def test_deleting_a_request_leaves_what_was_agreed_since(client: TestClient):
    interview = identified(client)
    message = record(client, interview, kind="request", sent_at="2026-02-01T09:00:00Z")
    step(client, interview, "schedule", starts_at="2026-03-01T09:00:00Z", time_zone="UTC")

    client.delete(f"{URL}/{message['id']}")

    assert now(client, interview)["state"] == "scheduled"


def test_a_second_request_changes_nothing(client: TestClient):
    interview = requested(client)
    record(client, interview, kind="request")
    assert now(client, interview) == interview


def test_a_request_to_somebody_else_does_not_move_the_interview(client: TestClient):
    interview = identified(client)
    other = person(client, "Tom Vale")
    record(client, interview, kind="request", contact_id=other["id"])
    assert now(client, interview)["state"] == "identified"


def test_a_no_ends_the_interview(client: TestClient):
    interview = scheduled(client)

    message = record(client, interview, kind="decline", direction="in")
    assert now(client, interview)["state"] == "declined"

    client.delete(f"{URL}/{message['id']}")
    assert now(client, interview)["state"] == "scheduled"
    assert now(client, interview)["starts_at"] == interview["starts_at"]


def test_declining_an_offer_myself_does_not_end_the_interview(client: TestClient):
    interview = requested(client)
    record(client, interview, kind="decline", direction="out")
    assert now(client, interview)["state"] == "requested"


def test_a_thank_you_closes_the_clock_and_deleting_it_opens_it(client: TestClient):
    interview = held(client)

    first = record(client, interview, kind="thank_you", sent_at="2026-03-03T08:00:00Z")
    second = record(client, interview, kind="thank_you", sent_at="2026-03-04T08:00:00Z")
    assert now(client, interview)["thanked_at"] == "2026-03-03T08:00:00Z"

    client.delete(f"{URL}/{first['id']}")
    assert now(client, interview)["thanked_at"] == "2026-03-04T08:00:00Z"
    client.delete(f"{URL}/{second['id']}")
    assert now(client, interview)["thanked_at"] is None


def test_everybody_who_took_part_is_owed_thanks(client: TestClient):
    ines, tom = person(client)["id"], person(client, "Tom Vale")["id"]
    interview = held(client, contact_ids=[ines, tom])

    record(client, interview, kind="thank_you", sent_at="2026-03-03T08:00:00Z")
    assert now(client, interview)["thanked_at"] is None
    undo = client.delete(f"{INTERVIEWS}/{interview['id']}/completion")
    assert undo.json()["code"] == "already_thanked"

    second = {"contact_id": tom, "sent_at": "2026-03-04T08:00:00Z"}
    record(client, interview, kind="thank_you", **second)
    assert now(client, interview)["thanked_at"] == "2026-03-04T08:00:00Z"

    cleo = person(client, "Cleo")["id"]
    changed = client.patch(
        f"{INTERVIEWS}/{interview['id']}", json={"contact_ids": [ines, tom, cleo]}
    )
    assert made(changed)["thanked_at"] is None


@pytest.mark.parametrize("arrive", [identified, requested, scheduled])
def test_no_thank_you_before_it_is_held(client: TestClient, arrive: Any):
    interview = arrive(client)
    body = {
        "contact_id": interview["contacts"][0]["id"],
        "interview_id": interview["id"],
        "kind": "thank_you",
    }
    answer = client.post(URL, json=body)

    assert (answer.status_code, answer.json()["code"]) == (409, "not_held")
    assert made(client.get(URL))["items"] == []


def test_no_thank_you_from_before_the_conversation(client: TestClient):
    interview = held(client)
    body = {
        "contact_id": interview["contacts"][0]["id"],
        "interview_id": interview["id"],
        "kind": "thank_you",
        "sent_at": "2026-03-02T09:29:59Z",
    }
    assert client.post(URL, json=body).status_code == 409


def test_a_held_interview_with_a_thank_you_stays_held(client: TestClient):
    interview = held(client)
    record(client, interview, kind="thank_you")

    answer = client.delete(f"{INTERVIEWS}/{interview['id']}/completion")

    assert (answer.status_code, answer.json()["code"]) == (409, "already_thanked")


def test_thanks_to_somebody_who_took_no_part_rest_on_it_too(client: TestClient):
    interview = held(client)
    record(client, interview, kind="thank_you", contact_id=person(client, "Tom Vale")["id"])

    answer = client.delete(f"{INTERVIEWS}/{interview['id']}/completion")

    assert (answer.status_code, answer.json()["code"]) == (409, "already_thanked")
    assert now(client, interview)["thanked_at"] is None


def test_restoring_what_is_not_in_the_trash_does_nothing_again(client: TestClient):
    interview = identified(client)
    message = record(client, interview, kind="request")
    made(client.delete(f"{INTERVIEWS}/{interview['id']}/request"))

    made(client.post(f"{URL}/{message['id']}/restore"))

    assert now(client, interview)["state"] == "identified"


def test_a_message_that_was_no_thank_you_after_all(client: TestClient):
    interview = held(client)
    message = record(client, interview, kind="thank_you")

    changed = client.patch(f"{URL}/{message['id']}", json={"kind": "update"})

    assert made(changed)["version"] == message["version"] + 1
    assert now(client, interview)["thanked_at"] is None
    made(client.patch(f"{URL}/{message['id']}", json={"kind": "thank_you"}))
    assert now(client, interview)["thanked_at"] is not None


def test_another_day_of_the_request_is_another_day_of_the_interview(client: TestClient):
    interview = identified(client)
    message = record(client, interview, kind="request", sent_at="2026-02-01T09:00:00Z")
    sent = {"sent_at": "2026-02-03T09:00:00Z"}

    made(client.patch(f"{URL}/{message['id']}", json=sent))

    assert now(client, interview)["requested_at"] == "2026-02-03T09:00:00Z"
    changes = made(client.get(f"{INTERVIEWS}/{interview['id']}/changes"))["items"]
    assert len(changes) == 1


def test_a_corrected_text_moves_nothing(client: TestClient):
    interview = held(client)
    message = record(client, interview, kind="thank_you")
    before = now(client, interview)

    made(client.patch(f"{URL}/{message['id']}", json={"text": "Dear Ines, thank you"}))
    late = client.patch(f"{URL}/{message['id']}", json={"text": "x"}, headers={"If-Match": '"1"'})

    assert now(client, interview) == before
    assert late.status_code == 412


def test_the_list_is_filtered_newest_first(client: TestClient):
    interview = held(client)
    old = record(client, interview, kind="reply", direction="in", sent_at="2026-01-01T00:00:00Z")
    new = record(client, interview, kind="thank_you")
    other = made(client.post(URL, json={"contact_id": person(client, "Tom")["id"]}))
    ines = interview["contacts"][0]["id"]

    def ids(**query: Any) -> list[str]:
        return [one["id"] for one in made(client.get(URL, params=query))["items"]]

    assert ids(contact_id=ines) == [new["id"], old["id"]]
    assert ids(interview_id=interview["id"], direction="in") == [old["id"]]
    assert ids(kind="thank_you") == [new["id"]]
    client.delete(f"{URL}/{other['id']}")
    assert ids(trashed=True) == [other["id"]]


def test_a_message_with_somebody_in_the_trash_is_hidden_from_every_method(client: TestClient):
    ines = person(client)
    message = made(client.post(URL, json={"contact_id": ines["id"], "text": "Hallo"}))
    url = f"{URL}/{message['id']}"

    client.delete(f"/api/v1/contacts/{ines['id']}")
    hidden = [client.get(url), client.patch(url, json={"text": "x"}), client.delete(url)]
    client.post(f"/api/v1/contacts/{ines['id']}/restore")

    assert [answer.status_code for answer in hidden] == [404] * 3
    assert made(client.get(url))["text"] == "Hallo"
