"""Whom to ask instead, over HTTP."""

from typing import Any

from fastapi.testclient import TestClient

from tests.interviews.steps import identified, made, person, requested, step

from .steps import URL, speaker


def declined(client: TestClient, **fields: Any) -> dict[str, Any]:
    interview = requested(client, **fields)
    return step(client, interview, "decline", reason="No time")


def alternates(client: TestClient, interview: dict[str, Any], **query: Any) -> dict[str, list[str]]:
    asked = {"interview_id": interview["id"], **query}
    found = made(client.get(f"{URL}/alternates", params=asked))["items"]
    return {
        one["contact"]["display_name"]: [like["kind"] for like in one["likeness"]] for one in found
    }


def test_after_a_no_others_of_my_network_stand_in(client: TestClient, ux: str):
    where = {"organization_name": "Fernweh Rail", "place": "Hamburg"}
    ines = speaker(client, "Ines", ux, tags=["Meetup"], **where)
    person(client, "Colleague", organization_name="Fernweh Rail")
    speaker(client, "Vienna", ux, place="Wien")
    person(client, "Tagged", tags=["meetup"])
    person(client, "Nobody")
    person(client, "Peace", do_not_contact=True, **where)
    requested(client, contact_ids=[speaker(client, "Asked", ux)])
    interview = declined(client, contact_ids=[ines], career_ids=[ux])

    assert alternates(client, interview) == {
        "Vienna": ["other_city", "allied_field"],
        "Colleague": ["same_organization"],
        "Tagged": ["allied_field"],
    }
    assert len(alternates(client, interview, limit=1)) == 1


def test_what_it_would_have_been_about_counts_and_nobody_stands_in_for_themselves(
    client: TestClient, ux: str
):
    speaker(client, "Speaker", ux)
    ines = person(client, tags=["meetup"])["id"]
    planned = identified(client, contact_ids=[ines], career_ids=[ux])
    assert alternates(client, planned) == {"Speaker": ["allied_field"]}


def test_alternates_of_what_is_not_mine_are_not_found(client: TestClient, stranger: TestClient):
    theirs = declined(stranger)
    answer = client.get(f"{URL}/alternates", params={"interview_id": theirs["id"]})
    assert answer.status_code == 404
