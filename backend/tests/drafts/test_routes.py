"""Drafts over HTTP: kept, looked at, found again, changed, thrown away."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.interviews.steps import identified, made, person, pointers

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
        assert pointers(answer) == [pointer]


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
