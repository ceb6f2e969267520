"""The facts over HTTP: what is logged moves the agenda at once, by as many statements as ever."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import event
from sqlmodel import Session

from grapevine.agenda import agenda_of
from grapevine.kit.clock import now
from grapevine.kit.db import reading
from tests.agenda.steps import days_later, ids, of_rule, titles
from tests.world import V1, post


def ago(days: float) -> str:
    return (now() - timedelta(days=days)).isoformat()


def person(client: TestClient, name: str, **fields: Any) -> str:
    return str(post(client, "/contacts", {"display_name": name, **fields})["id"])


def say(client: TestClient, who: str, kind: str, days: float, **fields: Any) -> str:
    body = {"contact_id": who, "kind": kind, "sent_at": ago(days), **fields}
    return str(post(client, "/messages", body)["id"])


def ask(client: TestClient, who: str, days: float) -> str:
    talk = str(post(client, "/interviews", {"contact_ids": [who]})["id"])
    say(client, who, "request", days, interview_id=talk)
    return talk


def choose(client: TestClient, **body: Any) -> None:
    assert client.patch(f"{V1}/method", json=body).status_code == 200


@pytest.fixture
def priya(client: TestClient) -> str:
    return person(client, "Priya", organization_name="Fernweh Rail")


@pytest.fixture
def talked(client: TestClient, priya: str) -> str:
    """Priya was talked with a hundred days ago, thanked, and has not been written to since."""
    talk = str(post(client, "/interviews", {"contact_ids": [priya]})["id"])
    held = {"actual_minutes": 20, "held_at": ago(100)}
    post(client, f"/interviews/{talk}/completion", held)
    say(client, priya, "thank_you", 99, interview_id=talk)
    post(client, "/debriefs", {"interview_id": talk, "learned": "A lot."})
    return talk


def test_a_conversation_that_is_logged_moves_keeping_in_touch_at_once(
    client: TestClient, priya: str, talked: str
):
    (item,) = of_rule(client, "R35")
    assert (item["contact_id"], item["urgency"]) == (priya, "late")
    message = say(client, priya, "other", 0, channel="phone")
    assert ids(client) == []
    client.delete(f"{V1}/messages/{message}")
    assert ids(client) == ["R35"]


def test_how_often_to_be_in_touch_can_be_said_of_one_person(
    client: TestClient, priya: str, talked: str
):
    for days, shown in ((365, []), (0, []), (30, ["R35"]), (None, ["R35"])):
        client.patch(f"{V1}/contacts/{priya}", json={"keep_in_touch_days": days})
        assert ids(client) == shown, days


def test_with_whom_somebody_else_keeps_in_touch_is_theirs_to_write_to(
    client: TestClient, stranger: TestClient
):
    """Also where they wait for an answer from an organization, and have days off."""
    body = {"keep_in_touch_days": 1, "organization_name": "Fernweh Rail"}
    ask(stranger, person(stranger, "Ana", **body), 30)
    person(stranger, "Ben", **body)
    post(stranger, "/days-off", {"day": ago(0)[:10], "title": "Away"})
    with days_later(client, 5):
        assert ids(client) == []
    assert client.get(f"{V1}/days-off/calendar").json()["days"] == []


def test_whoever_is_to_be_left_alone_or_is_forgotten_is_not_written_to(
    client: TestClient, priya: str, talked: str
):
    say(client, priya, "request", 1, direction="in")
    assert ids(client) == ["R47"]
    client.patch(f"{V1}/contacts/{priya}", json={"do_not_contact": True})
    assert ids(client) == []
    client.patch(f"{V1}/contacts/{priya}", json={"do_not_contact": False})
    assert client.post(f"{V1}/contacts/{priya}/forgetting").status_code == 200
    assert ids(client) == []


def test_an_answer_counts_also_where_it_is_not_filed_under_the_conversation(
    client: TestClient, priya: str
):
    """Nobody is followed up, or given up, who has written since."""
    ask(client, priya, 20)
    say(client, priya, "other", 25, direction="in")
    assert "R16" in ids(client)
    say(client, priya, "reply", 1, direction="in")
    assert ids(client) == ["R47"]


def test_what_was_said_before_tells_whether_an_answer_is_owed(client: TestClient, priya: str):
    say(client, priya, "confirm", 3)
    say(client, priya, "reply", 2, direction="in")
    assert ids(client) == []
    say(client, priya, "reply", 1, direction="in")
    assert ids(client) == ["R47"]


def test_an_answer_is_owed_until_something_is_said_or_arranged(client: TestClient, priya: str):
    talk = ask(client, priya, 3)
    say(client, priya, "reply", 1, direction="in", interview_id=talk)
    assert ids(client) == ["R47"]
    start = {"starts_at": (now() + timedelta(days=9)).isoformat(), "time_zone": "Europe/Berlin"}
    post(client, f"/interviews/{talk}/schedule", start)
    assert ids(client) == []


@pytest.mark.parametrize("by_message", [True, False])
def test_a_no_asks_for_a_referral_until_it_is_answered(
    client: TestClient, priya: str, by_message: bool
):
    talk = ask(client, priya, 3)
    if by_message:
        say(client, priya, "decline", 1, direction="in", interview_id=talk)
    else:
        post(client, f"/interviews/{talk}/decline", {"reason": "No time."})
        assert of_rule(client, "R20")[0]["inputs"]["reason"] == "No time."
    (item,) = of_rule(client, "R20")
    assert (item["contact_id"], item["interview_id"]) == (priya, talk)
    say(client, priya, "reply", 0, interview_id=talk)
    assert ids(client) == []


def test_advice_that_was_tried_is_told_to_its_giver(client: TestClient, priya: str):
    advice = post(client, "/commitments", {"kind": "advice", "contact_id": priya, "text": "Go."})
    assert ids(client) == []
    address = f"/commitments/{advice['id']}"
    post(client, f"{address}/outcome", {"state": "dropped"})
    assert titles(client) == ["Tell Priya what came of their advice"]
    assert client.put(f"{V1}{address}/told", json={}).status_code == 200
    assert ids(client) == []
    assert ids(client, "done") == ["R34"]


def test_what_came_of_a_referral_is_told_to_the_referrer(client: TestClient, priya: str):
    tom = person(client, "Tom")
    body = {"referrer_id": priya, "referred_id": tom, "given_on": ago(20)[:10]}
    referral = post(client, "/referrals", body)["id"]
    ask(client, tom, 6)
    assert ids(client) == []
    with days_later(client, 2):
        assert [item["referral_id"] for item in of_rule(client, "R34")] == [referral]
    say(client, tom, "reply", 1, direction="in")
    with days_later(client, 2):
        assert of_rule(client, "R34") == []


class TestThreeBSeven:
    """Ten days without an answer: far enough by business days for the second person, too far for
    the first again."""

    @pytest.fixture(autouse=True)
    def _by_the_book(self, client: TestClient) -> None:
        choose(client, key="dalton_3b7")

    def test_names_who_else_is_there_and_says_it_of_nobody_else(
        self, client: TestClient, priya: str
    ):
        choose(client, values={"move_on_days": 0, "first_again_days": 0})
        person(client, "Ana", organization_name="Fernweh Rail")
        person(client, "Ben", organization_name="Elsewhere")
        person(client, "Cleo", organization_name="Fernweh Rail", do_not_contact=True)
        ask(client, priya, 10)
        (item,) = of_rule(client, "R17")
        assert (item["deed"], item["inputs"]["others_there"]) == ("ask_second_person", "Ana")
        assert item["parameters"]["second_person_days"] == 3

    def test_then_moves_on(self, client: TestClient, priya: str):
        ask(client, priya, 16)
        assert [item["deed"] for item in of_rule(client, "R17")] == ["ask_someone_else"]

    def test_any_reply_from_there_ends_it(self, client: TestClient, priya: str):
        """R18: from a colleague, outside of that conversation."""
        ana = person(client, "Ana", organization_name="Fernweh Rail")
        ben = person(client, "Ben", organization_name="Elsewhere")
        ask(client, priya, 16)
        say(client, ana, "thank_you", 17, direction="in")
        say(client, ben, "thank_you", 1, direction="in")
        assert ids(client) == ["R17"]
        word = say(client, ana, "thank_you", 1, direction="in")
        assert ids(client) == []
        client.delete(f"{V1}/messages/{word}")
        assert ids(client) == ["R17"]

    def test_so_does_one_in_a_conversation_about_it(self, client: TestClient, priya: str):
        """By somebody who works elsewhere, but talks for that organization."""
        ask(client, priya, 16)
        fernweh = client.get(f"{V1}/contacts/{priya}").json()["organization_id"]
        ben = person(client, "Ben")
        body = {"contact_ids": [ben], "organization_id": fernweh}
        talk = post(client, "/interviews", body)["id"]
        assert ids(client) == ["R17"]
        say(client, ben, "thank_you", 1, direction="in", interview_id=talk)
        assert ids(client) == []

    def test_a_colleague_who_was_asked_since_is_the_second_person(
        self, client: TestClient, priya: str
    ):
        choose(client, values={"move_on_days": 0, "first_again_days": 0})
        ana = person(client, "Ana", organization_name="Fernweh Rail")
        ask(client, priya, 10)
        ask(client, ana, 1)
        assert of_rule(client, "R17") == []

    def test_days_off_hold_it_back(self, client: TestClient, priya: str):
        ask(client, priya, 16)
        for days in range(17):
            post(client, "/days-off", {"day": ago(days)[:10], "title": "Away"})
        post(client, "/days-off", {"day": str((now() + timedelta(days=1)).date()), "title": "Away"})
        assert ids(client) == []


def test_a_changed_number_counts_at_once(client: TestClient, priya: str):
    ask(client, priya, 5.5)
    assert ids(client) == []
    choose(client, values={"follow_up_days": 5})
    (item,) = of_rule(client, "R16")
    assert item["parameters"] == {"follow_up_days": 5}
    choose(client, values={"follow_ups": 0})
    assert ids(client) == ["R19"]


@contextmanager
def counted(session: Session) -> Iterator[list[str]]:
    """The statements that a session's database is asked."""
    asked: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        asked.append(statement)

    event.listen(session.get_bind(), "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(session.get_bind(), "before_cursor_execute", note)


def test_as_many_statements_for_many_as_for_few(app: FastAPI, client: TestClient, priya: str):
    """Of each kind of fact there is something from the first round on."""
    choose(client, key="dalton_3b7")
    owner = client.get(f"{V1}/me").json()["id"]

    def round_of_facts(number: int) -> None:
        who = person(client, f"Ana {number}", organization_name=f"House {number}")
        body = {"referrer_id": priya, "referred_id": who}
        post(client, "/referrals", body)
        promise = {"kind": "promise", "contact_id": who, "text": "Send it."}
        post(client, "/commitments", promise)
        say(client, who, "other", 1, direction="in")
        for step in ("completion", "decline"):
            talk = post(client, "/interviews", {"contact_ids": [who]})["id"]
            post(client, f"/interviews/{talk}/{'request' if step == 'decline' else step}", {
                **({"actual_minutes": 20} if step == "completion" else {})
            })  # fmt: skip
            if step == "decline":
                post(client, f"/interviews/{talk}/decline", {})
        ask(client, who, 10)

    def statements() -> tuple[int, int]:
        with reading(app.state.engine) as session, counted(session) as asked:
            found = agenda_of(session, UUID(owner), now())
        return len(asked), len(found)

    round_of_facts(0)
    few, items = statements()
    for number in range(1, 8):
        round_of_facts(number)
    many, more = statements()
    assert more >= 6 * items
    assert many == few < 25
