"""What I owe whom, and what I wait for, over HTTP."""

from fastapi.testclient import TestClient

from tests.agenda.steps import say
from tests.interviews.steps import made, person

from .steps import DEBTS, just_held, owed, promise, waiting


def test_nothing_is_owed_at_first(client: TestClient):
    person(client)
    found = made(client.get(DEBTS))
    assert (found["people"], found["owed"], found["late"], found["waiting"]) == ([], 0, 0, [])
    assert {one["count"] for one in found["sums"]} == {0}


def test_whom_i_owe_what_by_person_the_most_urgent_first(client: TestClient):
    ines, tom = person(client)["id"], person(client, "Tom Vale")["id"]
    promise(client, tom, due_on="2190-01-01")
    just_held(client, ines, days=5)
    promise(client, ines)
    say(client, tom, "reply", 0.5, direction="in")

    found = made(client.get(DEBTS))

    assert owed(client) == {"Ines Duarte": ["thanks", "promise"], "Tom Vale": ["answer", "promise"]}
    assert [one["late"] for one in found["people"]] == [1, 0]
    sums = {one["kind"]: (one["count"], one["late"]) for one in found["sums"] if one["count"]}
    assert sums == {"thanks": (1, 1), "answer": (1, 0), "promise": (2, 0)}
    assert (found["owed"], found["late"]) == (4, 1)
    thanks = found["people"][0]["debts"][0]
    assert (thanks["rule_id"], thanks["urgency"]) == ("R6", "late")


def test_what_was_done_or_dismissed_is_owed_no_more(client: TestClient):
    ines = person(client)["id"]
    interview = just_held(client, ines, days=1)
    one = promise(client, ines)
    say(client, ines, "thank_you", 0.5, interview_id=interview["id"])
    assert owed(client) == {"Ines Duarte": ["promise"]}
    [debt] = made(client.get(DEBTS))["people"][0]["debts"]
    made(client.put(f"/api/v1/agenda/items/{debt['id']}/dismissal"))
    assert owed(client) == {}
    assert debt["commitment_id"] == one


def test_an_outcome_is_told_and_being_in_touch_is_owed_in_time(client: TestClient):
    ines = person(client)["id"]
    advice = promise(client, ines, kind="advice")
    made(client.post(f"/api/v1/commitments/{advice}/outcome", json={}))
    tom = person(client, "Tom Vale")["id"]
    talk = just_held(client, tom, days=89)
    say(client, tom, "thank_you", 88, interview_id=talk["id"])
    assert owed(client) == {"Ines Duarte": ["outcome"], "Tom Vale": ["touch"]}


def test_an_introduction_that_both_want_is_owed(client: TestClient):
    ines, tom = person(client)["id"], person(client, "Tom Vale")["id"]
    pair = made(client.post("/api/v1/introductions", json={"one_id": ines, "other_id": tom}))
    answers = f"/api/v1/introductions/{pair['id']}/answers"
    made(client.put(f"{answers}/{ines}", json={"answer": "agreed"}))
    made(client.put(f"{answers}/{tom}", json={"answer": "asked"}))
    [one] = waiting(client)
    assert (one["kind"], one["contact_name"]) == ("introduction", "Tom Vale")
    assert (one["about"], one["introduction_id"]) == ("Ines Duarte", pair["id"])

    made(client.put(f"{answers}/{tom}", json={"answer": "agreed"}))
    assert owed(client) == {"Ines Duarte": ["introduction"]}
    assert waiting(client) == []
