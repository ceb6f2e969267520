"""The timeline over HTTP: what happened with a person, in an interview, around a career."""

from typing import Any

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from fastapi.testclient import TestClient

from tests.world import post

URL = "/api/v1/timeline"


class Story:
    """Ana points me to Bo, in a conversation about design."""

    def __init__(self, client: TestClient) -> None:
        self.client = client
        self.career = post(client, "/careers", {"title": "Design", "interest": 6})["id"]
        self.ana = post(client, "/contacts", {"display_name": "Ana"})["id"]
        self.bo = post(client, "/contacts", {"display_name": "Bo"})["id"]
        self.tie = post(client, "/ties", {"from_id": self.ana, "to_id": self.bo})["id"]
        self.interview = post(
            client, "/interviews", {"contact_ids": [self.ana], "career_ids": [self.career]}
        )["id"]
        done = client.post(
            f"/api/v1/interviews/{self.interview}/completion", json={"actual_minutes": 20}
        )
        assert done.status_code in (200, 201), done.text
        self.message = post(
            client, "/messages",
            {
                "contact_id": self.ana, "interview_id": self.interview, "kind": "thank_you",
                "subject": "Thank you", "text": "For your time.",
            },
        )["id"]  # fmt: skip
        self.referral = post(
            client, "/referrals",
            {"referrer_id": self.ana, "referred_id": self.bo, "given_on": "2026-01-05"},
        )["id"]  # fmt: skip
        self.insight = post(
            client, "/insights",
            {
                "career_id": self.career, "contact_id": self.ana, "text": "It pays.",
                "interview_id": self.interview, "said_on": "2026-01-06",
            },
        )["id"]  # fmt: skip


@pytest.fixture
def story(client: TestClient) -> Story:
    return Story(client)


def entries(client: TestClient, **params: Any) -> list[dict[str, Any]]:
    answer = client.get(URL, params=params)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["items"]
    return found


def titles(client: TestClient, **params: Any) -> list[str]:
    return [one["title"] for one in entries(client, **params)]


def test_a_person_has_a_timeline_newest_first(story: Story):
    found = entries(story.client, contact_id=story.ana)

    assert [(one["kind"], one["title"]) for one in found] == [
        ("message", "Thank you to Ana"),
        ("interview", "Talked to Ana"),
        ("interview", "Thought of talking to Ana"),
        ("tie", "Ana knows Bo"),
        ("created", "Wrote down Ana"),
        ("insight", "Ana about Design"),
        ("referral_given", "Ana pointed you to Bo"),
    ]
    assert [one["at"] for one in found] == sorted((one["at"] for one in found), reverse=True)
    assert found[0]["text"] == "Thank you"
    assert found[0]["target"] == {"kind": "message", "id": story.message}
    assert found[1]["target"] == {"kind": "interview", "id": story.interview}
    assert found[5]["text"] == "It pays."
    assert found[5]["at"] == "2026-01-06T11:00:00Z"  # noon in Berlin


def test_a_referral_is_received_by_whom_it_points_to(story: Story):
    kinds = [one["kind"] for one in entries(story.client, contact_id=story.bo)]

    assert kinds == ["tie", "created", "referral_received"]


def test_an_interview_has_a_timeline(story: Story):
    assert titles(story.client, interview_id=story.interview) == [
        "Thank you to Ana",
        "Talked to Ana",
        "Thought of talking to Ana",
        "Ana about Design",
    ]


def test_a_career_has_a_timeline_with_its_decisions(story: Story):
    post(
        story.client, f"/careers/{story.career}/decisions",
        {"status": "ruled_out", "reason": "Too much travel."},
    )  # fmt: skip

    found = entries(story.client, career_id=story.career)

    assert [one["title"] for one in found] == [
        "Ruled out Design",
        "Thank you to Ana",
        "Talked to Ana",
        "Thought of talking to Ana",
        "Interest in Design: 6 of 10",
        "Ana about Design",
    ]
    assert found[0]["text"] == "Too much travel."
    assert found[0]["target"] == {"kind": "career", "id": story.career}


def test_filters_add_up(story: Story):
    both = {"contact_id": story.bo, "interview_id": story.interview}

    assert titles(story.client, **both) == []


