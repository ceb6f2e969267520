"""Importing over HTTP: preview, batches, commit; and that twice is as good as once."""

from fastapi.testclient import TestClient

from grapevine.transfer.rules import FILE_BYTES

from .exports import ADA, JOSE, export, zipped
from .steps import (
    V1,
    bring_in,
    organizations,
    people,
    person,
    preview,
    rows_of,
    step,
    upload,
    write_all,
)

NOBODY = ",,,,Acme,Boss,01 Jan 2020"
NAMESAKE = "Ada,Lovelace,https://www.linkedin.com/in/ada-2,,Looms,Weaver,01 Jan 2020"


def test_a_preview_says_what_each_row_would_do_and_adds_nobody(client: TestClient):
    made = preview(client, ADA, JOSE, NOBODY)
    assert made["status"] == "previewed"
    assert made["file_kind"] == "csv"
    assert made["counts"] == {"new": 2, "same": 0, "update": 0, "problem": 1}
    assert (made["done"], made["total"], made["encoding_guessed"]) == (0, 2, False)
    ada, jose, nobody = rows_of(client, made)
    assert (ada["line"], ada["outcome"], ada["display_name"]) == (5, "new", "Ada Lovelace")
    assert (ada["organization"], ada["role"]) == ("Analytical Engines, Ltd.", 'Countess "of" Code')
    assert ada["contact_id"] is None
    assert jose["display_name"] == "José Núñez"
    assert (nobody["line"], nobody["outcome"]) == (7, "problem")
    assert [one["code"] for one in nobody["findings"]] == ["no_name"]
    assert rows_of(client, made, outcome="problem") == [nobody]
    assert people(client) == []


def test_rows_come_page_by_page(client: TestClient):
    made = preview(client, ADA, JOSE, NAMESAKE)
    address = f"{V1}/imports/{made['id']}/rows"
    first = client.get(address, params={"limit": 2}).json()
    second = client.get(address, params={"limit": 2, "cursor": first["next_cursor"]}).json()
    assert [one["line"] for one in first["items"] + second["items"]] == [5, 6, 7]
    assert second["next_cursor"] is None


def test_nobody_can_be_seen_before_the_commit(client: TestClient):
    client.post(f"{V1}/contacts", json={"display_name": "Bo"})
    made = write_all(client, preview(client, ADA, JOSE))
    assert (made["status"], made["done"], made["total"]) == ("committing", 2, 2)
    assert people(client) == ["Bo"]
    assert people(client, trashed=True) == people(client, q="lovelace") == []
    assert client.get(f"{V1}/contacts/count").json() == {"count": 1}
    assert organizations(client) == organizations(client, trashed=True) == []
    assert "Lovelace" not in client.get(f"{V1}/network/graph").text
    assert all(one["contact_id"] is None for one in rows_of(client, made))


def test_the_commit_shows_everybody_with_what_the_file_knows(client: TestClient):
    made = bring_in(client, ADA, JOSE)
    assert made["status"] == "done"
    assert made["committed_at"]
    assert people(client) == ["Ada Lovelace", "José Núñez"]
    ada = person(client, "analytical engines")
    assert (ada["given_name"], ada["family_name"]) == ("Ada", "Lovelace")
    assert ada["linkedin_url"] == "https://www.linkedin.com/in/ada-lovelace"
    assert (ada["linkedin_slug"], ada["email"]) == ("ada-lovelace", "ada@example.com")
    assert (ada["connected_on"], ada["role"]) == ("2024-03-12", 'Countess "of" Code')
    assert (ada["source"], ada["standing"], ada["circle"]) == ("linkedin", "known", "professional")
    assert ada["organization_name"] == "Analytical Engines, Ltd."
    assert rows_of(client, made)[0]["contact_id"] == ada["id"]


def test_a_commit_needs_everybody_written_and_may_be_repeated(client: TestClient):
    made = preview(client, ADA)
    early = client.post(f"{V1}/imports/{made['id']}/commit")
    assert (early.status_code, early.json()["code"]) == (409, "batches_left")
    done = step(client, step(client, made, "batches"), "commit")
    assert step(client, made, "commit") == done
    late = client.post(f"{V1}/imports/{made['id']}/batches")
    assert (late.status_code, late.json()["code"]) == (409, "import_closed")
    assert people(client) == ["Ada Lovelace"]


def test_the_zip_as_downloaded_works_too(client: TestClient):
    data = zipped({"Basic/Connections.csv": export(ADA).encode(), "Profile.csv": b"x"})
    made = preview(client, data=data)
    assert (made["file_kind"], made["counts"]["new"]) == ("zip", 1)


