"""Searching asks the index on both databases, in names and in everything, before any statistics."""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Engine, event, insert
from sqlmodel import Session, col, select

from grapevine.accounts import Account
from grapevine.accounts.store import add_account
from grapevine.contacts import Contact
from grapevine.contacts.store.changes import make_contact
from grapevine.kit import search
from grapevine.kit.db import is_sqlite, open_engine, reading, writing

PEOPLE = 600  # of each owner


@pytest.fixture
def filled(database_url: str) -> Iterator[Engine]:
    """A database with two owners, each with the same six hundred people."""
    engine = open_engine(database_url)
    with writing(engine) as session:
        for email in ("maya@example.com", "tom@example.com"):
            account = add_account(
                session, email=email, password_hash="-", display_name="-", time_zone="UTC"
            )
            _fill(session, account)
        session.commit()
    yield engine
    engine.dispose()


def _fill(session: Session, account: Account) -> None:
    plain = make_contact(account.id, {"display_name": "?", "role": "Editor"}).model_dump()
    rows = [
        plain | {"id": make_contact(account.id, {"display_name": "?"}).id, "name_key": str(number),
                 "display_name": f"Ines {number % 40}", "notes": f"Met at gathering{number % 50}"}
        for number in range(PEOPLE)
    ]  # fmt: skip
    session.execute(insert(Contact), rows)
    search.index_plain(session, Contact, rows)


def _question(session: Session, text: str, *, names_only: bool) -> Any:
    owner = session.exec(select(Account.id).order_by(Account.email)).first()
    found = search.matching(session, owner, Contact, text, names_only=names_only)
    return (
        select(Contact.id)
        .where(Contact.owner_id == owner, col(Contact.deleted_at).is_(None), found)
        .order_by(Contact.name_key, col(Contact.id))
        .limit(51)
    )


def _plan(session: Session, question: Any) -> str:
    """The database's plan for a question, as text."""
    asked: list[tuple[str, Any]] = []

    def note(_: Any, __: Any, statement: str, parameters: Any, *___: Any) -> None:
        asked.append((statement, parameters))

    connection = session.connection()
    event.listen(connection, "before_cursor_execute", note)
    connection.execute(question)
    event.remove(connection, "before_cursor_execute", note)
    ((statement, parameters),) = asked
    words = "EXPLAIN QUERY PLAN " if is_sqlite(session) else "EXPLAIN "
    plan = connection.exec_driver_sql(words + statement, parameters)
    return "\n".join(" ".join(map(str, row)) for row in plan)


def test_the_plan_asks_the_search_index_and_reads_no_table_through(filled):
    with reading(filled) as session:
        index = "VIRTUAL TABLE INDEX" if is_sqlite(session) else "ix_search_index_words"
        for text, names_only, hits in (("ines 7", True, 15), ("gathering17", False, 12)):
            question = _question(session, text, names_only=names_only)
            plan = _plan(session, question)
            assert index in plan
            for whole_table in ("Seq Scan", "SCAN contact", "SCAN document"):
                assert whole_table not in plan
            assert len(session.exec(question).all()) == hits
