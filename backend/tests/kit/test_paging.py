"""Keyset pages over HTTP: everything once, in order, whatever is asked."""

import pytest
from fastapi.testclient import TestClient

from tests.world import V1, post


def titles(client: TestClient, url: str) -> tuple[list[str], str | None]:
    page = client.get(url).json()
    return [career["title"] for career in page["items"]], page["next_cursor"]


class TestPages:
    def test_pages_hold_everything_once_and_in_order(self, client: TestClient):
        names = ["alpha", "Beta", "beta", "Gamma", "Äther", "zeta", "delta"]
        for name in names:
            post(client, "/careers", {"title": name})

        seen, cursor = titles(client, f"{V1}/careers?limit=3")
        while cursor:
            more, cursor = titles(client, f"{V1}/careers?limit=3&cursor={cursor}")
            seen += more

        assert [name.casefold() for name in seen] == [
            "alpha", "äther", "beta", "beta", "delta", "gamma", "zeta",
        ]  # fmt: skip

    @pytest.mark.parametrize("sort", ["interest", "-interest"])
    def test_what_is_empty_comes_last_in_either_direction(self, client: TestClient, sort: str):
        for title, interest in [("a", 3), ("b", None), ("c", 9), ("d", None), ("e", 3)]:
            post(client, "/careers", {"title": title, "interest": interest})

        seen, cursor = titles(client, f"{V1}/careers?limit=2&sort={sort}")
        while cursor:
            more, cursor = titles(client, f"{V1}/careers?limit=2&sort={sort}&cursor={cursor}")
            seen += more

        assert len(seen) == 5
        assert set(seen[-2:]) == {"b", "d"}
        assert seen[0 if sort.startswith("-") else 2] == "c"

    def test_a_next_link_is_given(self, client: TestClient):
        for number in range(3):
            post(client, "/careers", {"title": f"Career {number}"})
        answer = client.get(f"{V1}/careers?limit=2")
        link = answer.headers["Link"]
        assert link.endswith('>; rel="next"')
        assert len(client.get(link[1:].split(">")[0]).json()["items"]) == 1

    @pytest.mark.parametrize(
        "query",
        [
            "limit=0",
            "limit=201",
            "limit=-1",
            "limit=x",
            "cursor=zzz",
            "sort=password",
            "cursor=W10",
        ],
    )
    def test_a_wrong_question_is_refused(self, client: TestClient, query: str):
        answer = client.get(f"{V1}/careers?{query}")
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == query.partition("=")[0]

    def test_a_cursor_is_bound_to_its_list(self, client: TestClient):
        for number in range(3):
            post(client, "/careers", {"title": f"Career {number}"})
        cursor = client.get(f"{V1}/careers?limit=2").json()["next_cursor"]
        answer = client.get(f"{V1}/careers?limit=2&sort=-title&cursor={cursor}")
        assert answer.status_code == 422
