"""Forgetting a person at their request: the record stays true, and names nobody."""

from typing import Any

from fastapi.testclient import TestClient

from tests.forgetting.steps import NOBODY, forget, read
from tests.transfer.steps import people
from tests.world import V1, post


def test_what_stays_is_a_nameless_place_in_the_network(client: TestClient, nina: dict[str, Any]):
    forget(client, nina)
    left = read(client, f"/contacts/{nina['id']}")
    assert (left["display_name"], left["do_not_contact"]) == (NOBODY, True)
    assert (left["closeness"], left["circle"]) == (4, "friend")
    assert left["forgotten_at"]
    written = ("email", "role", "organization_id", "organization_name", "tags", "notes")
    assert not any(left[name] for name in written)


def test_nobody_finds_them_any_more(client: TestClient, nina: dict[str, Any]):
    forget(client, nina)
    assert (
        people(client, q="Nina") == people(client, q="Fernweh") == people(client, q="guide") == []
    )
    assert people(client) == [NOBODY]


def test_they_can_be_forgotten_from_the_trash(client: TestClient, nina: dict[str, Any]):
    client.delete(f"{V1}/contacts/{nina['id']}")
    forget(client, nina)
    assert people(client, trashed=True) == [NOBODY]


def test_they_stay_forgotten(client: TestClient, nina: dict[str, Any]):
    forget(client, nina)
    answer = client.patch(f"{V1}/contacts/{nina['id']}", json={"display_name": "Nina Lang"})
    assert (answer.status_code, answer.json()["code"]) == (409, "forgotten")
    assert forget(client, nina)["mentions"] == []


def test_a_version_that_was_not_seen_is_not_forgotten(client: TestClient, nina: dict[str, Any]):
    client.patch(f"{V1}/contacts/{nina['id']}", json={"closeness": 1})
    url = f"{V1}/contacts/{nina['id']}/forgetting"
    assert client.post(url, headers={"If-Match": '"1"'}).status_code == 412
    assert people(client, q="Nina") == ["Nina Lang"]


