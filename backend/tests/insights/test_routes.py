"""Insights over HTTP: who said what about which career, and how well it is supported."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.world import post

URL = "/api/v1/insights"
NOBODY = "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5"


class Scene:
    """A career, and people by name."""

    def __init__(self, client: TestClient) -> None:
        self.client = client
        self.career = post(client, "/careers", {"title": "Design"})["id"]
        self.people = {
            name: post(client, "/contacts", {"display_name": name})["id"] for name in "ABC"
        }

    def say(self, name: str, **fields: Any) -> dict[str, Any]:
        body = {"career_id": self.career, "contact_id": self.people[name], "text": "It pays."}
        return post(self.client, "/insights", {**body, **fields})

    def refer(self, name: str, other: str) -> dict[str, Any]:
        body = {"referrer_id": self.people[name], "referred_id": self.people[other]}
        return post(self.client, "/referrals", body)

    def read(self, made: dict[str, Any]) -> dict[str, Any]:
        answer = self.client.get(f"{URL}/{made['id']}")
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def evidence(self, made: dict[str, Any]) -> tuple[str, int]:
        found = self.read(made)
        return found["support"], found["voices"]


@pytest.fixture
def scene(client: TestClient) -> Scene:
    return Scene(client)


def texts(client: TestClient, **params: Any) -> list[str]:
    answer = client.get(URL, params=params)
    assert answer.status_code == 200, answer.text
    return [item["text"] for item in answer.json()["items"]]


def test_an_insight_has_a_voice(scene: Scene):
    made = scene.say("A", polarity="pro", topic="trends", horizon_years=5, said_on="2026-03-01")

    assert scene.read(made) == made
    assert made["contact_name"] == "A"
    assert (made["support"], made["voices"]) == ("reported", 1)
    assert (made["horizon_years"], made["privacy"]) == (5, "private")


def test_answers_corroborate_or_dispute_the_whole_group(scene: Scene):
    first = scene.say("A", polarity="pro")
    second = scene.say("B", polarity="pro", answers_id=first["id"])
    assert scene.evidence(first) == scene.evidence(second) == ("corroborated", 2)

    third = scene.say("C", polarity="con", answers_id=second["id"])
    assert third["answers_id"] == first["id"]
    for one in (first, second, third):
        assert scene.evidence(one) == ("disputed", 3)

    scene.client.delete(f"{URL}/{third['id']}")
    assert scene.evidence(first) == ("corroborated", 2)
    assert scene.client.post(f"{URL}/{third['id']}/restore").json()["support"] == "disputed"


def test_voices_of_one_chain_of_referrals_are_one_voice(scene: Scene):
    first = scene.say("A", polarity="pro")
    scene.say("C", polarity="pro", answers_id=first["id"])
    scene.refer("A", "B")
    referral = scene.refer("B", "C")

    assert scene.evidence(first) == ("reported", 1)
    scene.client.delete(f"/api/v1/referrals/{referral['id']}")
    assert scene.evidence(first) == ("corroborated", 2)


def test_a_group_that_joins_another_brings_its_answers_along(scene: Scene):
    first, second = scene.say("A"), scene.say("B")
    answer = scene.say("C", answers_id=second["id"])

    joined = scene.client.patch(f"{URL}/{second['id']}", json={"answers_id": first["id"]})

    assert joined.json()["answers_id"] == first["id"]
    assert scene.read(answer)["answers_id"] == first["id"]
    assert scene.evidence(first) == ("corroborated", 3)
    for wrong in (first["id"], answer["id"], second["id"]):
        loop = scene.client.patch(f"{URL}/{first['id']}", json={"answers_id": wrong})
        assert loop.status_code == 422
        assert loop.json()["errors"][0]["pointer"] == "/answers_id"
    left = scene.client.patch(f"{URL}/{answer['id']}", json={"answers_id": None}).json()
    assert (left["answers_id"], left["support"]) == (None, "reported")


def test_an_answer_is_about_the_same_career(scene: Scene):
    other = post(scene.client, "/careers", {"title": "Law"})["id"]
    first = scene.say("A")
    body = {"career_id": other, "contact_id": scene.people["B"], "text": "It does not."}

    answer = scene.client.post(URL, json={**body, "answers_id": first["id"]})
    assert answer.json()["errors"][0]["pointer"] == "/answers_id"
    scene.say("B", answers_id=first["id"])
    moved = scene.client.patch(f"{URL}/{first['id']}", json={"career_id": other})
    assert moved.status_code == 422
    assert moved.json()["errors"][0]["pointer"] == "/career_id"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("career_id", NOBODY), ("contact_id", NOBODY), ("organization_id", NOBODY),
        ("interview_id", NOBODY), ("question_id", NOBODY), ("answers_id", NOBODY),
        ("text", ""), ("text", "x" * 2001), ("text", None), ("horizon_years", 3),
        ("horizon_years", "5"), ("polarity", "good"), ("topic", "weather"), ("said_on", "soon"),
    ],
)  # fmt: skip
def test_what_is_not_valid_is_refused_by_field(scene: Scene, field: str, value: object):
    made = scene.say("A")
    body = {"career_id": scene.career, "contact_id": scene.people["A"], "text": "It pays."}

    for answer in (
        scene.client.post(URL, json={**body, field: value}),
        scene.client.patch(f"{URL}/{made['id']}", json={field: value}),
    ):
        assert answer.status_code == 422, answer.text
        assert answer.json()["errors"][0]["pointer"] == f"/{field}"
    assert scene.read(made) == made
    assert len(texts(scene.client)) == 1


def test_what_is_said_in_an_interview_is_said_by_who_took_part(scene: Scene):
    interview = post(
        scene.client, "/interviews",
        {"contact_ids": [scene.people["A"]], "career_ids": [scene.career]},
    )  # fmt: skip
    question = post(scene.client, f"/interviews/{interview['id']}/questions", {"text": "Why?"})

    made = scene.say("A", interview_id=interview["id"], question_id=question["id"])
    assert (made["interview_id"], made["question_id"]) == (interview["id"], question["id"])
    body = {"career_id": scene.career, "text": "It pays.", "contact_id": scene.people["B"]}
    outsider = scene.client.post(URL, json={**body, "interview_id": interview["id"]})
    assert outsider.json()["errors"][0]["pointer"] == "/contact_id"
    homeless = scene.client.patch(f"{URL}/{made['id']}", json={"interview_id": None})
    assert homeless.json()["errors"][0]["pointer"] == "/question_id"
    assert texts(scene.client, interview_id=interview["id"]) == ["It pays."]


def test_insights_are_filtered_and_searched(scene: Scene):
    scene.say("A", text="Long weeks", polarity="con", topic="day_to_day", said_on="2026-03-01")
    scene.say("B", text="Good pay", polarity="pro", topic="culture", said_on="2026-03-02")

    assert texts(scene.client) == ["Good pay", "Long weeks"]
    assert texts(scene.client, sort="said_on") == ["Long weeks", "Good pay"]
    assert texts(scene.client, polarity="con") == ["Long weeks"]
    assert texts(scene.client, topic="culture") == ["Good pay"]
    assert texts(scene.client, contact_id=scene.people["A"]) == ["Long weeks"]
    assert texts(scene.client, career_id=NOBODY) == []
    assert texts(scene.client, q="week") == ["Long weeks"]


def test_the_trash_hides_and_restores(scene: Scene):
    made = scene.say("A")
    url = f"{URL}/{made['id']}"

    scene.client.delete(url)
    assert texts(scene.client) == []
    trashed = scene.client.get(URL, params={"trashed": True}).json()["items"]
    assert [(one["id"], one["voices"]) for one in trashed] == [(made["id"], 1)]
    scene.client.post(f"{url}/restore")
    scene.client.delete(f"/api/v1/careers/{scene.career}")
    assert texts(scene.client) == []
    assert scene.client.get(url).status_code == 404


def test_a_change_needs_the_version_it_is_based_on(scene: Scene):
    url = f"{URL}/{scene.say('A')['id']}"

    assert scene.client.patch(url, json={"text": "New"}).json()["version"] == 2
    stale = scene.client.patch(url, json={"text": "Old"}, headers={"If-Match": '"1"'})
    assert stale.status_code == 412


def test_insights_of_others_do_not_exist(scene: Scene, stranger: TestClient):
    made = scene.say("A")
    theirs = Scene(stranger)

    assert stranger.get(f"{URL}/{made['id']}").status_code == 404
    assert texts(stranger) == []
    for field, value in (
        ("career_id", scene.career), ("contact_id", scene.people["A"]), ("answers_id", made["id"]),
    ):  # fmt: skip
        body = {"career_id": theirs.career, "contact_id": theirs.people["A"], "text": "x"}
        answer = stranger.post(URL, json={**body, field: value})
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == f"/{field}"
