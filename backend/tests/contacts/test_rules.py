"""The laws of contacts and ties, on literals."""

import pytest

from grapevine.contacts.rules import (
    check_named,
    check_two_people,
    distinct_tags,
    full_name,
    name_key,
    phone_e164,
    shown_name,
)
from grapevine.kit.errors import Invalid


@pytest.mark.parametrize(
    ("given", "family", "name"),
    [("Ines", "Duarte", "Ines Duarte"), ("Prince", "", "Prince"), ("", "李", "李"), ("", "", "")],
)
def test_a_full_name_is_made_of_the_parts_there_are(given: str, family: str, name: str):
    assert full_name(given, family) == name


def test_a_full_name_fits_its_column():
    assert len(full_name("a" * 200, "b" * 200)) == 200


def test_a_name_or_a_role_is_enough():
    check_named("Ines", "")
    check_named("", "Head of design")
    with pytest.raises(Invalid) as refused:
        check_named("", "")
    assert refused.value.errors[0].pointer == "/display_name"


def test_nobody_is_tied_to_themselves():
    check_two_people("A", "B", "/to_id")
    with pytest.raises(Invalid):
        check_two_people("A", "A", "/to_id")


def test_a_role_stands_for_somebody_without_a_name():
    assert shown_name("", "Head of design") == "Head of design"
    assert name_key("", "Head of Design") == "head of design"
    assert name_key("Éva", "Head of Design") == "eva"


def test_the_first_spelling_of_a_tag_wins():
    assert distinct_tags(["Mentor", "mentor ", "MENTÓR", "alumni"]) == {
        "mentor": "Mentor",
        "alumni": "alumni",
    }


@pytest.mark.parametrize(
    ("phone", "number"),
    [
        ("+49 30 901820", "+4930901820"),
        ("+1 (212) 555-0123", "+12125550123"),
        ("030 901820", None),
        ("+", None),
        ("call the desk", None),
        (None, None),
    ],
)
def test_a_phone_number_is_normal_only_with_its_country(phone: str | None, number: str | None):
    assert phone_e164(phone) == number
