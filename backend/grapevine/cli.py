"""The `grapevine` command: migrate, serve, write the contract."""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from grapevine.settings import PROJECT, Settings

main = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False)


@main.command()
def migrate() -> None:
    """Bring the database to the newest schema."""
    from grapevine.migrating import upgrade

    upgrade(Settings().database())


@main.command()
def serve(reload: Annotated[bool, typer.Option(help="Restart on changed code.")] = False) -> None:
    """Serve the API and the web UI at one address."""
    import uvicorn

    settings = Settings()
    settings.check()
    sys.stdout.write(f"\n  Grapevine is at {settings.address()}\n\n")
    sys.stdout.flush()
    uvicorn.run(
        "grapevine.app:create_app",
        factory=True,
        host=settings.host,
        port=settings.port,
        reload=reload,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=20,
        timeout_keep_alive=15,
        limit_concurrency=400,
        h11_max_incomplete_event_size=16_384,
        log_level="warning",
    )


@main.command()
def openapi(
    path: Annotated[Path, typer.Argument()] = PROJECT / "openapi" / "openapi.json",
) -> None:
    """Write the published contract."""
    from grapevine.openapi import contract

    path.write_text(json.dumps(contract(), indent=2, ensure_ascii=False) + "\n")
