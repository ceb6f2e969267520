"""Run the web server: connections with deadlines, and time to finish when it is stopped (D14)."""

import gc
from typing import Any

import uvicorn

from grapevine.kit.logs import configure_logs
from grapevine.settings import Settings

FINISH_WITHIN = 20  # seconds, for what is being answered when the server is stopped
IDLE = 15  # seconds; a proxy in front has to let go of an idle connection earlier


def build() -> Any:
    """The application, for the web server. What is imported and built for it stays to the end: the
    garbage collector doesn't look through it, neither while it grows, which takes a fifth of the
    start, nor ever after, which would keep requests waiting."""
    gc.disable()
    from grapevine.app import create_app

    app = create_app()
    gc.collect()
    gc.freeze()
    gc.enable()
    return app


def serve(app: Any, settings: Settings, **more: Any) -> None:
    """Serve an application, or what makes one, until the process is asked to stop. What the web
    server reports goes into our log."""
    configure_logs()
    uvicorn.run(
        app,
        host=settings.host,
        port=settings.port,
        http="grapevine.kit.connections:Connection",
        ws="none",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=FINISH_WITHIN,
        timeout_keep_alive=IDLE,
        log_level="warning",
        log_config=None,
        **more,
    )
