"""Rendering over HTTP: what is on record becomes a text, and nobody is named too early (R14)."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from grapevine.guard import Purpose
from grapevine.referrals import Permission, may_name_referrer
from tests.interviews.steps import career, held, identified, made, person, scheduled

from .steps import URL, codes, referred, rendered, version

GRANTED = [permission for permission in Permission if may_name_referrer(permission)]
NAMING = ("request_referred", "request_cold", "phone_script", "social_request", "thank_you_email")


def test_every_purpose_can_be_rendered_in_three_tones(client: TestClient):
    ines = person(client, given_name="Ines", email="ines@example.com")
    for purpose in Purpose:
        told = rendered(client, ines, purpose)
        assert [one["tone"] for one in told["versions"]] == ["formal", "warm", "short"]
        for one in told["versions"]:
            assert {use["name"] for use in one["variables"] if use["value"] is None} >= set(
                one["unfilled"]
            )


def test_facts_of_person_and_conversation_are_filled_in(client: TestClient):
    design = career(client, "Service design")
    ines = person(
        client, role="Designer", common_ground="We both row.", career_ids=[design["id"]],
        linkedin_url="https://www.linkedin.com/in/ines", organization_name="Fernweh",
    )  # fmt: skip
    talk = scheduled(client, contact_ids=[ines["id"]], mode="video", agreed_minutes=25)
    text = version(rendered(client, ines, "request_cold", interview_id=talk["id"]))["text"]
    assert text.startswith("Dear Ines,\n\nI found you on LinkedIn, and I have been curious")
    assert "exploring service design" in text
    assert "We have something in common: We both row." in text
    assert "25 minutes" in text
    told = version(rendered(client, ines, "confirm", interview_id=talk["id"]), "short")
    assert told["text"].startswith(
        "Hi Ines,\n\nConfirmed: Monday, 2 March at 10:30 (Europe/Berlin), by video, 25 minutes."
    )
    assert told["unfilled"] == []


def test_where_they_work_what_is_planned_and_when_they_were_asked_is_looked_up(client: TestClient):
    ines = person(client, organization_name="Fernweh")
    talk = identified(client, contact_ids=[ines["id"]])
    url = f"/api/v1/interviews/{talk['id']}/questions"
    made(client.post(url, json={"text": "What fills most of your week?"}))
    asked = {"contact_id": ines["id"], "interview_id": talk["id"], "kind": "request"}
    made(client.post("/api/v1/messages", json={**asked, "sent_at": "2026-02-20T09:00:00Z"}))

    def value(purpose: str, name: str) -> Any:
        told = rendered(client, ines, purpose, interview_id=talk["id"])
        return {one["name"]: one["value"] for one in version(told)["variables"]}[name]

    assert value("nudge", "asked_on") == "on 20 February"
    assert value("reply_to_send_questions", "questions") == "1. What fills most of your week?"
    assert value("second_person", "organization") == "Fernweh"


def test_a_thank_you_says_what_was_learned_and_when(client: TestClient):
    ines = person(client)
    talk = held(client, contact_ids=[ines["id"]])
    debrief = {"interview_id": talk["id"], "learned": "Listening comes first. And coffee."}
    made(client.post("/api/v1/debriefs", json=debrief))
    told = version(rendered(client, ines, "thank_you_email", interview_id=talk["id"]))
    assert "Thank you so much for our conversation on Monday!" in told["text"]
    assert "What stays with me: Listening comes first." in told["text"]
    assert codes(told) == []


def test_what_was_said_in_somebody_else_s_conversation_stays_there(client: TestClient):
    """R40: such as of a colleague's, when a second person is asked; how long it takes is no
    secret."""
    talk = held(client, contact_ids=[person(client)["id"]], agreed_minutes=25, place="Her flat")
    debrief = {"interview_id": talk["id"], "learned": "She wants to leave."}
    made(client.post("/api/v1/debriefs", json=debrief))
    bo = person(client, "Bo Lind")
    for purpose in ("thank_you_email", "confirm", "second_person"):
        told = version(rendered(client, bo, purpose, interview_id=talk["id"]))
        known = {one["name"]: one["value"] for one in told["variables"]}
        assert known.get("minutes", "25") == "25"
        assert not any(known.get(name) for name in ("learned", "place", "start"))
        assert "leave" not in told["text"]


def test_what_came_of_a_referral_is_told_to_who_gave_it(client: TestClient):
    ines, kwame = person(client), person(client, "Kwame Mensah")
    body = {"referrer_id": ines["id"], "referred_id": kwame["id"], "outcome_note": "We met."}
    referral = made(client.post("/api/v1/referrals", json=body))
    told = rendered(client, ines, "report_back_referral", referral_id=referral["id"])
    assert "You pointed me to Kwame Mensah" in version(told)["text"]
    assert "the rest of the story: We met." in version(told)["text"]
    assert told["recorded_as"] == "report_back"


def test_what_came_of_advice_is_told(client: TestClient):
    ines = person(client)
    body = {"kind": "advice", "contact_id": ines["id"], "text": "Visit a signal box."}
    advice = made(client.post("/api/v1/commitments", json=body))
    url = f"/api/v1/commitments/{advice['id']}/outcome"
    made(client.post(url, json={"outcome": "It was loud."}))
    told = rendered(client, ines, "report_back_advice", commitment_id=advice["id"])
    assert "Visit a signal box." in version(told)["text"]
    assert "Here is what came of it: It was loud." in version(told)["text"]


def test_nobody_s_advice_is_told_to_somebody_else(client: TestClient):
    body = {"kind": "advice", "contact_id": person(client)["id"], "text": "Leave them."}
    advice = made(client.post("/api/v1/commitments", json=body))
    told = {"contact_id": person(client, "Bo Lind")["id"], "purpose": "report_back_advice"}
    for path in ("", "/rendering"):
        answer = client.post(f"{URL}{path}", json={**told, "commitment_id": advice["id"]})
        assert answer.json()["errors"][0]["code"] == "other_people"


def test_an_introduction_is_about_a_third_person(client: TestClient):
    ines, kwame = person(client), person(client, "Kwame Mensah")
    told = rendered(client, ines, "introduction_request", third_contact_id=kwame["id"])
    assert "You know Kwame Mensah" in version(told)["text"]
    assert version(told)["subject"] == "Could you introduce me to Kwame Mensah?"
    same = {"contact_id": ines["id"], "purpose": "introduce_two", "third_contact_id": ines["id"]}
    answer = client.post(f"{URL}/rendering", json=same)
    assert answer.json()["errors"][0]["pointer"] == "/third_contact_id"


def test_what_is_not_on_record_can_be_given(client: TestClient):
    ines = person(client)
    told = version(rendered(client, ines, "offer_slots"))
    assert told["unfilled"] == ["slots"]
    assert codes(told) == ["unfilled_variables"]
    values = [{"name": "slots", "value": "- Monday, 10:00\n- Friday, 14:00"}]
    told = version(rendered(client, ines, "offer_slots", values=values))
    assert "- Monday, 10:00\n- Friday, 14:00" in told["text"]
    assert codes(told) == []


@pytest.mark.parametrize(
    ("name", "code"), [("referrer", "referrer_not_given"), ("nobody", "unknown_variable")]
)
def test_some_values_can_not_be_given(client: TestClient, name: str, code: str):
    values = [{"name": name, "value": "Daniel"}]
    body = {"contact_id": person(client)["id"], "purpose": "nudge", "values": values}
    answer = client.post(f"{URL}/rendering", json=body)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["code"] == code


@pytest.mark.parametrize("permission", list(Permission))
def test_a_referrer_is_named_only_where_permission_is_granted(
    client: TestClient, permission: Permission
):
    ines = referred(client, permission)
    for purpose in NAMING:
        told = rendered(client, ines, purpose)
        written = str([(one["subject"], one["text"]) for one in told["versions"]])
        allowed = permission in GRANTED
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


def test_my_own_template_is_offered_and_a_hidden_one_is_not(client: TestClient):
    own = {"purpose": "nudge", "title": "Mine", "subject": "?", "text": "{first_name}, well?"}
    template = made(client.post("/api/v1/templates", json=own))
    ines = person(client)
    last = rendered(client, ines, "nudge")["versions"][-1]
    assert (last["template_id"], last["text"]) == (template["id"], "Ines, well?")
    made(client.patch(f"/api/v1/templates/{template['id']}", json={"hidden": True}))
    assert len(rendered(client, ines, "nudge")["versions"]) == 3


def test_a_call_has_no_subject(client: TestClient):
    told = rendered(client, person(client), "nudge", channel="phone")
    assert told["channel"] == "phone"
    assert {one["subject"] for one in told["versions"]} == {""}


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
        values = {one["name"]: one["value"] for one in told["variables"]}
        assert values[name] is None
        assert "Piloting" not in told["text"]


def test_my_decision_and_my_pitch_are_told(client: TestClient):
    url = f"/api/v1/careers/{career(client, 'Piloting')['id']}/decisions"
    made(client.post(url, json={"status": "chosen", "reason": "The sky."}))
    made(client.post("/api/v1/pitches", json={"title": "Me", "text": "I fly. A lot."}))
    ines = person(client)
    assert (
        "I have decided: piloting!" in version(rendered(client, ines, "announce_decision"))["text"]
    )
    assert " I fly. At this" in version(rendered(client, ines, "spread_the_word"), "formal")["text"]


def test_the_career_is_that_of_the_conversation_else_theirs_else_mine(client: TestClient):
    design, law, _ = (career(client, title) for title in ("Design", "Law", "Medicine"))
    leaning = {"value": 9}
    made(client.post(f"/api/v1/careers/{design['id']}/interest", json=leaning))
    friend, lawyer = person(client, "Bo Lind"), person(client, career_ids=[law["id"]])
    talk = identified(client, contact_ids=[lawyer["id"]], career_ids=[design["id"]])
    bare = identified(client, contact_ids=[friend["id"]])
    for contact, interview, title in (
        (friend, None, "design"),
        (friend, bare, None),
        (lawyer, None, "law"),
        (lawyer, talk, "design"),
    ):
        about = {"interview_id": interview["id"]} if interview else {}
        told = version(rendered(client, contact, "request_cold", **about))
        assert {one["name"]: one["value"] for one in told["variables"]}["career"] == title


@pytest.mark.parametrize(
    ("outcome", "said"),
    [("met", "we have met"), ("no_answer", "there was no answer so far"), ("open", None)],
)
def test_an_outcome_without_a_note_is_put_into_words(
    client: TestClient, outcome: str, said: str | None
):
    ines, kwame = person(client), person(client, "Kwame Mensah")
    body = {"referrer_id": ines["id"], "referred_id": kwame["id"], "outcome": outcome}
    referral = made(client.post("/api/v1/referrals", json=body))
    told = rendered(client, ines, "report_back_referral", referral_id=referral["id"])
    text = version(told)["text"]
    assert said in text if said else "the rest of the story" not in text
