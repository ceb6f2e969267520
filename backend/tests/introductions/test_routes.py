"""Introductions over HTTP: both are asked, both agree, then they are brought together."""

from typing import Any
from uuid import uuid4

import pytest
from fastapi.testclient import TestClient

from tests.interviews.steps import made, person

URL = "/api/v1/introductions"


@pytest.fixture
def two(client: TestClient) -> tuple[str, str]:
    return person(client)["id"], person(client, "Tom Vale")["id"]


def introduce(client: TestClient, two: tuple[str, str], **fields: Any) -> dict[str, Any]:
    return made(client.post(URL, json={"one_id": two[0], "other_id": two[1], **fields}))


def answered(
    client: TestClient, one: dict[str, Any], contact_id: str, answer: str, **fields: Any
) -> Any:
    url = f"{URL}/{one['id']}/answers/{contact_id}"
    return client.put(url, json={"answer": answer, **fields})


def listed(client: TestClient, **query: Any) -> list[str]:
    return [one["id"] for one in made(client.get(URL, params=query))["items"]]


def test_nobody_was_asked_yet(client: TestClient, two: tuple[str, str]):
    one = introduce(client, two, reason="Night trains.", blurb_one="Ines draws signs.")

    assert (one["one_name"], one["other_name"]) == ("Ines Duarte", "Tom Vale")
    assert (one["one_answer"], one["other_answer"], one["state"]) == (
        "not_asked", "not_asked", "asking",
    )  # fmt: skip
    assert (one["one_answered_at"], one["made_at"]) == (None, None)
    assert made(client.get(f"{URL}/{one['id']}")) == one


def test_both_agree_before_they_are_brought_together(client: TestClient, two: tuple[str, str]):
    one = introduce(client, two)
    url = f"{URL}/{one['id']}/made"

    early = client.post(url, json={})
    made(answered(client, one, two[0], "agreed", answered_at="2026-03-01T09:00:00Z"))
    half = client.post(url, json={})
    both = made(answered(client, one, two[1], "agreed"))
    done = made(client.post(url, json={"made_at": "2026-03-02T09:00:00Z"}))
    late = answered(client, one, two[0], "refused")
    back = made(client.delete(url))

    assert [(a.status_code, a.json()["code"]) for a in (early, half)] == [(409, "not_agreed")] * 2
    assert (both["state"], both["one_answered_at"]) == ("agreed", "2026-03-01T09:00:00Z")
    assert (done["state"], done["made_at"]) == ("made", "2026-03-02T09:00:00Z")
    assert (late.status_code, late.json()["code"]) == (409, "already_made")
    assert (back["state"], back["made_at"], back["one_answer"]) == ("agreed", None, "agreed")


def test_a_refusal_ends_it_and_can_be_taken_back(client: TestClient, two: tuple[str, str]):
    one = introduce(client, two)
    made(answered(client, one, two[0], "agreed"))
    refused = made(answered(client, one, two[1], "refused"))
    answer = client.post(f"{URL}/{one['id']}/made", json={})
    again = made(answered(client, one, two[1], "not_asked"))

    assert refused["state"] == "refused"
    assert answer.status_code == 409
    assert (again["state"], again["other_answered_at"]) == ("asking", None)


def test_only_the_two_can_answer_and_not_in_the_future(client: TestClient, two: tuple[str, str]):
    one = introduce(client, two)
    somebody = person(client, "Cleo")["id"]
    ahead = answered(client, one, two[0], "agreed", answered_at="2190-01-01T00:00:00Z")

    assert answered(client, one, somebody, "agreed").status_code == 404
    assert answered(client, one, str(uuid4()), "agreed").status_code == 404
    assert ahead.json()["errors"][0]["pointer"] == "/answered_at"


def test_whoever_wants_to_be_left_alone_is_asked_for_nothing(
    client: TestClient, two: tuple[str, str]
):
    one = introduce(client, two)
    client.patch(f"/api/v1/contacts/{two[1]}", json={"do_not_contact": True})

    new = client.post(URL, json={"one_id": two[0], "other_id": two[1]})
    asked = answered(client, one, two[1], "asked")
    refused = answered(client, one, two[1], "refused")

    for answer in (new, asked):
        assert (answer.status_code, answer.json()["code"]) == (409, "do_not_contact")
    assert made(refused)["state"] == "refused"


@pytest.mark.parametrize("field", ["one_id", "other_id"])
def test_both_are_the_owners_and_two(
    client: TestClient, stranger: TestClient, two: tuple[str, str], field: str
):
    both = {"one_id": two[0], "other_id": two[1]}
    for wrong in (person(stranger)["id"], str(uuid4())):
        answer = client.post(URL, json={**both, field: wrong})
        assert [one["pointer"] for one in answer.json()["errors"]] == [f"/{field}"]
    alone = client.post(URL, json={"one_id": two[0], "other_id": two[0]})
    assert alone.json()["errors"][0]["code"] == "same_person"


def test_the_list_is_filtered_searched_and_hides_the_trash(
    client: TestClient, two: tuple[str, str]
):
    cleo = person(client, "Cleo")["id"]
    first = introduce(client, two, reason="Night trains")
    second = introduce(client, (two[0], cleo), blurb_other="Cleo sings")
    made(answered(client, second, cleo, "refused"))

    assert listed(client) == [second["id"], first["id"]]
    assert listed(client, contact_id=two[1]) == [first["id"]]
    assert listed(client, state="refused") == [second["id"]]
    assert listed(client, q="night") == [first["id"]]
    client.delete(f"{URL}/{first['id']}")
    assert (listed(client), listed(client, trashed=True)) == ([second["id"]], [first["id"]])
    made(client.post(f"{URL}/{first['id']}/restore"))
    client.delete(f"/api/v1/contacts/{cleo}")
    assert listed(client) == [first["id"]]
    assert client.get(f"{URL}/{second['id']}").status_code == 404


def test_every_state_of_the_answers_is_the_same_in_a_list(client: TestClient, two: tuple[str, str]):
    """The database computes what the rules compute."""
    answers = ("not_asked", "asked", "agreed", "refused")
    one = introduce(client, two)
    for mine in answers:
        made(answered(client, one, two[0], mine))
        for theirs in answers:
            shown = made(answered(client, one, two[1], theirs))["state"]
            assert listed(client, state=shown) == [one["id"]]
            wanted = {"refused"} if "refused" in (mine, theirs) else {"asking"}
            assert {shown} == ({"agreed"} if mine == theirs == "agreed" else wanted)


def test_a_change_says_which_version_it_saw(client: TestClient, two: tuple[str, str]):
    one = introduce(client, two)
    url = f"{URL}/{one['id']}"
    changed = made(client.patch(url, json={"outcome": "They met."}))
    late = client.patch(url, json={"outcome": ""}, headers={"If-Match": '"1"'})
    assert (changed["outcome"], late.status_code) == ("They met.", 412)
