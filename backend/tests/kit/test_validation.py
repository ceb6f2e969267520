"""What is wrong with a field is said in plain words."""

import pytest
from fastapi.testclient import TestClient

from tests.world import V1


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("path", "body", "pointer", "sentence"),
    [
        ("careers", {"title": ""}, "/title", "This must not be empty."),
        ("interviews", {"contact_ids": []}, "/contact_ids", "This must not be empty."),
        ("careers", {"title": "x" * 300}, "/title", "This may have at most 200 characters."),
        ("careers", {"title": "UX", "interest": 11}, "/interest", "This may be at most 10."),
    ],
)
def test_a_field_that_is_empty_or_too_much_says_so(
    client: TestClient, path: str, body: dict, pointer: str, sentence: str
):
    [told] = client.post(f"{V1}/{path}", json=body).json()["errors"]
    assert (told["pointer"], told["message"]) == (pointer, sentence)
