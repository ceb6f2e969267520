"""The web UI's files, the contract, and the offline API explorer at `/docs`."""

from functools import cache
from pathlib import Path

import orjson
from fastapi import FastAPI
from fastapi.responses import FileResponse, HTMLResponse, Response
from starlette.exceptions import HTTPException

from grapevine.kit.contract import methods_at

READS = ["GET", "HEAD"]
FOREVER = "public, max-age=31536000, immutable"
EXPLORER = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Grapevine API</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/docs-assets/swagger-ui.css">
<link rel="icon" href="/favicon.svg"></head>
<body><div id="swagger-ui"></div>
<script src="/docs-assets/swagger-ui-bundle.js"></script>
<script src="/docs-assets/init.js"></script></body>
</html>
"""


def install_web(app: FastAPI, folder: Path) -> None:
    """Serve the built frontend: files as they are, any other address as the single page, which
    finds its way by the URL. Addresses under `/api` stay errors: 405 where the contract has the
    address with other methods, else 404."""
    root = folder.resolve()
    contract = cache(lambda: orjson.dumps(app.openapi()))  # anybody may ask, so it is made once

    @app.api_route("/openapi.json", methods=READS, include_in_schema=False)
    async def openapi() -> Response:
        return Response(contract(), media_type="application/json")

    @app.api_route("/docs", methods=READS, include_in_schema=False)
    async def docs() -> HTMLResponse:
        return HTMLResponse(EXPLORER)

    @app.api_route("/{path:path}", methods=READS, include_in_schema=False)
    async def web(path: str) -> Response:
        if path == "api" or path.startswith("api/"):
            raise HTTPException(405 if methods_at(app, f"/{path}") else 404)
        file = _file(root, path)
        if file:
            return FileResponse(file, headers={"Cache-Control": _cache(path)})
        index = root / "index.html"
        if Path(path).suffix or not index.is_file():
            raise HTTPException(404)
        return FileResponse(index, headers={"Cache-Control": "no-cache"})


def _file(root: Path, path: str) -> Path | None:
    """The file at this address, if there is one below the folder."""
    try:
        file = (root / path).resolve()
        return file if path and file.is_file() and file.is_relative_to(root) else None
    except (OSError, ValueError):  # no file can have such a name
        return None


def _cache(path: str) -> str:
    """Files whose name holds a digest of their content never change."""
    return FOREVER if path.startswith("assets/") else "no-cache"
