"""What was imported comes out of the export, and from there in again, the same (T13)."""

import csv
import io
import random
from typing import Any

from fastapi.testclient import TestClient

from grapevine.kit.csvcells import neutralise

from .exports import HEADER, cells
from .steps import V1, bring_in

PEOPLE = 500
KEPT = (
    "display_name", "given_name", "family_name", "role", "email", "linkedin_slug",
    "linkedin_url", "connected_on", "phone",
)  # fmt: skip
BEGINNINGS = ["", "=", "+", "-", "@", "'", "'=", "''+", '"', ";", "é", "李", "\u0627"]
MIDDLES = ["Ada", "O'Brien", "a,b", 'say "so"', "cmd|' /C calc'!A0", "+49 30 1", "x\ty", "Núñez"]


def row(number: int) -> str:
    rng = random.Random(number)

    def text() -> str:
        return f"{rng.choice(BEGINNINGS)}{rng.choice(MIDDLES)} {number}"

    return cells(
        given_name=text(),
        family_name=text(),
        url=f"https://www.linkedin.com/in/somebody-{number}",
        email=f"p{number}@example.com" if number % 3 else "",
        organization=text(),
        role=text(),
        connected_on=f"{1 + number % 28:02d} Mar 2024",
    )


def exported(client: TestClient) -> tuple[list[dict[str, Any]], dict[str, str]]:
    """The people of an account, and its organizations' names by id."""
    tables = client.get(f"{V1}/export").json()["tables"]
    return tables["contact"], {one["id"]: one["name"] for one in tables["organization"]}


def written_back(client: TestClient) -> list[str]:
    """The people of an export as rows of a file, defused as every cell that we write."""
    contacts, names = exported(client)
    lines = []
    for one in contacts:
        stream = io.StringIO()
        values = [
            one["given_name"], one["family_name"], one["linkedin_url"] or "", one["email"] or "",
            names.get(one["organization_id"], ""), one["role"], one["connected_on"] or "",
        ]  # fmt: skip
        csv.writer(stream, lineterminator="").writerow([neutralise(value) for value in values])
        lines.append(stream.getvalue())
    assert len(HEADER.split(",")) == len(values)
    return lines


def told(client: TestClient) -> list[tuple[Any, ...]]:
    contacts, names = exported(client)
    return sorted(
        (*tuple(str(one[field]) for field in KEPT), names.get(one["organization_id"], ""))
        for one in contacts
    )


def test_an_import_survives_the_way_out_and_in_again(client: TestClient, stranger: TestClient):
    bring_in(client, *map(row, range(PEOPLE)))
    lines = written_back(client)
    written = [cell for line in csv.reader(lines) for cell in line]
    assert not [cell for cell in written if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    bring_in(stranger, *lines)
    assert len(told(client)) == PEOPLE
    assert told(stranger) == told(client)
