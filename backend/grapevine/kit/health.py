"""Is the process alive (`/healthz`), and can it serve (`/readyz`)? Neither waits for requests."""

from anyio import fail_after, to_thread
from fastapi import APIRouter, Request
from pydantic import BaseModel
from sqlalchemy import text

from .db import reading
from .errors import Overloaded
from .problems import Problem

router = APIRouter(tags=["health"])


class Health(BaseModel):
    status: str


@router.get("/healthz", summary="Is the process alive?")
async def healthz() -> Health:
    """Touches neither the database nor a thread."""
    return Health(status="ok")


@router.get(
    "/readyz",
    summary="Can it serve?",
    responses={503: {"model": Problem, "description": "The database does not answer"}},
)
async def readyz(request: Request) -> Health:
    """Asks the database for a sign of life, for two seconds at most."""
    try:
        with fail_after(2):
            await to_thread.run_sync(_ping, request, abandon_on_cancel=True)
    except Exception:
        raise Overloaded("The database does not answer.", retry_after=2) from None
    return Health(status="ok")


def _ping(request: Request) -> None:
    with reading(request.app.state.engine) as session:
        session.execute(text("SELECT 1"))
