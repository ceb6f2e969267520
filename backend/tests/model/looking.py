"""Steps that change nothing: lists from the first page to the last, searches, single reads."""

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from .base import one_of
from .drawn import FOLDED, FOLDED_QUERIES, QUERIES, picks, who
from .imports import Imports
from .paper import Paper, Row, began_at
from .person import Person


def folded(name: str) -> str:
    return FOLDED.get(name, name.lower())


# What each list can be sorted by; None is last in either direction.
SORTS: dict[str, dict[str, Callable[[Row], Any]]] = {
    "careers": {"title": lambda row: folded(row["title"]), "interest": lambda row: row["interest"]},
    "organizations": {"name": lambda row: folded(row["name"])},
    "contacts": {
        "name": lambda row: folded(row["display_name"]),
        "closeness": lambda row: row["closeness"],
        "last_touched_at": lambda row: row["last_touched_at"],
    },
    "ties": {"strength": lambda row: row["strength"]},
    "referrals": {},
    "interviews": {"starts_at": lambda row: row["starts_at"] or row["held_at"]},
    "messages": {"sent_at": lambda row: row["sent_at"]},
    "insights": {},
}
KINDS = list(SORTS)


class Looking(Imports):
    @rule(
        me=who, kind=picks, sort=picks, descending=st.booleans(), limit=st.integers(1, 4),
        trashed=st.sampled_from((False, False, True)),
    )  # fmt: skip
    def page_through(
        self, me: int, kind: int, sort: int, descending: bool, limit: int, trashed: bool
    ) -> None:
        """All pages together are the sorted list, in either direction."""
        person = self.act(me)
        name = KINDS[kind % len(KINDS)]
        keys = {"created_at": lambda row: row["number"], **SORTS[name]}
        chosen = list(keys)[sort % len(keys)]
        rows = [row for row in person.paper.all(name) if row["trashed"] is trashed]
        rows = [row for row in rows if not person.paper.hidden(name, row)]
        query = {"sort": f"-{chosen}" if descending else chosen, "trashed": trashed}
        told = pages(person, f"/{name}", limit, query)
        assert told == [row["id"] for row in in_order(rows, keys[chosen], descending)]

    @rule(
        me=who,
        kind=st.sampled_from(("careers", "organizations", "contacts")),
        word=st.sampled_from(QUERIES),
    )
    def search_by_name(self, me: int, kind: str, word: str) -> None:
        person = self.act(me)
        wanted = FOLDED_QUERIES.get(word, word)
        column = {"careers": "title", "organizations": "name"}.get(kind, "display_name")
        found = {
            row["id"]
            for row in person.paper.shown(kind)
            if any(one.startswith(wanted) for one in folded(row[column]).split())
        }
        more = {"in": "name"} if kind == "contacts" else {}
        told = person.get(f"/{kind}", q=word, limit=200, **more)["items"]
        assert {row["id"] for row in told} == found

    @rule(me=who, what=picks, which=picks)
    def look_closely(self, me: int, what: int, which: int) -> None:
        looks = (
            self.read_a_contact, self.read_who_knows_whom, self.weigh_what_was_said,
            self.read_an_interview,
        )  # fmt: skip
        looks[what % len(looks)](me, which)

    def read_a_contact(self, me: int, which: int) -> None:
        """Careers and an organization in the trash are hidden from their people."""
        person = self.act(me)
        contact = one_of(person, "contacts", which)
        if contact is None or contact["trashed"]:
            return
        told = person.get(f"/contacts/{contact['id']}")
        rows = person.paper.rows
        place = rows["organizations"].get(contact["organization_id"] or "")
        shown = place and not place["trashed"]
        assert told["organization_id"] == (place["id"] if place and shown else None)
        assert told["organization_name"] == (place["name"] if place and shown else "")
        assert told["tags"] == list(contact["tags"].values())
        careers = {one for one in contact["careers"] if not rows["careers"][one]["trashed"]}
        assert set(told["career_ids"]) == careers

    def read_who_knows_whom(self, me: int, _: int) -> None:
        """Ties and referrals carry the present names; R14 says who may be named."""
        person = self.act(me)
        contacts = person.paper.rows["contacts"]
        for tie in person.get("/ties", limit=200)["items"]:
            assert tie["from_name"] == contacts[tie["from_id"]]["display_name"]
            assert tie["to_name"] == contacts[tie["to_id"]]["display_name"]
        for one in person.get("/referrals", limit=200)["items"]:
            assert one["referrer_name"] == contacts[one["referrer_id"]]["display_name"]
            allowed = one["permission"] in ("granted", "granted_with_conditions")
            assert one["may_name_referrer"] is allowed

    def weigh_what_was_said(self, me: int, _: int) -> None:
        """R31 on every insight."""
        person = self.act(me)
        told = {
            row["id"]: (row["support"], row["voices"])
            for row in person.get("/insights", limit=200)["items"]
        }
        assert told == {
            row["id"]: person.paper.evidence(row) for row in person.paper.shown("insights")
        }

    def read_an_interview(self, me: int, which: int) -> None:
        person = self.act(me)
        talk = one_of(person, "interviews", which)
        if talk is None or talk["trashed"]:
            return
        told = person.get(f"/interviews/{talk['id']}")
        assert [one["id"] for one in told["contacts"]] == talk["people"]
        assert [one["id"] for one in told["careers"]] == talk["careers"]
        assert (told["debriefed_at"] is not None) is talk["debriefed"]
        steps = person.get(f"/interviews/{talk['id']}/changes", limit=200)["items"]
        assert [one["to_state"] for one in steps] == [one["to"] for one in reversed(talk["steps"])]
        thanked = {one["contact_id"] for one in person.paper.thanks(talk)}
        everybody = began_at(talk) and set(present(person.paper, talk)) <= thanked
        assert everybody is None or not told["thanked_at"] or everybody


def present(paper: Paper, talk: Row) -> list[str]:
    return [one for one in talk["people"] if not paper.rows["contacts"][one]["trashed"]]


def pages(person: Person, path: str, limit: int, query: dict[str, Any]) -> list[str]:
    """The ids on all pages, one after the other."""
    told, cursor = [], None
    while True:
        found = person.get(path, limit=limit, **query, **({"cursor": cursor} if cursor else {}))
        assert len(found["items"]) <= limit
        told += [row["id"] for row in found["items"]]
        cursor = found["next_cursor"]
        if cursor is None:
            return told


def in_order(rows: list[Row], key: Callable[[Row], Any], descending: bool) -> list[Row]:
    known = [row for row in rows if key(row) is not None]
    unknown = [row for row in rows if key(row) is None]
    known.sort(key=lambda row: (key(row), row["number"], row["id"]), reverse=descending)
    unknown.sort(key=lambda row: (row["number"], row["id"]), reverse=descending)
    return known + unknown
