"""The one place where exceptions become HTTP: RFC 9457 problem documents for every error (D21)."""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm.exc import StaleDataError
from starlette.exceptions import HTTPException

from .contract import methods_at
from .errors import FieldError, Refusal, Stale
from .logs import log_mistake
from .validation import field_errors

MEDIA_TYPE = "application/problem+json"
log = structlog.get_logger()

# Our own titles: http.HTTPStatus words them differently from one Python version to the next.
TITLES = {
    400: "Bad request",
    401: "Not signed in",
    403: "Not allowed",
    404: "Not found",
    405: "Method not allowed",
    406: "Not acceptable",
    408: "Too slow",
    409: "Conflict",
    411: "Length required",
    412: "Changed meanwhile",
    413: "Too large",
    414: "Address too long",
    415: "Unsupported media type",
    422: "Not valid",
    428: "Precondition required",
    429: "Too many requests",
    431: "Headers too large",
    500: "Our mistake",
    503: "Busy",
    507: "Storage full",
}
CODES = {
    400: "unreadable",
    404: "not_found",
    405: "method_not_allowed",
    413: "too_large",
    415: "unsupported_media",
}


class ProblemField(BaseModel):
    """One wrong input."""

    model_config = ConfigDict(json_schema_serialization_defaults_required=True)

    place: str = Field(description="Where it stands: body, query, path, header or file.")
    pointer: str = Field(
        description="Which field: a JSON pointer in a body, the name of a parameter elsewhere."
    )
    code: str
    message: str


class Problem(BaseModel):
    """What every refusal looks like (RFC 9457)."""

    model_config = ConfigDict(json_schema_serialization_defaults_required=True)

    type: str = Field(description="A stable URN for this kind of problem.")
    title: str
    status: int
    detail: str = Field(description="A plain sentence: what happened and what to do.")
    code: str = Field(description="The stable name of the problem, for programs.")
    errors: list[ProblemField] = Field(default_factory=list)
    request_id: str


def problem(
    request: Request,
    status: int,
    code: str,
    detail: str,
    errors: Sequence[FieldError] = (),
    headers: Mapping[str, str] | None = None,
) -> Response:
    """Build the answer. Nothing of what the client sent is repeated in it."""
    body = Problem(
        type=f"urn:grapevine:problem:{code}",
        title=TITLES.get(status, "Refused"),
        status=status,
        detail=detail,
        code=code,
        errors=[
            ProblemField(place=e.place, pointer=e.pointer, code=e.code, message=e.message)
            for e in errors
        ],
        request_id=getattr(request.state, "request_id", ""),
    )
    return Response(body.model_dump_json(), status, dict(headers or {}), MEDIA_TYPE)


def install(app: FastAPI) -> None:
    """Teach the application to answer each kind of failure."""
    app.add_exception_handler(Refusal, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(StaleDataError, _stale)
    app.add_exception_handler(PoolTimeout, _busy)
    app.add_exception_handler(DBAPIError, _database)


def _refused(request: Request, error: Any) -> Response:
    headers = {}
    if error.status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    if error.retry_after is not None:
        headers["Retry-After"] = str(error.retry_after)
    if error.status == 413:
        headers["Connection"] = "close"  # the rest of it is not wanted
    return problem(request, error.status, error.code, str(error), error.errors, headers)


def _stale(request: Request, _: Exception) -> Response:
    return _refused(request, Stale())


def _invalid(request: Request, error: Any) -> Response:
    if any(found["type"] == "json_invalid" for found in error.errors()):
        return problem(request, 400, "malformed_json", "The body is not valid JSON.")
    found = field_errors(error.errors())
    if found[0].place == "path" and request.method not in methods_at(request.app, request.url.path):
        return _http(request, HTTPException(405))  # `DELETE /contacts/tags` is about no contact
    count = "One field is" if len(found) == 1 else f"{len(found)} fields are"
    return problem(request, 422, "invalid", f"{count} not valid. See `errors`.", found)


def _http(request: Request, error: Any) -> Response:
    headers = dict(error.headers or {})
    if error.status_code == 405:
        methods = methods_at(request.app, request.url.path)
        if not methods and request.url.path.startswith("/api/"):
            return _http(request, HTTPException(404))
        headers["Allow"] = ", ".join(sorted(methods or {"GET"}))
    code = CODES.get(error.status_code, f"http_{error.status_code}")
    detail = {
        400: "The request could not be read.",
        401: "Sign in first.",
        404: "There is nothing at this address.",
        405: "This address does not take this method.",
        413: "This is larger than what is accepted here.",
    }.get(error.status_code, TITLES.get(error.status_code, "Refused"))
    return problem(request, error.status_code, code, detail, headers=headers)


def _busy(request: Request, _: Exception) -> Response:
    return problem(
        request, 503, "overloaded", "The server is busy. Try again.", headers={"Retry-After": "1"}
    )


def _database(request: Request, error: Any) -> Response:
    if isinstance(error, IntegrityError):
        return problem(request, 409, "conflict", "This contradicts something already stored.")
    if _disk_is_full(error):
        detail = "The storage is full. Nothing was changed; what was stored can still be read."
        return problem(request, 507, "storage_full", detail)
    if _is_unavailable(error):
        log.warning("database_unavailable", kind=type(error.orig).__name__)
        return _busy(request, error)
    return mistake(request, error)


def _disk_is_full(error: DBAPIError) -> bool:
    if isinstance(error.orig, sqlite3.Error):
        return getattr(error.orig, "sqlite_errorname", "").startswith(
            ("SQLITE_FULL", "SQLITE_IOERR_WRITE")
        )
    return getattr(error.orig, "sqlstate", None) == "53100"


def _is_unavailable(error: DBAPIError) -> bool:
    """Locked, stopped, out of reach: what may be better in a moment, and is no mistake of ours."""
    if isinstance(error.orig, sqlite3.Error):
        name = getattr(error.orig, "sqlite_errorname", "")
        return name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_IOERR", "SQLITE_CANTOPEN"))
    return isinstance(error, OperationalError) or error.connection_invalidated


def mistake(request: Request, error: Exception) -> Response:
    """The answer to what nobody foresaw."""
    log_mistake(error)
    detail = "Something went wrong on our side. Nothing was changed; quote the request id."
    return problem(request, 500, "unexpected", detail)
