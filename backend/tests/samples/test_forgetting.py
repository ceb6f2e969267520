"""Old samples go when a new one is made, with everything in them."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import time_machine
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlmodel import Session, SQLModel, func, select, text

from grapevine.accounts import Account
from grapevine.samples.rules import MOST_FORGOTTEN

START = datetime(2027, 3, 10, 9, 0, tzinfo=UTC)
OWNED = [table for table in SQLModel.metadata.sorted_tables if "owner_id" in table.columns]


def owners(app: FastAPI) -> dict[str, set[object]]:
    """Whose rows each table holds."""
    with Session(app.state.engine) as session:
        return {
            table.name: set(session.execute(select(table.c.owner_id).distinct()).scalars())
            for table in OWNED
        }


def accounts(app: FastAPI, *, sample: bool) -> set[object]:
    with Session(app.state.engine) as session:
        return set(session.exec(select(Account.id).where(Account.sample == sample)))


def test_samples_older_than_a_week_are_deleted_with_everything(
    app: FastAPI, sign_up: Callable[..., TestClient], look_around: Callable[..., TestClient]
):
    with time_machine.travel(START):
        sign_up()
        look_around()
        old = accounts(app, sample=True)
    with time_machine.travel(START + timedelta(days=6)):
        look_around()
        assert old < accounts(app, sample=True)
    with time_machine.travel(START + timedelta(days=7, minutes=1)):
        look_around()

    present = accounts(app, sample=True)
    assert len(present) == 2
    assert old.isdisjoint(present)
    assert len(accounts(app, sample=False)) == 1
    for name, mine in owners(app).items():
        assert mine <= present, name
    assert owners(app)["contact"] == present


def test_the_words_of_a_deleted_sample_leave_the_search_index(
    app: FastAPI, look_around: Callable[..., TestClient]
):
    with time_machine.travel(START):
        look_around()
    with time_machine.travel(START + timedelta(days=8)):
        look_around()

    with Session(app.state.engine) as session:
        entries = session.execute(text("SELECT count(*) FROM search_index")).scalar_one()
        documents = session.execute(text("SELECT count(*) FROM search_document")).scalar_one()
    assert entries == documents > 0


def test_a_few_go_at_once_so_that_nobody_waits_for_many(
    app: FastAPI, look_around: Callable[..., TestClient]
):
    with Session(app.state.engine) as session:
        for number in range(MOST_FORGOTTEN + 5):
            email = f"sample-{number}@example.com"
            session.add(
                Account(
                    email=email, email_key=email, password_hash="", stamp="", sample=True,
                    display_name="Alex", created_at=START + timedelta(minutes=number),
                )
            )  # fmt: skip
        session.commit()

    with time_machine.travel(START + timedelta(days=30)):
        look_around()
        with Session(app.state.engine) as session:
            oldest = session.exec(select(func.min(Account.created_at))).one()
        assert len(accounts(app, sample=True)) == 5 + 1
        assert oldest == START + timedelta(minutes=MOST_FORGOTTEN)
        look_around()
        assert len(accounts(app, sample=True)) == 2
