"""R14, over all that referrals can say: a referrer is named only where permission is granted."""

import os
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from grapevine.drafts.rules import Facts, Naming, Pointer, judge, naming_of, values_of
from grapevine.guard import Named, is_named_in
from grapevine.referrals import Permission, may_name_referrer
from grapevine.templates import render
from grapevine.templates.shipped import SHIPPED

NAMES = ("Priya Raman", "Daniel Weiß", "李小龙", "May Lin", "José Young")
ME, INES = Named("Maya Okafor"), Named("Ines Duarte")
TRIES = settings(max_examples=int(os.environ.get("GRAPEVINE_NAMINGS", "25")), deadline=None)
REFUSED = (Permission.DENIED, Permission.WITHDRAWN)


def pointer(number: int, who: int, permission: Permission, conditions: str = "") -> Pointer:
    return Pointer(UUID(int=number), UUID(int=who), Named(NAMES[who]), permission, conditions)


@st.composite
def referrals(draw: st.DrawFn) -> list[Pointer]:
    drawn = st.tuples(st.integers(0, len(NAMES) - 1), st.sampled_from(Permission))
    return [pointer(at, *one) for at, one in enumerate(draw(st.lists(drawn, max_size=6)))]


def may_be_named(pointers: list[Pointer], who: UUID) -> bool:
    """The rule itself, in other words: somebody granted it, and nothing of theirs refuses it."""
    theirs = [one.permission for one in pointers if one.referrer_id == who]
    return any(map(may_name_referrer, theirs)) and not any(one in REFUSED for one in theirs)


def known(naming: Naming, common_ground: str = "") -> Facts:
    return Facts(
        person=INES, me=ME, common_ground=common_ground, referrer=naming.referrer,
        named=naming.named, unnamed=naming.unnamed, career="Design", on_linkedin=True,
    )  # fmt: skip


@TRIES
@given(referrals(), st.data())
def test_no_rendering_names_who_has_not_allowed_it(pointers: list[Pointer], data: st.DataObject):
    chosen = data.draw(st.sampled_from([None, *(one.referral_id for one in pointers)]))
    gossip = data.draw(st.sampled_from(["", *(f"{name} told me of you" for name in NAMES)]))
    naming = naming_of(pointers, chosen)
    facts = known(naming, gossip)
    values = values_of(facts)
    silent = {one.referrer_id: one.referrer for one in pointers}
    silent = {who: name for who, name in silent.items() if not may_be_named(pointers, who)}
    assert {one.display_name for one in naming.unnamed} == {
        one.display_name for one in silent.values()
    }
    for template in SHIPPED.values():
        made = render(template.subject, template.text, values)
        for person in silent.values():
            assert not is_named_in(f"{made.subject}\n{made.text}", person), template.key
        judged = judge(template.purpose, template.channel, made.subject, made.text, facts)
        assert "referrer_not_permitted" not in {one.code for one in judged.findings}


@given(referrals(), st.integers(0, len(NAMES) - 1), st.sampled_from([0, 1]))
def test_what_names_somebody_blocks_unless_they_allowed_it(
    pointers: list[Pointer], who: int, part: int
):
    said = NAMES[who].split()[-part]
    naming = naming_of(pointers)
    judged = judge(
        SHIPPED["nudge/warm"].purpose, "email", "", f"{said} suggested it?", known(naming)
    )
    pointed = any(one.referrer_id == UUID(int=who) for one in pointers)
    silent = pointed and not may_be_named(pointers, UUID(int=who))
    assert judged.blocked == silent


def test_who_may_be_named_may_share_a_name_with_who_may_not():
    """A couple: one of them agreed, and is named; the other one is not."""
    anna, jonas = Named("Anna Berg"), Named("Jonas Berg")
    naming = naming_of(
        [
            Pointer(UUID(int=1), UUID(int=1), anna, Permission.GRANTED),
            Pointer(UUID(int=2), UUID(int=2), jonas, Permission.NOT_ASKED),
        ]
    )
    facts = known(naming)
    assert values_of(facts)["referrer"] == "Anna Berg"
    for text, blocked in (("Anna Berg told me of you.", False), ("Jonas Berg did.", True)):
        assert judge(SHIPPED["nudge/warm"].purpose, "email", "", text, facts).blocked is blocked


@given(referrals())
def test_who_is_named_is_the_newest_who_may_be(pointers: list[Pointer]):
    naming = naming_of(pointers)
    allowed = [one for one in pointers if may_be_named(pointers, one.referrer_id)]
    assert naming.may_name_referrer == bool(allowed)
    assert naming.referrer == (allowed[0].referrer.display_name if allowed else "")
    about = allowed[0] if allowed else pointers[0] if pointers else None
    assert naming.referral_id == (about.referral_id if about else None)


def test_a_sentence_says_why():
    told = {one: naming_of([pointer(1, 0, one)]).naming for one in Permission}
    assert told == {
        Permission.NOT_ASKED: "You have not asked Priya Raman yet whether you may use their name.",
        Permission.ASKED: "Priya Raman has not answered yet whether you may use their name.",
        Permission.GRANTED: "Priya Raman allows you to use their name.",
        Permission.GRANTED_WITH_CONDITIONS: "Priya Raman allows you to use their name.",
        Permission.DENIED: "Priya Raman does not want their name to be used.",
        Permission.WITHDRAWN: "Priya Raman has taken back the permission to use their name.",
    }
    with_conditions = pointer(1, 0, Permission.GRANTED_WITH_CONDITIONS, "Be brief.")
    assert naming_of([with_conditions]).naming.endswith("and asks: Be brief.")
    assert naming_of([]).naming == "Nobody on record pointed you to them."


def test_a_refusal_outweighs_a_permission_of_the_same_person():
    both = [pointer(1, 0, Permission.GRANTED), pointer(2, 0, Permission.DENIED)]
    for order in (both, both[::-1]):
        naming = naming_of(order)
        assert not naming.may_name_referrer
        assert naming.naming == "Priya Raman does not want their name to be used."


def test_the_message_s_own_referral_is_asked_about():
    pointers = [pointer(1, 0, Permission.GRANTED), pointer(2, 1, Permission.NOT_ASKED)]
    naming = naming_of(pointers, chosen=UUID(int=2))
    assert (naming.may_name_referrer, naming.referrer) == (False, "")
    assert naming.naming.startswith("You have not asked Daniel Weiß")
    assert naming_of(pointers, chosen=UUID(int=1)).referrer == "Priya Raman"
