"""Steps with careers, organizations and contacts."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from .base import Frame, one_of
from .drawn import PLACES, TAG_KEYS, names, picks, places, seen, tags, twice, who
from .paper import Row
from .person import Person

COLORS = 10


class People(Frame):
    def new_career(self, me: Person, title: str, interest: int | None, **how: Any) -> Row:
        made = me.create("/careers", {"title": title, "interest": interest}, **how)
        taken = [row["color"] for row in me.paper.shown("careers")]
        color = min(range(COLORS), key=lambda one: (taken.count(one), one))
        moved = [] if interest is None else [interest]
        return me.paper.add(
            "careers", made["id"], title=title, status="exploring", interest=interest,
            color=color, interests=moved, decisions=[],
        )  # fmt: skip

    @rule(me=who, title=names, interest=st.none() | st.integers(0, 10), twice=twice)
    def add_career(self, me: int, title: str, interest: int | None, twice: bool) -> None:
        self.new_career(self.act(me), title, interest, twice=twice)

    @rule(me=who, which=picks, value=st.integers(0, 10))
    def note_interest(self, me: int, which: int, value: int) -> None:
        person = self.act(me)
        career = one_of(person, "careers", which)
        assert career
        expect = 404 if career["trashed"] else 201
        person.create(f"/careers/{career['id']}/interest", {"value": value}, expect=expect)
        if expect == 201:
            career["interest"] = value
            career["interests"].append(value)

    @rule(
        me=who, which=picks, reason=st.sampled_from(("", "Too much travel.")),
        status=st.sampled_from(("exploring", "shortlisted", "chosen", "ruled_out")),
    )  # fmt: skip
    def decide(self, me: int, which: int, reason: str, status: str) -> None:
        person = self.act(me)
        career = one_of(person, "careers", which)
        assert career
        unreasoned = status == "ruled_out" and not reason
        expect = 404 if career["trashed"] else 422 if unreasoned else 201
        body = {"status": status, "reason": reason}
        person.create(f"/careers/{career['id']}/decisions", body, expect=expect)
        if expect == 201:
            career["status"] = status
            career["decisions"].append(status)

    def new_organization(self, me: Person, name: str, **how: Any) -> Row:
        made = me.create("/organizations", {"name": name}, **how)
        return me.paper.add("organizations", made["id"], name=name, import_id=None, edited=False)

    @rule(me=who, name=places, twice=twice)
    def add_organization(self, me: int, name: str, twice: bool) -> None:
        self.new_organization(self.act(me), name, twice=twice)

    @rule(me=who, which=picks, name=places, seen=seen)
    def rename_organization(self, me: int, which: int, name: str, seen: str) -> None:
        person = self.act(me)
        place = one_of(person, "organizations", which)
        assert place
        if person.change("PATCH", "organizations", place, {"name": name}, seen=seen):
            place.update(name=name, edited=True)

    def new_contact(self, me: Person, body: dict[str, Any], **how: Any) -> Row:
        made = me.create("/contacts", body, **how)
        place = body.get("organization_id")
        if body.get("organization_name"):
            place = self.place_named(me, body["organization_name"], made["organization_id"])
        columns = self.blank(body["display_name"], "known", place)
        columns["closeness"] = body.get("closeness", 0)
        columns["tags"] = distinct(body.get("tags", []))
        columns["careers"] = set(body.get("career_ids", []))
        return me.paper.add("contacts", made["id"], **columns)

    def blank(self, name: str, standing: str, place: str | None) -> dict[str, Any]:
        """A contact of whom nothing else is known."""
        return {
            "display_name": name, "standing": standing, "organization_id": place, "closeness": 0,
            "tags": {}, "careers": set(), "last_touched_at": None, "edited": False,
            "import_id": None, "slug": None, "forgotten": False,
        }  # fmt: skip

    def place_named(self, me: Person, name: str, told: str) -> str:
        """The oldest organization in use of this name, however it is spelled, or a new one."""
        same = [
            row for row in me.paper.shown("organizations") if PLACES[row["name"]] == PLACES[name]
        ]
        if same:
            return str(same[0]["id"])
        made = me.paper.add("organizations", told, name=name, import_id=None, edited=False)
        return str(made["id"])

    @rule(
        me=who, name=names, tags=tags, closeness=st.integers(0, 5), twice=twice,
        place=st.none() | places, careers=st.none() | picks,
    )  # fmt: skip
    def add_contact(
        self, me: int, name: str, tags: list[str], closeness: int, twice: bool,
        place: str | None, careers: int | None,
    ) -> None:  # fmt: skip
        person = self.act(me)
        body = {"display_name": name, "tags": tags, "closeness": closeness}
        body |= {"organization_name": place, "career_ids": a_career(person, careers)}
        self.new_contact(person, body, twice=twice)

    @rule(
        me=who, which=picks, seen=seen, name=names, tags=tags, closeness=st.integers(0, 5),
        place=st.none() | picks, careers=st.none() | picks,
    )  # fmt: skip
    def change_contact(
        self, me: int, which: int, seen: str, name: str, tags: list[str], closeness: int,
        place: int | None, careers: int | None,
    ) -> None:  # fmt: skip
        person = self.act(me)
        contact = one_of(person, "contacts", which)
        present = person.paper.shown("organizations")
        assert contact
        organization = present[place % len(present)]["id"] if present and place else None
        fields: dict[str, Any] = {"display_name": name, "closeness": closeness}
        if contact["slug"] is None:  # an import may follow its own people to another organization
            fields["organization_id"] = organization
        wanted = a_career(person, careers)
        body = {**fields, "tags": tags, "career_ids": wanted}
        if person.change("PATCH", "contacts", contact, body, seen=seen):
            out_of_sight = {one for one in contact["careers"] if is_trashed(person, one)}
            contact.update(fields, tags=distinct(tags), careers=out_of_sight | set(wanted))
            contact["edited"] = True


def a_career(me: Person, number: int | None) -> list[str]:
    """One career in use, or none."""
    present = me.paper.shown("careers")
    return [present[number % len(present)]["id"]] if present and number is not None else []


def is_trashed(me: Person, career: str) -> bool:
    return bool(me.paper.rows["careers"][career]["trashed"])


def distinct(tags: list[str]) -> dict[str, str]:
    """The first spelling of each tag, by key."""
    found: dict[str, str] = {}
    for tag in tags:
        found.setdefault(TAG_KEYS.get(tag, tag), tag)
    return found
