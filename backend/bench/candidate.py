"""The candidate: Grapevine on one database, full of people, and what it is asked."""

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

import httpx

from grapevine.kit.tokens import issue
from grapevine.migrating import upgrade

from .bulk import postgres
from .load import Ask, Case, get
from .people import fill
from .processes import free_port, memory_mb, server

KEY = "k" * 48
LIST = "/api/v1/contacts?limit=50"


@dataclass
class Candidate:
    """A server that runs, what it is asked, and its memory in megabytes once it had started."""

    database: str
    pid: int
    memory: float
    cases: list[Case]


def open_candidate(stack: ExitStack, folder: Path, database: str, people: int) -> Candidate:
    """Fill a database with so many people and serve it until the stack is closed."""
    url, families = f"sqlite:///{folder / 'bench.db'}", ()
    if database == "postgres":
        url, families = postgres(stack, folder / "postgres")
    upgrade(url)
    claims, one = fill(url, people)
    port = free_port()
    pid = stack.enter_context(
        server(
            "grapevine.serving:build", port, GRAPEVINE_DATABASE_URL=url, GRAPEVINE_SECRET_KEY=KEY,
            GRAPEVINE_DATA_DIR=str(folder), GRAPEVINE_ENV="local",
            GRAPEVINE_CALLS_PER_MINUTE="1000000",
        )
    )  # fmt: skip
    base = f"http://127.0.0.1:{port}"

    def headers() -> dict[str, str]:
        return {"Authorization": f"Bearer {issue(claims, KEY.encode())}"}  # it lives ten minutes

    memory = memory_mb(pid)
    cases = [
        Case(f"{what} {database}", base, (pid, *families), ask, headers)
        for what, ask in _asks(base, headers(), one).items()
    ]
    return Candidate(database, pid, memory, cases)


def _asks(base: str, headers: dict[str, str], one: UUID) -> dict[str, Ask]:
    contacts = "/api/v1/contacts"
    return {
        "list": get(LIST),
        "get": get(f"{contacts}/{one}"),
        "last page": get(f"{LIST}&cursor={_last_cursor(base, headers)}"),
        "search names": get(f"{contacts}?q=ines&in=name&limit=50"),
        "search all": get(f"{contacts}?q=ecologist&limit=50"),
        "interviews": get("/api/v1/interviews?limit=50"),
        "agenda": get("/api/v1/agenda"),
        "create": _create,
    }


async def _create(client: httpx.AsyncClient, _: int) -> httpx.Response:
    key = {"Idempotency-Key": uuid4().hex}
    body = {"display_name": "Somebody New", "role": "Designer"}
    return await client.post("/api/v1/contacts", json=body, headers=key)


def _last_cursor(base: str, headers: dict[str, str]) -> str:
    cursor, pages = "", LIST.replace("50", "200")
    with httpx.Client(base_url=base, headers=headers) as client:
        while True:
            page = client.get(f"{pages}&cursor={cursor}" if cursor else pages).json()
            if page["next_cursor"] is None:
                return cursor
            cursor = page["next_cursor"]
