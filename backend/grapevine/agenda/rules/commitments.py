"""R45: keep what you promised, and try the advice that you gave yourself a day for."""

from collections.abc import Iterator
from datetime import date

from .facts import DAY, Deed, Facts, Item, Owed, Rule

LONGEST = 120  # characters of it that are repeated


def look(facts: Facts) -> Iterator[Item]:
    for owed in facts.owed:
        day = _day(facts, owed)
        if day and not (owed.kind == "promise" and owed.do_not_contact):
            yield _item(facts, owed, day)


def _day(facts: Facts, owed: Owed) -> date | None:
    """By when: as agreed; a promise without a day is to be kept soon; advice can wait."""
    if owed.due_on is None and owed.kind == "promise":
        return facts.day(owed.made_at) + facts.values["promise_days"] * DAY
    return owed.due_on


def _item(facts: Facts, owed: Owed, day: date) -> Item:
    promise = owed.kind == "promise"
    return Item(
        rule_id="R45",
        deed=Deed.KEEP_PROMISE if promise else Deed.TRY_ADVICE,
        title=f"Keep your promise to {owed.name}" if promise else f"Try what {owed.name} advised",
        why=_shortened(owed.text),
        due=facts.end_of(day),
        interview_id=owed.interview_id,
        contact_id=owed.contact_id,
        contact_name=owed.name,
        commitment_id=owed.id,
        inputs={
            "made_at": owed.made_at.isoformat(),
            "due_on": owed.due_on.isoformat() if owed.due_on else "",
        },
        shows_at=facts.start_of(day - facts.values["promise_ahead_days"] * DAY),
        done_at=owed.closed_at,
    )


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…"


RULE = Rule("R45", look)
