"""G6, `python -m bench --crowd`: 5 million people of 10,000 owners, beside a table of one owner.

Both are loaded by the same code and asked the same questions, interleaved. In the crowd each
question comes from another owner than the one before.
"""

import random
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import httpx
from sqlalchemy import Engine
from sqlmodel import Session

from grapevine.accounts import Account
from grapevine.accounts.store import begin_sign_in
from grapevine.kit.db import open_engine, writing
from grapevine.kit.tokens import Claims, issue
from grapevine.migrating import upgrade

from .bulk import postgres
from .crowded import PEOPLE_EACH, fill
from .load import Ask, Case
from .processes import free_port, server

KEY = "k" * 48
LIST = "/api/v1/contacts?limit=50"
ASKING = 64  # owners who ask in turn
MOST = {"list": 1.3, "get": 1.3, "search names": 1.5, "search all": 1.5}  # times the lone table
MOST_LAST_PAGE = 1.1  # times the first page


def measure_crowd(
    folder: Path, owners: int = 10_000, rounds: int = 5, requests: int = 512,
    databases: tuple[str, ...] = ("sqlite", "postgres"),
) -> None:  # fmt: skip
    """Print CPU per request of both tables, on both databases; needs some 30 GB in `folder`."""
    for database in databases:
        with ExitStack() as stack:
            lone = _cases(stack, folder / f"lone-{database}", database, 1)
            crowd = _cases(stack, folder / f"crowd-{database}", database, owners)
            for round in range(rounds + 1):
                for case in (one for pair in zip(lone, crowd, strict=True) for one in pair):
                    case.run(requests)
                    if round == 0:  # to warm up
                        case.rounds.clear()
            _report(database, lone, crowd)


def _cases(stack: ExitStack, folder: Path, database: str, owners: int) -> list[Case]:
    folder.mkdir()
    url, families = f"sqlite:///{folder / 'crowd.db'}", ()
    if database == "postgres":
        url, families = postgres(stack, folder / "data")
    upgrade(url)
    engine = open_engine(url)
    began = time.monotonic()
    ids = fill(engine, owners)
    took = time.monotonic() - began
    print(
        f"{database}: {owners * PEOPLE_EACH} people of {owners}, loaded in {took:.0f} s", flush=True
    )
    headers = _headers(engine, random.Random(7).sample(ids, min(owners, ASKING)))  # noqa: S311
    port = free_port()
    pid = stack.enter_context(
        server(
            "grapevine.app:create_app", port, GRAPEVINE_DATABASE_URL=url, GRAPEVINE_SECRET_KEY=KEY,
            GRAPEVINE_DATA_DIR=str(folder), GRAPEVINE_ENV="local",
        )
    )  # fmt: skip
    base = f"http://127.0.0.1:{port}"
    asks = _asks([Asking.of(base, one) for one in headers])
    return [Case(name, base, (pid, *families), ask) for name, ask in asks.items()]


def _headers(engine: Engine, owners: list[UUID]) -> list[dict[str, str]]:
    with writing(engine) as session:
        tokens = [_token(session, session.get_one(Account, owner)) for owner in owners]
        session.commit()
    engine.dispose()
    return [{"Authorization": f"Bearer {token}"} for token in tokens]


def _token(session: Session, account: Account) -> str:
    sign_in, _ = begin_sign_in(session, account)
    return issue(Claims(account.id, sign_in.id, account.stamp), KEY.encode())


@dataclass(frozen=True, slots=True)
class Asking:
    """An owner who asks; what they ask for were found by turning all their pages."""

    headers: dict[str, str]
    last_page: str
    people: list[str]

    @classmethod
    def of(cls, base: str, headers: dict[str, str]) -> "Asking":
        people: list[str] = []
        this, following = "", LIST
        while following:
            this = following
            page = httpx.get(base + this, headers=headers).json()
            people += [one["id"] for one in page["items"]]
            cursor = page["next_cursor"]
            following = f"{LIST}&cursor={cursor}" if cursor else ""
        return cls(headers, this, people)


def _asks(asking: list[Asking]) -> dict[str, Ask]:
    def each(*paths: list[str]) -> Ask:
        """One owner after the other; one of the addresses after the other."""

        async def ask(client: httpx.AsyncClient, number: int) -> httpx.Response:
            at = number % len(asking)
            path = paths[at][number // len(asking) % len(paths[at])]
            return await client.get(path, headers=asking[at].headers)

        return ask

    def all_ask(path: str) -> Ask:
        return each(*[[path]] * len(asking))

    return {
        "list": all_ask(LIST),
        "last page": each(*([one.last_page] for one in asking)),
        "get": each(*([f"/api/v1/contacts/{id}" for id in one.people] for one in asking)),
        "search names": all_ask(f"{LIST}&q=ines&in=name"),
        "search all": all_ask(f"{LIST}&q=ecologist"),
    }


def _report(database: str, lone: list[Case], crowd: list[Case]) -> None:
    print(f"\n{database + ', CPU ms per request':32}{'one owner':>10}{'crowd':>8}{'ratio':>7}")
    for one, other in zip(lone, crowd, strict=True):
        _line(one.name, one.median, other.median, MOST.get(one.name))
    _line("crowd: first page, last page", crowd[0].median, crowd[1].median, MOST_LAST_PAGE)


def _line(name: str, one: float, other: float, goal: float | None) -> None:
    ratio = other / one
    verdict = f"{'reached' if ratio <= goal else 'NOT reached'}: {goal}x" if goal else ""
    print(f"{name:32}{one:10.2f}{other:8.2f}{ratio:7.2f}  {verdict}", flush=True)
