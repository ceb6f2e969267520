"""Steps with ties and referrals."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from .base import one_of
from .drawn import names, picks, seen, twice, who
from .people import People
from .person import Person


class Network(People):
    @rule(
        me=who, one=picks, other=picks, strength=st.integers(1, 5), twice=twice,
        willing=st.sampled_from(("unknown", "yes", "no")),
    )  # fmt: skip
    def add_tie(
        self, me: int, one: int, other: int, strength: int, twice: bool, willing: str
    ) -> None:
        person = self.act(me)
        a, b = one_of(person, "contacts", one), one_of(person, "contacts", other)
        assert a
        assert b
        body = {"from_id": a["id"], "to_id": b["id"], "strength": strength, "willing": willing}
        expect = 422 if a is b or a["trashed"] or b["trashed"] else 201
        made = person.create("/ties", body, expect=expect, twice=twice)
        if expect == 201:
            person.paper.add("ties", made["id"], **body)

    @rule(me=who, which=picks, seen=seen, strength=st.integers(1, 5))
    def change_tie(self, me: int, which: int, seen: str, strength: int) -> None:
        person = self.act(me)
        tie = one_of(person, "ties", which)
        if tie and person.change("PATCH", "ties", tie, {"strength": strength}, seen=seen):
            tie["strength"] = strength

    @rule(
        me=who, one=picks, other=st.none() | picks, name=names, twice=twice,
        permission=st.sampled_from(("not_asked", "granted", "granted_with_conditions", "denied")),
    )  # fmt: skip
    def add_referral(
        self, me: int, one: int, other: int | None, name: str, twice: bool, permission: str
    ) -> None:
        """To somebody on record or, without `other`, to somebody new."""
        person = self.act(me)
        a = one_of(person, "contacts", one)
        b = None if other is None else one_of(person, "contacts", other)
        assert a
        body: dict[str, Any] = {"referrer_id": a["id"], "permission": permission}
        body |= {"referred_id": b["id"]} if b else {"referred": {"display_name": name}}
        expect = 422 if a["trashed"] or (b and (a is b or b["trashed"])) else 201
        made = person.create("/referrals", body, expect=expect, twice=twice)
        if expect == 201:
            self.note_referral(person, made, None if b else name)

    def note_referral(
        self, me: Person, made: dict[str, Any], name: str | None, talk: str | None = None
    ) -> None:
        """Note a referral and, if somebody new was named, that person."""
        if name is not None:
            me.paper.add("contacts", made["referred_id"], **self.blank(name, "named", None))
        columns = {name: made[name] for name in ("referrer_id", "referred_id", "permission")}
        me.paper.add("referrals", made["id"], interview_id=talk, **columns)

    @rule(me=who, which=picks, seen=seen, permission=st.sampled_from(("granted", "withdrawn")))
    def change_permission(self, me: int, which: int, seen: str, permission: str) -> None:
        person = self.act(me)
        given = one_of(person, "referrals", which)
        body = {"permission": permission}
        if given and person.change("PATCH", "referrals", given, body, seen=seen):
            given["permission"] = permission
