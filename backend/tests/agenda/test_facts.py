"""The facts over HTTP: what is logged moves the agenda at once."""

from datetime import timedelta

import pytest
from fastapi.testclient import TestClient

from grapevine.kit.clock import now
from tests.world import V1, post

from .steps import ago, ask, choose, days_later, ids, of_rule, say, somebody, titles


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
    ask(stranger, somebody(stranger, "Ana", **body), 30)
    somebody(stranger, "Ben", **body)
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


def refused(client: TestClient, who: str, *, by_message: bool) -> str:
    """The id of a conversation that somebody was asked for and said no to."""
    talk = ask(client, who, 3)
    if by_message:
        say(client, who, "decline", 1, direction="in", interview_id=talk)
    else:
        post(client, f"/interviews/{talk}/decline", {"reason": "No time."})
    return talk


@pytest.mark.parametrize("by_message", [True, False])
def test_a_no_asks_for_a_referral_until_it_is_answered(
    client: TestClient, priya: str, by_message: bool
):
    talk = refused(client, priya, by_message=by_message)
    (item,) = of_rule(client, "R20")
    assert item["inputs"]["reason"] == ("" if by_message else "No time.")
    assert (item["contact_id"], item["interview_id"]) == (priya, talk)
    say(client, priya, "reply", 0, interview_id=talk)
    assert ids(client) == []


@pytest.mark.parametrize("by_message", [True, False])
def test_a_no_is_overtaken_where_the_talk_comes_about(
    client: TestClient, priya: str, by_message: bool
):
    talk = refused(client, priya, by_message=by_message)
    post(client, f"/interviews/{talk}/reopening", {})
    post(client, f"/interviews/{talk}/request", {"requested_at": ago(0)})
    start = {"starts_at": (now() + timedelta(days=9)).isoformat(), "time_zone": "Europe/Berlin"}
    post(client, f"/interviews/{talk}/schedule", start)
    assert of_rule(client, "R20") == []


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
    tom = somebody(client, "Tom")
    body = {"referrer_id": priya, "referred_id": tom, "given_on": ago(20)[:10]}
    referral = post(client, "/referrals", body)["id"]
    ask(client, tom, 6)
    assert ids(client) == []
    with days_later(client, 2):
        assert [item["referral_id"] for item in of_rule(client, "R34")] == [referral]
    say(client, tom, "reply", 1, direction="in")
    with days_later(client, 2):
        assert of_rule(client, "R34") == []


def test_a_changed_number_counts_at_once(client: TestClient, priya: str):
    ask(client, priya, 5.5)
    assert ids(client) == []
    choose(client, values={"follow_up_days": 5})
    (item,) = of_rule(client, "R16")
    assert item["parameters"] == {"follow_up_days": 5}
    choose(client, values={"follow_ups": 0})
    assert ids(client) == ["R19"]
