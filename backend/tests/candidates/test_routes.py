"""Whom to ask next and whom instead, over HTTP."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import event

from tests.interviews.steps import (
    career,
    held,
    identified,
    made,
    person,
    requested,
    step,
)

URL = "/api/v1/candidates"


@pytest.fixture
def ux(client: TestClient) -> str:
    return str(career(client)["id"])


def speaker(client: TestClient, name: str, ux: str, **fields: Any) -> str:
    return str(person(client, name, career_ids=[ux], **fields)["id"])


def listed(client: TestClient, **query: Any) -> list[dict[str, Any]]:
    return list(made(client.get(URL, params=query))["items"])


def names(client: TestClient, **query: Any) -> list[str]:
    return [one["contact"]["display_name"] for one in listed(client, **query)]


def test_without_a_career_there_is_nobody_to_ask(client: TestClient):
    person(client)
    assert made(client.get(URL)) == {"items": [], "careers": [], "speakers": 0, "resting": 0}


def test_somebody_is_explained_by_points_that_add_up(client: TestClient, ux: str):
    ines = speaker(
        client, "Ines", ux, closeness=3, organization_name="Fernweh Rail",
        common_ground="The choir",
    )  # fmt: skip
    [one] = listed(client)

    assert one["contact"]["id"] == ines
    assert one["contact"]["organization_name"] == "Fernweh Rail"
    assert [found["id"] for found in one["careers"]] == [ux]
    assert one["score"] == sum(reason["points"] for reason in one["reasons"])
    said = {reason["code"]: reason["message"] for reason in one["reasons"]}
    assert said["interviews"] == "UX research: 3 conversations missing for a balanced picture."
    assert said["direct"] == "You know them: closeness 3 of 5."
    assert {"new_organization", "independent", "no_con", "common_ground"} < said.keys()
    assert one["way"] == {
        "kind": "direct", "message": "Write to them.", "contact_id": ines,
        "through_id": None, "through_name": "", "referral_id": None,
    }  # fmt: skip


def test_what_was_heard_is_needed_less(client: TestClient, ux: str):
    law = career(client, "Law")["id"]
    for name in "ABC":
        held(client, contact_ids=[speaker(client, name, ux)], career_ids=[ux])
    speaker(client, "Heard enough", ux)
    speaker(client, "Not heard yet", law)
    assert names(client) == ["Not heard yet", "Heard enough"]
    assert names(client, career_id=ux) == ["Heard enough"]
    weighed = made(client.get(URL))["careers"]
    assert [(one["title"], len(one["missing"])) for one in weighed] == [
        ("Law", 4),
        ("UX research", 2),
    ]


def test_a_shortlisted_career_comes_first_and_a_ruled_out_one_not_at_all(
    client: TestClient, ux: str
):
    law, sea = (career(client, title)["id"] for title in ("Law", "Sea"))
    for title, one in (("Ux", ux), ("Law", law), ("Sea", sea)):
        speaker(client, title, one)
    decide = {"status": "shortlisted", "reason": ""}
    made(client.post(f"/api/v1/careers/{law}/decisions", json=decide))
    made(
        client.post(
            f"/api/v1/careers/{sea}/decisions", json={"status": "ruled_out", "reason": "Waves"}
        )
    )
    assert names(client) == ["Law", "Ux"]


def refer(client: TestClient, referrer: str, referred: str, permission: str) -> str:
    body = {"referrer_id": referrer, "referred_id": referred, "permission": permission}
    return str(made(client.post("/api/v1/referrals", json=body))["id"])


def test_a_name_that_may_be_used_beats_one_that_may_not(client: TestClient, ux: str):
    ana = person(client, "Ana")["id"]
    stranger = {"standing": "named", "circle": "stranger"}
    ways = {}
    for permission in ("granted", "not_asked", "denied"):
        somebody = speaker(client, permission, ux, **stranger)
        ways[permission] = refer(client, ana, somebody, permission)

    found = listed(client)

    assert [one["contact"]["display_name"] for one in found] == ["granted", "not_asked", "denied"]
    may, ask, cold = (one["way"] for one in found)
    assert (may["kind"], may["contact_id"]) == ("name", found[0]["contact"]["id"])
    assert may["message"] == "Write to them, and name Ana."
    assert (may["through_id"], may["referral_id"]) == (ana, ways["granted"])
    assert (ask["kind"], ask["contact_id"], ask["through_name"]) == ("permission", ana, "Ana")
    assert (cold["kind"], cold["through_id"]) == ("cold", None)


def test_who_would_introduce_me_is_asked(client: TestClient, ux: str):
    ana, ben, cleo = (person(client, name)["id"] for name in ("Ana", "Ben", "Cleo"))
    target = speaker(client, "Target", ux, standing="named")
    for tie in (
        {"from_id": ana, "to_id": target, "strength": 5},
        {"from_id": ben, "to_id": target, "strength": 1, "willing": "yes"},
        {"from_id": cleo, "to_id": target, "strength": 5, "willing": "no"},
    ):
        made(client.post("/api/v1/ties", json=tie))

    [one] = listed(client)
    assert (one["way"]["kind"], one["way"]["contact_id"]) == ("introduction", ben)
    assert one["way"]["message"] == "Ask Ben to introduce you."
    client.patch(f"/api/v1/contacts/{ben}", json={"do_not_contact": True})
    assert listed(client)[0]["way"]["through_id"] == ana
    client.delete(f"/api/v1/contacts/{ana}")
    assert listed(client)[0]["way"]["kind"] == "cold"


def test_knowing_is_mutual_and_willingness_is_not(client: TestClient, ux: str):
    ana = person(client, "Ana")["id"]
    target = speaker(client, "Target", ux, standing="named")
    back = {"from_id": target, "to_id": ana, "willing": "yes", "strength": 3}
    made(client.post("/api/v1/ties", json=back))
    [one] = listed(client)
    assert (one["way"]["kind"], one["way"]["through_id"]) == ("introduction", ana)
    assert {"code": "introduction", "points": 9}.items() <= one["reasons"][-1].items()


def test_who_was_asked_met_or_wants_peace_is_left_out(client: TestClient, ux: str):
    asked = requested(client, contact_ids=[speaker(client, "Asked", ux)])
    held(client, contact_ids=[speaker(client, "Met", ux)])
    speaker(client, "Peace", ux, do_not_contact=True)
    gone = speaker(client, "Gone", ux)
    client.delete(f"/api/v1/contacts/{gone}")
    speaker(client, "Free", ux)
    planned = identified(client, contact_ids=[speaker(client, "Planned", ux)])

    found = made(client.get(URL))
    assert [one["contact"]["display_name"] for one in found["items"]] == ["Planned", "Free"]
    assert found["items"][0]["interview_id"] == planned["id"]
    assert (found["speakers"], found["resting"]) == (4, 2)
    client.delete(f"/api/v1/interviews/{asked['id']}")
    assert set(names(client)) == {"Planned", "Free", "Asked"}


def test_half_a_year_passes_after_a_no_and_not_after_the_question(client: TestClient, ux: str):
    for ending in ("decline", "no-response", "cancellation"):
        talk = identified(client, contact_ids=[speaker(client, ending, ux)])
        talk = step(client, talk, "request", requested_at=sent(200))
        step(client, talk, ending, reason="Moved away")
    assert names(client) == []
    assert made(client.get(URL))["resting"] == 3


def sent(days: int) -> str:
    return (datetime.now(UTC) - timedelta(days=days)).isoformat()


def log(client: TestClient, contact_id: str, days: int, **fields: Any) -> None:
    body = {"contact_id": contact_id, "sent_at": sent(days), **fields}
    made(client.post("/api/v1/messages", json=body))


def test_who_was_asked_too_often_rests(client: TestClient, ux: str):
    """R46, and a no without an interview."""
    tired, answered, no, long_ago = (
        speaker(client, name, ux) for name in ("Tired", "Answered", "No", "Long ago")
    )
    for days in (50, 30):
        log(client, tired, days, kind="request")
        log(client, answered, days, kind="request")
    log(client, answered, 20, kind="reply", direction="in")
    log(client, no, 179, kind="decline", direction="in")
    log(client, long_ago, 181, kind="decline", direction="in")
    assert names(client) == ["Answered", "Long ago"]


def test_colleagues_of_many_who_were_asked_rest(client: TestClient, ux: str):
    where = {"organization_name": "Fernweh Rail"}
    for name in "ABC":
        log(client, person(client, name, **where)["id"], 20, kind="request")
    speaker(client, "Colleague", ux, **where)
    speaker(client, "Elsewhere", ux, organization_name="Seaside")
    assert names(client) == ["Elsewhere"]


def test_of_one_chain_nobody_is_another_voice(client: TestClient, ux: str):
    ana = speaker(client, "Ana", ux)
    held(client, contact_ids=[ana], career_ids=[ux])
    referred = speaker(client, "Referred", ux)
    refer(client, ana, referred, "denied")
    speaker(client, "Own", ux)
    codes = {
        one["contact"]["display_name"]: {reason["code"] for reason in one["reasons"]}
        for one in listed(client)
    }
    assert ("independent" in codes["Own"], "independent" in codes["Referred"]) == (True, False)


def test_there_are_as_many_queries_for_many_as_for_few(app: FastAPI, client: TestClient, ux: str):
    statements: list[str] = []
    event.listen(
        app.state.engine, "before_cursor_execute", lambda *told: statements.append(told[2])
    )

    def count(limit: int) -> int:
        statements.clear()
        assert len(listed(client, limit=limit)) == limit
        return len(statements)

    for number in range(3):
        speaker(client, f"First {number}", ux, organization_name=f"Place {number}")
    few = count(3)
    for number in range(20):
        one = speaker(client, f"More {number}", ux, organization_name=f"Town {number}")
        refer(client, one, speaker(client, f"Known {number}", ux, standing="named"), "granted")
    assert count(40) == few <= 20


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
