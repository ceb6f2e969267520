"""Steps with messages, and what they do to interviews."""

from datetime import datetime

from hypothesis import strategies as st
from hypothesis.stateful import rule

from .base import one_of
from .drawn import past, picks, seen, texts, twice, who
from .paper import Row, began_at
from .person import Person
from .talks import Talks

KINDS = ("request", "thank_you", "thank_you", "decline", "nudge", "other")


class Messages(Talks):
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

    @rule(me=who, which=picks, nth=picks, at=past)
    def thank(self, me: int, which: int, nth: int, at: datetime) -> None:
        """Somebody who took part in what was held."""
        person = self.act(me)
        held = [one for one in person.paper.shown("interviews") if one["state"] == "held"]
        if not held:
            return
        talk = held[-1 - which % len(held)]
        somebody = talk["people"][nth % len(talk["people"])]
        late = max(at, began_at(talk) or at)
        columns = {"contact_id": somebody, "interview_id": talk["id"], "kind": "thank_you"}
        gone = person.paper.rows["contacts"][somebody]["trashed"]
        body = {**columns, "sent_at": late.isoformat()}
        made = person.create("/messages", body, expect=422 if gone else 201)
        if not gone:
            columns |= {"direction": "out", "text": ""}
            person.paper.add("messages", made["id"], **columns, sent_at=late)
            person.paper.touch([somebody], late)

    @rule(me=who, which=picks, seen=seen, text=texts, kind=st.none() | st.sampled_from(KINDS))
    def rewrite_message(self, me: int, which: int, seen: str, text: str, kind: str | None) -> None:
        """What a message of another kind would have done is done instead."""
        person = self.act(me)
        message = one_of(person, "messages", which)
        if message is None:
            return
        body = {"text": text, **({"kind": kind} if kind else {})}
        out_of_sight = message["trashed"] or person.paper.hidden("messages", message)
        if not out_of_sight and not began_or_no_thanks(person, {**message, **body}) and kind:
            person.call("PATCH", f"/messages/{message['id']}", body, expect=409)
        elif person.change("PATCH", "messages", message, body, seen=seen):
            if kind:
                person.paper.withdraw(message)
            message.update(body)
            if kind:
                person.paper.touch([message["contact_id"]], message["sent_at"])
                person.paper.apply(message)

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
