"""What the owner does between preview and commit, and after an import, is respected."""

from fastapi.testclient import TestClient

from .exports import ADA, JOSE
from .steps import (
    V1,
    bring_in,
    organizations,
    people,
    person,
    preview,
    rows_of,
    step,
    take_back,
    write_all,
)

ADA_MOVED = (
    "Ada,Lovelace,https://www.linkedin.com/in/ada-lovelace,ada@example.com,Looms,Chair,12 Mar 2024"
)
PROFILE = "https://linkedin.com/in/Ada-Lovelace/"


def change(client: TestClient, contact: dict, **fields: object) -> None:
    answer = client.patch(f"{V1}/contacts/{contact['id']}", json=fields)
    assert answer.status_code == 200, answer.text


def add(client: TestClient, **fields: object) -> dict:
    answer = client.post(f"{V1}/contacts", json=fields)
    assert answer.status_code == 201, answer.text
    return answer.json()


def test_an_import_fills_blanks_and_overwrites_nothing_typed(client: TestClient):
    mine = add(client, display_name="Ada L.", linkedin_url=PROFILE, role="Poet")
    made = preview(client, ADA)
    assert made["counts"] == {"new": 0, "same": 0, "update": 1, "problem": 0}
    (row,) = rows_of(client, made)
    assert row["contact_id"] == mine["id"]
    assert row["matched_by"] == "linkedin_url"
    assert {one["field"] for one in row["changes"]} == {"email", "organization", "connected_on"}
    step(client, made, "commit")
    ada = person(client, "Ada")
    assert (ada["display_name"], ada["role"], ada["source"]) == ("Ada L.", "Poet", "manual")
    assert (ada["email"], ada["connected_on"]) == ("ada@example.com", "2024-03-12")
    assert people(client, q="analytical") == ["Ada L."]


def test_a_new_job_is_followed_where_the_old_one_came_from_an_import(client: TestClient):
    bring_in(client, ADA, JOSE)
    change(client, person(client, "José"), role="My own words")
    moved = JOSE.replace("Straße GmbH,Designer", "Looms,Weaver")
    made = preview(client, ADA_MOVED, moved)
    assert made["counts"]["update"] == 2
    step(client, made, "commit")
    ada, jose = person(client, "Ada"), person(client, "José")
    assert (ada["organization_name"], ada["role"]) == ("Looms", "Chair")
    assert (jose["organization_name"], jose["role"]) == ("Looms", "My own words")
    assert organizations(client).count("Looms") == 1
    assert preview(client, ADA_MOVED, moved)["counts"]["same"] == 2


def test_somebody_added_meanwhile_is_not_doubled(client: TestClient):
    made = write_all(client, preview(client, ADA, JOSE))
    mine = add(client, display_name="Ada", linkedin_url=PROFILE)
    done = step(client, made, "commit")
    assert done["counts"] == {"new": 1, "same": 0, "update": 1, "problem": 0}
    assert (done["done"], done["total"]) == (1, 1)
    assert people(client) == ["Ada", "José Núñez"]
    assert person(client, "analytical")["id"] == mine["id"]


def test_what_was_typed_meanwhile_is_not_overwritten(client: TestClient):
    mine = add(client, display_name="Ada", linkedin_url=PROFILE)
    made = preview(client, ADA)
    change(client, mine, role="Typed", organization_name="Mine")
    step(client, made, "commit")
    ada = person(client, "Ada")
    assert (ada["role"], ada["organization_name"]) == ("Typed", "Mine")
    assert ada["email"] == "ada@example.com"


def test_whoever_became_somebody_else_meanwhile_is_added(client: TestClient):
    mine = add(client, display_name="Ada", linkedin_url=PROFILE)
    made = preview(client, ADA)
    change(client, mine, linkedin_url="https://www.linkedin.com/in/another-ada")
    assert step(client, made, "commit")["counts"]["new"] == 1
    assert people(client) == ["Ada", "Ada Lovelace"]


def test_an_organization_added_meanwhile_stays_the_only_one(client: TestClient):
    made = write_all(client, preview(client, ADA))
    answer = client.post(f"{V1}/organizations", json={"name": "ANALYTICAL ENGINES, Ltd."})
    step(client, made, "commit")
    assert organizations(client) == ["ANALYTICAL ENGINES, Ltd."]
    assert person(client, "Ada")["organization_id"] == answer.json()["id"]


