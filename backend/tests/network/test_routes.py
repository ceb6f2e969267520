"""The network over HTTP: who can introduce me, and when nobody can."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.world import V1, post


@pytest.fixture
def people(client: TestClient) -> dict[str, str]:
    """Me - Ana (a close friend) - Ben - Cem, and Dora, of whom I have only heard."""
    ids = {}
    for name, standing, closeness in [
        ("Ana", "known", 5), ("Ben", "named", 0), ("Cem", "named", 0), ("Dora", "named", 0),
    ]:  # fmt: skip
        body = {"display_name": name, "standing": standing, "closeness": closeness}
        ids[name] = post(client, "/contacts", body)["id"]
    tie(client, ids, "Ana", "Ben", willing="yes", strength=5)
    tie(client, ids, "Ben", "Cem", strength=2)
    return ids


def tie(client: TestClient, ids: dict[str, str], one: str, other: str, **fields: Any) -> str:
    return post(client, "/ties", {"from_id": ids[one], "to_id": ids[other], **fields})["id"]


def ways(client: TestClient, to: str, target: str, **more: Any) -> dict[str, Any]:
    answer = client.get(f"{V1}/network/paths", params={"to": to, "id": target, **more})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def chains(found: dict[str, Any]) -> list[list[str]]:
    return [[hop["to_name"] for hop in path["hops"]] for path in found["paths"]]


def test_a_way_leads_through_people_and_names_the_weakest_hop(client, people):
    found = ways(client, "contact", people["Cem"])

    assert found["target"] == {"kind": "contact", "id": people["Cem"], "name": "Cem"}
    assert chains(found) == [["Ana", "Ben", "Cem"]]
    (path,) = found["paths"]
    assert path["handshakes"] == 3
    assert path["hops"][path["weakest"]]["to_name"] == "Cem"
    assert path["hops"][0]["from_id"] is None
    assert 0 < path["chance"] < 1


def test_someone_i_know_needs_no_introduction(client, people):
    assert chains(ways(client, "contact", people["Ana"])) == [["Ana"]]


def test_a_career_is_reached_through_whoever_can_speak_to_it(client, people):
    career = post(client, "/careers", {"title": "UX research"})["id"]
    client.patch(f"{V1}/contacts/{people['Cem']}", json={"career_ids": [career]})

    found = ways(client, "career", career)

    assert found["target"]["name"] == "UX research"
    assert chains(found) == [["Ana", "Ben", "Cem"]]


def test_an_organization_is_reached_through_its_people(client, people):
    body = {"organization_name": "Fernweh Rail"}
    contact = client.patch(f"{V1}/contacts/{people['Ben']}", json=body).json()
    assert chains(ways(client, "organization", contact["organization_id"])) == [["Ana", "Ben"]]


def test_a_refused_introduction_is_not_used_and_says_what_would_open_a_way(client, people):
    """R33, although another record of the same two people says nothing of it."""
    tie(client, people, "Ben", "Cem", willing="no")

    found = ways(client, "contact", people["Cem"])

    assert found["paths"] == []
    assert found["no_way"]["why"] == "refused"
    first = found["no_way"]["openings"][0]
    assert (first["why"], first["name"], first["to_name"]) == ("ask_again", "Ben", "Cem")


def test_a_person_to_be_left_alone_is_never_on_a_way(client, people):
    client.patch(f"{V1}/contacts/{people['Ben']}", json={"do_not_contact": True})
    assert ways(client, "contact", people["Cem"])["paths"] == []
    assert ways(client, "contact", people["Ben"])["no_way"]["why"] == "do_not_contact"


@pytest.mark.parametrize("gone", ["contact", "tie"])
def test_what_is_in_the_trash_opens_no_way(client, people, gone):
    if gone == "contact":
        client.delete(f"{V1}/contacts/{people['Ben']}")
    else:
        (first, *_) = client.get(f"{V1}/ties", params={"contact_id": people["Cem"]}).json()["items"]
        client.delete(f"{V1}/ties/{first['id']}")
    assert ways(client, "contact", people["Cem"])["paths"] == []


def test_a_referral_opens_a_way(client, people):
    assert ways(client, "contact", people["Dora"])["no_way"]["why"] == "no_ties"
    referral = {"referrer_id": people["Ana"], "referred_id": people["Dora"]}
    made = post(client, "/referrals", {**referral, "permission": "granted"})

    found = ways(client, "contact", people["Dora"])
    assert chains(found) == [["Ana", "Dora"]]
    assert found["paths"][0]["hops"][1]["via"] == "referral"

    client.patch(f"{V1}/referrals/{made['id']}", json={"permission": "denied"})
    assert ways(client, "contact", people["Dora"])["paths"] == []


def test_alternatives_are_ranked(client, people):
    tie(client, people, "Ana", "Cem", strength=1)
    found = ways(client, "contact", people["Cem"], alternatives=3)
    chances = [path["chance"] for path in found["paths"]]
    assert len(chances) == 2
    assert chances == sorted(chances, reverse=True)
    assert len(ways(client, "contact", people["Cem"], alternatives=1)["paths"]) == 1


def test_an_empty_organization_says_that_nobody_is_named(client):
    empty = post(client, "/organizations", {"name": "Fernweh Rail"})["id"]
    assert ways(client, "organization", empty)["no_way"]["why"] == "nobody_named"


@pytest.mark.parametrize("to", ["contact", "organization", "career"])
def test_somebody_elses_target_does_not_exist(client, stranger, people, to):
    career = post(client, "/careers", {"title": "UX research"})["id"]
    place = post(client, "/organizations", {"name": "Fernweh Rail"})["id"]
    target = {"contact": people["Ana"], "organization": place, "career": career}[to]
    answer = stranger.get(f"{V1}/network/paths", params={"to": to, "id": target})
    assert answer.status_code == 404


def test_a_wrong_question_names_the_field(client, people):
    answer = client.get(f"{V1}/network/paths", params={"to": "moon", "id": people["Ana"]})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "to"


def test_the_picture_has_everyone_in_their_ring(client, people):
    graph = client.get(f"{V1}/network/graph").json()
    names = graph["people"]["names"]
    rings = dict(zip(names, graph["people"]["handshakes"], strict=True))
    assert rings == {"Ana": 1, "Ben": 2, "Cem": 3, "Dora": None}
    drawn = {frozenset((names[one], names[other])) for one, other in graph["ties"]["ends"]}
    assert drawn == {frozenset(("Ana", "Ben")), frozenset(("Ben", "Cem"))}
    assert graph["truncated"] is False


def test_the_picture_shows_who_pointed_to_whom(client, people):
    pointed = {"referrer_id": people["Ana"], "referred_id": people["Dora"]}
    post(client, "/referrals", {**pointed, "permission": "granted"})
    graph = client.get(f"{V1}/network/graph").json()
    names = graph["people"]["names"]
    [(one, other)] = graph["referrals"]["ends"]
    assert (names[one], names[other]) == ("Ana", "Dora")
    assert graph["referrals"]["permissions"] == ["granted"]


def test_the_picture_is_only_mine(people, stranger):
    assert stranger.get(f"{V1}/network/graph").json()["people"]["ids"] == []


def test_what_is_in_the_trash_is_not_in_the_picture(client: TestClient):
    career = post(client, "/careers", {"title": "UX research"})["id"]
    body = {"display_name": "Ana", "organization_name": "Fernweh Rail", "career_ids": [career]}
    ana = post(client, "/contacts", body)

    def seen() -> tuple[str, list[str], str]:
        people = client.get(f"{V1}/network/graph").json()["people"]
        (path,) = ways(client, "contact", ana["id"])["paths"]
        (hop,) = path["hops"]
        return people["organizations"][0], people["career_ids"][0], hop["to_organization"]

    assert seen() == ("Fernweh Rail", [career], "Fernweh Rail")
    client.delete(f"{V1}/careers/{career}")
    client.delete(f"{V1}/organizations/{ana['organization_id']}")
    assert seen() == ("", [], "")
