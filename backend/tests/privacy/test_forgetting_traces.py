"""Whoever asks to be forgotten is gone from everything that was written about them (T20, D17)."""

import io
from collections.abc import Callable
from typing import Any
from uuid import UUID

from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import Table, false, or_, select
from sqlmodel import SQLModel

from grapevine.kit.logs import configure_logs
from tests.privacy.canaries import holds_words, plant, traces
from tests.privacy.full import export_of, fill
from tests.world import V1, post

# Texts that stay, in rows that lead to a person: what they said without who said it, and the
# owner's own notes and leads (R37). Everything else has to go.
KEPT = {
    ("insight", "text"),
    ("interview", "preparation"),
    ("interview", "notes"),
    ("interview", "time_zone"),
    ("interview", "wall_time"),
    ("lead", "title"),
    ("lead", "note"),
    ("lead", "link"),
}


def surround(client: TestClient, world: dict[str, str]) -> str:
    """A person with something in every table that can lead to one; gives their id."""
    nina, ana = world["nina_id"], world["contact_id"]
    labels = {"tags": ["guide"], "career_ids": [world["career_id"]]}
    assert client.patch(f"{V1}/contacts/{nina}", json=labels).status_code == 200
    post(client, "/ties", {"from_id": nina, "to_id": ana})
    post(client, "/ties", {"from_id": ana, "to_id": nina})
    granted = {"permission": "granted"}
    post(client, "/referrals", {"referrer_id": nina, "referred_id": ana, **granted})
    post(client, "/referrals", {"referrer_id": ana, "referred_id": nina, **granted})
    post(client, "/introductions", {"one_id": nina, "other_id": ana, "reason": "Huts."})
    talk = post(client, "/interviews", {"contact_ids": [nina]})["id"]
    post(client, f"/interviews/{talk}/decline", {"reason": "She is on leave."})
    said = {"contact_id": nina, "career_id": world["career_id"], "topic": "culture", "text": "Ah."}
    post(client, "/insights", said)
    promised = {"contact_id": nina, "kind": "promise", "text": "Send the map."}
    promise = post(client, "/commitments", promised)["id"]
    post(client, f"/commitments/{promise}/outcome", {"outcome": "She liked it."})
    post(client, "/leads", {"contact_id": nina, "title": "Hut keeper", "note": "In spring."})
    words = {"contact_id": nina, "text": "Dear Nina"}
    post(client, "/drafts", {**words, "purpose": "nudge", "third_contact_id": ana})
    post(client, "/drafts", {"purpose": "nudge", "contact_id": ana, "third_contact_id": nina})
    headers = {"Idempotency-Key": "to-nina"}
    assert client.post(f"{V1}/messages", json=words, headers=headers).status_code == 201
    return nina


def leading_to(contact_id: UUID) -> Callable[[Table], Any]:
    """A condition on each table: its rows that lead to this person. Found by the links between
    tables, so that one of a later feature is not left out."""
    tables = SQLModel.metadata.tables
    takes_part = tables["interview_contact"]
    talks = select(takes_part.c.interview_id).where(takes_part.c.contact_id == contact_id)

    def which(table: Table) -> Any:
        if table.name == "contact":
            return table.c.id == contact_id
        if table.name == "interview":
            return table.c.id.in_(talks)
        if table.name == "interview_change":
            return table.c.interview_id.in_(talks)
        if table.name == "import_row":
            return table.c.contact_id == contact_id
        links = [
            element.parent == contact_id
            for link in table.foreign_key_constraints
            for element in link.elements
            if element.column is tables["contact"].c.id
        ]
        return or_(*links) if links else false()

    return which


def tables_leading_to_people() -> set[str]:
    """Tables with texts whose rows may lead to a person."""
    links = {
        key.parent.table
        for table in SQLModel.metadata.sorted_tables
        for key in table.foreign_keys
        if key.column.table.name == "contact"
    }
    beyond = {"contact", "interview", "interview_change", "import_row"}
    found = {table.name for table in links if any(map(holds_words, table.c))}
    return found | beyond


def test_nothing_written_about_a_forgotten_person_is_left(app: FastAPI, client: TestClient):
    nina = surround(client, fill(client))
    owner = UUID(client.get(f"{V1}/me").json()["id"])
    engine = app.state.engine
    planted = plant(engine, owner, leading_to(UUID(nina)))
    gone = [word for word, place in planted.items() if place not in KEPT]
    kept = [word for word, place in planted.items() if place in KEPT]
    empty = tables_leading_to_people() - {table for table, _ in planted.values()}
    assert not empty, f"`surround` makes no {empty}: what becomes of its texts goes untested"
    assert len(traces(engine, gone)) >= len(gone)
    configure_logs(logs := io.StringIO())

    answer = client.post(f"{V1}/contacts/{nina}/forgetting")

    assert answer.status_code == 200, answer.text
    assert traces(engine, gone) == []
    assert {line.rsplit(" ", 1)[1] for line in traces(engine, kept)} == set(kept)
    export = str(export_of(client))
    assert not [word for word in gone if word in export or word in answer.text]
    assert not [word for word in planted if word in logs.getvalue()]


def test_kept_answers_that_name_them_are_gone(app: FastAPI, client: TestClient):
    nina = surround(client, fill(client))
    assert traces(app.state.engine, ["Dear Nina"])
    client.post(f"{V1}/contacts/{nina}/forgetting", headers={"Idempotency-Key": "forget-nina"})
    assert traces(app.state.engine, ["Dear Nina", "nina@example.com", "nina-lang"]) == []
    headers = {"Idempotency-Key": "forget-nina"}
    again = client.post(f"{V1}/contacts/{nina}/forgetting", headers=headers)
    assert again.headers["Idempotency-Replayed"] == "true"
