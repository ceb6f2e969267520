"""R2: each wanted question to exactly one person, at most six each, none lost; on drawn cases."""

import os
from dataclasses import replace
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from grapevine.kit.topics import Topic
from grapevine.planning.rules.splitter import Interviewee, Split, Wanted, split

PLANS = int(os.environ.get("GRAPEVINE_PLANS", "50"))  # drawn by each test; more: make soak
TOPICS = [Topic.CULTURE, Topic.TRENDS, Topic.ROUTES_IN]
TRIES = settings(max_examples=PLANS, deadline=None)


def uid(number: int) -> UUID:
    return UUID(int=number)


def question(number: int, topic: Topic = Topic.CULTURE) -> Wanted:
    return Wanted(uid(number), topic)


@st.composite
def cases(draw: st.DrawFn) -> tuple[list[Wanted], list[Interviewee]]:
    """Some questions, and people who suit some topics, have plans, and were asked some before."""
    wanted = [
        question(number, draw(st.sampled_from(TOPICS)))
        for number in range(draw(st.integers(0, 14)))
    ]
    ids = [one.id for one in wanted]
    people = [
        Interviewee(
            uid(1000 + number),
            planned=draw(st.integers(0, 8)),
            topics=draw(st.frozensets(st.sampled_from(TOPICS))),
            asked=draw(st.frozensets(st.sampled_from(ids))) if ids else frozenset(),
        )
        for number in range(draw(st.integers(0, 5)))
    ]
    return wanted, people


def placed(found: Split) -> set[UUID]:
    return {one for some in found.assigned.values() for one in some}


def most(wanted: list[Wanted], people: list[Interviewee]) -> int:
    """How many can be placed at all: by trying each question at each free seat."""
    seats = [person for person in people for _ in range(person.room)]
    taken: dict[int, Wanted] = {}

    def seat(one: Wanted, tried: set[int]) -> bool:
        for at, person in enumerate(seats):
            if at not in tried and one.id not in person.asked:
                tried.add(at)
                if at not in taken or seat(taken[at], tried):
                    taken[at] = one
                    return True
        return False

    return sum(seat(one, set()) for one in wanted)


@TRIES
@given(cases())
def test_nothing_is_lost_or_asked_twice(case: tuple[list[Wanted], list[Interviewee]]):
    wanted, people = case
    found = split(wanted, people)
    everywhere = [one for some in found.assigned.values() for one in some] + found.unasked
    assert sorted(everywhere) == sorted(one.id for one in wanted)
    assert set(found.assigned) == {person.id for person in people}


@TRIES
@given(cases())
def test_nobody_gets_more_than_six_or_what_they_were_asked(
    case: tuple[list[Wanted], list[Interviewee]],
):
    wanted, people = case
    found = split(wanted, people)
    for person in people:
        mine = found.assigned[person.id]
        assert len(mine) <= max(0, 6 - person.planned)
        assert person.asked.isdisjoint(mine)


@TRIES
@given(cases())
def test_as_many_are_placed_as_can_be(case: tuple[list[Wanted], list[Interviewee]]):
    wanted, people = case
    assert len(placed(split(wanted, people))) == most(wanted, people)


@TRIES
@given(cases(), st.data())
def test_whoever_joins_costs_no_question_its_place(
    case: tuple[list[Wanted], list[Interviewee]], data: st.DataObject
):
    wanted, people = case
    asked = frozenset(one.id for one in wanted if data.draw(st.booleans()))
    joining = Interviewee(uid(2000), data.draw(st.integers(0, 5)), frozenset(), frozenset(), asked)
    at = data.draw(st.integers(0, len(people)))
    after = split(wanted, [*people[:at], joining, *people[at:]])
    assert placed(split(wanted, people)) <= placed(after)


@TRIES
@given(cases())
def test_the_same_facts_give_the_same_split(case: tuple[list[Wanted], list[Interviewee]]):
    assert split(*case) == split(*case)


def test_what_matters_most_is_placed_first():
    wanted = [question(number) for number in range(8)]
    found = split(wanted, [Interviewee(uid(100))])
    assert found.assigned[uid(100)] == [uid(number) for number in range(6)]
    assert found.unasked == [uid(6), uid(7)]


def test_six_pass_and_a_full_plan_takes_none():
    wanted = [question(number) for number in range(6)]
    assert split(wanted, [Interviewee(uid(100))]).unasked == []
    assert len(split(wanted, [Interviewee(uid(100), planned=6)]).unasked) == 6
    assert len(split(wanted, [Interviewee(uid(100), planned=5)]).unasked) == 5


def test_questions_go_to_those_whom_they_suit():
    wanted = [question(1, Topic.TRENDS), question(2, Topic.CULTURE)]
    people = [
        Interviewee(uid(100), topics=frozenset({Topic.CULTURE})),
        Interviewee(uid(101), topics=frozenset({Topic.TRENDS})),
    ]
    assert split(wanted, people).assigned == {uid(100): [uid(2)], uid(101): [uid(1)]}


def test_the_work_is_shared_where_everybody_suits():
    wanted = [question(number) for number in range(9)]
    people = [Interviewee(uid(100 + number)) for number in range(3)]
    assert {len(some) for some in split(wanted, people).assigned.values()} == {3}


def test_somebody_moves_for_a_question_that_only_one_can_answer():
    only = question(9)
    wanted = [*(question(number) for number in range(6)), only]
    here = Interviewee(uid(100), topics=frozenset({Topic.CULTURE}))
    there = Interviewee(uid(101), asked=frozenset({only.id}))
    found = split(wanted, [here, there])
    assert only.id in found.assigned[here.id]
    assert found.unasked == []


def test_nobody_to_ask_leaves_everything_unasked():
    wanted = [question(number) for number in range(3)]
    assert split(wanted, []) == Split({}, [one.id for one in wanted])
    assert split([], [Interviewee(uid(100))]) == Split({uid(100): []}, [])


def test_two_questions_of_one_wording_are_two():
    one = question(1)
    found = split([one, replace(one, id=uid(2))], [Interviewee(uid(100))])
    assert found.assigned[uid(100)] == [uid(1), uid(2)]
