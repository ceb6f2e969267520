"""The published OpenAPI document: what FastAPI derives, and what every operation shares."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from starlette.routing import compile_path

from .examples import add_examples

DESCRIPTION = """\
Grapevine runs a person's informational interviews: who to talk to and who can introduce them, what
to ask, when to follow up, whom to thank, and what was heard, with the name of who said it.

Sign in at `POST /api/v1/auth/token` and send `Authorization: Bearer …`. Errors are RFC 9457 problem
documents with a stable `code`. Lists are keyset pages. Reads carry an `ETag`; send it back as
`If-Match` when you write, and as `If-None-Match` when you read again. `Idempotency-Key` makes a
POST safe to repeat for 24 hours.
"""
KEY = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "description": "Makes this request safe to repeat for 24 hours.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[ -~]+$"},
}
# How a problem is declared before this: with the framework's media type, or without a schema.
PROBLEMS = {"application/json", "application/problem+json"}


def describe(app: FastAPI) -> None:
    """Publish the document. Problems are declared with their own media type, because FastAPI
    declares every response model as `application/json`."""

    def document() -> dict[str, Any]:
        if app.openapi_schema is None:
            made = get_openapi(
                title=app.title,
                version=app.version,
                openapi_version="3.1.0",
                description=DESCRIPTION,
                routes=app.routes,
                license_info={"name": "Apache-2.0", "identifier": "Apache-2.0"},
            )
            refusals: dict[str, Any] = {}
            for path in made["paths"].values():
                for method, operation in path.items():
                    _complete(method, operation, refusals)
            made["components"]["responses"] = dict(sorted(refusals.items()))
            made["components"]["parameters"] = {"IdempotencyKey": KEY}
            _drop_unused(made)
            add_examples(made)
            app.openapi_schema = made
        return app.openapi_schema

    app.openapi = document  # type: ignore[method-assign]  # as FastAPI has it done


def methods_at(app: FastAPI, path: str) -> set[str]:
    """The methods that the contract has at an address: the framework's own 405 names those of one
    route only, and takes the web UI's catch-all for one. `/contacts/tags` is no contact: where an
    address without an id matches, those with one don't count."""
    found = [
        (template.count("{"), methods)
        for template, methods in app.openapi()["paths"].items()
        if compile_path(template)[0].match(path)
    ]
    fewest = min((ids for ids, _ in found), default=0)
    return {method.upper() for ids, methods in found if ids == fewest for method in methods}


def _complete(method: str, operation: dict[str, Any], refusals: dict[str, Any]) -> None:
    """Declare problems as what they are, and each refusal that many operations share once."""
    for status, response in operation["responses"].items():
        if status < "400" or PROBLEMS.isdisjoint(response.get("content", {})):
            continue
        schema = {"$ref": "#/components/schemas/Problem"}
        response["content"] = {"application/problem+json": {"schema": schema}}
        if operation["tags"] != ["health"]:
            refusals.setdefault(f"Refusal{status}", response)
        if response == refusals.get(f"Refusal{status}"):
            operation["responses"][status] = {"$ref": f"#/components/responses/Refusal{status}"}
    if method == "post" and "security" in operation and "x-secret-answer" not in operation:
        key = {"$ref": "#/components/parameters/IdempotencyKey"}
        operation.setdefault("parameters", []).append(key)


def _drop_unused(document: dict[str, Any]) -> None:
    for name in ("HTTPValidationError", "ValidationError"):
        document["components"]["schemas"].pop(name, None)
