"""What surrounds every request: its id, its log line, size limits and security headers.

Plain ASGI, so that nothing is buffered and every answer passes here, whoever made it.
"""

import re
import time
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from fastapi import Request
from starlette.datastructures import MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .errors import Overloaded, TooLarge
from .ids import uuid7
from .problems import mistake, problem

REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{8,64}\Z")
JSON_LIMIT = 1_000_000  # bytes
UPLOAD_LIMIT = 11_000_000  # bytes: a 10 MB file and the multipart around it
UPLOADS_GO_TO = "/api/v1/imports"
URL_LIMIT = 4096
HEADER_LIMIT = 16_384

CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; font-src 'self'; manifest-src 'self'; worker-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
)
# Swagger UI sets style attributes; nothing else on that page is relaxed.
DOCS_CSP = CSP.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "X-Frame-Options": "DENY",
}
log = structlog.get_logger()


class Envelope:
    """Gives every request an id, every answer its security headers, and writes one log line."""

    def __init__(self, app: ASGIApp, *, tls: bool) -> None:
        self.app = app
        self.tls = tls

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = time.perf_counter()
        status = 0  # nothing answered yet
        request_id = _request_id(scope)
        scope.setdefault("state", {})["request_id"] = request_id

        async def send_with_headers(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                add_headers(headers, scope["path"], request_id, tls=self.tls)
            await send(message)

        try:
            await self.app(scope, receive, send_with_headers)
        except ClientDisconnect:
            pass  # gone before its request was here: nobody is left to be told
        except Exception as error:
            answer = mistake(Request(scope, receive), error)
            if (
                status
            ):  # too late to say so: break off, and leave the values out of the server's log
                raise ConnectionAbortedError("an answer broke off") from None
            await answer(scope, receive, send_with_headers)
        finally:
            _log(scope, status, request_id, time.perf_counter() - started)


def add_headers(headers: MutableHeaders, path: str, request_id: str, *, tls: bool) -> None:
    """Add what every answer carries, whoever made it."""
    headers["X-Request-Id"] = request_id
    headers["Content-Security-Policy"] = DOCS_CSP if path == "/docs" else CSP
    for name, value in HEADERS.items():
        headers[name] = value
    if tls:
        headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"
    if "cache-control" not in headers:
        headers["Cache-Control"] = "no-store"


def _request_id(scope: Scope) -> str:
    sent = dict(scope["headers"]).get(b"x-request-id", b"").decode("latin-1")
    return sent if REQUEST_ID.match(sent) else uuid7().hex


def _log(scope: Scope, status: int, request_id: str, seconds: float) -> None:
    """One line without personal data (D18): the route's template, never the address itself."""
    state = scope.get("state", {})
    caller = state.get("caller")
    route = scope.get("route")
    log.info(
        "request",
        method=scope["method"],
        route=getattr(route, "path", "-"),
        status=status,
        ms=round(seconds * 1000, 1),
        request_id=request_id,
        account=str(caller.owner_id) if caller else None,
    )


class Limits:
    """Refuses what is too large before it is buffered, counting the bytes that arrive; and what is
    meant for another host, where the hosts served are known."""

    def __init__(self, app: ASGIApp, *, hosts: frozenset[str] = frozenset()) -> None:
        self.app = app
        self.hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        refusal = _crowded(scope) or _oversized_envelope(scope) or _foreign_host(scope, self.hosts)
        if refusal:
            await _refuse(scope, receive, send, *refusal)
            return
        limit = UPLOAD_LIMIT if _is_upload(scope) else JSON_LIMIT
        if int(_declared_length(scope)) > limit:
            await _refuse(scope, receive, send, 413, "too_large", TooLarge.detail)
            return
        await self.app(scope, _counted(receive, limit), send)


def _crowded(scope: Scope) -> tuple[int, str, str] | None:
    """There are more connections than are served at once (see `connections`)."""
    if scope.get("state", {}).get("crowded"):
        return 503, "overloaded", Overloaded.detail
    return None


def _oversized_envelope(scope: Scope) -> tuple[int, str, str] | None:
    if len(scope.get("raw_path") or b"") + len(scope["query_string"]) > URL_LIMIT:
        return 414, "address_too_long", "This address is too long."
    if sum(len(name) + len(value) for name, value in scope["headers"]) > HEADER_LIMIT:
        return 431, "headers_too_large", "The request's headers are too large."
    return None


def _foreign_host(scope: Scope, hosts: frozenset[str]) -> tuple[int, str, str] | None:
    host = dict(scope["headers"]).get(b"host", b"").decode("latin-1")
    if hosts and host.lower().rsplit(":", 1)[0] not in hosts and host.lower() not in hosts:
        return 400, "unknown_host", "This host is not served here."
    return None


def _is_upload(scope: Scope) -> bool:
    """Only a file for an import may be large; a form sent anywhere else is no larger than JSON."""
    kind: bytes = dict(scope["headers"]).get(b"content-type", b"")
    return scope["path"] == UPLOADS_GO_TO and kind.startswith(b"multipart/form-data")


def _declared_length(scope: Scope) -> str:
    text = dict(scope["headers"]).get(b"content-length", b"0").decode("latin-1")
    return text if text.isdigit() and len(text) < 16 else "0"


def _counted(receive: Receive, limit: int) -> Callable[[], Awaitable[Message]]:
    received = 0

    async def counting() -> Message:
        nonlocal received
        message = await receive()
        received += len(message.get("body", b""))
        if received > limit:
            raise TooLarge()
        return message

    return counting


async def _refuse(scope: Scope, receive: Receive, send: Send, *answer: Any) -> None:
    response = problem(Request(scope, receive), *answer)
    response.headers["Connection"] = "close"
    if response.status_code == 503:
        response.headers["Retry-After"] = "1"
    await response(scope, receive, send)
