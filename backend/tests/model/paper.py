"""What one person has recorded, on paper: plain dicts, and the laws that connect them.

Written from the words of the product, not from its code. A row is a dict of the columns that the
export shows, `trashed`, and `number`, the moment at which it came to be.
"""

from datetime import datetime, timedelta
from itertools import count
from typing import Any

Row = dict[str, Any]

KINDS = (
    "careers", "organizations", "contacts", "ties", "referrals",
    "interviews", "messages", "insights", "debriefs",
)  # fmt: skip

# R21, once more: what may follow what.
MAY_FOLLOW = {
    "request": ("identified",),
    "schedule": ("requested", "scheduled"),
    "completion": ("identified", "scheduled"),
    "decline": ("identified", "requested", "scheduled"),
    "no-response": ("requested",),
    "cancellation": ("identified", "requested", "scheduled"),
    "reopening": ("declined", "no_response", "cancelled"),
}
LEADS_TO = {
    "request": "requested",
    "schedule": "scheduled",
    "completion": "held",
    "decline": "declined",
    "no-response": "no_response",
    "cancellation": "cancelled",
    "reopening": "identified",
}
STEP_WRITES = ("state", "requested_at", "starts_at", "held_at", "actual_minutes", "ended_reason")


class Paper:
    """Everything that one person has."""

    def __init__(self) -> None:
        self.rows: dict[str, dict[str, Row]] = {kind: {} for kind in KINDS}
        self.imports: list[Row] = []
        self._moments = count()

    def moment(self) -> int:
        return next(self._moments)

    def add(self, of: str, row_id: str, /, **columns: Any) -> Row:
        row = {"id": row_id, "number": self.moment(), "trashed": False, **columns}
        self.rows[of][row_id] = row
        return row

    def all(self, kind: str) -> list[Row]:
        """In the order in which they came to be."""
        return list(self.rows[kind].values())

    def shown(self, kind: str) -> list[Row]:
        """What is in use: not in the trash, nor hidden with something that is."""
        return [row for row in self.all(kind) if not row["trashed"] and not self.hidden(kind, row)]

    def hidden(self, kind: str, row: Row) -> bool:
        """Whether something that it belongs to is in the trash."""
        return any(self.rows[of][row[column]]["trashed"] for column, of in BELONGS.get(kind, ()))

    # Interviews

    def move(self, talk: Row, step: str, cause: str | None = None, **written: Any) -> bool:
        """R21: make a step if it may follow; say whether it was made."""
        if talk["state"] not in MAY_FOLLOW[step]:
            return False
        before = {name: talk[name] for name in STEP_WRITES}
        talk["steps"].append({"before": before, "to": LEADS_TO[step], "cause": cause})
        if step == "reopening":
            written = {"requested_at": None, "starts_at": None, "ended_reason": ""}
        talk.update(written, state=LEADS_TO[step])
        return True

    def take_back(self, talk: Row) -> None:
        talk.update(talk["steps"].pop()["before"])

    def may_take_back(self, talk: Row, step: str) -> bool:
        """Only the last step, and a completion only until something rests on it."""
        if not talk["steps"] or talk["state"] != LEADS_TO[step]:
            return False
        return step != "completion" or not (talk["debriefed"] or self.thanks(talk))

    def touch(self, people: list[str], at: datetime) -> None:
        for person in people:
            contact = self.rows["contacts"][person]
            contact["last_touched_at"] = max(contact["last_touched_at"] or at, at)

    # Messages

    def apply(self, message: Row) -> bool:
        """What a message does to its interview; False where it can't be said at all (R22)."""
        talk = self.rows["interviews"].get(message["interview_id"] or "")
        if talk is None:
            return True
        what = message["direction"], message["kind"]
        if what == ("out", "thank_you"):
            began = began_at(talk)
            return began is not None and message["sent_at"] >= began
        if message["contact_id"] in talk["people"]:
            if what == ("out", "request") and talk["state"] == "identified":
                self.move(talk, "request", message["id"], requested_at=message["sent_at"])
            if what == ("in", "decline"):
                self.move(talk, "decline", message["id"], ended_reason="")
        return True

    def withdraw(self, message: Row) -> None:
        """Undo what a message did, unless later steps rest on it."""
        talk = self.rows["interviews"].get(message["interview_id"] or "")
        if talk and talk["steps"] and talk["steps"][-1]["cause"] == message["id"]:
            self.take_back(talk)

    def thanks(self, talk: Row) -> list[Row]:
        return [
            message
            for message in self.all("messages")
            if message["interview_id"] == talk["id"]
            and not message["trashed"]
            and (message["direction"], message["kind"]) == ("out", "thank_you")
        ]

    def debts(self) -> set[tuple[str, str]]:
        """R6: whom a thank-you is owed, and for which interview."""
        return {
            (talk["id"], person)
            for talk in self.shown("interviews")
            if talk["state"] == "held"
            for person in talk["people"]
            if not self.rows["contacts"][person]["trashed"]
            and person not in {message["contact_id"] for message in self.thanks(talk)}
        }

    # Insights

    def evidence(self, insight: Row) -> tuple[str, int]:
        """R31: how well it is supported, and by how many independent voices."""
        root = insight["answers_id"] or insight["id"]
        group = [
            one
            for one in self.all("insights")
            if not one["trashed"] and (one["answers_id"] or one["id"]) == root
        ]
        voices = len({self.chain(one["contact_id"]) for one in group})
        polarities = {one["polarity"] for one in group}
        if {"pro", "con"} <= polarities:
            return "disputed", voices
        return "corroborated" if voices > 1 else "reported", voices

    def chain(self, person: str) -> frozenset[str]:
        """Everybody who is joined to somebody by referrals, themselves included."""
        pairs = [
            {one["referrer_id"], one["referred_id"]}
            for one in self.all("referrals")
            if not one["trashed"]
        ]
        found = {person}
        while more := [pair for pair in pairs if pair & found and not pair <= found]:
            found = found.union(*more)
        return frozenset(found)


BELONGS = {
    "ties": (("from_id", "contacts"), ("to_id", "contacts")),
    "referrals": (("referrer_id", "contacts"), ("referred_id", "contacts")),
    "messages": (("contact_id", "contacts"),),
    "insights": (("career_id", "careers"),),
    "debriefs": (("interview_id", "interviews"),),
}


def began_at(talk: Row) -> datetime | None:
    """When a held conversation began; None if it is not held."""
    if talk["state"] != "held":
        return None
    began: datetime = talk["starts_at"] or talk["held_at"] - timedelta(
        minutes=talk["actual_minutes"]
    )
    return began
