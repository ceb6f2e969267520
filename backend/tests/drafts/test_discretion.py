"""What rendering does not tell, over HTTP: who may not be named (R14), what others said (R40)."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from grapevine.referrals import Permission, may_name_referrer
from tests.interviews.steps import career, held, made, person

from .steps import URL, filled, referred, rendered, version

NAMING = ("request_referred", "request_cold", "phone_script", "social_request", "thank_you_email")


@pytest.mark.parametrize("permission", list(Permission))
def test_a_referrer_is_named_only_where_permission_is_granted(
    client: TestClient, permission: Permission
):
    ines = referred(client, permission)
    allowed = may_name_referrer(permission)
    for purpose in NAMING:
        told = rendered(client, ines, purpose)
        written = str([(one["subject"], one["text"]) for one in told["versions"]])
        assert ("Daniel" in written) == allowed, purpose
        assert told["may_name_referrer"] == allowed
        assert told["referral_id"] == ines["referral_id"]
        assert told["naming"].startswith(("Daniel Weiß", "You have not asked Daniel Weiß"))


def test_who_may_be_named_changes_with_the_permission(client: TestClient):
    ines = referred(client, "asked")
    url = f"/api/v1/referrals/{ines['referral_id']}"
    for permission, named in (("granted", True), ("withdrawn", False)):
        made(client.patch(url, json={"permission": permission}))
        told = rendered(client, ines, "request_referred")
        assert told["may_name_referrer"] == ("Daniel" in version(told)["subject"]) == named


def test_a_referrer_in_the_trash_is_still_not_named(client: TestClient):
    ines = referred(client, "denied")
    found = made(client.get(f"/api/v1/referrals/{ines['referral_id']}"))
    made(client.patch(f"/api/v1/contacts/{ines['id']}", json={"common_ground": "Daniel, rowing"}))
    assert client.delete(f"/api/v1/contacts/{found['referrer_id']}").status_code == 204
    told = rendered(client, ines, "request_cold")
    assert "Daniel" not in str(told["versions"])


def test_what_was_said_in_somebody_else_s_conversation_stays_there(client: TestClient):
    """R40: such as of a colleague's, when a second person is asked; how long it takes is no
    secret."""
    talk = held(client, contact_ids=[person(client)["id"]], agreed_minutes=25, place="Her flat")
    debrief = {"interview_id": talk["id"], "learned": "She wants to leave."}
    made(client.post("/api/v1/debriefs", json=debrief))
    bo = person(client, "Bo Lind")
    for purpose in ("thank_you_email", "confirm", "second_person"):
        told = version(rendered(client, bo, purpose, interview_id=talk["id"]))
        known = filled(told)
        assert known.get("minutes", "25") == "25"
        assert not any(known.get(name) for name in ("learned", "place", "start"))
        assert "leave" not in told["text"]


def test_nobody_s_advice_is_told_to_somebody_else(client: TestClient):
    body = {"kind": "advice", "contact_id": person(client)["id"], "text": "Leave them."}
    advice = made(client.post("/api/v1/commitments", json=body))
    told = {"contact_id": person(client, "Bo Lind")["id"], "purpose": "report_back_advice"}
    for path in ("", "/rendering"):
        answer = client.post(f"{URL}{path}", json={**told, "commitment_id": advice["id"]})
        assert answer.json()["errors"][0]["code"] == "other_people"


@pytest.mark.parametrize("field", ["contact_id", "third_contact_id"])
def test_who_is_to_be_left_alone_is_neither_written_to_nor_about(client: TestClient, field: str):
    ines, alone = person(client), person(client, "Rui", do_not_contact=True)
    body: dict[str, Any] = {"contact_id": ines["id"], "purpose": "thank_you_email"}
    for path in ("/rendering", ""):
        answer = client.post(f"{URL}{path}", json={**body, field: alone["id"]})
        assert (answer.status_code, answer.json()["code"]) == (409, "do_not_contact")


def test_what_another_has_fills_nothing_in(client: TestClient, stranger: TestClient):
    theirs = career(stranger, "Piloting")
    url = f"/api/v1/careers/{theirs['id']}/decisions"
    made(stranger.post(url, json={"status": "chosen", "reason": "The sky."}))
    made(stranger.post("/api/v1/pitches", json={"title": "Me", "text": "I fly. A lot."}))
    ines = person(client)
    for purpose, name in (
        ("announce_decision", "decision"),
        ("spread_the_word", "my_pitch"),
        ("spread_the_word", "career"),
    ):
        told = version(rendered(client, ines, purpose), "formal")
        assert filled(told)[name] is None
        assert "Piloting" not in told["text"]
