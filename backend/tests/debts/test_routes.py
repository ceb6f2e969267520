"""What I owe whom, what I wait for, and chains, over HTTP."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import event

from tests.interviews.steps import URL as INTERVIEWS
from tests.interviews.steps import held, identified, made, person, step

DEBTS, CHAINS = "/api/v1/debts", "/api/v1/chains"


def before(days: float) -> str:
    return (datetime.now(UTC) - timedelta(days=days)).isoformat()


def log(client: TestClient, contact_id: str, kind: str, days: float = 0, **fields: Any) -> str:
    body = {"contact_id": contact_id, "kind": kind, "sent_at": before(days), **fields}
    return str(made(client.post("/api/v1/messages", json=body))["id"])


def promise(client: TestClient, contact_id: str, **fields: Any) -> str:
    body = {"contact_id": contact_id, "kind": "promise", "text": "The map", **fields}
    return str(made(client.post("/api/v1/commitments", json=body))["id"])


def just_held(client: TestClient, contact_id: str, days: float) -> dict[str, Any]:
    """On the spot."""
    interview = identified(client, contact_ids=[contact_id])
    return step(client, interview, "completion", actual_minutes=20, held_at=before(days))


def owed(client: TestClient) -> dict[str, list[str]]:
    found = made(client.get(DEBTS))["people"]
    return {one["contact_name"]: [debt["kind"] for debt in one["debts"]] for one in found}


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
    log(client, tom, "reply", 0.5, direction="in")

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
    log(client, ines, "thank_you", 0.5, interview_id=interview["id"])
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
    log(client, tom, "thank_you", 88, interview_id=talk["id"])
    assert owed(client) == {"Ines Duarte": ["outcome"], "Tom Vale": ["touch"]}


def test_an_introduction_that_both_want_is_owed(client: TestClient):
    ines, tom = person(client)["id"], person(client, "Tom Vale")["id"]
    pair = made(client.post("/api/v1/introductions", json={"one_id": ines, "other_id": tom}))
    answers = f"/api/v1/introductions/{pair['id']}/answers"
    made(client.put(f"{answers}/{ines}", json={"answer": "agreed"}))
    made(client.put(f"{answers}/{tom}", json={"answer": "asked"}))
    [waiting] = made(client.get(DEBTS))["waiting"]
    assert (waiting["kind"], waiting["contact_name"]) == ("introduction", "Tom Vale")
    assert (waiting["about"], waiting["introduction_id"]) == ("Ines Duarte", pair["id"])

    made(client.put(f"{answers}/{tom}", json={"answer": "agreed"}))
    assert owed(client) == {"Ines Duarte": ["introduction"]}
    assert made(client.get(DEBTS))["waiting"] == []


def test_what_i_wait_for_says_what_is_next(client: TestClient):
    ines, ana = person(client)["id"], person(client, "Ana")["id"]
    asked = identified(client, contact_ids=[ines])
    log(client, ines, "request", 6, interview_id=asked["id"])
    body = {"referrer_id": ana, "referred_id": ines}
    referral = made(client.post("/api/v1/referrals", json=body))["id"]
    log(client, ana, "introduction_request", 8, referral_id=referral)

    first, second = made(client.get(DEBTS))["waiting"]
    assert (first["kind"], first["contact_id"], first["about"]) == ("referral", ana, "Ines Duarte")
    assert first["referral_id"] == referral
    assert (second["kind"], second["interview_id"]) == ("conversation", asked["id"])
    assert (second["next"]["rule_id"], second["next"]["late"]) == ("R16", False)

    log(client, ines, "reply", 0, direction="in", interview_id=asked["id"])
    assert [one["kind"] for one in made(client.get(DEBTS))["waiting"]] == ["referral"]


def test_a_reply_that_belongs_to_no_talk_is_a_reply(client: TestClient):
    """It was logged with the person alone: nobody is followed up who answered."""
    ines = person(client)["id"]
    asked = identified(client, contact_ids=[ines])
    log(client, ines, "reply", 30, direction="in")
    log(client, ines, "request", 9, interview_id=asked["id"])
    [waiting] = made(client.get(DEBTS))["waiting"]
    assert waiting["next"]["rule_id"] == "R16"
    log(client, ines, "reply", 1, direction="in")
    assert made(client.get(DEBTS))["waiting"] == []
    assert owed(client) == {"Ines Duarte": ["answer"]}
    identified(client, contact_ids=[ines])
    _, chain = chains(client, contact_id=ines)
    assert states(chain)["reply"] == "done", "also while another talk is the newest"


def chains(client: TestClient, **query: Any) -> list[dict[str, Any]]:
    return list(made(client.get(CHAINS, params=query))["items"])


def states(chain: dict[str, Any]) -> dict[str, str]:
    return {link["key"]: link["state"] for link in chain["links"]}


def test_a_chain_grows_with_what_is_logged(client: TestClient):
    ana, ben = person(client, "Ana")["id"], person(client, "Ben", standing="named")["id"]
    body = {"referrer_id": ana, "referred_id": ben, "permission": "granted"}
    made(client.post("/api/v1/referrals", json=body))
    [chain] = chains(client, contact_id=ben)
    assert (chain["contact_name"], chain["interview_id"], chain["closed"]) == ("Ben", None, False)
    assert (states(chain)["hello"], states(chain)["permission"]) == ("done", "done")
    assert states(chain)["request"] == "open"

    talk = identified(client, contact_ids=[ben])
    log(client, ben, "request", 9, interview_id=talk["id"])
    [chain] = chains(client, interview_id=talk["id"])
    assert (states(chain)["request"], states(chain)["reply"]) == ("done", "waiting")
    assert chain["links"][3]["link"].startswith("/outreach/write?")

    log(client, ben, "reply", 8, direction="in", interview_id=talk["id"])
    step(client, talk, "schedule", starts_at=before(5), time_zone="UTC")
    step(client, talk, "completion", actual_minutes=20, held_at=before(4.9))
    [chain] = chains(client, contact_id=ben)
    assert {states(chain)[key] for key in ("reply", "scheduled", "held")} == {"done"}
    assert (states(chain)["thanks"], states(chain)["referrals"]) == ("late", "open")

    log(client, ben, "thank_you", 1, interview_id=talk["id"])
    promise(client, ben, interview_id=talk["id"])
    [chain] = chains(client, contact_id=ben)
    assert (states(chain)["thanks"], states(chain)["promises"]) == ("done", "due")
    [referrer] = chains(client, contact_id=ana)
    assert states(referrer)["referrals_told"] in ("due", "late")


def test_thanks_for_something_else_are_no_thanks_for_the_talk(client: TestClient):
    """R6 as the agenda has it: what is owed there is owed in the chain."""
    ines = person(client)["id"]
    log(client, ines, "reply", 400, direction="in")
    log(client, ines, "thank_you", 390)
    just_held(client, ines, days=5)
    log(client, ines, "thank_you", 1)
    [chain] = chains(client, contact_id=ines)
    assert (states(chain)["thanks"], owed(client)) == ("late", {"Ines Duarte": ["thanks"]})
    reply = {link["key"]: link for link in chain["links"]}["reply"]
    assert (reply["state"], reply["at"]) == ("done", None), "nothing was asked in writing"


def test_a_chain_is_closed_when_nothing_is_left(client: TestClient):
    """Also with somebody whom nobody named, who named nobody."""
    cold = person(client, "Cold", standing="named")["id"]
    talk = identified(client, contact_ids=[cold])
    log(client, cold, "request", 9, interview_id=talk["id"])
    log(client, cold, "reply", 8, direction="in", interview_id=talk["id"])
    step(client, talk, "schedule", starts_at=before(5), time_zone="UTC")
    talk = step(client, talk, "completion", actual_minutes=20, held_at=before(4.9))
    log(client, cold, "thank_you", 4, interview_id=talk["id"])
    assert chains(client, contact_id=cold)[0]["closed"] is False
    body = {"asked_for_names": "yes", "asked_permission": "not_applicable"}
    made(client.post("/api/v1/debriefs", json={"interview_id": talk["id"], **body}))
    [chain] = chains(client, contact_id=cold)
    assert chain["closed"] is True, states(chain)


def test_everybody_who_took_part_has_a_chain_and_every_talk(client: TestClient):
    ines, tom = person(client)["id"], person(client, "Tom Vale")["id"]
    both = held(client, contact_ids=[ines, tom])
    later = identified(client, contact_ids=[ines])
    promise(client, ines)
    assert {one["contact_id"] for one in chains(client, interview_id=both["id"])} == {ines, tom}
    found = chains(client, contact_id=ines)
    assert [one["interview_id"] for one in found] == [later["id"], both["id"]]
    assert [states(one)["promises"] for one in found] == ["due", "not_needed"]
    assert len(chains(client)) == 3
    client.delete(f"/api/v1/contacts/{tom}")
    assert len(chains(client)) == 2


@pytest.mark.parametrize("name", ["contact_id", "interview_id"])
def test_what_is_not_mine_has_no_chain(client: TestClient, stranger: TestClient, name: str):
    talk = identified(stranger)
    theirs = {"contact_id": talk["contacts"][0]["id"], "interview_id": talk["id"]}[name]
    assert client.get(CHAINS, params={name: theirs}).status_code == 404


@pytest.fixture
def counted(app: FastAPI) -> Iterator[Callable[[Callable[[], Any]], int]]:
    """How many statements something takes."""
    seen: list[str] = []

    def listen(*told: Any) -> None:
        seen.append(told[2])

    event.listen(app.state.engine, "before_cursor_execute", listen)

    def count(ask: Callable[[], Any]) -> int:
        seen.clear()
        ask()
        return len(seen)

    yield count
    event.remove(app.state.engine, "before_cursor_execute", listen)


def test_there_are_as_many_statements_for_many_as_for_few(
    client: TestClient, counted: Callable[[Callable[[], Any]], int]
):
    """No N+1."""

    def fill(number: int) -> str:
        one = person(client, f"Person {number}")["id"]
        just_held(client, one, days=3)
        promise(client, one)
        asked = identified(client, contact_ids=[one])
        log(client, one, "request", 2, interview_id=asked["id"])
        body = {"referrer_id": one, "referred": {"display_name": f"Friend {number}"}}
        made(client.post("/api/v1/referrals", json={**body, "permission": "asked"}))
        return str(one)

    def ask() -> list[int]:
        return [
            counted(lambda: made(client.get(DEBTS))),
            counted(lambda: chains(client, contact_id=first)),
            counted(lambda: chains(client)),
        ]

    first = fill(0)
    few = ask()
    for number in range(1, 9):
        fill(number)
    for _ in range(3):
        made(client.post(INTERVIEWS, json={"contact_ids": [first]}))
    assert ask() == few
    assert max(few) <= 30
