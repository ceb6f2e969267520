"""Samples over HTTP: what somebody finds who looks around, and who may."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
import time_machine
from fastapi import FastAPI
from fastapi.testclient import TestClient

from grapevine.kit.limits import install_limits
from tests.test_contract import OPERATIONS
from tests.world import V1

NOON = datetime(2027, 3, 10, 11, 0, tzinfo=UTC)  # twelve in Berlin
EVENING = datetime(2027, 3, 10, 18, 0, tzinfo=UTC)

LISTS = [
    path
    for method, path, operation in (one.values for one in OPERATIONS)
    if method == "get" and "{" not in path and "security" in operation
    if not any(parameter["required"] for parameter in operation.get("parameters", ()))
]


@pytest.mark.parametrize(
    ("moment", "urgencies"),
    [
        (
            NOON,
            {
                "R6": "late soon",
                "R16": "due",
                "R21": "due",
                "R26": "due",
                "R29": "due",
                "R34": "late late soon soon",
                "R35": "soon",
                "R45": "due soon",
                "R47": "soon",
            },
        ),
        (
            EVENING,
            {
                "R6": "due late",
                "R16": "late",
                "R21": "due",
                "R26": "due",
                "R29": "late",
                "R34": "late late soon soon",
                "R35": "soon",
                "R45": "due soon",
                "R47": "soon",
            },
        ),
    ],
)
def test_today_has_something_of_most_rules(
    look_around: Callable[..., TestClient], moment: datetime, urgencies: dict[str, str]
):
    with time_machine.travel(moment):
        items = look_around().get(f"{V1}/agenda").json()["items"]

    found: dict[str, list[str]] = {}
    for item in items:
        found.setdefault(item["rule_id"], []).append(item["urgency"])
    assert {rule: " ".join(sorted(each)) for rule, each in found.items()} == urgencies


def test_there_are_three_careers_forty_people_and_twelve_interviews_in_all_states(
    sample: TestClient,
):
    interviews = sample.get(f"{V1}/interviews?limit=100").json()["items"]

    assert Counter(interview["state"] for interview in interviews) == {
        "held": 4, "scheduled": 2, "requested": 2, "identified": 1, "declined": 1,
        "no_response": 1, "cancelled": 1,
    }  # fmt: skip
    assert len(sample.get(f"{V1}/careers").json()["items"]) == 3
    assert sample.get(f"{V1}/contacts/count").json() == {"count": 40}


def test_every_permission_and_every_support_of_a_claim_occurs(sample: TestClient):
    referrals = sample.get(f"{V1}/referrals?limit=100").json()["items"]
    insights = sample.get(f"{V1}/insights?limit=100").json()["items"]

    assert {one["permission"] for one in referrals} == {
        "not_asked", "asked", "granted", "granted_with_conditions", "denied", "withdrawn",
    }  # fmt: skip
    assert {one["support"] for one in insights} == {"reported", "corroborated", "disputed"}
    assert {one["polarity"] for one in insights} == {"pro", "con", "neutral"}


def test_advice_and_promises_are_in_every_state_and_the_market_is_partly_hidden(
    sample: TestClient,
):
    commitments = sample.get(f"{V1}/commitments").json()["items"]
    leads = sample.get(f"{V1}/leads").json()["items"]

    assert {(one["kind"], one["state"]) for one in commitments} >= {
        ("advice", "open"), ("advice", "done"), ("advice", "dropped"),
        ("promise", "open"), ("promise", "done"),
    }  # fmt: skip
    assert {one["told_at"] is None for one in commitments if one["closed_at"]} == {True, False}
    assert {one["advertised"] for one in leads} == {"yes", "no", "unknown"}
    assert {one["interview_id"] is None for one in leads} == {True, False}


def test_every_list_answers(sample: TestClient):
    assert len(LISTS) > 10
    for path in LISTS:
        assert sample.get(path).status_code == 200, path


def test_there_are_several_ways_to_every_career_and_a_long_one(sample: TestClient):
    def ways(kind: str, thing: dict) -> list[dict]:
        query = {"to": kind, "id": thing["id"]}
        return sample.get(f"{V1}/network/paths", params=query).json()["paths"]

    careers = sample.get(f"{V1}/careers").json()["items"]
    people = sample.get(f"{V1}/contacts?limit=200").json()["items"]

    assert all(len(ways("career", career)) == 3 for career in careers)
    assert all(ways("career", career)[0]["handshakes"] == 2 for career in careers)
    lengths = {path["handshakes"] for person in people for path in ways("contact", person)}
    assert lengths >= {1, 2, 3, 4, 5}


def test_the_profile_says_that_it_is_a_sample(sample: TestClient):
    me = sample.get(f"{V1}/me").json()

    assert (me["display_name"], me["sample"]) == ("Alex Rivera", True)
    assert me["time_zone"] == "Europe/Berlin"
    [pitch] = sample.get(f"{V1}/pitches").json()["items"]
    assert 30 < pitch["seconds"] <= 90


def test_two_samples_do_not_see_each_other(look_around: Callable[..., TestClient]):
    one, other = look_around(), look_around("Asia/Tokyo")
    for path in ("careers", "contacts", "interviews", "insights", "messages"):
        mine = {item["id"] for item in one.get(f"{V1}/{path}?limit=200").json()["items"]}
        theirs = [item["id"] for item in other.get(f"{V1}/{path}?limit=200").json()["items"]]
        assert mine
        assert mine.isdisjoint(theirs)
    assert one.get(f"{V1}/messages/{theirs[0]}").status_code == 404


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("zone", "clock"),  # just before and just after midnight there
    [
        ("Pacific/Kiritimati", "09:59"),
        ("Pacific/Kiritimati", "10:01"),
        ("Pacific/Pago_Pago", "10:59"),
        ("Pacific/Pago_Pago", "11:01"),
    ],
)
def test_nothing_that_happened_lies_in_the_future(
    look_around: Callable[..., TestClient], zone: str, clock: str
):
    moment = datetime.fromisoformat(f"2027-03-10T{clock}:00Z")
    with time_machine.travel(moment, tick=False):
        sample = look_around(zone)
        messages = sample.get(f"{V1}/messages?limit=200").json()["items"]
        interviews = sample.get(f"{V1}/interviews?limit=200").json()["items"]

    def instants(rows: list[dict], name: str) -> list[datetime]:
        return [datetime.fromisoformat(row[name]) for row in rows if row[name]]

    assert max(instants(messages, "sent_at")) <= moment
    assert max(instants(interviews, "held_at")) <= moment
    ahead = [one for one in interviews if one["state"] == "scheduled"]
    assert min(instants(ahead, "starts_at")) > moment


def test_an_instance_can_refuse_samples(app: FastAPI, anonymous: TestClient):
    app.state.settings = app.state.settings.model_copy(update={"sample_accounts": False})

    answer = anonymous.post(f"{V1}/samples", json={})

    assert answer.status_code == 403
    assert answer.json()["code"] == "samples_closed"


def test_samples_count_as_registrations(app: FastAPI, anonymous: TestClient):
    allowed = replace(app.state.settings.allowance(), registrations_per_hour=1)
    install_limits(app, allowed)

    first, second = (anonymous.post(f"{V1}/samples", json={}) for _ in range(2))

    assert (first.status_code, second.status_code) == (201, 429)
    assert int(second.headers["Retry-After"]) > 0


@pytest.mark.parametrize("zone", ["Atlantis/Capital", "../etc/passwd", "", 5, None])
def test_an_unknown_zone_is_refused_by_name(anonymous: TestClient, zone: object):
    answer = anonymous.post(f"{V1}/samples", json={"time_zone": zone})

    assert answer.status_code == 422
    assert [error["pointer"] for error in answer.json()["errors"]] == ["/time_zone"]
