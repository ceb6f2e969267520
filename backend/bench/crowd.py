"""G6, `python -m bench --crowd`: 5 million people of 10,000 owners, beside a table of one owner.

Both are loaded by the same code and asked the same questions, interleaved. In the crowd each
question comes from another owner than the one before.
"""

import random
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import httpx
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
RENEW = 120  # seconds until a token is renewed
MOST = {"list": 1.3, "get": 1.3, "search names": 1.5, "search all": 1.5}  # times the lone table
MOST_LAST_PAGE = 1.1  # times the first page


def measure_crowd(
    folder: Path, owners: int = 10_000, rounds: int = 5, requests: int = 512,
    databases: tuple[str, ...] = ("sqlite", "postgres"),
) -> None:  # fmt: skip
    """Print CPU per request of both tables, on both databases; needs some 30 GB in `folder`."""
    for database in databases:
        with ExitStack() as stack:
            lone = _load(stack, folder / f"lone-{database}", database, 1)
            crowd = _load(stack, folder / f"crowd-{database}", database, owners)
            compare(database, *(_serve(stack, one) for one in (lone, crowd)), rounds, requests)


def compare(
    database: str, lone: list[Case], crowd: list[Case], rounds: int, requests: int
) -> None:  # fmt: skip
    """Ask both in turn, and print what it took."""
    for round in range(rounds + 1):
        for case in (one for pair in zip(lone, crowd, strict=True) for one in pair):
            case.run(requests)
            if round == 0:  # to warm up
                case.rounds.clear()
    _report(database, lone, crowd)


@dataclass(frozen=True, slots=True)
class Loaded:
    """A table of people: where it is, PostgreSQL's process if it is there, and the owners."""

    folder: Path
    url: str
    families: tuple[int, ...]
    owners: list[UUID]


def _load(stack: ExitStack, folder: Path, database: str, owners: int) -> Loaded:
    folder.mkdir()
    url, families = f"sqlite:///{folder / 'crowd.db'}", ()
    if database == "postgres":
        url, families = postgres(stack, folder.with_name(f"{folder.name}-data"))
    upgrade(url)
    began = time.monotonic()
    ids = fill(open_engine(url), owners)
    took = time.monotonic() - began
    people = owners * PEOPLE_EACH
    print(f"{database}: {people} people of {owners}, loaded in {took:.0f} s", flush=True)
    return Loaded(folder, url, families, ids)


def _serve(stack: ExitStack, loaded: Loaded) -> list[Case]:
    port = free_port()
    pid = stack.enter_context(
        server(
            "grapevine.serving:build", port, GRAPEVINE_DATABASE_URL=loaded.url,
            GRAPEVINE_SECRET_KEY=KEY, GRAPEVINE_DATA_DIR=str(loaded.folder), GRAPEVINE_ENV="local",
            GRAPEVINE_CALLS_PER_MINUTE="1000000",
        )
    )  # fmt: skip
    chance = random.Random(7)  # noqa: S311 - the same people every time
    some = chance.sample(loaded.owners, min(len(loaded.owners), ASKING))
    engine = open_engine(loaded.url)
    with writing(engine) as session:
        claims = [_signed_in(session, session.get_one(Account, owner)) for owner in some]
        session.commit()
    engine.dispose()
    base = f"http://127.0.0.1:{port}"
    asks = _asks([Asking.of(base, one) for one in claims])
    return [Case(name, base, (pid, *loaded.families), ask) for name, ask in asks.items()]


def _signed_in(session: Session, account: Account) -> Claims:
    sign_in, _ = begin_sign_in(session, account)
    return Claims(account.id, sign_in.id, account.stamp)


@dataclass(slots=True)
class Asking:
    """An owner who asks; what they ask for was found by turning all their pages."""

    claims: Claims
    last_page: str = LIST
    people: list[str] = field(default_factory=list)
    _headers: dict[str, str] = field(default_factory=dict)
    _renew_at: float = 0

    @classmethod
    def of(cls, base: str, claims: Claims) -> "Asking":
        asking, following = cls(claims), LIST
        while following:
            asking.last_page = following
            page = httpx.get(base + following, headers=asking.headers).json()
            asking.people += [one["id"] for one in page["items"]]
            cursor = page["next_cursor"]
            following = f"{LIST}&cursor={cursor}" if cursor else ""
        return asking

    @property
    def headers(self) -> dict[str, str]:
        """With a token that is good: a run takes longer than a token lives."""
        if time.monotonic() > self._renew_at:
            self._headers = {"Authorization": f"Bearer {issue(self.claims, KEY.encode())}"}
            self._renew_at = time.monotonic() + RENEW
        return self._headers


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
