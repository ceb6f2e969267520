"""Drafts that can be kept but not recorded as sent, over HTTP: R14, R32, R42, R48."""

import pytest
from fastapi.testclient import TestClient

from grapevine.referrals import Permission, may_name_referrer
from tests.interviews.steps import made, person

from .steps import FIT, URL, codes, drafted, referred, sent


def test_what_has_variables_is_not_recorded_as_sent(client: TestClient):
    """R42."""
    one = drafted(client, person(client, email="a@example.com"), subject="{minutes} minutes")
    assert (one["unfilled"], one["sendable"], one["mailto"]) == (["minutes"], False, None)
    answer = sent(client, one)
    assert (answer.status_code, answer.json()["code"]) == (409, "unfilled_variables")
    assert made(client.get("/api/v1/messages"))["items"] == []


@pytest.mark.parametrize("permission", list(Permission))
def test_what_names_a_referrer_is_recorded_only_where_they_allow_it(
    client: TestClient, permission: Permission
):
    """R14, over all states."""
    one = drafted(client, referred(client, permission), text=f"Daniel told me of you. {FIT}")
    allowed = may_name_referrer(permission)
    assert one["sendable"] == one["may_name_referrer"] == allowed
    answer = sent(client, one)
    if allowed:
        assert made(answer)["sent_at"]
    else:
        assert (answer.status_code, answer.json()["code"]) == (409, "referrer_not_permitted")
        assert made(client.get("/api/v1/messages"))["items"] == []


@pytest.mark.parametrize("permission", list(Permission))
def test_a_mail_to_two_people_names_nobody_whom_one_of_them_must_not_hear_of(
    client: TestClient, permission: Permission
):
    """R14: who pointed me to the third person reads over their shoulder; not to whom only the
    first one writes."""
    kwame, ines = referred(client, permission), person(client, "Lea Roth")
    to_both = {"purpose": "introduce_two", "third_contact_id": kwame["id"]}
    one = drafted(client, ines, text="Daniel says that you should meet.", **to_both)
    assert ("referrer_not_permitted" in codes(one)) != may_name_referrer(permission)
    about = drafted(client, ines, text="Daniel says hello.", purpose="introduction_offer",
                    third_contact_id=kwame["id"])  # fmt: skip
    assert "referrer_not_permitted" not in codes(about)


def test_two_people_are_brought_together_once_both_agreed(client: TestClient):
    """Double opt-in: the mail to both waits for two answers."""
    ines, bo = person(client, email="i@example.com"), person(client, "Bo", email="b@example.com")
    one = drafted(
        client, ines, purpose="introduce_two", third_contact_id=bo["id"], text="Meet each other!"
    )
    assert (codes(one), one["sendable"]) == (["not_agreed"], False)
    assert sent(client, one).json()["code"] == "not_agreed"
    body = {"one_id": bo["id"], "other_id": ines["id"], "reason": "Trains."}
    url = f"/api/v1/introductions/{made(client.post('/api/v1/introductions', json=body))['id']}"
    for who in (ines, bo):
        assert sent(client, one).status_code == 409
        made(client.put(f"{url}/answers/{who['id']}", json={"answer": "agreed"}))
    ready = made(client.get(f"{URL}/{one['id']}"))
    assert (codes(ready), ready["mailto"]) == (
        [], "mailto:i@example.com,b@example.com?body=Meet%20each%20other%21",
    )  # fmt: skip
    assert made(sent(client, one))["recorded_as"] == "other"


def test_who_became_one_to_leave_alone_is_left_alone(client: TestClient):
    ines = person(client)
    one = drafted(client, ines)
    made(client.patch(f"/api/v1/contacts/{ines['id']}", json={"do_not_contact": True}))
    told = made(client.get(f"{URL}/{one['id']}"))
    assert (codes(told), told["sendable"], told["mailto_refusal"]) == (
        ["do_not_contact"], False, "blocked",
    )  # fmt: skip
    assert sent(client, one).json()["code"] == "do_not_contact"
    assert client.patch(f"{URL}/{one['id']}", json={"text": "x"}).status_code == 409
