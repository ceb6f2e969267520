"""Plans for one conversation over HTTP."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.interviews.steps import career, held, identified, made, person
from tests.world import V1, post

PLANS = f"{V1}/plans"


def propose(client: TestClient, interview: dict[str, Any], **query: Any) -> dict[str, Any]:
    query["interview_id"] = interview["id"]
    return made(client.get(f"{PLANS}/proposal", params=query))


def accept(client: TestClient, interview: dict[str, Any], *texts: str) -> dict[str, Any]:
    body = {"interview_id": interview["id"], "questions": [{"text": text} for text in texts]}
    return made(client.post(f"{PLANS}/acceptance", json=body))


def kinds(proposal: dict[str, Any]) -> list[str]:
    return [slot["kind"] for slot in proposal["slots"]]


def texts(plan: dict[str, Any]) -> list[str]:
    return [one["text"] for one in plan["questions"]]


def test_a_first_conversation_begins_easily_and_ends_with_who_else(client: TestClient):
    interview = identified(client, career_ids=[career(client)["id"]])
    proposal = propose(client, interview)

    assert kinds(proposal) == ["rapport", "core", "core", "core", "close_referrals"]
    assert sum(slot["minutes"] for slot in proposal["slots"]) <= proposal["minutes"] == 20
    assert "UX research" in proposal["slots"][1]["reasons"][0]["message"]
    assert all(len(slot["alternatives"]) <= 5 for slot in proposal["slots"])
    assert proposal["findings"] == []
    assert propose(client, interview) == proposal


@pytest.mark.parametrize(("minutes", "count"), [(15, 4), (20, 5), (25, 6), (30, 6)])
def test_the_agreed_minutes_decide_how_many(client: TestClient, minutes: int, count: int):
    interview = identified(client, agreed_minutes=minutes)
    assert len(propose(client, interview)["slots"]) == count


def test_what_does_not_fit_is_said(client: TestClient):
    proposal = propose(client, identified(client, agreed_minutes=15), count=6)
    assert [finding["rule_id"] for finding in proposal["findings"]] == ["R3"]
    assert len(proposal["slots"]) == 5


def test_topics_that_were_spoken_about_come_later(client: TestClient):
    about = career(client)["id"]
    first = held(client, career_ids=[about])
    question = {"text": "What do you do all day?", "topic": "day_to_day", "state": "asked"}
    post(client, f"/interviews/{first['id']}/questions", question)
    heard = {"career_id": about, "contact_id": first["contacts"][0]["id"], "topic": "culture"}
    post(client, "/insights", {**heard, "interview_id": first["id"], "text": "Calm."})

    proposal = propose(client, identified(client, career_ids=[about]), count=6)
    topics = {slot["question"]["topic"] for slot in proposal["slots"] if slot["kind"] == "core"}
    assert topics.isdisjoint({"day_to_day", "culture"})


def test_one_place_is_kept_for_a_claim_of_one_voice_and_names_nobody(client: TestClient):
    about = career(client)["id"]
    ines = person(client, "Ines Duarte")["id"]
    claim = {"career_id": about, "contact_id": ines, "polarity": "con"}
    insight = post(client, "/insights", {**claim, "text": "Half the week is meetings"})
    post(client, "/insights", {**claim, "text": "Pay is bad", "privacy": "off_the_record"})
    post(client, "/insights", {**claim, "text": "Ines left once because of it"})

    proposal = propose(client, identified(client, career_ids=[about]))
    [slot] = [slot for slot in proposal["slots"] if slot["kind"] == "corroborate"]
    assert slot["question"]["text"] == (
        "Somebody told me: “Half the week is meetings.” How do you see it?"
    )
    assert slot["reasons"][0]["insight_id"] == insight["id"]
    everything = str(proposal)
    assert "Ines" not in everything
    assert "Pay is bad" not in everything


def test_nobody_confirms_their_own_claim(client: TestClient):
    about, ines = career(client)["id"], person(client, "Ines Duarte")["id"]
    claim = {"career_id": about, "contact_id": ines, "text": "Half the week is meetings"}
    post(client, "/insights", claim)

    with_her = identified(client, career_ids=[about], contact_ids=[ines])
    assert "corroborate" not in kinds(propose(client, with_her))
    assert "corroborate" in kinds(propose(client, identified(client, career_ids=[about])))


def test_contradictions_are_put_to_the_next_person(client: TestClient):
    about = career(client)["id"]
    first = {"career_id": about, "contact_id": person(client)["id"], "polarity": "pro"}
    said = post(client, "/insights", {**first, "text": "You learn fast"})
    other = {"career_id": about, "contact_id": person(client, "Kim")["id"], "polarity": "con"}
    post(client, "/insights", {**other, "text": "You learn nothing", "answers_id": said["id"]})

    follow_ons = client.get(f"{PLANS}/follow-ons", params={"career_id": about}).json()
    assert follow_ons[0]["reason"]["code"] == "disputed"
    assert follow_ons[0]["text"] == (
        "I have heard: “You learn nothing.” I have also heard: “You learn fast.” "
        "What have you seen?"
    )


def test_only_what_contradicts_each_other_is_put_side_by_side(client: TestClient):
    about, who = (
        career(client)["id"],
        [person(client, name)["id"] for name in ("Ada", "Kim", "Ola")],
    )
    root = None
    for contact_id, polarity, text in zip(
        who,
        ("pro", "con", "neutral"),
        ("You learn fast", "You learn nothing", "It depends on the team"),
        strict=True,
    ):
        claim = {"career_id": about, "contact_id": contact_id, "polarity": polarity, "text": text}
        said = post(client, "/insights", {**claim, "answers_id": root})
        root = root or said["id"]

    [first, *_] = client.get(f"{PLANS}/follow-ons", params={"career_id": about}).json()

    assert first["reason"]["code"] == "disputed"
    assert "learn fast" in first["text"]
    assert "learn nothing" in first["text"]
    assert "depends" not in first["text"]


def test_nobody_is_asked_the_same_twice(client: TestClient):
    ines = person(client)["id"]
    first = held(client, contact_ids=[ines])
    [rapport, *_] = client.get(f"{V1}/questions", params={"topic": "rapport"}).json()["items"]
    question = {"text": rapport["text"], "bank_question_id": rapport["id"], "state": "asked"}
    post(client, f"/interviews/{first['id']}/questions", question)

    proposal = propose(client, identified(client, contact_ids=[ines]))
    assert proposal["slots"][0]["question"]["bank_question_id"] != rapport["id"]
    assert proposal["left_out"][0]["reason"]["code"] == "asked_before"


def test_wanted_questions_come_in_and_their_reason_says_so(client: TestClient):
    about = career(client)["id"]
    wanted = {"career_id": about, "text": "What do night shifts do to you?", "topic": "culture"}
    post(client, "/wanted-questions", wanted)
    post(client, "/wanted-questions", {**wanted, "text": "Is there a job for me?"})

    proposal = propose(client, identified(client, career_ids=[about]))
    [slot] = [one for one in proposal["slots"] if one["question"]["wanted_question_id"]]
    assert slot["question"]["text"] == wanted["text"]
    assert slot["reasons"][0]["code"] == "wanted"
    assert proposal["left_out"][0]["reason"]["code"] == "asks_for_a_job"


def test_an_empty_bank_gives_an_empty_plan_and_says_why(client: TestClient):
    for one in client.get(f"{V1}/questions", params={"limit": 200}).json()["items"]:
        client.delete(f"{V1}/questions/{one['id']}")
    proposal = propose(client, identified(client))
    assert proposal["slots"] == []
    assert [finding["rule_id"] for finding in proposal["findings"]] == ["R1"]


def test_an_accepted_plan_replaces_what_was_not_asked(client: TestClient):
    interview = identified(client)
    url = f"/interviews/{interview['id']}/questions"
    asked = post(client, url, {"text": "Asked?", "notes": "Yes."})["id"]
    planned = post(client, url, {"text": "Old"})["id"]
    same = post(client, url, {"text": "Same"})["id"]

    plan = accept(client, interview, "New", "Same", "New")

    assert texts(plan) == ["Asked?", "New", "Same"]
    assert [one["id"] for one in plan["questions"]] == [asked, plan["added_ids"][0], same]
    assert [one["position"] for one in plan["questions"]] == [0, 1, 2]
    assert plan["replaced_ids"] == [planned]
    assert made(client.post(f"{V1}{url}/{planned}/restore"))["text"] == "Old"


def test_a_plan_may_be_emptied(client: TestClient):
    interview = identified(client)
    accept(client, interview, "One", "Two")
    assert accept(client, interview)["questions"] == []


def test_a_proposal_can_be_accepted_as_it_is(client: TestClient):
    interview = identified(client)
    names = ("text", "topic", "phase", "depth", "open", "researchable", "bank_question_id")
    questions = [
        {name: slot["question"][name] for name in names}
        for slot in propose(client, interview)["slots"]
    ]
    body = {"interview_id": interview["id"], "questions": questions}
    plan = made(client.post(f"{PLANS}/acceptance", json=body))
    assert [{name: one[name] for name in names} for one in plan["questions"]] == questions
    assert client.get(f"{V1}/interviews/{interview['id']}/findings").json() == []


def test_a_conversation_that_took_place_is_not_planned_again(client: TestClient):
    body = {"interview_id": held(client)["id"], "questions": []}
    answer = client.post(f"{PLANS}/acceptance", json=body)
    assert (answer.status_code, answer.json()["code"]) == (409, "not_ahead")