def test_importing_the_same_file_twice_changes_nothing(client: TestClient):
    nameless = "Grace,Hopper,,,Navy,Admiral,"
    bring_in(client, ADA, JOSE, NAMESAKE, nameless, NOBODY)
    before = client.get(f"{V1}/contacts").json(), organizations(client)
    again = preview(client, ADA, JOSE, NAMESAKE, nameless, NOBODY)
    assert again["counts"] == {"new": 0, "same": 4, "update": 0, "problem": 1}
    assert step(client, again, "commit")["status"] == "done"
    assert (client.get(f"{V1}/contacts").json(), organizations(client)) == before


def test_three_thousand_people_come_in_three_batches(client: TestClient):
    rows = [
        f"Given{n},Family{n},https://www.linkedin.com/in/p-{n},,Company {n % 900},Role,01 Mar 2020"
        for n in range(3000)
    ]
    made = preview(client, *rows)
    steps = []
    while made["done"] < made["total"]:
        made = step(client, made, "batches")
        steps.append(made["done"])
    assert steps == [1000, 2000, 3000]
    step(client, made, "commit")
    assert client.get(f"{V1}/contacts/count").json() == {"count": 3000}
    assert people(client, q="family2999 company") == ["Given2999 Family2999"]
    again = preview(client, *rows)
    assert again["counts"] == {"new": 0, "same": 3000, "update": 0, "problem": 0}


def test_a_company_is_added_once_however_it_is_spelled(client: TestClient):
    client.post(f"{V1}/organizations", json={"name": "ACME"})
    bring_in(
        client, "A,One,,,Acme,x,", "B,Two,,,acme,x,", "C,Three,,,Straße,x,", "D,Four,,,STRASSE,x,"
    )
    assert organizations(client) == ["ACME", "Straße"]
    assert person(client, "Two")["organization_name"] == "ACME"


def test_a_broken_file_is_refused_with_its_reason(client: TestClient):
    answer = upload(client, b"%PDF-1.7")
    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (422, "unreadable_file")
    assert problem["errors"][0]["place"] == "file"
    assert problem["errors"][0]["code"] == "wrong_file"
    wide = upload(client, export(header="URL,First Name,Last Name" + ",x" * 200).encode())
    assert wide.json()["errors"][0]["pointer"] == "file#line=4"
    assert client.get(f"{V1}/imports").json()["items"] == []


def test_too_large_a_file_is_refused(client: TestClient):
    answer = upload(client, b"x" * (FILE_BYTES + 1))
    assert answer.status_code == 413
    assert answer.json()["errors"][0]["code"] == "file_too_large"


def test_without_a_file_the_field_is_named(client: TestClient):
    for sent in ({"data": {"file": "text"}}, {"json": {}}, {"files": {"other": b"x"}}, {}):
        answer = client.post(f"{V1}/imports", **sent)
        assert answer.status_code == 422, sent
        (error,) = answer.json()["errors"]
        assert (error["pointer"], error["code"]) == ("/file", "missing")


def test_nobody_uploads_without_a_token(anonymous: TestClient):
    assert upload(anonymous, export(ADA).encode()).status_code == 401


def test_a_repeated_upload_with_the_same_key_is_one_import(client: TestClient):
    body = client.build_request("POST", f"{V1}/imports", files={"file": export(ADA).encode()})
    headers = {"Idempotency-Key": "one", "Content-Type": body.headers["Content-Type"]}
    first, second = (
        client.post(f"{V1}/imports", content=body.read(), headers=headers) for _ in range(2)
    )
    assert (first.status_code, second.json()) == (201, first.json())
    assert second.headers["Idempotency-Replayed"] == "true"
    assert len(client.get(f"{V1}/imports").json()["items"]) == 1


def test_a_new_upload_takes_the_place_of_an_unfinished_one(client: TestClient):
    first = write_all(client, preview(client, ADA))
    second = preview(client, ADA, JOSE)
    assert [one["id"] for one in client.get(f"{V1}/imports").json()["items"]] == [second["id"]]
    assert client.get(f"{V1}/imports/{first['id']}").status_code == 404
    step(client, write_all(client, second), "commit")
    assert people(client) == ["Ada Lovelace", "José Núñez"]
    assert organizations(client) == ["Analytical Engines, Ltd.", "Straße GmbH"]


def test_two_people_have_imports_of_their_own(client: TestClient, stranger: TestClient):
    made = bring_in(client, ADA)
    assert preview(stranger, ADA)["counts"]["new"] == 1
    assert stranger.get(f"{V1}/imports/{made['id']}").status_code == 404