def test_everything_has_a_timeline_without_the_people_an_import_wrote_down(story: Story):
    kinds = [one["kind"] for one in entries(story.client)]

    assert sorted(set(kinds)) == [
        "insight", "interest", "interview", "message", "referral_given", "tie",
    ]  # fmt: skip


@pytest.mark.parametrize("limit", [1, 2, 3])
def test_pages_follow_each_other_without_gap_or_repetition(story: Story, limit: int):
    for _ in range(2):  # several facts of one day share an instant
        post(
            story.client, "/referrals",
            {"referrer_id": story.ana, "referred_id": story.bo, "given_on": "2026-01-06"},
        )  # fmt: skip
        post(
            story.client, "/insights",
            {
                "career_id": story.career, "contact_id": story.ana, "text": "Again.",
                "said_on": "2026-01-06",
            },
        )  # fmt: skip
    whole = entries(story.client, contact_id=story.ana)

    seen, params = [], {"contact_id": story.ana, "limit": limit}
    while True:
        answer = story.client.get(URL, params=params).json()
        assert len(answer["items"]) <= limit
        seen += answer["items"]
        if answer["next_cursor"] is None:
            break
        params["cursor"] = answer["next_cursor"]
    assert seen == whole
    assert len(whole) == 11


def test_a_cursor_belongs_to_its_filter(story: Story):
    cursor = story.client.get(URL, params={"limit": 1}).json()["next_cursor"]

    for params in ({"cursor": cursor, "contact_id": story.ana}, {"cursor": "nonsense"}):
        answer = story.client.get(URL, params=params)
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == "cursor"
    assert story.client.get(URL, params={"sort": "title"}).status_code == 422


def test_what_is_in_the_trash_is_not_told(story: Story):
    story.client.delete(f"/api/v1/messages/{story.message}")
    story.client.delete(f"/api/v1/insights/{story.insight}")
    story.client.delete(f"/api/v1/contacts/{story.bo}")

    assert titles(story.client, contact_id=story.ana) == [
        "Talked to Ana",
        "Thought of talking to Ana",
        "Wrote down Ana",
    ]


def test_a_timeline_takes_a_fixed_number_of_queries(app: FastAPI, story: Story):
    statements: list[str] = []

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        statements.append(statement)

    sa.event.listen(app.state.engine, "before_cursor_execute", note)
    entries(story.client, limit=1)
    one = len(statements)
    statements.clear()
    entries(story.client)
    assert len(statements) == one


def test_the_timeline_of_others_is_not_mine(story: Story, stranger: TestClient):
    assert entries(stranger) == []
    for name, value in (
        ("contact_id", story.ana), ("interview_id", story.interview), ("career_id", story.career),
    ):  # fmt: skip
        assert entries(stranger, **{name: value}) == []


def test_what_a_conversation_left_is_told_and_what_became_of_it(story: Story):
    client, origin = story.client, {"contact_id": story.ana, "interview_id": story.interview}
    advice = {**origin, "kind": "advice", "text": "Join the Guild."}
    commitment = post(client, "/commitments", advice)["id"]
    post(client, "/commitments", {**origin, "kind": "promise", "text": "Send the map."})
    post(client, f"/commitments/{commitment}/outcome", {"outcome": "It meets on Tuesdays."})
    lead = post(client, "/leads", {**origin, "title": "Summer project", "note": "In May."})["id"]

    for about in ({"contact_id": story.ana}, {"interview_id": story.interview}, {}):
        found = entries(client, **about)[:4]
        assert [(one["kind"], one["title"], one["text"]) for one in found] == [
            ("lead", "Heard of Summer project from Ana", "In May."),
            ("outcome", "Did what Ana advised", "It meets on Tuesdays."),
            ("commitment", "A promise to Ana", "Send the map."),
            ("commitment", "Advice from Ana", "Join the Guild."),
        ]
    assert found[0]["target"] == {"kind": "lead", "id": lead}
    assert found[1]["target"] == {"kind": "commitment", "id": commitment}
    assert "Advice from Ana" in titles(client, career_id=story.career)
    client.delete(f"/api/v1/contacts/{story.ana}")
    assert titles(client)[0] == "Heard of Summer project"
