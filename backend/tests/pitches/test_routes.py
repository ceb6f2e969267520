"""Pitches over HTTP."""

from fastapi.testclient import TestClient

PITCHES = "/api/v1/pitches"


def add(client: TestClient, **fields: str) -> dict:
    answer = client.post(PITCHES, json={"title": "For designers", **fields})
    assert answer.status_code == 201, answer.text
    return answer.json()


def test_a_pitch_tells_how_long_it_takes_to_say(client: TestClient):
    pitch = add(client, text="word " * 230)
    assert (pitch["words"], pitch["seconds"]) == (230, 92)
    assert [finding["rule_id"] for finding in pitch["findings"]] == ["R5"]

    shorter = client.patch(f"{PITCHES}/{pitch['id']}", json={"text": "word " * 100}).json()
    assert (shorter["seconds"], shorter["findings"]) == (40, [])


def test_a_pitch_without_a_title_is_refused(client: TestClient):
    answer = client.post(PITCHES, json={"title": "  ", "text": "I teach."})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/title"


def test_pitches_are_searched_and_come_back_from_the_trash(client: TestClient):
    pitch, other = add(client, text="I draw plants."), add(client, title="For nurses")
    found = client.get(PITCHES, params={"q": "plants"}).json()["items"]
    assert [one["id"] for one in found] == [pitch["id"]]

    assert client.delete(f"{PITCHES}/{pitch['id']}").status_code == 204
    assert [one["id"] for one in client.get(PITCHES).json()["items"]] == [other["id"]]
    assert client.post(f"{PITCHES}/{pitch['id']}/restore").json()["text"] == "I draw plants."


def test_a_write_on_an_old_version_is_refused(client: TestClient):
    pitch = add(client)
    path, old = f"{PITCHES}/{pitch['id']}", {"If-Match": f'"{pitch["version"]}"'}
    assert client.patch(path, json={"text": "I teach."}, headers=old).status_code == 200
    assert client.patch(path, json={"text": "I draw."}, headers=old).status_code == 412
    assert client.get(path).json()["text"] == "I teach."