def test_somebody_in_the_trash_stays_there(client: TestClient):
    bring_in(client, ADA)
    client.delete(f"{V1}/contacts/{person(client, 'Ada')['id']}")
    again = preview(client, ADA_MOVED)
    (row,) = rows_of(client, again)
    assert (row["outcome"], [one["code"] for one in row["findings"]]) == ("same", ["in_trash"])
    step(client, again, "commit")
    assert people(client) == []
    assert people(client, trashed=True) == ["Ada Lovelace"]


def test_an_import_that_was_not_committed_leaves_nothing(client: TestClient):
    made = write_all(client, preview(client, ADA, JOSE))
    assert take_back(client, made)["status"] == "undone"
    assert client.get(f"{V1}/imports/{made['id']}").status_code == 404
    assert people(client) == people(client, trashed=True) == []
    assert organizations(client) == organizations(client, trashed=True) == []
    exported = client.get(f"{V1}/export").json()["tables"]
    assert all(exported[name] == [] for name in ("contact", "organization", "import_row"))


def test_undoing_trashes_whom_it_added_and_the_file_can_come_again(client: TestClient):
    made = bring_in(client, ADA, JOSE)
    undone = take_back(client, made)
    assert undone["status"] == "undone"
    assert undone["undoing"] == {"trashed": 2, "kept": 0, "reverted": 0}
    assert take_back(client, made)["undoing"] == undone["undoing"]
    assert (people(client), organizations(client)) == ([], [])
    assert people(client, trashed=True) == ["Ada Lovelace", "José Núñez"]
    assert rows_of(client, made) == []
    again = client.post(f"{V1}/imports/{made['id']}/commit")
    assert (again.status_code, again.json()["code"]) == (409, "import_closed")
    assert bring_in(client, ADA, JOSE)["counts"]["new"] == 2
    assert people(client) == ["Ada Lovelace", "José Núñez"]


def test_rows_about_one_person_make_one_and_undoing_takes_them_back(client: TestClient):
    other = "Ada,Lovelace,https://linkedin.com/in/ada-lovelace/,ada@example.com,,,"
    made = preview(client, ADA.replace("ada@example.com", ""), other)
    assert made["counts"] == {"new": 1, "same": 0, "update": 1, "problem": 0}
    made = step(client, write_all(client, made), "commit")
    assert person(client, "Ada")["email"] == "ada@example.com"
    assert take_back(client, made)["undoing"] == {"trashed": 1, "kept": 0, "reverted": 0}
    assert people(client) == []


def test_undoing_keeps_whoever_one_worked_with_since(client: TestClient):
    others = [
        f"P,{name},https://www.linkedin.com/in/{name},,,,"
        for name in ("Edited", "Tied", "Met", "Written", "Idle")
    ]
    made = bring_in(client, *others)
    change(client, person(client, "Edited"), closeness=3)
    friend = add(client, display_name="Friend")
    tie = {"from_id": friend["id"], "to_id": person(client, "Tied")["id"]}
    client.post(f"{V1}/ties", json=tie)
    client.post(f"{V1}/interviews", json={"contact_ids": [person(client, "Met")["id"]]})
    message = {"contact_id": person(client, "Written")["id"], "kind": "other", "channel": "email"}
    assert client.post(f"{V1}/messages", json=message).status_code == 201
    undone = take_back(client, made)
    assert undone["undoing"] == {"trashed": 1, "kept": 4, "reverted": 0}
    assert people(client, trashed=True) == ["P Idle"]


def test_undoing_reverts_values_that_still_stand(client: TestClient):
    add(client, display_name="Ada", linkedin_url=PROFILE)
    made = bring_in(client, ADA)
    change(client, person(client, "Ada"), role="Typed since")
    assert take_back(client, made)["undoing"]["reverted"] == 3
    ada = person(client, "Ada")
    assert (ada["email"], ada["connected_on"], ada["organization_id"]) == (None, None, None)
    assert ada["role"] == "Typed since"
    assert organizations(client) == []
    assert preview(client, ADA)["counts"]["update"] == 1


def test_undoing_a_followed_job_gives_the_old_one_back(client: TestClient):
    bring_in(client, ADA)
    take_back(client, bring_in(client, ADA_MOVED))
    ada = person(client, "Ada")
    assert (ada["organization_name"], ada["role"]) == (
        "Analytical Engines, Ltd.", 'Countess "of" Code',
    )  # fmt: skip
    assert preview(client, ADA_MOVED)["counts"]["update"] == 1


def test_deleting_an_import_respects_if_match(client: TestClient):
    made = preview(client, ADA)
    step(client, made, "batches")
    stale = client.delete(f"{V1}/imports/{made['id']}", headers={"If-Match": '"1"'})
    assert stale.status_code == 412