class TestTheRecordStaysTrue:
    def test_ties_stay_but_no_way_leads_through(
        self, client: TestClient, nina: dict[str, Any], omar: dict[str, Any]
    ):
        far = post(client, "/contacts", {"display_name": "Far", "standing": "named"})
        post(client, "/ties", {"from_id": nina["id"], "to_id": far["id"], "note": "Her sister."})
        assert read(client, f"/network/paths?to=contact&id={far['id']}")["paths"]
        assert forget(client, nina)["ties"] == 1
        (tie,) = read(client, "/ties")["items"]
        assert (tie["from_name"], tie["note"]) == (NOBODY, "")
        assert read(client, f"/network/paths?to=contact&id={far['id']}")["paths"] == []
        assert NOBODY in read(client, "/network/graph")["people"]["names"]

    def test_what_they_said_counts_as_before(
        self, client: TestClient, nina: dict[str, Any], omar: dict[str, Any], career: dict[str, Any]
    ):
        about = {"career_id": career["id"], "topic": "culture", "polarity": "con"}
        first = post(client, "/insights", {**about, "contact_id": nina["id"], "text": "Cold."})
        agreed = {**about, "contact_id": omar["id"], "text": "So it is.", "answers_id": first["id"]}
        post(client, "/insights", agreed)
        assert forget(client, nina)["insights"] == 1
        left = read(client, f"/insights/{first['id']}")
        assert (left["contact_name"], left["text"]) == (NOBODY, "Cold.")
        assert (left["support"], left["voices"]) == ("corroborated", 2)

    def test_messages_were_sent_but_say_nothing(self, client: TestClient, nina: dict[str, Any]):
        sent = {"contact_id": nina["id"], "kind": "request", "subject": "Hello", "text": "Nina, …"}
        message = post(client, "/messages", sent)
        assert forget(client, nina)["messages"] == 1
        left = read(client, f"/messages/{message['id']}")
        assert (left["subject"], left["text"]) == ("", "")
        assert (left["kind"], left["sent_at"]) == (message["kind"], message["sent_at"])

    def test_their_name_may_no_longer_be_used(
        self, client: TestClient, nina: dict[str, Any], omar: dict[str, Any]
    ):
        pointed = {"referrer_id": nina["id"], "referred_id": omar["id"], "permission": "granted"}
        referral = post(client, "/referrals", {**pointed, "note": "Say hello."})
        assert forget(client, nina)["referrals"] == 1
        left = read(client, f"/referrals/{referral['id']}")
        assert (left["permission"], left["may_name_referrer"]) == ("withdrawn", False)
        assert (left["referrer_name"], left["note"]) == (NOBODY, "")

    def test_what_was_promised_goes_and_what_was_advised_stays(
        self, client: TestClient, nina: dict[str, Any]
    ):
        made = {"contact_id": nina["id"], "text": "Go to Chur, Nina said."}
        promise = post(client, "/commitments", {**made, "kind": "promise"})
        advice = post(client, "/commitments", {**made, "kind": "advice"})
        told = forget(client, nina)
        assert told["commitments"] == 2
        assert [one["id"] for one in told["mentions"]] == [advice["id"]]
        left = read(client, f"/commitments/{promise['id']}")
        assert (left["contact_name"], left["text"], left["state"]) == (NOBODY, "", "dropped")
        left = read(client, f"/commitments/{advice['id']}")
        assert (left["contact_name"], left["text"], left["state"]) == (NOBODY, made["text"], "open")
        assert read(client, "/commitments?q=Chur")["items"] == [left]

    def test_a_lead_stays_with_a_nameless_origin(self, client: TestClient, nina: dict[str, Any]):
        lead = post(client, "/leads", {"title": "Hut keeper", "contact_id": nina["id"]})
        assert forget(client, nina)["leads"] == 1
        left = read(client, f"/leads/{lead['id']}")
        assert (left["title"], left["contact_id"]) == ("Hut keeper", nina["id"])
        assert left["contact_name"] == NOBODY

    def test_conversations_stay_and_owe_nobody_anything(
        self, client: TestClient, nina: dict[str, Any]
    ):
        place = {"contact_ids": [nina["id"]], "place": "Her kitchen", "notes": "Go in winter."}
        talk = post(client, "/interviews", place)
        post(client, f"/interviews/{talk['id']}/completion", {"actual_minutes": 20})
        assert any(one["rule_id"] == "R6" for one in read(client, "/agenda")["items"])
        assert forget(client, nina)["interviews"] == 1
        left = read(client, f"/interviews/{talk['id']}")
        assert (left["state"], left["place"], left["notes"]) == ("held", "", "Go in winter.")
        assert [one["display_name"] for one in left["contacts"]] == [NOBODY]
        assert not any(one["rule_id"] == "R6" for one in read(client, "/agenda")["items"])

    def test_the_place_of_a_conversation_with_others_is_theirs_too(
        self, client: TestClient, nina: dict[str, Any], omar: dict[str, Any]
    ):
        both = {"contact_ids": [nina["id"], omar["id"]], "place": "Canteen"}
        talk = post(client, "/interviews", both)
        forget(client, nina)
        assert read(client, f"/interviews/{talk['id']}")["place"] == "Canteen"


class TestMentions:
    def test_own_words_that_may_name_them_are_listed_with_where_to_edit_them(
        self, client: TestClient, nina: dict[str, Any], omar: dict[str, Any], career: dict[str, Any]
    ):
        url = f"{V1}/contacts/{omar['id']}"
        client.patch(url, json={"notes": "Knows Nina.", "tags": ["nina's friend"]})
        note = post(client, f"/careers/{career['id']}/interest", {"value": 5, "note": "Lang hours"})
        pitch = post(client, "/pitches", {"title": "One", "text": "Nina Lang taught me."})
        found = forget(client, nina)["mentions"]
        places = {(one["kind"], one["field"], one["page"], one["page_id"]) for one in found}
        assert places == {
            ("pitch", "text", "pitch", pitch["id"]),
            ("contact", "notes", "contact", omar["id"]),
            ("contact_tag", "tag", "contact", omar["id"]),
            ("career_interest", "note", "career", career["id"]),
        }
        assert note["id"] in {one["id"] for one in found}
        assert "Nina" not in str(found)

    def test_a_second_record_of_the_same_person_is_one_of_them(
        self, client: TestClient, nina: dict[str, Any]
    ):
        again = post(client, "/contacts", {"display_name": "nina LANG"})
        post(client, "/contacts", {"display_name": "Nina Other"})
        (found,) = forget(client, nina)["mentions"]
        assert (found["id"], found["field"]) == (again["id"], "display_name")

    def test_the_list_ends_somewhere_and_says_so(self, client: TestClient, nina: dict[str, Any]):
        for number in range(201):
            post(client, "/careers", {"title": f"Nina {number}"})
        told = forget(client, nina)
        assert (len(told["mentions"]), told["more_mentions"]) == (200, True)
