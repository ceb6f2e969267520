"""One of everything, made over HTTP, so that tests can ask for all of it at once."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from fastapi.testclient import TestClient

V1 = "/api/v1"
PASSWORD = "seven quiet green vines"
CONNECTIONS = b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n" + (
    b"Canary,Cleo,https://www.linkedin.com/in/canary-cleo,,Canary House,Singer,12 Mar 2024\n"
)

# These would end the sign-in that all the others need.
ENDING = {
    "sign_out", "sign_out_everywhere", "change_password", "delete_sign_in", "delete_me",
}  # fmt: skip
# Who confirms it is who they are, or looks at a wording: nothing that is kept as content.
CONTENTLESS = {*ENDING, "change_email", "check_wording", "check_draft", "render_draft"}
# One of the two is given, never both.
EITHER = (
    ("organization_id", "organization_name"),
    ("referred_id", "referred"),
    ("starts_at", "wall_time"),
)
ID_OF = {
    "from_id": "contact_id",
    "to_id": "other_contact_id",
    "referrer_id": "contact_id",
    "referred_id": "other_contact_id",
    "one_id": "contact_id",
    "other_id": "other_contact_id",
    "contact_ids": "contact_id",
    "career_ids": "career_id",
    "follows_id": "interview_id",
    "answers_id": "other_insight_id",
    "ids": "question_id",
    "third_contact_id": "other_contact_id",
    "wanted_question_ids": "wanted_question_id",
    "id": "contact_id",
}
"""What a field of another name holds the id of."""

WEB_ADDRESSES = {"website", "linkedin_url", "link"}


def id_for(ids: dict[str, str], name: str) -> str:
    """The id for a field of this name."""
    name = ID_OF.get(name, name)
    assert name in ids, f"nothing makes an id for {name}: add it here, or it goes untested"
    return ids[name]


def text_for(mark: str) -> Callable[[str, dict[str, Any]], str]:
    """Texts with this mark in them, in the form that a field of the name wants."""

    def make(name: str, schema: dict[str, Any]) -> str:
        forms = {
            "email": f"{mark}@example.com",
            **dict.fromkeys(WEB_ADDRESSES, f"https://example.com/{mark}"),
            "time_zone": "Europe/Berlin",
            "grant_type": "password",
            "current_password": PASSWORD,
            "wall_time": "2026-01-05T10:00",
            "at": "06:30",
            "local_key": uuid4().hex,  # one row for each question, however often it is asked
            "country": "DE",
            "region": "BY",
        }
        return forms.get(name, f"{mark} {name}"[: schema.get("maxLength", 200)])

    return make


def post(client: TestClient, path: str, body: dict[str, Any]) -> dict[str, Any]:
    """POST, insist on success, and give the body back."""
    answer = client.post(f"{V1}{path}", json=body)
    assert answer.status_code in (200, 201), f"{path}: {answer.text}"
    made: dict[str, Any] = answer.json()
    return made


def build_world(client: TestClient) -> dict[str, str]:
    """Make one of everything; the ids come back by the name of their path parameter."""
    career = post(client, "/careers", {"title": "Canary keeper"})["id"]
    organization = post(client, "/organizations", {"name": "Canary House"})["id"]
    person = {"organization_id": organization, "career_ids": [career], "tags": ["canary"]}
    contact = post(client, "/contacts", {"display_name": "Canary Ana", **person})["id"]
    other = post(client, "/contacts", {"display_name": "Canary Ben"})["id"]
    tie = post(client, "/ties", {"from_id": contact, "to_id": other})["id"]
    pointed = {"referrer_id": contact, "referred_id": other, "permission": "granted"}
    talk = {"contact_ids": [contact], "career_ids": [career], "organization_id": organization}
    interview = post(client, "/interviews", talk)["id"]
    question = {"text": "What would you tell the canary?", "topic": "day_to_day"}
    thanks = {"contact_id": contact, "interview_id": interview, "kind": "thank_you"}
    pair = {"one_id": contact, "other_id": other, "reason": "Canary."}
    claim = {"career_id": career, "contact_id": contact, "topic": "culture", "text": "Canary."}
    origin = {"contact_id": contact, "interview_id": interview}
    promise = {**origin, "kind": "promise", "text": "Canary.", "due_on": "2026-01-05"}
    template = {"purpose": "nudge", "title": "Canary.", "text": "Dear {first_name}, canary."}
    draft = {**origin, "purpose": "nudge", "text": "Canary.", "third_contact_id": other}
    lead = {**origin, "career_id": career, "organization_id": organization, "title": "Canary."}

    file = {"file": ("Connections.csv", CONNECTIONS, "text/csv")}
    imported = client.post(f"{V1}/imports", files=file)
    assert imported.status_code == 201, imported.text
    question_id = post(client, f"/interviews/{interview}/questions", question)["id"]
    post(client, f"/interviews/{interview}/completion", {"actual_minutes": 20})
    own_check = f"k-{interview}"
    checks = f"{V1}/preparation/{interview}/checks"
    ticked = client.put(f"{checks}/{own_check}", json={"title": "Canary."})
    assert ticked.status_code == 200, ticked.text
    feed = post(client, "/calendars/feeds", {"title": "Canary."})
    devices = client.get(f"{V1}/me/sign-ins").json()["items"]
    made = {
        "sign_in_id": devices[0]["id"],
        "career_id": career,
        "organization_id": organization,
        "contact_id": contact,
        "other_contact_id": other,
        "tie_id": tie,
        "referral_id": post(client, "/referrals", pointed)["id"],
        "interview_id": interview,
        "question_id": question_id,
        "wanted_question_id": post(client, "/wanted-questions", {**question, "career_id": career})[
            "id"
        ],
        "bank_question_id": post(client, "/questions", question)["id"],
        "message_id": post(client, "/messages", {**thanks, "text": "Canary thanks."})["id"],
        "insight_id": post(client, "/insights", claim)["id"],
        "other_insight_id": post(client, "/insights", claim)["id"],
        "commitment_id": post(client, "/commitments", promise)["id"],
        "key": own_check,
        "feed_id": feed["id"],
        "token": feed["url"].rsplit("/", 1)[1].removesuffix(".ics"),
        "introduction_id": post(client, "/introductions", pair)["id"],
        "day_off_id": post(client, "/days-off", {"day": "2026-12-24", "title": "Canary."})["id"],
        "pitch_id": post(client, "/pitches", {"title": "Canary."})["id"],
        "lead_id": post(client, "/leads", lead)["id"],
        "template_id": post(client, "/templates", template)["id"],
        "draft_id": post(client, "/drafts", draft)["id"],
        "import_id": imported.json()["id"],
        "debrief_id": post(client, "/debriefs", {"interview_id": interview, "learned": "Canary."})[
            "id"
        ],
    }
    return {**made, "item": client.get(f"{V1}/agenda").json()["items"][0]["id"]}
