"""The sample obeys the product's own rules, as its API sees them."""

from itertools import pairwise

import pytest
from fastapi.testclient import TestClient

from grapevine.interviews import InterviewState, is_allowed
from tests.test_contract import DOCUMENT
from tests.world import V1

SCHEMAS = DOCUMENT["components"]["schemas"]


def everything(sample: TestClient, path: str) -> list[dict]:
    answer = sample.get(f"{V1}/{path}?limit=200")
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


PATCHES = {
    "careers": "CareerPatch",
    "organizations": "OrganizationPatch",
    "contacts": "ContactPatch",
    "ties": "TiePatch",
    "referrals": "ReferralPatch",
    "questions": "QuestionPatch",
    "interviews": "InterviewPatch",
    "messages": "MessagePatch",
    "insights": "InsightPatch",
    "commitments": "CommitmentPatch",
    "leads": "LeadPatch",
    "wanted-questions": "WantedPatch",
    "debriefs": "DebriefPatch",
    "drafts": "DraftPatch",
    "introductions": "IntroductionPatch",
}
STEPS = [
    ("requested", "request", "identified"),
    ("scheduled", "schedule", "requested"),
    ("declined", "decline", "requested"),
    ("no_response", "no-response", "requested"),
    ("cancelled", "cancellation", "scheduled"),
]
# What the words of the sample say does not depend on where they are stored.
wording = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@wording
def test_every_row_reads_back_and_is_what_a_client_could_have_written(sample: TestClient):
    for path, patch in PATCHES.items():
        writable = set(SCHEMAS[patch]["properties"]) - {"organization_name"}
        rows = everything(sample, path)
        assert rows
        for row in rows:
            read = sample.get(f"{V1}/{path}/{row['id']}")
            assert read.status_code == 200, read.text
            body = {name: value for name, value in read.json().items() if name in writable}
            written = sample.patch(f"{V1}/{path}/{row['id']}", json=body)
            assert written.status_code == 200, (body, written.text)


@wording
def test_every_plan_has_four_to_six_open_questions_and_no_finding(sample: TestClient):
    for interview in everything(sample, "interviews"):
        questions = everything(sample, f"interviews/{interview['id']}/questions")
        found = sample.get(f"{V1}/interviews/{interview['id']}/findings").json()
        rules = {finding["rule_id"] for finding in found}
        assert 4 <= len(questions) <= 6
        assert all(question["open"] and question["text"].endswith("?") for question in questions)
        assert not rules & {"R1", "R9", "R15"}


@wording
def test_what_is_being_written_shows_what_the_guard_is_for(sample: TestClient):
    """Two are fit to be sent; of the third its referrer has not said whether he may be named."""
    told = {}
    for one in everything(sample, "drafts"):
        draft = sample.get(f"{V1}/drafts/{one['id']}").json()
        told[draft["contact_name"]] = [found["code"] for found in draft["findings"]]
    assert told == {
        "Samir Khoury": [],
        "Noor van den Berg": ["referrer_not_permitted"],
        "Ingrid Sørensen": [],
    }


@wording
def test_what_was_held_has_answers_and_kept_to_its_time(sample: TestClient):
    held = [one for one in everything(sample, "interviews") if one["state"] == "held"]
    for interview in held:
        questions = everything(sample, f"interviews/{interview['id']}/questions")
        assert {question["state"] for question in questions} <= {"asked", "skipped"}
        assert sum(bool(question["notes"]) for question in questions) >= 4
        assert 15 <= interview["actual_minutes"] <= 31


@wording
def test_the_steps_of_every_interview_are_allowed_and_lead_to_its_state(sample: TestClient):
    for interview in everything(sample, "interviews"):
        newest_first = everything(sample, f"interviews/{interview['id']}/changes")
        steps = newest_first[::-1]
        states = ["identified", *(step["to_state"] for step in steps)]
        assert states[-1] == interview["state"]
        assert [step["from_state"] for step in steps] == states[:-1]
        assert all(is_allowed(InterviewState(a), InterviewState(b)) for a, b in pairwise(states))


def test_the_last_step_can_be_taken_back(sample: TestClient):
    before = {state: (step, previous) for state, step, previous in STEPS}
    for interview in everything(sample, "interviews"):
        if interview["state"] in before:
            step, previous = before[interview["state"]]
            url = f"{V1}/interviews/{interview['id']}"
            assert sample.delete(f"{url}/{step}").status_code == 200
            now = sample.get(url).json()
            assert now["state"] == previous
            assert (now["starts_at"] is not None) == (previous == "scheduled")


@wording
def test_a_request_is_short_asks_a_question_and_names_only_who_allows_it(sample: TestClient):
    referrals = {one["id"]: one for one in everything(sample, "referrals")}
    requests = [one for one in everything(sample, "messages") if one["kind"] == "request"]
    assert len(requests) == 11
    for request in requests:
        assert len(request["text"].split()) < 100
        assert "?" in request["text"]
        if referral := referrals.get(request["referral_id"]):
            assert referral["may_name_referrer"]
            assert referral["referrer_name"] in request["text"]
    forbidden = {one["referrer_name"] for one in referrals.values()} - {
        one["referrer_name"] for one in referrals.values() if one["may_name_referrer"]
    }
    assert not any(name in request["text"] for name in forbidden for request in requests)


@wording
def test_nobody_is_thanked_before_and_nobody_left_alone_is_written_to(sample: TestClient):
    interviews = {one["id"]: one for one in everything(sample, "interviews")}
    people = {one["id"]: one for one in everything(sample, "contacts")}
    for message in everything(sample, "messages"):
        assert not people[message["contact_id"]]["do_not_contact"]
        if message["kind"] == "thank_you":
            interview = interviews[message["interview_id"]]
            assert interview["thanked_at"] == message["sent_at"] > interview["held_at"]


def test_taking_a_thank_you_back_opens_the_debt_again(sample: TestClient):
    thanks = [one for one in everything(sample, "messages") if one["kind"] == "thank_you"]
    assert len(thanks) == 2
    for message in thanks:
        assert sample.delete(f"{V1}/messages/{message['id']}").status_code == 204
        interview = sample.get(f"{V1}/interviews/{message['interview_id']}").json()
        assert interview["thanked_at"] is None


@wording
def test_people_have_names_of_many_scripts_or_only_a_role(sample: TestClient):
    people = everything(sample, "contacts")
    found = sample.get(f"{V1}/contacts?q=femi").json()["items"]
    assert [person["display_name"] for person in found] == ["Olúfẹ́mi Adébáyọ̀"]
    assert sum(not person["display_name"] for person in people) == 2
    assert sum(not person["display_name"].isascii() for person in people) >= 12
    assert sum(person["do_not_contact"] for person in people) == 1
