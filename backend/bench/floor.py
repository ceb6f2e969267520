"""The floor: bare Starlette that sends the same bytes from memory. Nothing can be faster here."""

import os
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route


def create_app() -> Starlette:
    """Answers `/healthz`, and every other address with the bytes of the file named like it."""
    folder = Path(os.environ["BENCH_BYTES"])
    answers = {file.name: file.read_bytes() for file in folder.iterdir()}

    async def answer(request: Request) -> Response:
        return Response(answers[request.path_params["name"]], media_type="application/json")

    async def health(_: Request) -> Response:
        return Response("{}", media_type="application/json")

    return Starlette(routes=[Route("/healthz", health), Route("/{name}", answer)])
