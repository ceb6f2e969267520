"""Debriefs over HTTP: everything at once, or nothing."""

from typing import Any
from uuid import uuid4

import pytest
from fastapi.testclient import TestClient

from tests.interviews.steps import URL as INTERVIEWS
from tests.interviews.steps import career, held, identified, made, person, requested, scheduled

URL = "/api/v1/debriefs"


def items(client: TestClient, path: str, **query: Any) -> list[dict[str, Any]]:
    return list(made(client.get(f"/api/v1/{path}", params=query))["items"])


def everything(interview: dict[str, Any], career_id: str) -> dict[str, Any]:
    """A debrief with all its parts."""
    con = {"topic": "rewards_drawbacks", "polarity": "con", "text": "The pay is low."}
    return {
        "interview_id": interview["id"],
        "learned": "Half of the work is writing.",
        "surprised": "How little they travel.",
        "perceived": "Warm.",
        "asked_for_names": "yes",
        "asked_permission": "yes",
        "interests": [{"career_id": career_id, "before": 7, "after": 4, "note": "The pay"}],
        "insights": [
            {"career_id": career_id, "polarity": "pro", "text": "Mornings are quiet."},
            {"career_id": career_id, **con},
            {"career_id": career_id, "text": "It grows.", "topic": "trends", "horizon_years": 5},
        ],
        "referrals": [
            {"referred": {"display_name": "Bo Lind"}, "permission": "granted", "via": "email"}
        ],
        "listening": 4,
        "confidence": 2,
        "commitments": [
            {"kind": "advice", "text": "Join the Guild."},
            {"kind": "promise", "text": "Send the article.", "due_on": "2026-03-09"},
        ],
        "leads": [
            {"title": "Summer project", "kind": "project", "organization_name": "Fernweh Rail"}
        ],
    }


def test_one_request_records_everything(client: TestClient):
    ux = career(client)["id"]
    interview = held(client, career_ids=[ux])
    ines = interview["contacts"][0]["id"]

    debrief = made(client.post(URL, json=everything(interview, ux)))

    after = made(client.get(f"{INTERVIEWS}/{interview['id']}"))
    assert after["debriefed_at"] is not None
    assert debrief["thank_you_due"] == "2026-03-04T09:52:00Z"
    insights = items(client, "insights", interview_id=interview["id"])
    assert {one["id"] for one in insights} == set(debrief["insight_ids"])
    assert {one["contact_id"] for one in insights} == {ines}
    assert {one["said_on"] for one in insights} == {"2026-03-02"}
    [referral] = items(client, "referrals", interview_id=interview["id"])
    assert debrief["referral_ids"] == [referral["id"]]
    assert (referral["referrer_id"], referral["referred_name"]) == (ines, "Bo Lind")
    assert (referral["given_on"], referral["may_name_referrer"]) == ("2026-03-02", True)
    assert (debrief["listening"], debrief["confidence"]) == (4, 2)
    commitments = items(client, "commitments", interview_id=interview["id"])
    assert {one["id"] for one in commitments} == set(debrief["commitment_ids"])
    assert {one["contact_id"] for one in commitments} == {ines}
    assert {(one["kind"], one["due_on"]) for one in commitments} == {
        ("advice", None),
        ("promise", "2026-03-09"),
    }
    [lead] = items(client, "leads", interview_id=interview["id"])
    assert debrief["lead_ids"] == [lead["id"]]
    assert (lead["contact_id"], lead["organization_name"]) == (ines, "Fernweh Rail")
    assert (lead["advertised"], lead["stage"]) == ("unknown", "heard")
    assert items(client, "contacts", q="bo")[0]["standing"] == "named"
    moved = items(client, f"careers/{ux}/interest")
    assert [(one["value"], one["origin"]) for one in moved] == [
        (7, "before_interview"),
        (4, "after_interview"),
    ]
    assert {one["interview_id"] for one in moved} == {interview["id"]}
    assert made(client.get(f"/api/v1/careers/{ux}"))["interest"] == 4


def test_thanks_are_owed_even_if_interest_fell(client: TestClient):
    ux = career(client)["id"]
    interview = held(client, career_ids=[ux])
    made(client.post(URL, json=everything(interview, ux)))
    after = made(client.get(f"{INTERVIEWS}/{interview['id']}"))
    assert after["thanked_at"] is None


@pytest.mark.parametrize(
    ("part", "number", "field", "pointer"),
    [
        ("interests", 0, "career_id", "/interests/0/career_id"),
        ("insights", 2, "career_id", "/insights/2/career_id"),
        ("insights", 1, "contact_id", "/insights/1/contact_id"),
        ("insights", 0, "question_id", "/insights/0/question_id"),
        ("insights", 0, "answers_id", "/insights/0/answers_id"),
        ("referrals", 0, "referrer_id", "/referrals/0/referrer_id"),
        ("commitments", 1, "contact_id", "/commitments/1/contact_id"),
        ("leads", 0, "contact_id", "/leads/0/contact_id"),
        ("leads", 0, "career_id", "/leads/0/career_id"),
    ],
)
def test_when_one_part_is_refused_nothing_is_recorded(
    client: TestClient, stranger: TestClient, part: str, number: int, field: str, pointer: str
):
    ux = career(client)["id"]
    interview = held(client, career_ids=[ux])
    theirs = {"career_id": career(stranger)["id"], "contact_id": person(stranger)["id"]}
    theirs["referrer_id"] = theirs["contact_id"]
    before = made(client.get(f"{INTERVIEWS}/{interview['id']}"))

    for unknown in (theirs.get(field, str(uuid4())), str(uuid4())):
        body = everything(interview, ux)
        body[part][number][field] = unknown
        answer = client.post(URL, json=body)
        assert answer.status_code == 422, answer.text
        assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]

    assert made(client.get(f"{INTERVIEWS}/{interview['id']}")) == before
    assert items(client, "debriefs") == []
    assert items(client, "insights") == []
    assert items(client, "referrals") == []
    assert items(client, "commitments") == items(client, "leads") == []
    assert items(client, "organizations") == []
    assert items(client, f"careers/{ux}/interest") == []
    assert len(items(client, "contacts")) == 1
    assert made(client.get(f"/api/v1/careers/{ux}"))["interest"] is None


