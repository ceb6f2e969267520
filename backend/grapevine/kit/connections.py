"""Connections with deadlines: who sends too slowly, too much or reads nothing is let go (D14).

The web server alone would wait for ever. Every connection looks at its own clock now and then: a
request's headers and body each have a time by which they must be there, and an answer has to be
taken at a least rate. What is refused here never reaches the application.
"""

import math
from asyncio import TimerHandle, Transport
from typing import Any, cast

import structlog
from fastapi import Request
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

from .ids import uuid7
from .middleware import HEADER_LIMIT, URL_LIMIT, add_headers
from .problems import problem

HEAD_LIMIT = HEADER_LIMIT + URL_LIMIT + 12_288  # bytes, with colons, spaces and ends of lines
TAKEN_AT_LEAST = 1024  # bytes of an answer a second
LINGER = 1.0  # seconds for an early answer to be read before the connection is cut
ALWAYS_ANSWERED = b"/healthz"
log = structlog.get_logger()


class Connection(HttpToolsProtocol):
    """One client's connection. The application's settings say how patient it is."""

    def connection_made(  # type: ignore[override]  # narrowed, as uvicorn does
        self, transport: Transport
    ) -> None:
        measured = Measured(transport, self)
        super().connection_made(cast(Transport, measured))
        self._measured = measured
        self._settings: Any = cast(Any, self.config.loaded_app).state.settings
        self._in_head, self._head_bytes = True, 0
        self._ended = False  # nothing that still arrives is read
        self._unsent, self._taken, self._looked = 0, 0, self.loop.time()
        self._due = self._looked + self._settings.header_seconds
        self._timer: TimerHandle = self.loop.call_at(self._due, self._look)

    def connection_lost(self, exc: Exception | None) -> None:
        self._timer.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._ended:
            return
        if not self._in_head and self._due == math.inf:  # the first bytes of another request
            self._in_head, self._due = True, self.loop.time() + self._settings.header_seconds
        super().data_received(data)
        if self._in_head and not self._ended:
            self._head_bytes += len(data)
            if self._head_bytes > HEAD_LIMIT:
                self._refuse(431, "headers_too_large", "The request's headers are too large.")

    def on_headers_complete(self) -> None:
        self._in_head, self._head_bytes = False, 0
        self._due = self.loop.time() + self._settings.body_seconds
        if len(self.connections) > self._settings.connections and self.url != ALWAYS_ANSWERED:
            self.scope["state"]["crowded"] = True
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        self._due = math.inf
        super().on_message_complete()

    def send_400_response(self, msg: str) -> None:
        self._refuse(400, "unreadable", "The request could not be read.")

    def hang_up(self) -> None:
        """Close. What a client is still sending is thrown away for a moment before the connection
        is cut: cut at once, it would lose the answer that it was already given."""
        if self._ended or self._in_head or self._due == math.inf:
            self._measured.close_now()
        else:
            self._end()

    def _look(self) -> None:
        """Is anything late? If not, look again when something may be."""
        now, interval = self.loop.time(), self._settings.header_seconds
        unsent = self._measured.get_write_buffer_size()
        taken = self._measured.written - unsent
        if taken - self._taken < min(self._unsent, TAKEN_AT_LEAST * (now - self._looked)):
            self._measured.abort()
        elif now >= self._due:
            self._late(now)
        self._unsent, self._taken, self._looked = unsent, taken, now
        if not self._ended:
            due = self._due if self._due > now else math.inf
            self._timer = self.loop.call_at(min(due, now + interval), self._look)

    def _late(self, now: float) -> None:
        answering = self.cycle is not None and not self.cycle.response_complete
        if self._in_head and answering:  # early for the next turn, not late
            self._due = now + self._settings.header_seconds
        elif self._in_head and not self._head_bytes:
            self._measured.close_now()  # opened and never used, as browsers do
        elif self._in_head or (answering and not self.cycle.response_started):
            self._refuse(408, "too_slow", "The request took too long to arrive.")
        else:
            self._measured.abort()

    def _refuse(self, status: int, code: str, detail: str) -> None:
        log.info("connection_refused", status=status)
        if self.cycle is not None and not self.cycle.response_complete:
            self.cycle.disconnected = True  # whatever the application answers goes nowhere
            self.cycle.message_event.set()
        self._measured.write(refusal(status, code, detail, tls=self._settings.uses_tls()))
        self._end()

    def _end(self) -> None:
        self._ended = True
        self._timer.cancel()
        self._timer = self.loop.call_later(LINGER, self._measured.abort)
        self.flow.resume_reading()
        if self._measured.can_write_eof():
            self._measured.write_eof()


class Measured:
    """A transport that counts what is written to it, and leaves closing to its connection."""

    def __init__(self, transport: Transport, connection: Connection) -> None:
        self._transport = transport
        self.close = connection.hang_up
        self.close_now = transport.close
        self.written = 0  # bytes

    def write(self, data: bytes) -> None:
        self.written += len(data)
        self._transport.write(data)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)


def refusal(status: int, code: str, detail: str, *, tls: bool) -> bytes:
    """A whole HTTP/1.1 answer: a problem document with the headers that every answer carries."""
    request_id = uuid7().hex
    asked = Request({"type": "http", "headers": [], "state": {"request_id": request_id}})
    answer = problem(asked, status, code, detail)
    answer.headers["Connection"] = "close"
    add_headers(answer.headers, "", request_id, tls=tls)
    lines = [name + b": " + value + b"\r\n" for name, value in answer.raw_headers]
    return b"".join([STATUS_LINE[status], *lines, b"\r\n", bytes(answer.body)])
