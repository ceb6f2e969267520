"""Where a person's name may still stand."""

import pytest

from grapevine.forgetting.rules import Who

JOSE = Who(["José Núñez", ""], ["jose@example.com", "+49 30 901820", None])


@pytest.mark.parametrize(
    "text",
    [
        "Ask jose nunez again",
        "NÚÑEZ was late",
        "Wrote to Jose@Example.com.",
        "José's team",
        "call +49 30 901820",
        "(José)",
    ],
)
def test_whole_names_their_parts_and_addresses_are_found(text: str):
    assert JOSE.is_mentioned(text)


@pytest.mark.parametrize("text", ["", "Josefine called", "Joseph", "nunezian", "30 901820 5"])
def test_other_words_are_not(text: str):
    assert not JOSE.is_mentioned(text)


def test_short_parts_of_a_name_stand_in_too_many_words():
    assert not Who(["Al Bo"], []).is_mentioned("Al told me")
    assert Who(["Al Bo"], []).is_mentioned("Al Bo told me")


def test_scripts_without_spaces_are_found_inside_a_sentence():
    assert Who(["李小龙"], []).is_mentioned("昨天李小龙说")


def test_only_the_whole_name_is_another_record_of_the_same_person():
    assert JOSE.is_named("Jose Nunez")
    assert not JOSE.is_named("José")


def test_a_person_without_a_name_is_mentioned_nowhere():
    assert not Who([""], [None]).is_mentioned("Head of design")
