"""T21: what is too large, unreadable or one too many is refused as a problem, without nginx."""

import json
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from grapevine.kit import middleware
from tests.durability.driver import Server
from tests.faults.clients import ask, connections, memory

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
MEGABYTE = 1_000_000
POST = (
    "POST /api/v1/auth/register HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
)
GET = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n"


@pytest.fixture
def patient(new_server: Callable[..., Server]) -> Server:
    one = new_server(connections=5)
    one.start()
    return one


def refused(answer: bytes, status: int, code: str) -> None:
    """It is one answer, whole, with the headers of every answer."""
    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 %d " % status), head
    sent = {
        name.lower(): value
        for name, value in (line.split(": ", 1) for line in head.decode().split("\r\n")[1:])
    }
    assert sent["content-type"] == "application/problem+json"
    assert int(sent["content-length"]) == len(body)
    for name, value in middleware.HEADERS.items():
        assert sent[name.lower()] == value
    problem = json.loads(body)
    assert (problem["status"], problem["code"]) == (status, code)
    assert problem["request_id"] == sent["x-request-id"]


def test_a_body_that_is_declared_too_large_is_refused_before_it_is_sent(patient: Server):
    refused(
        ask(patient, f"{POST}Content-Length: {MEGABYTE + 1}\r\n\r\n".encode()), 413, "too_large"
    )


def test_a_body_that_turns_out_too_large_is_refused_and_not_kept(patient: Server):
    before = memory(patient)
    declared = f"{POST}Content-Length: {50 * MEGABYTE}\r\n\r\n".encode()
    refused(ask(patient, declared + b" " * 50 * MEGABYTE), 413, "too_large")
    chunk = b"%x\r\n%s\r\n" % (MEGABYTE, b" " * MEGABYTE)
    unmeasured = f"{POST}Transfer-Encoding: chunked\r\n\r\n".encode()
    refused(ask(patient, unmeasured + chunk * 50), 413, "too_large")
    assert memory(patient) - before < 25


@pytest.mark.parametrize("size", [20_000, 64_000, 300_000])
def test_large_headers_are_refused(patient: Server, size: int):
    refused(ask(patient, GET + b"X-Large: " + b"x" * size + b"\r\n\r\n"), 431, "headers_too_large")


def test_headers_without_end_are_refused(patient: Server):
    endless = b"".join(b"X-%d: y\r\n" % number for number in range(10_000))
    refused(ask(patient, GET + endless), 431, "headers_too_large")


@pytest.mark.parametrize(
    "line", [b"\x16\x03\x01\x02\x00\x01", b"GET\r\n\r\n", b"GET / HTTP/9\r\n\r\n"]
)
def test_what_is_no_request_is_refused(patient: Server, line: bytes):
    refused(ask(patient, line), 400, "unreadable")


def test_a_long_address_is_refused(patient: Server):
    long = b"GET /" + b"a" * 5_000 + b" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    refused(ask(patient, long), 414, "address_too_long")


@pytest.fixture
def crowd(patient: Server) -> Iterator[None]:
    """As many idle connections as are served."""
    with ExitStack() as stack:
        for _ in range(5):
            stack.enter_context(socket.create_connection(("127.0.0.1", patient.port)))
        while connections(patient) < 5:
            time.sleep(0.01)
        yield


def test_one_connection_too_many_is_told_to_come_back_but_health_answers(
    patient: Server, crowd: None
):
    patient.reconnect()
    answer = patient.http.get("/api/v1/careers")
    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "1"
    assert answer.json()["code"] == "overloaded"
    assert patient.http.get("/healthz").status_code == 200
