"""What is logged moves the referrals it is about, and deleting it moves them back."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.interviews.steps import URL as INTERVIEWS
from tests.interviews.steps import identified, made, person, requested, scheduled, step

URL = "/api/v1/messages"
REFERRALS = "/api/v1/referrals"
SENT = "2026-02-01T09:00:00Z"


class World:
    """Ana pointed me to Ben."""

    def __init__(self, client: TestClient) -> None:
        self.client = client
        self.ana, self.ben = person(client, "Ana")["id"], person(client, "Ben")["id"]
        self.referral = self.refer(self.ana)

    def refer(self, referrer: str, **fields: Any) -> str:
        body = {"referrer_id": referrer, "referred_id": self.ben, **fields}
        return str(made(self.client.post(REFERRALS, json=body))["id"])

    def log(self, contact_id: str, kind: str, **fields: Any) -> str:
        body = {"contact_id": contact_id, "kind": kind, "sent_at": SENT, **fields}
        return str(made(self.client.post(URL, json=body))["id"])

    def change(self, message: str, **fields: Any) -> None:
        made(self.client.patch(f"{URL}/{message}", json=fields))

    def delete(self, message: str) -> None:
        assert self.client.delete(f"{URL}/{message}").status_code == 204

    def now(self, field: str, referral: str | None = None) -> Any:
        return made(self.client.get(f"{REFERRALS}/{referral or self.referral}"))[field]

    def set(self, **fields: Any) -> None:
        made(self.client.patch(f"{REFERRALS}/{self.referral}", json=fields))


@pytest.fixture
def world(client: TestClient) -> World:
    return World(client)


def test_asking_for_the_introduction_asks_for_the_name(world: World):
    asked = world.log(world.ana, "introduction_request", referral_id=world.referral)
    assert world.now("permission") == "asked"

    world.delete(asked)
    assert world.now("permission") == "not_asked"
    made(world.client.post(f"{URL}/{asked}/restore"))
    assert world.now("permission") == "asked"


def test_the_referrer_says_no(world: World):
    world.log(world.ana, "introduction_request", referral_id=world.referral)
    no = world.log(world.ana, "decline", direction="in", referral_id=world.referral)
    assert world.now("permission") == "denied"

    world.delete(no)
    assert world.now("permission") == "asked"


def test_what_was_granted_stays_granted(world: World):
    asked = world.log(world.ana, "introduction_request", referral_id=world.referral)
    world.set(permission="granted")
    world.log(world.ana, "decline", direction="in", referral_id=world.referral)
    world.delete(asked)
    assert world.now("permission") == "granted"


def test_a_request_contacts_whoever_everybody_pointed_to(world: World):
    second = world.refer(person(world.client, "Cleo")["id"])
    request = world.log(world.ben, "request")
    assert [world.now("outcome", one) for one in (world.referral, second)] == ["contacted"] * 2

    world.delete(request)
    assert [world.now("outcome", one) for one in (world.referral, second)] == ["open"] * 2


def test_a_no_is_what_became_of_it(world: World):
    world.log(world.ben, "request")
    no = world.log(world.ben, "decline", direction="in")
    assert world.now("outcome") == "declined"

    world.delete(no)
    assert world.now("outcome") == "contacted"


def test_what_is_undone_out_of_order_leads_back_to_the_beginning(world: World):
    request = world.log(world.ben, "request")
    no = world.log(world.ben, "decline", direction="in")

    world.delete(request)
    assert world.now("outcome") == "declined"
    world.delete(no)
    assert world.now("outcome") == "open"


@pytest.mark.parametrize("kind", ["introduction_request", "report_back"])
def test_only_the_referrer_is_asked_and_told(world: World, kind: str):
    world.log(world.ben, kind, referral_id=world.referral)
    world.log(world.ana, kind)
    world.log(world.ana, kind, direction="in", referral_id=world.referral)
    assert (world.now("permission"), world.now("told_at")) == ("not_asked", None)


def test_telling_the_referrer_what_came_of_it(world: World):
    told = world.log(world.ana, "report_back", referral_id=world.referral)
    again = world.log(
        world.ana, "report_back", referral_id=world.referral, sent_at="2026-02-05T09:00:00Z"
    )
    earlier = world.log(
        world.ana, "report_back", referral_id=world.referral, sent_at="2026-01-05T09:00:00Z"
    )
    assert world.now("told_at") == "2026-02-05T09:00:00Z"

    for message in (told, earlier):
        world.delete(message)
    assert world.now("told_at") == "2026-02-05T09:00:00Z"
    world.delete(again)
    assert world.now("told_at") is None


def test_a_message_of_another_kind_after_all(world: World):
    message = world.log(world.ben, "request")
    world.change(message, kind="update")
    assert world.now("outcome") == "open"
    world.change(message, kind="request", text="Dear Ben")
    assert world.now("outcome") == "contacted"
    version = world.now("version")
    world.change(message, text="Dear Benedict")
    assert world.now("version") == version


def test_a_message_about_another_referral_after_all(world: World):
    second = world.refer(world.ana)
    told = world.log(world.ana, "report_back", referral_id=world.referral)
    world.change(told, referral_id=second)
    assert (world.now("told_at"), world.now("told_at", second)) == (None, SENT)


def test_whoever_took_part_in_what_was_held_was_met(world: World):
    interview = scheduled(world.client, contact_ids=[world.ben])
    step(world.client, interview, "completion", actual_minutes=20)
    url = f"{INTERVIEWS}/{interview['id']}"
    seen = [world.now("outcome")]

    for do in (
        lambda: world.client.delete(url),
        lambda: world.client.post(f"{url}/restore"),
        lambda: world.client.patch(url, json={"contact_ids": [world.ana]}),
        lambda: world.client.patch(url, json={"contact_ids": [world.ana, world.ben]}),
        lambda: world.client.delete(f"{url}/completion"),
    ):
        assert do().is_success
        seen.append(world.now("outcome"))

    assert seen == ["met", "open", "met", "open", "met", "open"]


def test_who_was_met_stays_met_whatever_is_written_to_them(world: World):
    world.log(world.ben, "request")
    interview = scheduled(world.client, contact_ids=[world.ben])
    step(world.client, interview, "completion", actual_minutes=20)
    world.log(world.ben, "decline", direction="in")
    assert world.now("outcome") == "met"
    assert world.client.delete(f"{INTERVIEWS}/{interview['id']}/completion").is_success
    assert world.now("outcome") == "contacted"


def test_a_no_keeps_its_reason_in_the_interview(client: TestClient):
    interview = requested(client)
    body = {
        "contact_id": interview["contacts"][0]["id"],
        "interview_id": interview["id"],
        "kind": "decline",
        "direction": "in",
        "declined_reason": "On leave until May",
    }
    message = made(client.post(URL, json=body))
    url = f"{INTERVIEWS}/{interview['id']}"
    assert made(client.get(url))["ended_reason"] == "On leave until May"

    made(client.patch(f"{URL}/{message['id']}", json={"declined_reason": "On leave until June"}))
    now = made(client.get(url))
    assert (now["state"], now["ended_reason"]) == ("declined", "On leave until June")

    made(client.post(f"{url}/reopening"))
    made(client.patch(f"{URL}/{message['id']}", json={"declined_reason": "Until July"}))
    now = made(client.get(url))
    assert (now["state"], now["ended_reason"]) == ("identified", "")


def test_a_reason_of_anything_else_ends_nothing(client: TestClient):
    interview = identified(client)
    body = {
        "contact_id": interview["contacts"][0]["id"],
        "interview_id": interview["id"],
        "declined_reason": "Busy",
    }
    made(client.post(URL, json=body))
    assert made(client.get(f"{INTERVIEWS}/{interview['id']}"))["state"] == "identified"
