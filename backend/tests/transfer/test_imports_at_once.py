"""Imports of two people at the same time."""

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from fastapi.testclient import TestClient

from tests.world import V1

from .steps import bring_in

ADA = "Ada,Lovelace,,,Engines,Analyst,"


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_an_import_waits_for_none_of_another_owner(
    app: FastAPI, client: TestClient, stranger: TestClient
):
    """Who else imports just now has a lock on the row of their account. (SQLite has one writer.)"""
    theirs = stranger.get(f"{V1}/me").json()["id"]
    with app.state.engine.connect() as importing:
        lock = "SELECT id FROM account WHERE id = :id FOR NO KEY UPDATE"
        importing.execute(sa.text(lock), {"id": theirs})
        assert bring_in(client, ADA)["counts"]["new"] == 1
