"""Steps that bring people in from LinkedIn, and take them back."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from .drawn import picks, who
from .evidence import Evidence
from .paper import Row
from .person import V1, Person

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
# Nobody else has these names; two work at a place that others may know, spelled in their own way.
EXPORTED = (
    ("Ida", "Imported", ""),
    ("Ole", "Imported", "Fernweh Rail"),
    ("Pia", "Imported", "FERNWEH Räil"),
)
# What keeps an imported person when the import is taken back, and the columns that say who it is.
USES = {
    "ties": ("from_id", "to_id"),
    "referrals": ("referrer_id", "referred_id"),
    "messages": ("contact_id",),
    "insights": ("contact_id",),
}


class Imports(Evidence):
    def upload(self, person: Person, chosen: list[int]) -> dict[str, Any]:
        lines = [
            f"{given},{family},https://www.linkedin.com/in/{given.lower()}-imported,,{place},,"
            for given, family, place in (EXPORTED[number] for number in chosen)
        ]
        file = ("Connections.csv", "\n".join([HEADER, *lines, ""]).encode())
        answer = person.http.post(f"{V1}/imports", files={"file": file})
        assert answer.status_code == 201, answer.text
        made: dict[str, Any] = answer.json()
        while made["done"] < made["total"]:
            made = person.call("POST", f"/imports/{made['id']}/batches", expect=200)
        return made

    @rule(me=who, chosen=st.lists(st.integers(0, 2), min_size=1, max_size=3, unique=True))
    def bring_in(self, me: int, chosen: list[int]) -> None:
        """Whoever is on record already, also in the trash, is not added again; but for those whom
        taking an import back put there."""
        person = self.act(me)
        known = {row["slug"] for row in person.paper.all("contacts") if remembered(row)}
        new = [number for number in chosen if number not in known]
        made = self.upload(person, chosen)
        assert made["counts"]["new"] == len(new)
        person.call("POST", f"/imports/{made['id']}/commit", expect=200)
        person.paper.imports.append({"id": made["id"], "undone": False})
        self.note_imported(person, new, made["id"])

    def note_imported(self, me: Person, new: list[int], import_id: str) -> None:
        """Those who came at the same moment stand in the order of their ids."""
        tables = me.get("/export")["tables"]
        known = me.paper.rows["contacts"]
        rows = [row for row in tables["contact"] if row["id"] not in known]
        told = {row["given_name"]: row for row in rows}
        assert len(told) == len(new)
        moment, known_places = me.paper.moment(), set(me.paper.rows["organizations"])
        for number in new:
            given, family, company = EXPORTED[number]
            row = told[given]
            place = self.place_named(me, company, row["organization_id"]) if company else None
            if place and place not in known_places:
                me.paper.rows["organizations"][place]["import_id"] = import_id
            columns = self.blank(f"{given} {family}", "known", place)
            columns |= {"number": moment, "import_id": import_id, "slug": number}
            me.paper.add("contacts", row["id"], **columns)

    @rule(me=who, chosen=st.lists(st.integers(0, 2), min_size=1, max_size=3, unique=True))
    def look_and_discard(self, me: int, chosen: list[int]) -> None:
        """What was not committed leaves nothing."""
        person = self.act(me)
        made = self.upload(person, chosen)
        person.call("DELETE", f"/imports/{made['id']}", expect=200)

    @rule(me=who, which=picks)
    def take_back(self, me: int, which: int) -> None:
        """Whom nobody used since goes to the trash, and so do their organizations."""
        person = self.act(me)
        if not person.paper.imports:
            return
        made = person.paper.imports[which % len(person.paper.imports)]
        person.call("DELETE", f"/imports/{made['id']}", expect=200)
        if made["undone"]:
            return
        made["undone"] = True
        for row in person.paper.all("contacts"):
            if row["import_id"] == made["id"] and not row["trashed"] and not used(person, row):
                row.update(trashed=True, forgotten=True)
        for row in person.paper.all("organizations"):
            if row["import_id"] == made["id"] and not row["trashed"] and not needed(person, row):
                row["trashed"] = True


def remembered(row: Row) -> bool:
    return row["slug"] is not None and not (row["trashed"] and row["forgotten"])


def used(me: Person, contact: Row) -> bool:
    """Whether it was edited, talked to, or is part of anything that is not in the trash."""
    return (
        contact["edited"]
        or contact["last_touched_at"] is not None
        or any(contact["id"] in talk["people"] for talk in me.paper.all("interviews"))
        or any(
            contact["id"] in [row[column] for column in columns]
            for kind, columns in USES.items()
            for row in me.paper.all(kind)
            if not row["trashed"]
        )
    )


def needed(me: Person, place: Row) -> bool:
    """Whether it was edited, or somebody or some interview is there."""
    return place["edited"] or any(
        row["organization_id"] == place["id"]
        for kind in ("contacts", "interviews")
        for row in me.paper.all(kind)
        if not row["trashed"]
    )
