"""T10: what ends a sign-in ends it on the next request, whichever process answers it."""

from tests.durability.driver import ACCOUNT, Server

ME = "/api/v1/me"
AUTH = "/api/v1/auth"
NEW_PASSWORD = "nine loud blue rivers"
Bearer = dict[str, str]


def sign_in(server: Server) -> Bearer:
    form = {"username": ACCOUNT["email"], "password": ACCOUNT["password"]}
    answer = server.http.post(f"{AUTH}/token", data=form)
    assert answer.status_code == 200, answer.text
    return {"Authorization": f"Bearer {answer.json()['access_token']}"}


def sign_out(server: Server, victim: Bearer, _: Bearer) -> None:
    assert server.http.post(f"{AUTH}/sign-out", headers=victim).status_code == 204


def end_from_another_device(server: Server, victim: Bearer, other: Bearer) -> None:
    listed = server.http.get(f"{ME}/sign-ins", headers=victim).json()["items"]
    (id_,) = [one["id"] for one in listed if one["current"]]
    assert server.http.delete(f"{ME}/sign-ins/{id_}", headers=other).status_code == 204


def sign_out_everywhere(server: Server, _: Bearer, other: Bearer) -> None:
    assert server.http.post(f"{AUTH}/sign-out-everywhere", headers=other).status_code == 204


def change_password(server: Server, _: Bearer, other: Bearer) -> None:
    body = {"current_password": ACCOUNT["password"], "new_password": NEW_PASSWORD}
    assert server.http.put(f"{ME}/password", json=body, headers=other).status_code == 200


def test_the_next_request_is_refused_by_both_processes(two_servers: tuple[Server, Server]):
    """The one process ends it, the other had let it in a moment ago."""
    one, other = two_servers
    for end in (sign_out, end_from_another_device, sign_out_everywhere, change_password):
        victim, another = sign_in(one), sign_in(other)
        assert other.http.get(ME, headers=victim).status_code == 200
        end(one, victim, another)
        for server in (other, one):
            assert server.http.get(ME, headers=victim).status_code == 401, end.__name__
