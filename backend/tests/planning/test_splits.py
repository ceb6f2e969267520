"""Wanted questions and how they are split among people, over HTTP."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.interviews.steps import URL, career, held, identified, made, person, step
from tests.world import V1, post

WANTED = f"{V1}/wanted-questions"
SPLIT = f"{V1}/plans/split"


def want(client: TestClient, about: str, *texts: str, **fields: Any) -> list[str]:
    """The ids of new wanted questions about a career."""
    bodies = [{"career_id": about, "text": text, **fields} for text in texts]
    return [post(client, "/wanted-questions", body)["id"] for body in bodies]


def split(client: TestClient, about: str) -> dict[str, Any]:
    return made(client.get(SPLIT, params={"career_id": about}))


def accept(client: TestClient, about: str, found: dict[str, Any]) -> Any:
    assignments = [
        {
            "interview_id": one["interview_id"],
            "wanted_question_ids": [asked["wanted_question_id"] for asked in one["questions"]],
        }
        for one in found["assignments"]
    ]
    return client.post(SPLIT, json={"career_id": about, "assignments": assignments})


def listed(client: TestClient, about: str, **query: Any) -> list[str]:
    items = made(client.get(WANTED, params={"career_id": about, **query}))["items"]
    return [one["text"] for one in items]


@pytest.fixture
def about(client: TestClient) -> str:
    return str(career(client)["id"])


def test_wanted_questions_are_a_list_of_their_career(client: TestClient, about: str):
    ids = want(client, about, "a?", "b?", "c?")
    want(client, career(client, "Beekeeping")["id"], "d?")
    assert listed(client, about) == ["a?", "b?", "c?"]

    body = {"career_id": about, "ids": [ids[2], ids[0], ids[1]]}
    assert [one["position"] for one in made(client.put(f"{WANTED}/order", json=body))["items"]] == [
        0, 1, 2,
    ]  # fmt: skip
    assert listed(client, about) == ["c?", "a?", "b?"]
    assert client.delete(f"{WANTED}/{ids[0]}").status_code == 204
    assert listed(client, about, trashed=True) == ["a?"]
    assert client.put(f"{WANTED}/order", json=body).json()["errors"][0]["pointer"] == "/ids"
    made(client.post(f"{WANTED}/{ids[0]}/restore"))
    assert listed(client, about) == ["c?", "a?", "b?"]


def test_what_is_wanted_next_goes_to_the_end(client: TestClient, about: str):
    first, second = want(client, about, "a?", "b?")
    made(client.put(f"{WANTED}/order", json={"career_id": about, "ids": [second, first]}))
    want(client, about, "c?")
    assert listed(client, about) == ["b?", "a?", "c?"]


def test_who_can_speak_to_the_career_is_asked_about_its_days(client: TestClient, about: str):
    talks = {}
    for name, spoken in (("Ines", []), ("Kim", [about]), ("Tom", [])):
        somebody = person(client, name, career_ids=spoken)["id"]
        talk = identified(client, career_ids=[about], contact_ids=[somebody])
        talks[talk["id"]] = name
    want(client, about, "How does a day go?", topic="day_to_day")
    found = split(client, about)["assignments"]
    assert [talks[one["interview_id"]] for one in found if one["questions"]] == ["Kim"]


def test_a_wanted_question_can_be_reworded(client: TestClient, about: str):
    [wanted] = want(client, about, "Do you like it?")
    before = made(client.get(f"{WANTED}/{wanted}"))
    after = made(client.patch(f"{WANTED}/{wanted}", json={"text": "What do you like about it?"}))
    assert (before["open"], after["open"]) == (False, True)
    stale = client.patch(f"{WANTED}/{wanted}", json={"depth": 1}, headers={"If-Match": '"1"'})
    assert stale.status_code == 412


def test_each_goes_to_one_person_and_six_to_each(client: TestClient, about: str):
    ids = want(client, about, *(f"What about {number}?" for number in range(13)))
    for name in ("Ines", "Kim"):
        identified(client, career_ids=[about], contact_ids=[person(client, name)["id"]])

    found = split(client, about)
    given = [
        one["wanted_question_id"] for some in found["assignments"] for one in some["questions"]
    ]
    unasked = [one["wanted_question_id"] for one in found["unasked"]]
    assert sorted([*given, *unasked]) == sorted(ids)
    assert [len(one["questions"]) for one in found["assignments"]] == [6, 6]
    assert unasked == ids[12:]
    assert found["unasked"][0]["reason"]["code"] == "no_room"
    assert [one["rule_id"] for one in found["findings"]] == ["R2"]
    assert found["assignments"][0]["contacts"][0]["display_name"] == "Ines"
    assert split(client, about) == found


def test_an_accepted_split_is_in_the_plans_and_stays(client: TestClient, about: str):
    want(client, about, *(f"What about {number}?" for number in range(7)))
    interviews = [identified(client, career_ids=[about]) for _ in range(2)]
    found = split(client, about)

    accepted = made(accept(client, about, found))
    assert len(accepted["added_ids"]) == 7
    again = accepted["split"]
    assert all(one["planned"] for some in again["assignments"] for one in some["questions"])
    where = [[one["wanted_question_id"] for one in a["questions"]] for a in found["assignments"]]
    assert [
        [one["wanted_question_id"] for one in a["questions"]] for a in again["assignments"]
    ] == where
    assert made(accept(client, about, again))["added_ids"] == []
    plans = [made(client.get(f"{URL}/{one['id']}/questions"))["items"] for one in interviews]
    assert sum(len(plan) for plan in plans) == 7
    assert {one["reason"] for plan in plans for one in plan} == {"Wanted for this career."}


def test_what_is_planned_already_takes_room(client: TestClient, about: str):
    interview = identified(client, career_ids=[about])
    for number in range(4):
        post(client, f"/interviews/{interview['id']}/questions", {"text": f"Mine {number}?"})
    look_up = {"text": "Can be looked up?", "researchable": True}
    post(client, f"/interviews/{interview['id']}/questions", look_up)
    want(client, about, "a?", "b?", "c?")

    found = split(client, about)
    assert found["assignments"][0]["planned"] == 4
    assert [one["text"] for one in found["assignments"][0]["questions"]] == ["a?", "b?"]


def test_what_was_asked_is_answered(client: TestClient, about: str):
    [wanted] = want(client, about, "What do you dread?")
    interview = identified(client, career_ids=[about])
    question = {"text": "what do you DREAD?", "state": "asked"}
    post(client, f"/interviews/{interview['id']}/questions", question)
    assert split(client, about)["assignments"][0]["questions"][0]["planned"] is True

    step(client, interview, "completion", actual_minutes=20)
    found = split(client, about)
    assert found["answered"][0]["wanted_question_id"] == wanted
    assert found["answered"][0]["interview_id"] == interview["id"]
    assert found["assignments"] == found["unasked"] == []


def test_nobody_is_asked_what_they_were_asked_before(client: TestClient, about: str):
    ines = person(client)["id"]
    elsewhere = held(client, contact_ids=[ines])
    question = {"text": "What do you dread?", "state": "asked"}
    post(client, f"/interviews/{elsewhere['id']}/questions", question)
    identified(client, career_ids=[about], contact_ids=[ines])
    want(client, about, "What do you dread?")
    assert split(client, about)["unasked"][0]["reason"]["code"] == "no_room"


def test_research_and_an_empty_calendar_leave_questions_unasked(client: TestClient, about: str):
    want(client, about, "What does it pay?", researchable=True)
    want(client, about, "What do you dread?")
    codes = [one["reason"]["code"] for one in split(client, about)["unasked"]]
    assert codes == ["researchable", "nobody"]


def test_a_split_that_breaks_a_rule_is_refused_whole(client: TestClient, about: str):
    ids = want(client, about, *(f"What about {number}?" for number in range(7)))
    first = identified(client, career_ids=[about])["id"]
    second = identified(client, career_ids=[about])["id"]
    other = identified(client)["id"]
    post(client, f"/interviews/{second}/questions", {"text": "Mine?"})
    foreign = want(client, career(client, "Beekeeping")["id"], "Elsewhere?")

    def refused(*assignments: tuple[str, list[str]]) -> str:
        body = [
            {"interview_id": interview, "wanted_question_ids": some}
            for interview, some in assignments
        ]
        answer = client.post(SPLIT, json={"career_id": about, "assignments": body})
        assert answer.status_code == 422
        return str(answer.json()["errors"][0]["pointer"])

    assert refused((first, ids[:1]), (second, ids[:1])) == "/assignments/1/wanted_question_ids/0"
    assert refused((first, ids[6:]), (second, ids[:6])) == "/assignments/1/wanted_question_ids"
    assert refused((first, ids)) == "/assignments/0/wanted_question_ids"
    assert refused((other, ids[:1])) == "/assignments/0/interview_id"
    assert refused((first, foreign)) == "/assignments/0/wanted_question_ids/0"
    for interview in (first, second):
        plan = made(client.get(f"{URL}/{interview}/questions"))["items"]
        assert [one["text"] for one in plan] in ([], ["Mine?"])
