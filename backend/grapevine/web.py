"""The web UI's files, and the offline API explorer at `/docs`."""

from pathlib import Path

from fastapi import FastAPI, Request
from fastapi.responses import FileResponse, HTMLResponse, Response
from starlette.exceptions import HTTPException

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
    finds its way by the URL. Addresses under `/api` that do not exist stay a 404."""
    root = folder.resolve()

    @app.get("/docs", include_in_schema=False)
    async def docs() -> HTMLResponse:
        return HTMLResponse(EXPLORER)

    @app.get("/{path:path}", include_in_schema=False)
    async def web(request: Request, path: str) -> Response:
        if path == "api" or path.startswith("api/"):
            raise HTTPException(404)
        file = (root / path).resolve()
        if path and file.is_file() and file.is_relative_to(root):
            return FileResponse(file, headers={"Cache-Control": _cache(path)})
        index = root / "index.html"
        if Path(path).suffix or not index.is_file():
            raise HTTPException(404)
        return FileResponse(index, headers={"Cache-Control": "no-cache"})


def _cache(path: str) -> str:
    """Files whose name holds a digest of their content never change."""
    return FOREVER if path.startswith("assets/") else "no-cache"
