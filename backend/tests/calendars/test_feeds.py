"""A feed by a secret address: what it shows, who gets in, and who no longer does."""

import io
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlmodel import Session, select

from grapevine.calendars.rules import MOST_FEEDS
from grapevine.calendars.tables import CalendarFeed
from grapevine.kit.clock import now, today_in
from grapevine.kit.limits import install_limits
from grapevine.kit.logs import configure_logs
from tests.calendars.reading import events_of
from tests.world import PASSWORD, V1, post


def add_feed(client: TestClient, **fields: Any) -> tuple[str, str]:
    """Its id, and the path that a calendar program reads."""
    made = post(client, "/calendars/feeds", {"title": "Phone", **fields})
    return made["id"], urlsplit(made["url"]).path


def talk_with(client: TestClient, name: str) -> str:
    contact = post(client, "/contacts", {"display_name": name, "notes": "Canary."})["id"]
    body = {"contact_ids": [contact], "notes": "Canary."}
    return str(post(client, "/interviews", body)["id"])


def schedule(client: TestClient, talk: str, in_days: float) -> None:
    post(client, f"/interviews/{talk}/request", {})
    at = (now() + timedelta(days=in_days)).isoformat()
    post(client, f"/interviews/{talk}/schedule", {"starts_at": at, "time_zone": "Europe/Berlin"})


def summaries(answer: Any) -> list[str]:
    assert answer.status_code == 200, answer.text
    return [event.summary.value for event in events_of(answer.text)]


def test_it_shows_what_is_agreed_what_is_off_and_what_was_held(
    client: TestClient, anonymous: TestClient
):
    _, path = add_feed(client)
    talks = {name: talk_with(client, name) for name in ("Ahead", "Off", "Held", "Far", "Old", "No")}
    for name, days in {"Ahead": 3, "Off": 4, "Far": 400, "Old": -91}.items():
        schedule(client, talks[name], days)
    post(client, f"/interviews/{talks['Off']}/cancellation", {})
    post(client, f"/interviews/{talks['Held']}/completion", {"actual_minutes": 20})
    answer = anonymous.get(path)
    assert "Canary" not in answer.text
    shown = {event.summary.value.split()[-1]: event for event in events_of(answer.text)}
    assert set(shown) == {"Ahead", "Off", "Held"}
    assert shown["Off"].status.value == "CANCELLED"
    assert shown["Ahead"].status.value == "CONFIRMED"
    assert shown["Ahead"].url.value.endswith(f"/interviews/{talks['Ahead']}")
    client.delete(f"{V1}/interviews/{talks['Ahead']}")
    assert len(summaries(anonymous.get(path))) == 2


def test_what_is_due_is_shown_if_wanted(client: TestClient, anonymous: TestClient):
    talk = talk_with(client, "Ines")
    post(client, f"/interviews/{talk}/completion", {"actual_minutes": 20})
    _, without = add_feed(client)
    feed_id, path = add_feed(client, with_due_items=True)
    assert len(summaries(anonymous.get(without))) == 1
    assert len(summaries(anonymous.get(path))) > 1
    first = {event.uid.value for event in events_of(anonymous.get(path).text)}
    assert first == {event.uid.value for event in events_of(anonymous.get(path).text)}
    client.patch(f"{V1}/calendars/feeds/{feed_id}", json={"with_due_items": False})
    assert len(summaries(anonymous.get(path))) == 1


def test_what_is_due_names_people_and_repeats_nothing_that_was_written(
    client: TestClient, anonymous: TestClient
):
    ines = post(client, "/contacts", {"display_name": "Ines"})["id"]
    for kind in ("promise", "advice"):
        body = {"contact_id": ines, "kind": kind, "text": "Canary.", "due_on": str(now().date())}
        post(client, "/commitments", body)
    _, path = add_feed(client, with_due_items=True)
    answer = anonymous.get(path)
    assert len(summaries(answer)) == 2
    assert "Canary" not in answer.text


def test_the_same_is_not_sent_twice(client: TestClient, anonymous: TestClient):
    _, path = add_feed(client)
    first = anonymous.get(path)
    again = anonymous.get(path, headers={"If-None-Match": first.headers["ETag"]})
    assert again.status_code == 304
    assert again.content == b""
    assert (
        again.headers["Cache-Control"] == first.headers["Cache-Control"] == "private, max-age=300"
    )
    schedule(client, talk_with(client, "Ines"), 3)
    changed = anonymous.get(path, headers={"If-None-Match": first.headers["ETag"]})
    assert changed.status_code == 200
    assert changed.headers["ETag"] != first.headers["ETag"]


def test_nobody_else_keeps_or_finds_it(client: TestClient, anonymous: TestClient):
    _, path = add_feed(client)
    headers = anonymous.get(path).headers
    assert headers["X-Robots-Tag"] == "noindex"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "access-control-allow-origin" not in headers


