"""The floor: bare Starlette that sends the same bytes from memory. Nothing can be faster here."""

import os
from contextlib import ExitStack
from pathlib import Path

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from .candidate import LIST, Candidate
from .load import Case, get
from .processes import free_port, server

FOLDER = "BENCH_BYTES"


def open_floor(stack: ExitStack, folder: Path, candidate: Candidate) -> list[Case]:
    """Serve what the candidate sends for a list and for one person."""
    answers = folder / "bytes"
    answers.mkdir()
    asking = candidate.cases[0]
    with httpx.Client(base_url=asking.base_url, headers=asking.headers()) as client:
        page = client.get(LIST)
        one = client.get(f"/api/v1/contacts/{page.json()['items'][0]['id']}")
    for name, answer in (("list", page), ("get", one)):
        (answers / name).write_bytes(answer.content)
    port = free_port()
    pid = stack.enter_context(server("bench.floor:create_app", port, **{FOLDER: str(answers)}))
    base = f"http://127.0.0.1:{port}"
    return [Case(f"{name} floor", base, (pid,), get(f"/{name}")) for name in ("list", "get")]


def create_app() -> Starlette:
    """Answers `/healthz`, and every other address with the bytes of the file named like it."""
    folder = Path(os.environ[FOLDER])
    answers = {file.name: file.read_bytes() for file in folder.iterdir()}

    async def answer(request: Request) -> Response:
        return Response(answers[request.path_params["name"]], media_type="application/json")

    async def health(_: Request) -> Response:
        return Response("{}", media_type="application/json")

    return Starlette(routes=[Route("/healthz", health), Route("/{name}", answer)])
