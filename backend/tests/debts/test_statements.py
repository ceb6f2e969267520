"""How many statements debts and chains take."""

from fastapi import FastAPI
from fastapi.testclient import TestClient

from tests.agenda.counting import counted
from tests.agenda.steps import say
from tests.interviews.steps import URL as INTERVIEWS
from tests.interviews.steps import identified, made, person

from .steps import CHAINS, DEBTS, just_held, promise


def test_there_are_as_many_statements_for_many_as_for_few(app: FastAPI, client: TestClient):
    """No N+1."""

    def fill(number: int) -> str:
        one = person(client, f"Person {number}")["id"]
        just_held(client, one, days=3)
        promise(client, one)
        asked = identified(client, contact_ids=[one])
        say(client, one, "request", 2, interview_id=asked["id"])
        body = {"referrer_id": one, "referred": {"display_name": f"Friend {number}"}}
        made(client.post("/api/v1/referrals", json={**body, "permission": "asked"}))
        return str(one)

    def ask() -> list[int]:
        """How many statements each of the lists takes."""
        took = []
        for url, query in ((DEBTS, {}), (CHAINS, {"contact_id": first}), (CHAINS, {})):
            with counted(app) as statements:
                made(client.get(url, params=query))
            took.append(len(statements))
        return took

    first = fill(0)
    few = ask()
    for number in range(1, 9):
        fill(number)
    for _ in range(3):
        made(client.post(INTERVIEWS, json={"contact_ids": [first]}))
    assert ask() == few
    assert min(few) > 0
    assert max(few) <= 30