def test_an_address_that_was_revoked_rotated_or_never_was(
    client: TestClient, anonymous: TestClient
):
    feed_id, path = add_feed(client)
    rotated = post(client, f"/calendars/feeds/{feed_id}/rotation", {})
    newer = urlsplit(rotated["url"]).path
    assert anonymous.get(newer).status_code == 200
    assert client.delete(f"{V1}/calendars/feeds/{feed_id}").status_code == 204
    never = f"{V1}/feeds/{'A' * 43}.ics"
    told = []
    for gone in (path, newer, never, f"{V1}/feeds/x.ics"):
        answer = anonymous.get(gone)
        body = answer.json()
        body.pop("request_id")
        told.append((answer.status_code, body))
    assert told == [told[0]] * 4
    assert told[0][0] == 404
    assert client.get(f"{V1}/calendars/feeds/{feed_id}").status_code == 404


def test_it_ends_with_the_account(client: TestClient, anonymous: TestClient):
    _, path = add_feed(client)
    assert client.put(f"{V1}/me/deletion", json={"current_password": PASSWORD}).status_code == 204
    assert anonymous.get(path).status_code == 404


def test_the_secret_is_shown_once_and_kept_nowhere(app: FastAPI, client: TestClient):
    made = post(client, "/calendars/feeds", {})
    token = made["url"].rsplit("/", 1)[1].removesuffix(".ics")
    assert len(token) == 43
    assert made["prefix"] == token[:6]
    for shown in (
        client.get(f"{V1}/calendars/feeds"),
        client.get(f"{V1}/calendars/feeds/{made['id']}"),
        client.get(f"{V1}/export"),
    ):
        assert shown.status_code == 200
        assert token not in shown.text
    with Session(app.state.engine) as session:
        row = session.exec(select(CalendarFeed)).one()
        assert token not in str(row.model_dump())
        assert row.token_hash not in client.get(f"{V1}/export").text


def test_a_repeated_request_is_not_kept_with_its_answer(client: TestClient):
    """A key would keep the secret for a day: it has no effect here."""
    key = {"Idempotency-Key": "twice"}
    urls = {
        client.post(f"{V1}/calendars/feeds", json={}, headers=key).json()["url"] for _ in range(2)
    }
    assert len(urls) == 2


def test_the_log_never_holds_the_address(client: TestClient, anonymous: TestClient):
    _, path = add_feed(client)
    configure_logs(logs := io.StringIO())
    anonymous.get(path)
    anonymous.get(path[:-10] + ".ics")
    assert "/api/v1/feeds/{token}.ics" in logs.getvalue()
    assert path.rsplit("/", 1)[1][:20] not in logs.getvalue()


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_its_owner_sees_on_which_of_their_days_it_was_read(
    sign_up: Callable[..., TestClient], anonymous: TestClient, zone: str
):
    client = sign_up(time_zone=zone)
    feed_id, path = add_feed(client)
    address = f"{V1}/calendars/feeds/{feed_id}"
    assert client.get(address).json()["last_read_on"] is None
    version = client.get(address).json()["version"]
    anonymous.get(path)
    anonymous.get(path)
    told = client.get(address).json()
    assert told["last_read_on"] == today_in(zone).isoformat()
    assert told["version"] == version, "to be read is no change"


def test_there_are_only_so_many(client: TestClient):
    for _ in range(MOST_FEEDS):
        post(client, "/calendars/feeds", {})
    answer = client.post(f"{V1}/calendars/feeds", json={})
    assert (answer.status_code, answer.json()["code"]) == (409, "too_many_feeds")


def test_reading_is_bounded_for_each_network(
    app: FastAPI, client: TestClient, anonymous: TestClient
):
    _, path = add_feed(client)
    settings = app.state.settings.model_copy(update={"calls_per_minute": 3})
    install_limits(app, settings.allowance())
    statuses = [anonymous.get(path).status_code for _ in range(4)]
    assert statuses == [200, 200, 200, 429]


@pytest.mark.parametrize("method", ["patch", "delete", "get"])
def test_somebody_elses_feed_is_missing(client: TestClient, stranger: TestClient, method: str):
    feed_id, path = add_feed(client)
    body = {"json": {"title": "Mine"}} if method == "patch" else {}
    answer = stranger.request(method, f"{V1}/calendars/feeds/{feed_id}", **body)
    assert answer.status_code == 404
    assert stranger.post(f"{V1}/calendars/feeds/{feed_id}/rotation", json={}).status_code == 404
    assert stranger.get(path).status_code == 200, "the address itself is all that is needed"


def test_feeds_and_what_they_show_are_each_persons_own(
    client: TestClient, stranger: TestClient, anonymous: TestClient
):
    feeds = {}
    for person, name in ((client, "Ines"), (stranger, "Omar")):
        schedule(person, talk_with(person, name), 3)
        feeds[person] = add_feed(person)
        assert len(summaries(anonymous.get(feeds[person][1]))) == 1
    assert summaries(anonymous.get(feeds[client][1]))[0].endswith("Ines")
    for person, (feed_id, _) in feeds.items():
        listed = person.get(f"{V1}/calendars/feeds").json()["items"]
        assert [one["id"] for one in listed] == [feed_id]


def test_a_change_of_what_changed_meanwhile_is_refused(client: TestClient):
    feed_id, _ = add_feed(client)
    address = f"{V1}/calendars/feeds/{feed_id}"
    old = {"If-Match": client.get(address).headers["ETag"]}
    assert client.patch(address, json={"title": "Desk"}, headers=old).status_code == 200
    assert client.patch(address, json={"title": "Phone"}, headers=old).status_code == 412
    assert client.delete(address, headers=old).status_code == 412
