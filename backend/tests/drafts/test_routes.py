"""Drafts over HTTP: kept, looked at, recorded as sent, and that taken back."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from grapevine.referrals import Permission, may_name_referrer
from tests.interviews.steps import identified, made, person

from .steps import FIT, URL, codes, drafted, referred, sent

NOBODY = "01900000-0000-7000-8000-000000000001"


def listed(client: TestClient, **query: Any) -> list[str]:
    return [one["id"] for one in made(client.get(URL, params=query))["items"]]


def test_a_draft_is_kept_with_all_there_is_to_say_about_it(client: TestClient):
    ines = person(client, email="ines@example.com")
    one = drafted(client, ines, subject="Hello?")
    assert (one["contact_name"], one["recorded_as"]) == ("Ines Duarte", "request")
    assert (one["words"], one["characters"]) == (17, len(FIT))
    assert (one["findings"], one["unfilled"], one["sendable"]) == ([], [], True)
    assert (one["may_name_referrer"], one["sent_at"]) == (False, None)
    assert one["mailto"].startswith("mailto:ines@example.com?subject=Hello%3F&body=Dear%20Ines")
    assert made(client.get(f"{URL}/{one['id']}")) == one


def test_findings_follow_the_words(client: TestClient):
    one = drafted(client, person(client), text="Are you hiring?")
    assert codes(one) == ["who_missing", "why_missing", "length_missing", "job_ask"]
    assert (one["mailto"], one["mailto_refusal"]) == (None, "no_address")
    better = made(client.patch(f"{URL}/{one['id']}", json={"text": FIT}))
    assert codes(better) == []


def test_any_text_can_be_checked_without_keeping_it(client: TestClient):
    body = {"purpose": "request_cold", "text": "Are you hiring? {x}", "subject": "{y}"}
    told = made(client.post(f"{URL}/findings", json=body))
    assert (told["words"], told["characters"], told["unfilled"]) == (4, 19, ["y", "x"])
    spans = {one["code"]: one["span"] for one in told["findings"]}
    assert spans["job_ask"] == {"start": 0, "end": 15}
    ines = person(client, common_ground="We both rowed in Kiel")
    told = made(client.post(f"{URL}/findings", json={**body, "contact_id": ines["id"]}))
    assert "common_ground_missing" in codes(told)
    assert listed(client) == []


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


def test_what_has_variables_is_not_recorded_as_sent(client: TestClient):
    """R42."""
    one = drafted(client, person(client, email="a@example.com"), subject="{minutes} minutes")
    assert (one["unfilled"], one["sendable"], one["mailto"]) == (["minutes"], False, None)
    answer = sent(client, one)
    assert (answer.status_code, answer.json()["code"]) == (409, "unfilled_variables")
    assert made(client.get("/api/v1/messages"))["items"] == []


@pytest.mark.parametrize("permission", list(Permission))
def test_what_names_a_referrer_is_recorded_only_where_they_allow_it(
    client: TestClient, permission: Permission
):
    """R14, over all states."""
    one = drafted(client, referred(client, permission), text=f"Daniel told me of you. {FIT}")
    allowed = may_name_referrer(permission)
    assert one["sendable"] == one["may_name_referrer"] == allowed
    answer = sent(client, one)
    if allowed:
        assert made(answer)["sent_at"]
    else:
        assert (answer.status_code, answer.json()["code"]) == (409, "referrer_not_permitted")
        assert made(client.get("/api/v1/messages"))["items"] == []


def test_who_became_one_to_leave_alone_is_left_alone(client: TestClient):
    ines = person(client)
    one = drafted(client, ines)
    made(client.patch(f"/api/v1/contacts/{ines['id']}", json={"do_not_contact": True}))
    told = made(client.get(f"{URL}/{one['id']}"))
    assert (codes(told), told["sendable"], told["mailto_refusal"]) == (
        ["do_not_contact"], False, "blocked",
    )  # fmt: skip
    assert sent(client, one).json()["code"] == "do_not_contact"
    assert client.patch(f"{URL}/{one['id']}", json={"text": "x"}).status_code == 409


def test_asking_again_soon_is_advised_against(client: TestClient):
    """R46; what was sent is not held against itself."""
    ines = person(client)
    done = made(sent(client, drafted(client, ines)))
    assert codes(done) == []
    again = drafted(client, ines)
    assert (codes(again), again["sendable"]) == (["asked_lately"], True)
    assert codes(drafted(client, ines, purpose="thank_you_email", text="Thank you!")) == []


def test_two_people_are_brought_together_once_both_agreed(client: TestClient):
    """Double opt-in: the mail to both waits for two answers."""
    ines, bo = person(client, email="i@example.com"), person(client, "Bo", email="b@example.com")
    one = drafted(
        client, ines, purpose="introduce_two", third_contact_id=bo["id"], text="Meet each other!"
    )
    assert (codes(one), one["sendable"]) == (["not_agreed"], False)
    assert sent(client, one).json()["code"] == "not_agreed"
    body = {"one_id": bo["id"], "other_id": ines["id"], "reason": "Trains."}
    url = f"/api/v1/introductions/{made(client.post('/api/v1/introductions', json=body))['id']}"
    for who in (ines, bo):
        assert sent(client, one).status_code == 409
        made(client.put(f"{url}/answers/{who['id']}", json={"answer": "agreed"}))
    ready = made(client.get(f"{URL}/{one['id']}"))
    assert (codes(ready), ready["mailto"]) == (
        [], "mailto:i@example.com,b@example.com?body=Meet%20each%20other%21",
    )  # fmt: skip
    assert made(sent(client, one))["recorded_as"] == "other"


@pytest.mark.parametrize("permission", list(Permission))
def test_a_mail_to_two_people_names_nobody_whom_one_of_them_must_not_hear_of(
    client: TestClient, permission: Permission
):
    """R14: who pointed me to the third person reads over their shoulder; not to whom only the
    first one writes."""
    kwame, ines = referred(client, permission), person(client, "Lea Roth")
    to_both = {"purpose": "introduce_two", "third_contact_id": kwame["id"]}
    one = drafted(client, ines, text="Daniel says that you should meet.", **to_both)
    assert ("referrer_not_permitted" in codes(one)) != may_name_referrer(permission)
    about = drafted(client, ines, text="Daniel says hello.", purpose="introduction_offer",
                    third_contact_id=kwame["id"])  # fmt: skip
    assert "referrer_not_permitted" not in codes(about)


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
    assert made(client.get(url))["told_at"] == done["sent_at"]
    made(client.delete(f"{URL}/{one['id']}/sent"))
    assert made(client.get(url))["told_at"] is None


def test_lists_are_filtered_and_searched_by_words_and_by_person(client: TestClient):
    ines, bo = person(client), person(client, "Bo Lind")
    talk = identified(client, contact_ids=[ines["id"]])
    first = drafted(client, ines, interview_id=talk["id"], text="Żółw")["id"]
    second = drafted(client, bo, purpose="nudge", subject="Turtles?")["id"]
    made(sent(client, {"id": second}))
    assert listed(client) == [second, first]
    assert (
        listed(client, contact_id=ines["id"]) == listed(client, interview_id=talk["id"]) == [first]
    )
    assert listed(client, purpose="nudge") == listed(client, sent=True) == [second]
    assert listed(client, sent=False) == listed(client, q="zolw") == [first]
    assert listed(client, q="lind") == listed(client, q="turt") == [second]
    row = made(client.get(URL, params={"q": "turt"}))["items"][0]
    assert (row["contact_name"], row["excerpt"]) == ("Bo Lind", FIT[:200])


@pytest.mark.parametrize(
    ("fields", "pointer"),
    [
        ({"interview_id": NOBODY}, "/interview_id"),
        ({"referral_id": NOBODY}, "/referral_id"),
        ({"commitment_id": NOBODY}, "/commitment_id"),
        ({"third_contact_id": NOBODY}, "/third_contact_id"),
        ({"template_id": NOBODY}, "/template_id"),
        ({"purpose": "spam"}, "/purpose"),
        ({"text": "x" * 10_001}, "/text"),
        ({"sent_at": "2026-01-01T00:00:00Z"}, "/sent_at"),
    ],
)
def test_a_wrong_field_is_named(client: TestClient, fields: dict[str, Any], pointer: str):
    ines = person(client)
    url = f"{URL}/{drafted(client, ines)['id']}"
    body = {"contact_id": ines["id"], "purpose": "nudge", **fields}
    for answer in (client.post(URL, json=body), client.patch(url, json=fields)):
        assert answer.status_code == 422, answer.text
        assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]


def test_a_referral_between_other_people_is_refused(client: TestClient):
    referral = referred(client)["referral_id"]
    body = {"contact_id": person(client, "Bo Lind")["id"], "purpose": "nudge"}
    answer = client.post(URL, json={**body, "referral_id": referral})
    assert answer.json()["errors"][0]["code"] == "other_people"


def test_what_it_is_about_may_go_to_the_trash(client: TestClient):
    ines, kwame = person(client), person(client, "Kwame Mensah")
    talk = identified(client, contact_ids=[ines["id"]])
    one = drafted(client, ines, interview_id=talk["id"], third_contact_id=kwame["id"])
    for path in (f"interviews/{talk['id']}", f"contacts/{kwame['id']}"):
        assert client.delete(f"/api/v1/{path}").status_code == 204
    assert made(client.get(f"{URL}/{one['id']}"))["interview_id"] == talk["id"]
    assert made(client.patch(f"{URL}/{one['id']}", json={"tone": "formal"}))["tone"] == "formal"


def test_a_change_is_checked_against_the_version_that_was_seen(client: TestClient):
    one = drafted(client, person(client))
    url, seen = f"{URL}/{one['id']}", {"If-Match": f'"{one["version"]}"'}
    assert made(client.patch(url, json={"text": "A"}, headers=seen))["text"] == "A"
    for late in (
        client.patch(url, json={"text": "B"}, headers=seen),
        client.post(f"{url}/sent", json={}, headers=seen),
        client.delete(f"{url}/sent", headers=seen),
        client.delete(url, headers=seen),
    ):
        assert late.status_code == 412


def test_the_trash_gives_back_and_hides_with_its_person(client: TestClient):
    ines = person(client)
    one = drafted(client, ines)
    url = f"{URL}/{one['id']}"
    assert client.delete(url).status_code == 204
    assert (client.get(url).status_code, listed(client)) == (404, [])
    assert listed(client, trashed=True) == [one["id"]]
    assert made(client.post(f"{url}/restore"))["text"] == FIT
    client.delete(f"/api/v1/contacts/{ines['id']}")
    assert (client.get(url).status_code, listed(client)) == (404, [])


def test_a_forgotten_person_leaves_no_words_behind(client: TestClient):
    ines, kwame = person(client), person(client, "Kwame Mensah")
    to_them = drafted(client, ines, subject="Ines?")
    about_them = drafted(client, kwame, third_contact_id=ines["id"])
    told = made(client.post(f"/api/v1/contacts/{ines['id']}/forgetting", json={}))
    assert told["drafts"] == 2
    for one in (to_them, about_them):
        left = made(client.get(f"{URL}/{one['id']}"))
        assert (left["subject"], left["text"]) == ("", "")
    assert listed(client, q="LinkedIn") == []


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
