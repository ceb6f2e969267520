"""Silence at an organization over HTTP: a second person, the first again, on to another place."""

from datetime import timedelta

import pytest
from fastapi.testclient import TestClient

from grapevine.kit.clock import now
from tests.world import V1, post

from .steps import ago, ask, choose, ids, of_rule, say, somebody


class TestThreeBSeven:
    """Ten days without an answer: far enough by business days for the second person, too far for
    the first again."""

    @pytest.fixture(autouse=True)
    def _by_the_book(self, client: TestClient) -> None:
        choose(client, key="dalton_3b7")

    def test_names_who_else_is_there_and_says_it_of_nobody_else(
        self, client: TestClient, priya: str
    ):
        choose(client, values={"move_on_days": 0, "first_again_days": 0})
        somebody(client, "Ana", organization_name="Fernweh Rail")
        somebody(client, "Ben", organization_name="Elsewhere")
        somebody(client, "Cleo", organization_name="Fernweh Rail", do_not_contact=True)
        ask(client, priya, 10)
        (item,) = of_rule(client, "R17")
        assert (item["deed"], item["inputs"]["others_there"]) == ("ask_second_person", "Ana")
        assert item["parameters"]["second_person_days"] == 3

    def test_names_somebody_who_was_not_asked_however_many_were(
        self, client: TestClient, priya: str
    ):
        choose(client, values={"move_on_days": 0, "first_again_days": 0})
        for number in range(6):
            near = {"organization_name": "Fernweh Rail", "closeness": 5}
            say(client, somebody(client, f"Asked {number}", **near), "request", 100)
        somebody(client, "Ana", organization_name="Fernweh Rail", closeness=1)
        ask(client, priya, 10)
        (item,) = of_rule(client, "R17")
        assert item["inputs"]["others_there"] == "Ana"

    def test_then_moves_on(self, client: TestClient, priya: str):
        ask(client, priya, 16)
        assert [item["deed"] for item in of_rule(client, "R17")] == ["ask_someone_else"]

    def test_any_reply_from_there_ends_it(self, client: TestClient, priya: str):
        """R18: from a colleague, outside of that conversation."""
        ana = somebody(client, "Ana", organization_name="Fernweh Rail")
        ben = somebody(client, "Ben", organization_name="Elsewhere")
        ask(client, priya, 16)
        say(client, ana, "thank_you", 17, direction="in")
        say(client, ben, "thank_you", 1, direction="in")
        assert ids(client) == ["R17"]
        word = say(client, ana, "thank_you", 1, direction="in")
        assert ids(client) == []
        client.delete(f"{V1}/messages/{word}")
        assert ids(client) == ["R17"]

    def test_so_does_one_in_a_conversation_about_it(self, client: TestClient, priya: str):
        """By somebody who works elsewhere, but talks for that organization."""
        ask(client, priya, 16)
        fernweh = client.get(f"{V1}/contacts/{priya}").json()["organization_id"]
        ben = somebody(client, "Ben")
        body = {"contact_ids": [ben], "organization_id": fernweh}
        talk = post(client, "/interviews", body)["id"]
        assert ids(client) == ["R17"]
        say(client, ben, "thank_you", 1, direction="in", interview_id=talk)
        assert ids(client) == []

    def test_a_colleague_who_was_asked_since_is_the_second_person(
        self, client: TestClient, priya: str
    ):
        choose(client, values={"move_on_days": 0, "first_again_days": 0})
        ana = somebody(client, "Ana", organization_name="Fernweh Rail")
        ask(client, priya, 10)
        ask(client, ana, 1)
        assert of_rule(client, "R17") == []

    def test_days_off_hold_it_back(self, client: TestClient, priya: str):
        ask(client, priya, 16)
        for days in range(17):
            post(client, "/days-off", {"day": ago(days)[:10], "title": "Away"})
        post(client, "/days-off", {"day": str((now() + timedelta(days=1)).date()), "title": "Away"})
        assert ids(client) == []
