"""How organizations are recognised by name."""

from grapevine.organizations.rules import name_key


def test_spelling_in_case_and_accents_does_not_matter():
    assert name_key("  Société  Générale ") == name_key("societe generale")


def test_a_key_has_a_limited_length():
    assert len(name_key("ß" * 200)) == 200
