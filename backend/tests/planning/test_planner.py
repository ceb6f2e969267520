"""The planner on drawn facts and on literals."""

import os
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grapevine.kit.topics import Topic
from grapevine.planning.rules.facts import Claim, Offer, Proposal, Situation, Starred
from grapevine.planning.rules.follow_ons import QUOTED, corroborations, follow_ons, quoted
from grapevine.planning.rules.planner import propose
from grapevine.planning.rules.timing import how_many, minutes_of
from grapevine.planning.rules.words import SlotKind
from grapevine.questions import SHIPPED, Phase, asks_for_a_job

PLANS = int(os.environ.get("GRAPEVINE_PLANS", "50"))  # drawn by each test; more: make soak
BANK = tuple(
    Offer(
        one.text, one.topic, one.phase, one.depth, one.open, one.researchable,
        bank_question_id=UUID(int=number),
    )
    for number, one in enumerate(SHIPPED.values(), 1)
)  # fmt: skip
TEXTS = st.text(min_size=1, max_size=40) | st.sampled_from(
    ["Are you hiring?", "هل تحب عملك؟", "🍇", "<b>Why?</b>", "x" * 500, "“What?”"]
)
OFFERS = st.builds(
    Offer, TEXTS, st.sampled_from(Topic), st.sampled_from(Phase), st.integers(1, 3), st.booleans(),
    st.booleans(), wanted_question_id=st.none() | st.uuids(),
)  # fmt: skip
CLAIMS = st.builds(
    Claim, st.uuids(), st.uuids(), st.sampled_from(Topic), st.sampled_from(["pro", "con"]), TEXTS,
    st.none() | TEXTS, st.integers(1, 3), st.booleans(), st.booleans(),
)  # fmt: skip
SITUATIONS = st.builds(
    Situation,
    minutes=st.integers(15, 30),
    held=st.integers(0, 5),
    coverage=st.dictionaries(st.sampled_from(Topic), st.integers(0, 5)),
    offers=st.lists(OFFERS | st.sampled_from(BANK), max_size=30).map(tuple),
    claims=st.lists(CLAIMS, max_size=4).map(tuple),
    starred=st.lists(st.builds(Starred, OFFERS, st.uuids(), st.uuids()), max_size=3).map(tuple),
    asked=st.frozensets(st.sampled_from([key for one in BANK for key in one.keys]), max_size=9),
    staying=st.lists(st.sampled_from(BANK), max_size=7).map(tuple),
)
TRIES = settings(max_examples=PLANS, deadline=None)
PHASES = list(Phase)


def asked_in(proposal: Proposal) -> list[Offer]:
    return [slot.question for slot in proposal.slots]


@TRIES
@given(SITUATIONS, st.none() | st.integers(4, 6))
def test_a_plan_never_has_more_than_six_and_fits_its_minutes(facts: Situation, count: int | None):
    proposal = propose(facts, count)
    staying = sum(not one.researchable for one in facts.staying)
    assert len(proposal.slots) <= max(0, (count or 6) - staying)
    assert sum(slot.minutes for slot in proposal.slots) <= facts.minutes


@TRIES
@given(SITUATIONS)
def test_a_plan_asks_nothing_twice_nor_what_it_should_not(facts: Situation):
    proposal = propose(facts)
    fresh = [key for one in asked_in(proposal) for key in one.keys]
    assert len(fresh) == len(set(fresh))
    assert not set(fresh) & {key for one in facts.staying for key in one.keys}
    assert facts.asked.isdisjoint(fresh)
    bank = [slot.question for slot in proposal.slots if slot.kind is SlotKind.CORE]
    assert not any(one.researchable or asks_for_a_job(one.text) for one in bank)


@TRIES
@given(SITUATIONS)
def test_a_plan_goes_from_the_opening_to_the_closing(facts: Situation):
    slots = propose(facts).slots
    phases = [PHASES.index(slot.question.phase) for slot in slots if slot.kind is SlotKind.CORE]
    assert phases == sorted(phases)
    closing = [at for at, slot in enumerate(slots) if slot.kind is SlotKind.CLOSE_REFERRALS]
    assert closing in ([], [len(slots) - 1])


