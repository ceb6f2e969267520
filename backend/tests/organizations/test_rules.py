"""How organizations are recognised by name."""

import pytest

from grapevine.organizations.rules import name_key, web_address


def test_spelling_in_case_and_accents_does_not_matter():
    assert name_key("  Société  Générale ") == name_key("societe generale")


def test_a_key_has_a_limited_length():
    assert len(name_key("ß" * 200)) == 200


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://rail.example.com/about?x=1", "https://rail.example.com/about?x=1"),
        ("HTTP://rail.example.com", "HTTP://rail.example.com"),
        ("rail.example.com/jobs", "https://rail.example.com/jobs"),
        ("localhost:8080/a", "https://localhost:8080/a"),
        (None, None),
    ],
)
def test_a_web_address_is_completed(text: str | None, address: str | None):
    assert web_address(text) == address


@pytest.mark.parametrize(
    "text",
    ["javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "mailto:a@example.com",
     "https://", "two words", "/", "ftp://example.com", "https:///x"],
)  # fmt: skip
def test_what_is_not_safe_to_follow_is_no_web_address(text: str):
    with pytest.raises(ValueError, match="web address"):
        web_address(text)
