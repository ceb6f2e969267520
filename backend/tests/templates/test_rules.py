"""The templates that are shipped, and how any template becomes a text."""

import re

import pytest

from grapevine.contacts import Channel
from grapevine.guard import (
    MOST_SOCIAL_CHARACTERS,
    Known,
    Purpose,
    Written,
    findings_of,
    words_in,
)
from grapevine.kit.errors import Invalid
from grapevine.templates.rules import VARIABLES, Shipped, Tone, WhenMissing, check, render, uses_in
from grapevine.templates.rules.bank import EXAMPLES
from grapevine.templates.shipped import SHIPPED

ALL = pytest.mark.parametrize("template", SHIPPED.values(), ids=SHIPPED)
OPTIONAL = {"referrer", "common_ground", "role", "learned", "my_pitch", "third_role", "place"}


def test_every_purpose_has_three_tones():
    assert list(SHIPPED) == [f"{purpose}/{tone}" for purpose in Purpose for tone in Tone]


@ALL
def test_the_guard_finds_nothing_in_it(template: Shipped):
    """R9 is enforced on templates; and all else a request should have, they have."""
    made = render(template.subject, template.text, EXAMPLES)
    known = Known(common_ground=EXAMPLES["common_ground"])
    written = Written(template.purpose, made.text, made.subject, Channel(template.channel))
    assert findings_of(written, known) == []
    assert made.unfilled == ()


@ALL
def test_the_guard_finds_nothing_where_little_is_known(template: Shipped):
    values = {name: "" if name in OPTIONAL else value for name, value in EXAMPLES.items()}
    made = render(template.subject, template.text, values)
    written = Written(template.purpose, made.text, made.subject, Channel(template.channel))
    found = [one.code for one in findings_of(written, Known())]
    assert set(found) <= {"unfilled_variables"}
    assert len(set(re.findall(r"\{\w+\}", made.subject + made.text))) == len(made.unfilled)


@ALL
def test_it_uses_only_variables_that_there_are(template: Shipped):
    check(template.subject, "/subject")
    check(template.text, "/text")


@ALL
def test_it_is_short(template: Shipped):
    made = render(template.subject, template.text, EXAMPLES)
    assert words_in(made.text) < 100
    assert len(made.subject) <= 80
    if template.purpose is Purpose.SOCIAL_REQUEST:
        assert len(made.text) <= MOST_SOCIAL_CHARACTERS


def test_tones_differ_and_the_short_one_is_the_shortest():
    for purpose in Purpose:
        texts = [SHIPPED[f"{purpose}/{tone}"].text for tone in Tone]
        assert len(set(texts)) == 3, purpose
        assert len(texts[2]) == min(map(len, texts)), purpose


@pytest.mark.parametrize("template", [
    one for one in SHIPPED.values() if "referrer" in one.text + one.subject
], ids=lambda one: one.key)  # fmt: skip
def test_without_permission_a_template_names_nobody(template: Shipped):
    """R14: the sentence goes, or what stands there blocks; there is no third way."""
    made = render(template.subject, template.text, {**EXAMPLES, "referrer": ""})
    assert EXAMPLES["referrer"] not in made.subject + made.text
    assert ("{referrer}" in made.text) == ("referrer" in made.unfilled)


def test_every_variable_says_where_it_comes_from_and_is_used():
    used = {use.name for one in SHIPPED.values() for use in uses_in(one.subject, one.text)}
    assert used == set(VARIABLES)
    assert all(one.source and one.example for one in VARIABLES.values())


def test_a_missing_variable_stays_and_is_listed():
    made = render("{minutes} minutes", "Dear {first_name}, {career}?", {"first_name": "Ines"})
    assert made.subject == "{minutes} minutes"
    assert made.text == "Dear Ines, {career}?"
    assert made.unfilled == ("minutes", "career")


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("One. You are {role?}! Two.", "One. Two."),
        ("One.\n\nYou are {role?}.\n\nTwo.", "One.\n\nTwo."),
        ("You are {role?}, and {first_name}.", ""),
        ("One: {role?}\nTwo", "Two"),
        ("Is it {role?}? Or {first_name}?", "Or Ines?"),
        ("Mr. {role?}, hello. Two.", "Two."),
    ],
)
def test_the_sentence_around_what_may_be_missing_goes(template: str, text: str):
    assert render("", template, {"first_name": "Ines"}).text == text


def test_empty_lines_that_were_meant_stay():
    assert render("", "One\n\nTwo\nThree", {}).text == "One\n\nTwo\nThree"


def test_a_variable_that_blocks_anywhere_blocks():
    assert [(use.name, use.when_missing) for use in uses_in("{role?} {role}", "{career?}")] == [
        ("role", WhenMissing.BLOCK),
        ("career", WhenMissing.DROP_SENTENCE),
    ]


def test_a_value_is_never_read_as_a_template():
    made = render("", "{first_name} {role}", {"first_name": "{role} {{7*7}} {role?}", "role": "x"})
    assert made.text == "{role} {{7*7}} {role?} x"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{nobody}", "unknown_variable"),
        ("{nobody?}", "unknown_variable"),
        ("{__class__}", "not_a_variable"),
        ("{first_name.__class__}", "not_a_variable"),
        ("{first_name|upper}", "not_a_variable"),
        ("{{first_name}}", "not_a_variable"),
        ("{% for a in b %}", "not_a_variable"),
        ("{# no #}", "not_a_variable"),
        ("{first name}", "not_a_variable"),
        ("{", "not_a_variable"),
        ("}", "not_a_variable"),
        ("{}", "not_a_variable"),
        ("{first_name}, are you hiring?", "job_ask"),
    ],
)
def test_what_no_template_may_say_is_refused_by_name(text: str, code: str):
    with pytest.raises(Invalid) as refused:
        check(f"Dear {text}", "/text")
    assert [(one.pointer, one.code) for one in refused.value.errors] == [("/text", code)]
