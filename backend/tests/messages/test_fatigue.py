"""R46: who is asked too often, at the edges, and as it is read from what was logged."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlmodel import Session

from grapevine.messages import asked_lately
from grapevine.messages.rules import Ask, Asks
from tests.interviews.steps import URL as INTERVIEWS
from tests.interviews.steps import identified, made, person

NOON = datetime(2027, 3, 10, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)
INES, PLACE = uuid4(), uuid4()


def codes(*asks: Ask, contact: UUID = INES, place: UUID | None = PLACE) -> list[str]:
    return [one.code for one in Asks(asks, NOON).fatigue(contact, place)]


def ask(days: float, *, answered: bool = True, of: UUID = INES, place: Any = PLACE) -> Ask:
    return Ask(of, place, NOON - timedelta(days=days), answered)


def test_nobody_was_asked():
    assert codes() == []


def test_an_ask_needs_fourteen_days():
    assert codes(ask(0)) == ["asked_lately"]
    assert codes(Ask(INES, None, NOON - timedelta(days=14) + SECOND, True)) == ["asked_lately"]
    assert codes(ask(14)) == []


def test_two_asks_in_vain_within_sixty_days_are_enough():
    assert codes(ask(20, answered=False)) == []
    assert codes(ask(20, answered=False), ask(40)) == []
    assert codes(ask(20, answered=False), ask(40, answered=False)) == ["asked_in_vain"]
    last = Ask(INES, None, NOON - timedelta(days=60) + SECOND, False)
    assert codes(ask(20, answered=False), last) == ["asked_in_vain"]
    assert codes(ask(20, answered=False), ask(60, answered=False)) == []


def test_three_colleagues_within_thirty_days_are_enough():
    three = [ask(29, of=uuid4()) for _ in range(3)]
    assert codes(*three[:2]) == []
    assert codes(*three) == ["colleagues_asked"]
    assert codes(*three, place=None) == []
    assert codes(*three, place=uuid4()) == []
    assert codes(*three[:2], ask(30, of=uuid4())) == []


def test_whoever_was_asked_is_no_colleague_of_their_own():
    two = [ask(20, of=uuid4()) for _ in range(2)]
    assert codes(*two, ask(20)) == []
    assert codes(*two, two[0]) == []


@pytest.mark.parametrize(("days", "words"), [(0.5, "today"), (1.5, "yesterday"), (2, "2 days ago")])
def test_it_says_when(days: float, words: str):
    [found] = Asks([ask(days)], NOON).fatigue(INES, None)
    assert words in found.message


@pytest.fixture
def tired(app: FastAPI, client: TestClient) -> Callable[[str], list[str]]:
    """The codes of R46 for a contact, as they are now."""
    owner = UUID(client.get("/api/v1/me").json()["id"])

    def codes(contact_id: str) -> list[str]:
        with Session(app.state.engine) as session:
            found = asked_lately(session, owner, [UUID(contact_id)])
        return [one.code for one in found[UUID(contact_id)]]

    return codes


def before(days: int) -> str:
    return (datetime.now(UTC) - timedelta(days=days)).isoformat()


def asked(client: TestClient, contact_id: str, days: int, **fields: Any) -> dict[str, Any]:
    body = {"contact_id": contact_id, "kind": "request", "sent_at": before(days), **fields}
    return made(client.post("/api/v1/messages", json=body))


def test_what_was_logged_counts(client: TestClient, tired: Callable[[str], list[str]]):
    ines = person(client)["id"]
    asked(client, ines, 50)
    asked(client, ines, 40, kind="introduction_request")
    assert tired(ines) == ["asked_in_vain"]
    asked(client, ines, 41, direction="in", kind="reply")
    assert tired(ines) == []
    asked(client, ines, 5, kind="nudge")
    assert tired(ines) == []
    last = asked(client, ines, 3)
    assert tired(ines) == ["asked_lately", "asked_in_vain"]
    client.delete(f"/api/v1/messages/{last['id']}")
    assert tired(ines) == []


def test_a_step_without_a_message_counts_and_one_with_it_once(
    client: TestClient, tired: Callable[[str], list[str]]
):
    ines = person(client)["id"]
    first = identified(client, contact_ids=[ines])
    made(client.post(f"{INTERVIEWS}/{first['id']}/request", json={"requested_at": before(20)}))
    second = identified(client, contact_ids=[ines])
    assert tired(ines) == []
    asked(client, ines, 30, interview_id=second["id"])
    assert tired(ines) == ["asked_in_vain"]
    made(client.post(f"{INTERVIEWS}/{first['id']}/decline", json={"reason": "Busy"}))
    assert tired(ines) == []


def test_colleagues_are_of_one_organization_and_one_owner(
    client: TestClient, stranger: TestClient, tired: Callable[[str], list[str]]
):
    where = {"organization_name": "Fernweh Rail"}
    ines, *others = (person(client, name, **where)["id"] for name in "ABCD")
    for one in others[:2]:
        asked(client, one, 20)
    for one in (person(stranger, name, **where)["id"] for name in "EF"):
        asked(stranger, one, 20)
    assert tired(ines) == []
    asked(client, others[2], 20)
    assert tired(ines) == ["colleagues_asked"]
