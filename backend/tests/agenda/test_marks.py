"""What is put off or dismissed: on literals, and over HTTP with undo."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient

from grapevine.agenda.rules import Facts, Item, Mark, all_items_of, check_snooze, sorted_by_mark
from grapevine.kit.clock import today_in
from grapevine.kit.errors import Invalid
from tests.agenda.literals import DAY, NOW, SECOND, TALK
from tests.agenda.steps import days_later, ids, say, somebody, titles
from tests.world import V1, post

HELD = replace(TALK, state="held", held_at=NOW - DAY, debriefed_at=NOW - 9 * DAY)
MONDAY = date(2026, 11, 23)


def sort(
    mark: Mark, at: datetime = NOW, zone: str = "UTC", **changes: Any
) -> dict[str, list[Item]]:
    facts = Facts(at, zone, (replace(HELD, **changes),))
    items = [item for item in all_items_of(facts) if item.rule_id == "R6"]
    found = sorted_by_mark(facts, items, {item.id: mark for item in items})
    names = ("items", "done", "snoozed", "dismissed")
    return {name: getattr(found, name) for name in names if getattr(found, name)}


@pytest.mark.parametrize(
    ("until", "place"),
    [(MONDAY, "items"), (MONDAY - DAY, "items"), (MONDAY + DAY, "snoozed"), (None, "items")],
)
def test_what_is_put_off_comes_back_on_its_day(until: date | None, place: str):
    assert list(sort(Mark(snoozed_until=until))) == [place]


def test_the_day_begins_where_one_lives():
    """Tuesday begins in Tokyo on Monday at 15:00 UTC."""
    mark, midnight = Mark(snoozed_until=MONDAY + DAY), datetime(2026, 11, 23, 15, tzinfo=UTC)
    assert list(sort(mark, midnight - SECOND, "Asia/Tokyo")) == ["snoozed"]
    assert list(sort(mark, midnight, "Asia/Tokyo")) == ["items"]


@pytest.mark.parametrize(("ago", "shown"), [(30 * DAY - SECOND, ["dismissed"]), (30 * DAY, [])])
def test_what_was_dismissed_can_be_taken_back_for_thirty_days(ago: timedelta, shown: list[str]):
    assert list(sort(Mark(dismissed_at=NOW - ago))) == shown


def test_what_was_done_counts_whatever_was_said_of_it():
    thanked = tuple(replace(one, thanked_at=NOW) for one in HELD.people)
    for mark in (Mark(snoozed_until=MONDAY + DAY), Mark(dismissed_at=NOW)):
        assert list(sort(mark, people=thanked)) == ["done"]


@pytest.mark.parametrize(("days", "fine"), [(-1, 0), (0, 0), (1, 1), (366, 1), (367, 0)])
def test_put_off_from_tomorrow_to_a_year_from_now(days: int, fine: bool):
    if fine:
        check_snooze(MONDAY + days * DAY, MONDAY)
    else:
        with pytest.raises(Invalid):
            check_snooze(MONDAY + days * DAY, MONDAY)


@pytest.fixture
def item(client: TestClient, priya: str) -> str:
    """The address of the thank-you that is owed to Priya."""
    talk = post(client, "/interviews", {"contact_ids": [priya]})["id"]
    post(client, f"/interviews/{talk}/completion", {"actual_minutes": 20})
    return f"{V1}/agenda/items/R6:thank:{talk}:{priya}"


def tomorrow() -> dict[str, str]:
    return {"until": str(today_in("Europe/Berlin") + DAY)}


def test_an_item_is_put_off_and_brought_back(client: TestClient, item: str):
    answer = client.put(f"{item}/snooze", json=tomorrow())
    assert (answer.status_code, answer.json()["snoozed_until"]) == (200, tomorrow()["until"])
    assert (ids(client), ids(client, "snoozed")) == (["R29"], ["R6"])
    with days_later(client, 1):
        assert ids(client) == ["R29", "R6"]
    assert client.delete(f"{item}/snooze").status_code == 204
    assert (ids(client), ids(client, "snoozed")) == (["R29", "R6"], [])


def test_an_item_is_dismissed_and_taken_back(client: TestClient, item: str):
    first, second = (client.put(f"{item}/dismissal").json() for _ in range(2))
    assert first["dismissed_at"] == second["dismissed_at"]
    assert (ids(client), ids(client, "dismissed")) == (["R29"], ["R6"])
    assert client.delete(f"{item}/dismissal").status_code == 204
    assert ids(client) == ["R29", "R6"]
    assert client.get(f"{V1}/export").json()["tables"]["agenda_mark"] == []


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_both_can_be_said_of_one_item(client: TestClient, item: str):
    client.put(f"{item}/snooze", json=tomorrow())
    client.put(f"{item}/dismissal")
    client.delete(f"{item}/dismissal")
    assert ids(client, "snoozed") == ["R6"]


def test_nothing_is_said_of_what_is_not_there(client: TestClient, item: str, stranger: TestClient):
    for address in (item[:-1] + "x", f"{V1}/agenda/items/R1:nothing:at-all"):
        assert client.put(f"{address}/snooze", json=tomorrow()).status_code == 404
        assert client.put(f"{address}/dismissal").status_code == 404
    for verb in ("snooze", "dismissal"):
        assert client.delete(f"{item}/{verb}").status_code == 404
        assert stranger.delete(f"{item}/{verb}").status_code == 404
    assert stranger.put(f"{item}/dismissal").status_code == 404
    assert client.put(f"{item}/snooze", json={"until": "2020-01-01"}).status_code == 422


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_what_somebody_else_dismissed_is_still_mine_to_do(
    client: TestClient, item: str, stranger: TestClient
):
    client.put(f"{item}/dismissal")
    ana = somebody(stranger, "Ana")
    talk = post(stranger, "/interviews", {"contact_ids": [ana]})["id"]
    post(stranger, f"/interviews/{talk}/completion", {"actual_minutes": 20})
    assert (ids(stranger), ids(stranger, "dismissed")) == (["R29", "R6"], [])
    assert titles(stranger)[1] == "Thank Ana"
    assert stranger.delete(f"{item}/dismissal").status_code == 404
    assert ids(client, "dismissed") == ["R6"]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_what_is_done_cannot_be_put_off(client: TestClient, item: str):
    _, _, talk, priya = item.rsplit("/", 1)[1].split(":")
    say(client, priya, "thank_you", interview_id=talk)
    assert client.put(f"{item}/snooze", json=tomorrow()).status_code == 404
    assert ids(client, "done") == ["R6"]
