"""Whose address is counted: forged forwarding headers move nobody out of a limit (D14)."""

import pytest
from fastapi import FastAPI, Request
from fastapi.testclient import TestClient

from grapevine.kit.proxies import client_network, parse_networks

PROXIES = "10.0.0.0/24, 2001:db8::1"
FORWARDED = "X-Forwarded-For"


def seen(peer: str, *forwarded: str, proxies: str = PROXIES) -> str:
    """The network that an application behind these proxies counts."""
    app = FastAPI()
    app.state.proxies = parse_networks(proxies)

    @app.get("/")
    async def answer(request: Request) -> str:
        return client_network(request)

    sent = [(FORWARDED, value) for value in forwarded]
    return TestClient(app, client=(peer, 1)).get("/", headers=sent).json()


@pytest.mark.parametrize(
    ("peer", "forwarded", "expected"),
    [
        ("198.51.100.7", (), "198.51.100.7"),
        ("198.51.100.7", ("203.0.113.9",), "198.51.100.7"),  # no proxy of ours: not believed
        ("10.0.0.2", (), "10.0.0.2"),
        ("10.0.0.2", ("203.0.113.9",), "203.0.113.9"),
        ("10.0.0.2", ("1.2.3.4, 203.0.113.9",), "203.0.113.9"),  # the left is the client's word
        ("10.0.0.2", ("1.2.3.4", "203.0.113.9"), "203.0.113.9"),  # two headers are one list
        ("10.0.0.2", ("1.2.3.4, 203.0.113.9, 10.0.0.3",), "203.0.113.9"),
        ("10.0.0.2", ("10.0.0.9, 10.0.0.3",), "10.0.0.9"),
        ("2001:db8::1", ("2001:db8::77",), "2001:db8::/64"),
        ("2a00:1450:4001:81b:aaaa::9", (), "2a00:1450:4001:81b::/64"),  # one person has all of it
        ("10.0.0.2", ("::ffff:203.0.113.9",), "203.0.113.9"),
        ("10.0.0.2", ("unknown",), "10.0.0.2"),
        ("10.0.0.2", ("203.0.113.9, <script>",), "10.0.0.2"),
        ("10.0.0.2", ("203.0.113.9:8080",), "10.0.0.2"),
        ("10.0.0.2", ("",), "10.0.0.2"),
        ("10.0.0.2", ("203.0.113.9,",), "10.0.0.2"),
        ("testclient", ("203.0.113.9",), "testclient"),
    ],
)
def test_the_nearest_stranger_counts(peer: str, forwarded: tuple[str, ...], expected: str):
    assert seen(peer, *forwarded) == expected


def test_without_proxies_of_ours_the_header_is_ignored():
    assert seen("127.0.0.1", "203.0.113.9", proxies="") == "127.0.0.1"


@pytest.mark.parametrize("text", ["nowhere", "10.0.0.1/24", "10.0.0.0/33", "*"])
def test_what_is_no_network_is_refused(text: str):
    with pytest.raises(ValueError, match=r"."):
        parse_networks(text)
