"""Rendering over HTTP: what is on record becomes a text."""

import pytest
from fastapi.testclient import TestClient

from grapevine.guard import Purpose
from tests.interviews.steps import career, held, identified, made, one_database, person, scheduled

from .steps import URL, codes, filled, rendered, version


@one_database
def test_every_purpose_can_be_rendered_in_three_tones(client: TestClient):
    ines = person(client, given_name="Ines", email="ines@example.com")
    for purpose in Purpose:
        told = rendered(client, ines, purpose)
        assert [one["tone"] for one in told["versions"]] == ["formal", "warm", "short"]
        for one in told["versions"]:
            assert one["text"]
            unknown = {name for name, value in filled(one).items() if value is None}
            assert unknown >= set(one["unfilled"])


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

    def value(purpose: str, name: str) -> str | None:
        told = rendered(client, ines, purpose, interview_id=talk["id"])
        return filled(version(told))[name]

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
@one_database
def test_some_values_can_not_be_given(client: TestClient, name: str, code: str):
    values = [{"name": name, "value": "Daniel"}]
    body = {"contact_id": person(client)["id"], "purpose": "nudge", "values": values}
    answer = client.post(f"{URL}/rendering", json=body)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["code"] == code


def test_my_own_template_is_offered_and_a_hidden_one_is_not(client: TestClient):
    own = {"purpose": "nudge", "title": "Mine", "subject": "?", "text": "{first_name}, well?"}
    template = made(client.post("/api/v1/templates", json=own))
    ines = person(client)
    last = rendered(client, ines, "nudge")["versions"][-1]
    assert (last["template_id"], last["text"]) == (template["id"], "Ines, well?")
    made(client.patch(f"/api/v1/templates/{template['id']}", json={"hidden": True}))
    assert len(rendered(client, ines, "nudge")["versions"]) == 3


@one_database
def test_a_call_has_no_subject(client: TestClient):
    told = rendered(client, person(client), "nudge", channel="phone")
    assert told["channel"] == "phone"
    assert {one["subject"] for one in told["versions"]} == {""}


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
        assert filled(told)["career"] == title


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
