"""By whom one comes to somebody, over HTTP."""

from fastapi.testclient import TestClient

from tests.interviews.steps import made, person

from .steps import listed, refer, speaker


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