@pytest.mark.parametrize(
    ("part", "pointer"),
    [
        ({"insights": [{"text": ""}]}, "/insights/0/text"),
        ({"referrals": [{"referred": {}}]}, "/referrals/0/referred/display_name"),
        ({"referrals": [{}]}, "/referrals/0/referred_id"),
        ({"asked_for_names": "maybe"}, "/asked_for_names"),
        ({"listening": 0}, "/listening"),
        ({"confidence": 6}, "/confidence"),
        ({"confidence": 2.5}, "/confidence"),
        ({"commitments": [{"kind": "promise", "text": " "}]}, "/commitments/0/text"),
        ({"leads": [{"title": "A"}, {}]}, "/leads/1/title"),
    ],
)
def test_a_wrong_field_is_named(client: TestClient, part: dict[str, Any], pointer: str):
    ux = career(client)["id"]
    for insight in part.get("insights", []):
        insight["career_id"] = ux
    answer = client.post(URL, json={"interview_id": held(client)["id"], **part})
    assert answer.status_code == 422
    assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]


@pytest.mark.parametrize("arrive", [identified, requested, scheduled])
def test_only_a_held_interview_is_debriefed(client: TestClient, arrive: Any):
    answer = client.post(URL, json={"interview_id": arrive(client)["id"], "learned": "Much"})
    assert (answer.status_code, answer.json()["code"]) == (409, "not_held")


def test_an_interview_is_debriefed_once(client: TestClient):
    interview = held(client)
    debrief = made(client.post(URL, json={"interview_id": interview["id"], "learned": "A"}))

    again = client.post(URL, json={"interview_id": interview["id"], "learned": "B"})
    undo = client.delete(f"{INTERVIEWS}/{interview['id']}/completion")

    assert (again.status_code, again.json()["code"]) == (409, "already_debriefed")
    assert (undo.status_code, undo.json()["code"]) == (409, "already_debriefed")
    assert items(client, "debriefs", interview_id=interview["id"]) == [debrief]


def test_the_same_key_sends_a_debrief_once(client: TestClient):
    ux = career(client)["id"]
    body = everything(held(client, career_ids=[ux]), ux)
    key = {"Idempotency-Key": "debrief-1"}

    first = client.post(URL, json=body, headers=key)
    second = client.post(URL, json=body, headers=key)

    assert second.json() == first.json()
    assert len(items(client, "insights")) == 3


def test_a_debrief_can_be_changed(client: TestClient):
    interview = held(client)
    debrief = made(client.post(URL, json={"interview_id": interview["id"], "learned": "A"}))
    url, findings = f"{URL}/{debrief['id']}", f"{INTERVIEWS}/{interview['id']}/findings"
    assert "R15" in [one["rule_id"] for one in client.get(findings).json()]

    seen = {"If-Match": f'"{debrief["version"]}"'}
    answers = {"asked_for_names": "no", "asked_permission": "not_applicable"}
    changed = client.patch(url, json={**answers, "why_not": "Time was up"}, headers=seen)
    late = client.patch(url, json={"learned": "B"}, headers=seen)

    assert made(changed)["learned"] == "A"
    assert late.status_code == 412
    assert "R15" not in [one["rule_id"] for one in client.get(findings).json()]
    made(client.patch(url, json={"asked_for_names": None}))
    assert "R15" in [one["rule_id"] for one in client.get(findings).json()]


def test_a_debrief_goes_with_its_interview(client: TestClient):
    interview = held(client)
    debrief = made(client.post(URL, json={"interview_id": interview["id"]}))

    client.delete(f"{INTERVIEWS}/{interview['id']}")
    assert client.get(f"{URL}/{debrief['id']}").status_code == 404
    assert items(client, "debriefs") == []
    client.post(f"{INTERVIEWS}/{interview['id']}/restore")
    assert made(client.get(f"{URL}/{debrief['id']}")) == debrief


def test_what_nobody_is_named_for_was_said_by_the_first_who_is_not_in_the_trash(
    client: TestClient,
):
    ux = career(client)["id"]
    ines, tom = person(client)["id"], person(client, "Tom Vale")["id"]
    body = {"insights": [{"career_id": ux, "text": "Mornings are quiet."}]}
    both, alone = held(client, contact_ids=[ines, tom]), held(client, contact_ids=[ines])
    client.delete(f"/api/v1/contacts/{ines}")

    made(client.post(URL, json={"interview_id": both["id"], **body}))
    nobody = client.post(URL, json={"interview_id": alone["id"], **body})

    assert [one["contact_id"] for one in items(client, "insights")] == [tom]
    assert nobody.status_code == 422
    assert nobody.json()["errors"][0]["pointer"] == "/insights/0/contact_id"
    assert items(client, "debriefs", interview_id=alone["id"]) == []


def test_a_lead_needs_nobody_who_told_of_it(client: TestClient):
    ines = person(client)["id"]
    alone = held(client, contact_ids=[ines])
    client.delete(f"/api/v1/contacts/{ines}")
    body = {"interview_id": alone["id"], "leads": [{"title": "Summer project"}]}

    made(client.post(URL, json=body))

    [lead] = items(client, "leads", interview_id=alone["id"])
    assert lead["contact_id"] is None