@TRIES
@given(SITUATIONS)
def test_what_is_wanted_is_asked_or_left_out_with_a_reason(facts: Situation):
    proposal = propose(facts)
    told = {key for one in (*asked_in(proposal), *facts.staying) for key in one.keys}
    told |= {key for one in proposal.left_out for key in one.question.keys}
    for offer in facts.offers:
        assert not offer.wanted_question_id or not offer.keys.isdisjoint(told)


@TRIES
@given(SITUATIONS)
def test_the_same_facts_give_the_same_plan(facts: Situation):
    assert propose(facts) == propose(facts)


@TRIES
@given(st.lists(CLAIMS, max_size=6), st.lists(st.builds(Starred, OFFERS, st.uuids(), st.uuids())))
def test_what_goes_on_from_claims_tells_only_what_may_be_told(claims: list, starred: list):
    for one in (*corroborations(claims), *follow_ons(claims, starred)):
        assert len(one.offer.text) <= 500
        source = [claim for claim in claims if claim.insight_id == one.reason.insight_id]
        assert all(claim.tellable and not claim.by_them for claim in source)


@given(st.integers(15, 30), st.none() | st.integers(0, 9))
def test_there_are_always_four_to_six_places(minutes: int, count: int | None):
    assert 4 <= how_many(minutes, count) <= 6


@given(st.integers(15, 30), st.lists(st.sampled_from(SlotKind), max_size=6))
def test_each_question_gets_its_minutes(minutes: int, kinds: list[SlotKind]):
    each = minutes_of(kinds, minutes)
    assert sum(each) <= minutes
    assert all(2 <= one <= 5 for one in each)


def test_the_whole_bank_gives_a_whole_plan():
    proposal = propose(Situation(20, ("UX research",), offers=BANK))
    assert [slot.kind for slot in proposal.slots] == [
        "rapport", "core", "core", "core", "close_referrals",
    ]  # fmt: skip
    assert len({one.topic for one in asked_in(proposal)}) == 5
    assert proposal.left_out == proposal.findings == []


def test_six_places_hold_both_threads_and_two_new_topics():
    claim = Claim(UUID(int=1), UUID(int=2), Topic.CULTURE, "con", "It is loud")
    starred = Starred(Offer("What do you dread?", Topic.CULTURE), UUID(int=2), UUID(int=3))
    proposal = propose(Situation(30, offers=BANK, claims=(claim,), starred=(starred,)))
    assert [slot.kind for slot in proposal.slots] == [
        "rapport", "core", "core", "corroborate", "follow_on", "close_referrals",
    ]  # fmt: skip


def test_uncovered_topics_come_first():
    covered = {topic: 2 for topic in Topic if topic is not Topic.OPENINGS}
    proposal = propose(Situation(15, held=2, coverage=covered, offers=BANK))
    core = [slot for slot in proposal.slots if slot.kind is SlotKind.CORE]
    assert core[-1].question.topic is Topic.OPENINGS or core[0].question.topic is Topic.OPENINGS
    assert {reason.code for slot in core for reason in slot.reasons} == {"uncovered", "thin"}


def test_an_end_that_is_planned_already_is_not_planned_again():
    staying = tuple(one for one in BANK if one.topic is Topic.CLOSE_REFERRALS)[:1]
    kinds = [slot.kind for slot in propose(Situation(20, offers=BANK, staying=staying)).slots]
    assert kinds == ["rapport", "core", "core", "core"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It is loud", "It is loud."),
        ("Is it?", "Is it?"),
        (" two\n lines ", "two lines."),
        ("“quoted”", "quoted."),
        ("word " * 100, ("word " * (QUOTED // 5)).strip() + " …"),
    ],
)
def test_a_claim_fits_between_quotation_marks(text: str, told: str):
    assert quoted(text) == told
