"""Steps with interviews."""

from datetime import datetime
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from .base import one_of
from .drawn import NOW, minutes, past, picks, seen, starts, texts, twice, who
from .network import Network
from .paper import LEADS_TO, MAY_FOLLOW, Row
from .people import a_career
from .person import Person

UNDOABLE = [step for step in LEADS_TO if step != "reopening"]


class Talks(Network):
    def new_interview(self, me: Person, people: list[Row], careers: list[Row], **how: Any) -> Row:
        body = {"contact_ids": ids(people), "career_ids": ids(careers)}
        made = me.create("/interviews", body, **how)
        place = people[0]["organization_id"]
        if place and me.paper.rows["organizations"][place]["trashed"]:
            place = None
        return me.paper.add(
            "interviews", made["id"], state="identified", requested_at=None, starts_at=None,
            held_at=None, actual_minutes=None, ended_reason="", debriefed=False, steps=[],
            people=ids(people), careers=ids(careers), organization_id=place,
        )  # fmt: skip

    @rule(me=who, first=picks, second=picks, career=st.none() | picks, twice=twice)
    def add_interview(
        self, me: int, first: int, second: int, career: int | None, twice: bool
    ) -> None:
        person = self.act(me)
        present = person.paper.shown("contacts")
        if present:
            people = {
                one["id"]: one for one in (present[n % len(present)] for n in (first, second))
            }
            careers = [person.paper.rows["careers"][one] for one in a_career(person, career)]
            self.new_interview(person, list(people.values()), careers, twice=twice)

    @rule(me=who, which=picks, other=picks, seen=seen)
    def change_who_takes_part(self, me: int, which: int, other: int, seen: str) -> None:
        person = self.act(me)
        talk, contact = one_of(person, "interviews", which), one_of(person, "contacts", other)
        assert contact
        if talk is None or (contact["trashed"] and contact["id"] not in talk["people"]):
            return
        people = [talk["people"][0], contact["id"]]
        people = list(dict.fromkeys(people))
        if person.change("PATCH", "interviews", talk, {"contact_ids": people}, seen=seen):
            talk["people"] = people

    @rule(me=who, which=picks, choice=picks, at=past, start=starts, minutes=minutes, why=texts)
    def advance(
        self,
        me: int,
        which: int,
        choice: int,
        at: datetime,
        start: datetime,
        minutes: int,
        why: str,
    ) -> None:
        """A step that may follow."""
        talk = one_of(self.people[me], "interviews", which)
        steps = [step for step in MAY_FOLLOW if talk and talk["state"] in MAY_FOLLOW[step]]
        if talk and steps:
            self.take(me, talk, steps[choice % len(steps)], at, start, minutes, why)

    @rule(
        me=who, which=picks, step=st.sampled_from(list(MAY_FOLLOW)), at=past, start=starts,
        minutes=minutes, why=texts,
    )  # fmt: skip
    def try_any_step(
        self, me: int, which: int, step: str, at: datetime, start: datetime, minutes: int, why: str
    ) -> None:
        """Whether it may follow or not."""
        if talk := one_of(self.people[me], "interviews", which):
            self.take(me, talk, step, at, start, minutes, why)

    def take(
        self, me: int, talk: Row, step: str, at: datetime, start: datetime, minutes: int, why: str
    ) -> None:
        """R21: refused unless it may follow; R22: not held before it starts."""
        person = self.act(me)
        written = writes(step, at, start, minutes, why)
        begun = not talk["starts_at"] or min(NOW, at) >= talk["starts_at"]
        possible = talk["state"] in MAY_FOLLOW[step] and (begun or step != "completion")
        expect = 404 if talk["trashed"] else 201 if possible else 409
        body = told(step, written)
        person.call("POST", f"/interviews/{talk['id']}/{step}", body, expect=expect)
        if expect == 201:
            person.paper.move(talk, step, **written)
            if step == "completion":
                person.paper.touch(talk["people"], at)

    @rule(me=who, which=picks, step=st.sampled_from([*[None] * 12, *UNDOABLE]))
    def undo(self, me: int, which: int, step: str | None) -> None:
        """Without a step, the last one."""
        person = self.act(me)
        talk = one_of(person, "interviews", which)
        if talk is None:
            return
        last = [name for name in UNDOABLE if LEADS_TO[name] == talk["state"]]
        step = step or (last[0] if last else "request")
        possible = person.paper.may_take_back(talk, step)
        expect = 404 if talk["trashed"] else 200 if possible else 409
        person.call("DELETE", f"/interviews/{talk['id']}/{step}", expect=expect)
        if expect == 200:
            person.paper.take_back(talk)


def writes(step: str, at: datetime, start: datetime, minutes: int, why: str) -> dict[str, Any]:
    """What a step writes into an interview."""
    return {
        "request": {"requested_at": at},
        "schedule": {"starts_at": start},
        "completion": {"held_at": at, "actual_minutes": minutes},
        "no-response": {"ended_reason": ""},
        "reopening": {},
    }.get(step, {"ended_reason": why})


def told(step: str, written: dict[str, Any]) -> dict[str, Any]:
    """The body that says so."""
    body = {
        name.replace("ended_", ""): value.isoformat() if isinstance(value, datetime) else value
        for name, value in written.items()
    }
    if step == "schedule":
        body["time_zone"] = "Europe/Berlin"
    return {} if step in ("no-response", "reopening") else body


def ids(rows: list[Row]) -> list[str]:
    return [row["id"] for row in rows]
