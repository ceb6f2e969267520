"""Who is not to be asked for now, over HTTP."""

from fastapi.testclient import TestClient

from tests.agenda.steps import ago, days_later, say
from tests.interviews.steps import held, identified, made, person, requested, step

from .steps import URL, names, speaker


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
        talk = step(client, talk, "request", requested_at=ago(200))
        step(client, talk, ending, reason="Moved away")
    assert names(client) == []
    assert made(client.get(URL))["resting"] == 3


def test_the_day_of_the_no_counts_and_not_the_day_of_the_plan(client: TestClient, ux: str):
    asked = requested(client, contact_ids=[speaker(client, "Asked long ago", ux)])
    with days_later(client, 200):
        step(client, asked, "decline", reason="Moved away")
        assert names(client) == []


def test_who_was_asked_too_often_rests(client: TestClient, ux: str):
    """R46, and a no without an interview."""
    tired, answered, no, long_ago = (
        speaker(client, name, ux) for name in ("Tired", "Answered", "No", "Long ago")
    )
    for days in (50, 30):
        say(client, tired, "request", days)
        say(client, answered, "request", days)
    say(client, answered, "reply", 20, direction="in")
    say(client, no, "decline", 179, direction="in")
    say(client, long_ago, "decline", 181, direction="in")
    assert names(client) == ["Answered", "Long ago"]


def test_colleagues_of_many_who_were_asked_rest(client: TestClient, ux: str):
    where = {"organization_name": "Fernweh Rail"}
    for name in "ABC":
        say(client, person(client, name, **where)["id"], "request", 20)
    speaker(client, "Colleague", ux, **where)
    speaker(client, "Elsewhere", ux, organization_name="Seaside")
    assert names(client) == ["Elsewhere"]
