"""How many statements the agenda takes."""

from uuid import UUID

from fastapi import FastAPI
from fastapi.testclient import TestClient

from grapevine.agenda import agenda_of
from grapevine.kit.clock import now
from grapevine.kit.db import reading
from tests.world import V1, post

from .counting import counted
from .steps import ask, choose, say, somebody


def test_as_many_statements_for_many_as_for_few(app: FastAPI, client: TestClient, priya: str):
    """Of each kind of fact there is something from the first round on."""
    choose(client, key="dalton_3b7")
    owner = client.get(f"{V1}/me").json()["id"]

    def round_of_facts(number: int) -> None:
        who = somebody(client, f"Ana {number}", organization_name=f"House {number}")
        body = {"referrer_id": priya, "referred_id": who}
        post(client, "/referrals", body)
        promise = {"kind": "promise", "contact_id": who, "text": "Send it."}
        post(client, "/commitments", promise)
        say(client, who, "other", 1, direction="in")
        held, refused = (
            post(client, "/interviews", {"contact_ids": [who]})["id"] for _ in range(2)
        )
        post(client, f"/interviews/{held}/completion", {"actual_minutes": 20})
        post(client, f"/interviews/{refused}/request", {})
        post(client, f"/interviews/{refused}/decline", {})
        ask(client, who, 10)

    def statements() -> tuple[int, int]:
        with reading(app.state.engine) as session, counted(app) as asked:
            found = agenda_of(session, UUID(owner), now())
        return len(asked), len(found)

    round_of_facts(0)
    few, items = statements()
    for number in range(1, 8):
        round_of_facts(number)
    many, more = statements()
    assert more >= 6 * items
    assert 0 < few == many < 25
