"""The purpose guard on literals."""

import pytest

from grapevine.contacts import Channel
from grapevine.guard import Finding, Known, Purpose, Written, findings_of, unfilled_in, words_in

from .messages import COLD, DANIEL, LONG, MESSAGES, WHO, WHY, Case


def found(case: Case) -> list[Finding]:
    return findings_of(Written(case.purpose, case.text, case.subject, case.channel), case.known)


@pytest.mark.parametrize("case", MESSAGES, ids=lambda case: case.text[:50])
def test_a_message_has_exactly_these_findings(case: Case):
    assert tuple(one.code for one in found(case)) == case.codes


def test_the_table_holds_enough_of_either_kind():
    good = sum(not case.codes for case in MESSAGES)
    assert len(MESSAGES) >= 80
    assert min(good, len(MESSAGES) - good) >= 30


def test_every_finding_names_its_rule_and_source_and_nearly_all_a_better_wording():
    for one in (finding for case in MESSAGES for finding in found(case)):
        assert one.source, one
        assert one.message.endswith("."), one
        assert one.suggestion or one.code in (
            "unfilled_variables",
            "too_long_for_social",
            "too_long",
        ), one


@pytest.mark.parametrize("case", [case for case in MESSAGES if case.codes], ids=str)
def test_following_a_suggestion_settles_the_finding(case: Case):
    for one in found(case):
        if one.suggestion is None or one.message.startswith("In the subject"):
            continue
        better = case._replace(text=_followed(case.text, one))
        before = [each.code for each in found(case)].count(one.code)
        assert [each.code for each in found(better)].count(one.code) == before - 1, one


def _followed(text: str, finding: Finding) -> str:
    """The text with a suggestion in it, as the contract says where it goes."""
    assert finding.suggestion
    if finding.rule_id == "R10":
        return finding.suggestion
    if finding.span:
        return text[: finding.span.start] + finding.suggestion + text[finding.span.end :]
    return f"{text} {finding.suggestion}"


def test_only_names_and_gaps_block():
    blocking = {one.rule_id for case in MESSAGES for one in found(case) if one.blocks}
    advice = {one.rule_id for case in MESSAGES for one in found(case) if not one.blocks}
    assert blocking == {"R14", "R42"}
    assert advice == {"R8", "R9", "R10", "R11", "R12", "R28"}


def test_a_span_is_counted_in_code_points():
    text = "Grüße 🚆 von Daniel."
    (one,) = findings_of(
        Written(Purpose.NUDGE, f"{text} Ja?", channel=Channel.EMAIL), Known(unnamed=(DANIEL,))
    )
    assert one.span
    assert text[one.span.start : one.span.end] == "Daniel"


def test_a_request_has_at_most_99_words_and_a_social_one_200_characters():
    begins = f"{WHO} {WHY} {LONG}"
    for words, codes in ((99, []), (100, ["too_long"])):
        text = begins + " so" * (words - words_in(begins))
        assert words_in(text) == words
        assert [one.code for one in findings_of(Written(COLD, text), Known())] == codes
    for length, codes in ((200, []), (201, ["too_long_for_social"])):
        text = begins + "x" * (length - len(begins))
        social = Written(Purpose.SOCIAL_REQUEST, text, channel=Channel.SOCIAL)
        assert [one.code for one in findings_of(social, Known())] == codes


def test_a_long_request_is_shortened_by_what_carries_nothing():
    idle = "The weather has been lovely here for many weeks now and the trees are green. " * 6
    text = f"Dear Ines,\n\n{WHO} {WHY}\n{idle}\n\n{LONG}\n\nMaya"
    (one,) = findings_of(Written(COLD, text), Known())
    assert one.code == "too_long"
    assert one.suggestion
    assert words_in(one.suggestion) < 100
    for kept in ("Dear Ines,", WHO, WHY, LONG, "Maya"):
        assert kept in one.suggestion


def test_suggestions_are_made_of_what_is_known():
    known = Known(minutes=15, career="law", common_ground="we both rowed.", referrer="Priya")
    told = {one.code: one.suggestion for one in findings_of(Written(COLD, "Hello."), known)}
    assert told["who_missing"] == "Priya suggested that I write to you."
    assert told["common_ground_missing"] == "We have something in common: we both rowed."
    assert "15 minutes" in (told["length_missing"] or "")
    assert "law" in (told["why_missing"] or "")


def test_a_question_mark_of_an_address_asks_nothing():
    """R12."""
    for text, codes in (
        ("I am at https://example.com/me?tab=1 these days.", ["no_question"]),
        ("May I send you https://example.com/me?", []),
    ):
        found = findings_of(Written(Purpose.NUDGE, text), Known())
        assert [one.code for one in found] == codes


def test_what_is_unfilled_is_listed_once():
    assert unfilled_in("{a} {b} {a} {} {\n}") == ["a", "b"]


def test_the_same_message_always_has_the_same_findings():
    for case in MESSAGES:
        assert found(case) == found(case)
