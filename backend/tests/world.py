"""One of everything, made over HTTP, so that tests can ask for all of it at once."""

from typing import Any

from fastapi.testclient import TestClient

V1 = "/api/v1"


def post(client: TestClient, path: str, body: dict[str, Any]) -> dict[str, Any]:
    """POST, insist on success, and give the body back."""
    answer = client.post(f"{V1}{path}", json=body)
    assert answer.status_code in (200, 201), f"{path}: {answer.text}"
    made: dict[str, Any] = answer.json()
    return made


def build_world(client: TestClient) -> dict[str, str]:
    """Make one of everything; the ids come back by the name of their path parameter."""
    career = post(client, "/careers", {"title": "Canary keeper"})
    organization = post(client, "/organizations", {"name": "Canary works"})
    contact = post(client, "/contacts", {"display_name": "Canary Ines", "tags": ["canary"]})
    friend = post(client, "/contacts", {"display_name": "Canary Bo"})
    tie = post(client, "/ties", {"from_id": contact["id"], "to_id": friend["id"]})
    referral = post(
        client, "/referrals", {"referrer_id": contact["id"], "referred_id": friend["id"]}
    )
    interview = post(client, "/interviews", {"contact_ids": [contact["id"]]})
    question = post(client, f"/interviews/{interview['id']}/questions", {"text": "Canary?"})
    message = post(client, "/messages", {"contact_id": contact["id"], "text": "Canary hello"})
    insight = post(
        client, "/insights",
        {"career_id": career["id"], "contact_id": contact["id"], "text": "Canary says yes"},
    )  # fmt: skip
    post(client, f"/interviews/{interview['id']}/completion", {"actual_minutes": 20})
    debrief = post(client, "/debriefs", {"interview_id": interview["id"], "learned": "Canary"})
    return {
        "career_id": career["id"],
        "organization_id": organization["id"],
        "contact_id": contact["id"],
        "tie_id": tie["id"],
        "referral_id": referral["id"],
        "interview_id": interview["id"],
        "question_id": question["id"],
        "message_id": message["id"],
        "insight_id": insight["id"],
        "debrief_id": debrief["id"],
    }
