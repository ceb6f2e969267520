"""Steps with interviews, and with the messages that move them."""

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

KINDS = ("request", "thank_you", "thank_you", "decline", "nudge", "other")
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

    def step(self, me: int, which: int, step: str, body: Any, allowed: bool = True) -> Row | None:
        """Ask for a step; gives the interview if it must have been made."""
        person = self.act(me)
        talk = one_of(person, "interviews", which)
        if talk is None:
            return None
        possible = allowed and talk["state"] in MAY_FOLLOW[step]
        expect = 404 if talk["trashed"] else 201 if possible else 409
        person.call("POST", f"/interviews/{talk['id']}/{step}", body, expect=expect)
        return talk if expect == 201 else None

    @rule(me=who, which=picks, at=past)
    def request(self, me: int, which: int, at: datetime) -> None:
        if talk := self.step(me, which, "request", {"requested_at": at.isoformat()}):
            self.acting.paper.move(talk, "request", requested_at=at)

    @rule(me=who, which=picks, at=starts)
    def schedule(self, me: int, which: int, at: datetime) -> None:
        body = {"starts_at": at.isoformat(), "time_zone": "Europe/Berlin"}
        if talk := self.step(me, which, "schedule", body):
            self.acting.paper.move(talk, "schedule", starts_at=at)

    @rule(me=who, which=picks, at=past, minutes=minutes)
    def hold(self, me: int, which: int, at: datetime, minutes: int) -> None:
        """R22: not before it starts."""
        talk = one_of(self.people[me], "interviews", which)
        begun = talk is None or talk["starts_at"] is None or min(NOW, at) >= talk["starts_at"]
        body = {"held_at": at.isoformat(), "actual_minutes": minutes}
        if talk := self.step(me, which, "completion", body, allowed=begun):
            self.acting.paper.move(talk, "completion", held_at=at, actual_minutes=minutes)
            self.acting.paper.touch(talk["people"], at)

    @rule(me=who, which=picks, step=st.sampled_from(("decline", "cancellation")), why=texts)
    def end(self, me: int, which: int, step: str, why: str) -> None:
        if talk := self.step(me, which, step, {"reason": why}):
            self.acting.paper.move(talk, step, ended_reason=why)

    @rule(me=who, which=picks)
    def hear_nothing(self, me: int, which: int) -> None:
        if talk := self.step(me, which, "no-response", None):
            self.acting.paper.move(talk, "no-response", ended_reason="")

    @rule(me=who, which=picks)
    def reopen(self, me: int, which: int) -> None:
        if talk := self.step(me, which, "reopening", None):
            self.acting.paper.move(talk, "reopening")

    @rule(me=who, which=picks, step=st.none() | st.sampled_from(UNDOABLE))
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

    # Messages

    @rule(
        me=who, contact=picks, which=st.none() | picks, kind=st.sampled_from(KINDS), at=past,
        direction=st.sampled_from(("out", "out", "in")), text=texts, twice=twice,
        aside=st.booleans(),
    )  # fmt: skip
    def record_message(
        self, me: int, contact: int, which: int | None, kind: str, at: datetime, direction: str,
        text: str, twice: bool, aside: bool,
    ) -> None:  # fmt: skip
        """To or from somebody who takes part or, `aside`, anybody."""
        person = self.act(me)
        talk = None if which is None else one_of(person, "interviews", which)
        somebody = one_of(person, "contacts", contact)
        if talk and not aside:
            somebody = person.paper.rows["contacts"][talk["people"][contact % len(talk["people"])]]
        assert somebody
        columns = {"contact_id": somebody["id"], "interview_id": talk["id"] if talk else None}
        columns |= {"kind": "decline" if direction == "in" and kind == "request" else kind}
        columns |= {"direction": direction, "text": text}
        missing = somebody["trashed"] or (talk and talk["trashed"])
        message = {**columns, "sent_at": at, "id": "", "trashed": False}
        sayable = began_or_no_thanks(person, message)
        expect = 422 if missing else 201 if sayable else 409
        body = {**columns, "sent_at": at.isoformat()}
        made = person.create("/messages", body, expect=expect, twice=twice)
        if expect == 201:
            noted = person.paper.add("messages", made["id"], **columns, sent_at=at)
            person.paper.apply(noted)
            person.paper.touch([somebody["id"]], at)

    @rule(me=who, which=picks, seen=seen, text=texts)
    def rewrite_message(self, me: int, which: int, seen: str, text: str) -> None:
        person = self.act(me)
        message = one_of(person, "messages", which)
        if message and person.change("PATCH", "messages", message, {"text": text}, seen=seen):
            message["text"] = text

    def restore_message(self, person: Person, message: Row) -> None:
        """Bring a message back, and what it did with it; R22 holds still."""
        hidden = person.paper.hidden("messages", message)
        sayable = not message["trashed"] or began_or_no_thanks(person, message)
        expect = 404 if hidden and sayable else 200 if sayable else 409
        person.call("POST", f"/messages/{message['id']}/restore", expect=expect)
        if expect == 200 and message["trashed"]:
            message["trashed"] = False
            person.paper.apply(message)


def began_or_no_thanks(me: Person, message: Row) -> bool:
    """R22: whether this can be said now. Asks the law about a message that does nothing else."""
    thanks = (message["direction"], message["kind"]) == ("out", "thank_you")
    return not thanks or me.paper.apply(message)


def ids(rows: list[Row]) -> list[str]:
    return [row["id"] for row in rows]
