"""Whom to ask next, and why, over HTTP."""

from fastapi import FastAPI
from fastapi.testclient import TestClient

from tests.agenda.counting import counted
from tests.interviews.steps import career, held, made, person

from .steps import URL, listed, names, refer, speaker


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
    def count(limit: int) -> int:
        with counted(app) as statements:
            assert len(listed(client, limit=limit)) == limit
        return len(statements)

    for number in range(3):
        speaker(client, f"First {number}", ux, organization_name=f"Place {number}")
    few = count(3)
    for number in range(20):
        one = speaker(client, f"More {number}", ux, organization_name=f"Town {number}")
        refer(client, one, speaker(client, f"Known {number}", ux, standing="named"), "granted")
    assert 0 < few == count(40) <= 20
