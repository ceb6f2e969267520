"""Why somebody should be asked next, on literals."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from grapevine.candidates.rules import (
    Engagement,
    Introducer,
    Need,
    Person,
    Profile,
    Scale,
    Talk,
    Way,
    WayKind,
    alternates_for,
    best_way,
    engagement,
    rank,
)
from grapevine.candidates.rules.words import FIRST_STEPS, MESSAGES
from grapevine.referrals import Permission

NOON = datetime(2027, 3, 10, 12, tzinfo=UTC)
COLD = Way(WayKind.COLD, 0)


def ago(state: str, days: float) -> Talk:
    return Talk(state, NOON - timedelta(days=days))


@pytest.mark.parametrize(
    ("talks", "found"),
    [
        ([], Engagement.NONE),
        ([ago("identified", 400)], Engagement.PLANNED),
        ([ago("requested", 400)], Engagement.TAKEN),
        ([ago("scheduled", 400)], Engagement.TAKEN),
        ([ago("declined", 179)], Engagement.TAKEN),
        ([ago("declined", 180)], Engagement.AGAIN),
        ([ago("no_response", 180)], Engagement.AGAIN),
        ([ago("held", 364)], Engagement.TAKEN),
        ([ago("held", 365)], Engagement.AGAIN),
        ([ago("held", 400), ago("identified", 1)], Engagement.PLANNED),
        ([ago("held", 1), ago("identified", 1)], Engagement.TAKEN),
    ],
)
def test_who_was_asked_or_met_lately_is_spoken_for(talks: list[Talk], found: Engagement):
    assert engagement(talks, NOON) is found


def through(permission: str | None = None, **fields: Any) -> Introducer:
    given = Permission(permission) if permission else None
    return Introducer("ana", permission=given, **fields)


@pytest.mark.parametrize("permission", [None, *Permission])
def test_a_name_is_used_only_as_permitted(permission: str | None):
    kinds = {
        None: WayKind.INTRODUCTION,
        "granted": WayKind.NAME,
        "granted_with_conditions": WayKind.NAME,
        "asked": WayKind.PERMISSION,
        "not_asked": WayKind.PERMISSION,
        "denied": WayKind.COLD,
        "withdrawn": WayKind.COLD,
    }
    assert best_way(False, 0, [through(permission)]).kind is kinds[permission]


def test_whoever_wants_to_be_left_alone_is_asked_for_nothing():
    assert best_way(False, 0, [through("not_asked", left_alone=True)]).kind is WayKind.COLD
    assert best_way(False, 0, [through("granted", left_alone=True)]).kind is WayKind.NAME


def test_the_best_way_is_worth_most():
    assert best_way(False, 0) == COLD
    assert best_way(True, 0) == Way(WayKind.DIRECT, 5)
    assert best_way(True, 5, [through("granted")]) == Way(WayKind.DIRECT, 30)
    assert best_way(True, 4, [through("granted")]).kind is WayKind.NAME
    willing, other = through(willing=True, strength=1), through(strength=5)
    assert best_way(False, 0, [other, willing]) == Way(WayKind.INTRODUCTION, 15, willing)


def points(need: Need, **fields: Any) -> dict[str, int]:
    person = Person("ines", ("ux",), fields.pop("way", COLD), **fields)
    weight = Scale({"ux": need}).weigh(person)
    assert weight.score == sum(point.points for point in weight.points)
    return dict(weight.points)


def test_what_a_career_lacks_comes_first():
    assert points(Need()) == {}
    assert points(Need(interviews=3, con=True)) == {"interviews": 24, "no_con": 4}
    assert points(Need(shortlisted=True, interest=9)) == {"shortlisted": 6, "interest": 4}
    assert points(Need(interest=1)) == {}


def test_another_organization_counts_while_one_is_missing():
    need = Need(organizations=True, places=frozenset({"rail"}))
    assert points(need, organization="sea") == {"new_organization": 8}
    assert points(need, organization="rail") == {}
    assert points(need) == {}
    assert points(Need(), organization="sea") == {}


def test_another_chain_counts_while_one_is_missing():
    assert points(Need(chains=True)) == {"independent": 6}
    assert points(Need(chains=True, chained=frozenset({"ines"}))) == {}


def test_what_there_is_with_them_already_counts():
    way = Way(WayKind.DIRECT, 20)
    assert points(Need(), way=way, planned="talk", common_ground=True) == {
        "direct": 20, "planned": 10, "common_ground": 4,
    }  # fmt: skip
    assert points(Need(), again=True) == {"again": -6}


def test_the_career_that_needs_them_most_is_the_one():
    person = Person("ines", ("ux", "rail", "sea", "air"), COLD)
    needs = {"ux": Need(), "rail": Need(interviews=2), "sea": Need(interviews=1), "air": Need()}
    weight = Scale(needs).weigh(person)
    assert (weight.score, weight.career) == (16 + 6, "rail")
    assert weight.points[-1] == ("more_careers", 6)


def test_who_is_alike_is_weighed_once_and_still_by_themselves():
    need = Need(organizations=True, chains=True, places=frozenset({"rail"}),
                chained=frozenset({"ana"}))  # fmt: skip
    scale = Scale({"ux": need})
    people = [
        Person(name, ("ux",), COLD, place)
        for name in ("ana", "ben", "cleo")
        for place in ("rail", "sea", "air", None)
    ]
    alone = [Scale({"ux": need}).weigh(one) for one in people]
    assert [scale.weigh(one) for one in people] == alone
    assert [one.score for one in alone] == [0, 8, 8, 0, 6, 14, 14, 6, 6, 14, 14, 6]


def test_the_best_come_first_and_equals_as_they_were_recorded():
    people = [
        Person(name, ("ux",), Way(WayKind.DIRECT, worth))
        for name, worth in (("d", 5), ("b", 10), ("c", 5), ("a", 0))
    ]
    assert [one.id for one in rank(people, Scale({"ux": Need()}), 3)] == ["b", "c", "d"]


def test_every_reason_and_every_way_has_its_words():
    codes = {
        "interviews", "new_organization", "independent", "no_con", "shortlisted", "interest",
        "more_careers", "planned", "common_ground", "again",
    }  # fmt: skip
    assert set(MESSAGES) == codes | set(WayKind) - {"cold"}
    assert set(FIRST_STEPS) == set(WayKind)


def profile(**fields: Any) -> Profile:
    base: dict[str, Any] = {
        "id": uuid4(), "organization_id": None, "organization": "", "place": "", "careers": {},
        "tags": {},
    }  # fmt: skip
    return Profile(**{**base, **fields})


UX, RAIL = uuid4(), uuid4()
WANTED = profile(
    organization_id=RAIL, organization="Fernweh Rail", place="Hamburg",
    careers={UX: "UX research"}, tags={"meetup": "Meetup"},
)  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "kinds"),
    [
        ({}, []),
        ({"organization_id": RAIL}, ["same_organization"]),
        ({"careers": {UX: "UX research"}}, ["allied_field"]),
        ({"careers": {UX: "UX research"}, "place": "hamburg"}, ["allied_field"]),
        ({"careers": {UX: "UX research"}, "place": "Wien"}, ["other_city", "allied_field"]),
        ({"tags": {"meetup": "Meetup"}, "place": "Wien"}, ["allied_field"]),
        ({"careers": {uuid4(): "Law"}, "tags": {"choir": "Choir"}, "place": "Wien"}, []),
    ],
)
def test_whoever_is_alike_can_stand_in(fields: dict[str, Any], kinds: list[str]):
    found = alternates_for(WANTED, [profile(**fields)], 10)
    assert [kind.value for one in found for kind, _ in one.likeness] == kinds


def test_the_most_alike_come_first_then_the_closest():
    rail, near, far = (
        profile(organization_id=RAIL, **fields)
        for fields in ({"tags": {"meetup": "Meetup"}}, {"known": True, "closeness": 4}, {})
    )
    found = alternates_for(WANTED, [far, near, rail], 2)
    assert [one.person for one in found] == [rail, near]
