"""Drafts that are recorded as sent, over HTTP: what that does, and how it is taken back."""

from fastapi.testclient import TestClient

from tests.interviews.steps import identified, made, person

from .steps import FIT, URL, codes, drafted, sent


def test_sending_is_recorded_and_moves_the_interview_on(client: TestClient):
    ines = person(client)
    talk = identified(client, contact_ids=[ines["id"]])
    one = drafted(client, ines, interview_id=talk["id"], subject="Hello?")
    done = made(sent(client, one, sent_at="2026-03-01T09:00:00Z", channel="letter"))

    assert (done["sent_at"], done["sendable"]) == ("2026-03-01T09:00:00Z", False)
    message = made(client.get(f"/api/v1/messages/{done['sent_message_id']}"))
    assert (message["kind"], message["direction"], message["channel"]) == (
        "request", "out", "letter",
    )  # fmt: skip
    assert (message["subject"], message["text"]) == ("Hello?", FIT)
    url = f"/api/v1/interviews/{talk['id']}"
    assert made(client.get(url))["state"] == "requested"

    again = sent(client, one)
    assert (again.status_code, again.json()["code"]) == (409, "already_sent")
    changed = client.patch(f"{URL}/{one['id']}", json={"text": "Other"})
    assert changed.json()["code"] == "already_sent"

    back = made(client.delete(f"{URL}/{one['id']}/sent"))
    assert (back["sent_at"], back["sent_message_id"], back["sendable"]) == (None, None, True)
    assert made(client.get(url))["state"] == "identified"
    assert client.get(f"/api/v1/messages/{message['id']}").status_code == 404
    assert client.delete(f"{URL}/{one['id']}/sent").json()["code"] == "not_sent"


def test_deleting_the_message_says_as_much(client: TestClient):
    one = drafted(client, person(client))
    done = made(sent(client, one))
    assert client.delete(f"/api/v1/messages/{done['sent_message_id']}").status_code == 204
    assert made(client.get(f"{URL}/{one['id']}"))["sent_at"] is None
    assert made(sent(client, one))["sent_at"]


def test_telling_what_came_of_advice_closes_the_loop(client: TestClient):
    ines = person(client)
    body = {"kind": "advice", "contact_id": ines["id"], "text": "Read."}
    advice = made(client.post("/api/v1/commitments", json=body))
    url = f"/api/v1/commitments/{advice['id']}"
    made(client.post(f"{url}/outcome", json={"outcome": "I did."}))
    one = drafted(
        client, ines, purpose="report_back_advice", commitment_id=advice["id"], text="I read!"
    )
    done = made(sent(client, one))
    assert done["sent_at"]
    assert made(client.get(url))["told_at"] == done["sent_at"]
    made(client.delete(f"{URL}/{one['id']}/sent"))
    assert made(client.get(url))["told_at"] is None


def test_what_was_told_again_since_stays_told_when_the_letter_is_taken_back(client: TestClient):
    ines = person(client)
    body = {"kind": "advice", "contact_id": ines["id"], "text": "Read."}
    url = f"/api/v1/commitments/{made(client.post('/api/v1/commitments', json=body))['id']}"
    made(client.post(f"{url}/outcome", json={"outcome": "I did."}))
    about = {"commitment_id": url.rsplit("/", 1)[1]}
    one = drafted(client, ines, purpose="report_back_advice", text="I read!", **about)
    made(sent(client, one))
    by_phone = "2026-03-01T09:00:00Z"
    made(client.put(f"{url}/told", json={"told_at": by_phone}))
    made(client.delete(f"{URL}/{one['id']}/sent"))
    assert made(client.get(url))["told_at"] == by_phone


def test_asking_again_soon_is_advised_against(client: TestClient):
    """R46; what was sent is not held against itself."""
    ines = person(client)
    done = made(sent(client, drafted(client, ines)))
    assert codes(done) == []
    again = drafted(client, ines)
    assert (codes(again), again["sendable"]) == (["asked_lately"], True)
    assert codes(drafted(client, ines, purpose="thank_you_email", text="Thank you!")) == []
