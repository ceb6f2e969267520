"""The chains of my conversations over HTTP."""

import pytest
from fastapi.testclient import TestClient

from tests.agenda.steps import ago, ask, say
from tests.interviews.steps import held, identified, made, person, step

from .steps import CHAINS, chains, just_held, owed, promise, states


def test_a_chain_grows_with_what_is_logged(client: TestClient):
    ana, ben = person(client, "Ana")["id"], person(client, "Ben", standing="named")["id"]
    body = {"referrer_id": ana, "referred_id": ben, "permission": "granted"}
    made(client.post("/api/v1/referrals", json=body))
    [chain] = chains(client, contact_id=ben)
    assert (chain["contact_name"], chain["interview_id"], chain["closed"]) == ("Ben", None, False)
    assert (states(chain)["hello"], states(chain)["permission"]) == ("done", "done")
    assert states(chain)["request"] == "open"

    talk = identified(client, contact_ids=[ben])
    say(client, ben, "request", 9, interview_id=talk["id"])
    [chain] = chains(client, interview_id=talk["id"])
    assert (states(chain)["request"], states(chain)["reply"]) == ("done", "waiting")
    assert chain["links"][3]["link"].startswith("/outreach/write?")

    say(client, ben, "reply", 8, direction="in", interview_id=talk["id"])
    step(client, talk, "schedule", starts_at=ago(5), time_zone="UTC")
    step(client, talk, "completion", actual_minutes=20, held_at=ago(4.9))
    [chain] = chains(client, contact_id=ben)
    assert {states(chain)[key] for key in ("reply", "scheduled", "held")} == {"done"}
    assert (states(chain)["thanks"], states(chain)["referrals"]) == ("late", "open")

    say(client, ben, "thank_you", 1, interview_id=talk["id"])
    promise(client, ben, interview_id=talk["id"])
    [chain] = chains(client, contact_id=ben)
    assert (states(chain)["thanks"], states(chain)["promises"]) == ("done", "due")
    [referrer] = chains(client, contact_id=ana)
    assert states(referrer)["referrals_told"] in ("due", "late")


def test_a_silence_is_told_to_who_pointed_there_as_the_agenda_has_it(client: TestClient):
    """R34: nobody noted that there was no answer."""
    ana, ben = person(client, "Ana")["id"], person(client, "Ben", standing="named")["id"]
    body = {"referrer_id": ana, "referred_id": ben, "given_on": ago(20)[:10]}
    made(client.post("/api/v1/referrals", json=body))
    [chain] = chains(client, contact_id=ana)
    assert states(chain)["referrals_told"] == "waiting"
    ask(client, ben, 8)
    [chain] = chains(client, contact_id=ana)
    assert states(chain)["referrals_told"] == "due"


def test_thanks_for_something_else_are_no_thanks_for_the_talk(client: TestClient):
    """R6 as the agenda has it: what is owed there is owed in the chain."""
    ines = person(client)["id"]
    say(client, ines, "reply", 400, direction="in")
    say(client, ines, "thank_you", 390)
    just_held(client, ines, days=5)
    say(client, ines, "thank_you", 1)
    [chain] = chains(client, contact_id=ines)
    assert (states(chain)["thanks"], owed(client)) == ("late", {"Ines Duarte": ["thanks"]})
    reply = {link["key"]: link for link in chain["links"]}["reply"]
    assert (reply["state"], reply["at"]) == ("done", None), "nothing was asked in writing"


def test_a_chain_is_closed_when_nothing_is_left(client: TestClient):
    """Also with somebody whom nobody named, who named nobody."""
    cold = person(client, "Cold", standing="named")["id"]
    talk = identified(client, contact_ids=[cold])
    say(client, cold, "request", 9, interview_id=talk["id"])
    say(client, cold, "reply", 8, direction="in", interview_id=talk["id"])
    step(client, talk, "schedule", starts_at=ago(5), time_zone="UTC")
    talk = step(client, talk, "completion", actual_minutes=20, held_at=ago(4.9))
    say(client, cold, "thank_you", 4, interview_id=talk["id"])
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
