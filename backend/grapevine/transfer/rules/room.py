"""Leaves out of an import the new people for whom the account has no room (the limits table)."""

from collections.abc import Sequence
from dataclasses import replace

from .findings import Finding, Severity
from .matching import ImportOutcome, Outcome

REASON = "limit_reached"


def within_room(outcomes: Sequence[Outcome], room: int, most: int) -> list[Outcome]:
    """The same outcomes where only the first `room` new people, in the order of the file, are let
    in. The others' rows are problems, and so is every other row about one of them."""
    new = [one.contact for one in outcomes if one.kind is ImportOutcome.NEW]
    beyond = set(new[room:])
    return [_left_out(one, most) if one.contact in beyond else one for one in outcomes]


def _left_out(outcome: Outcome, most: int) -> Outcome:
    """The row is kept: when the import is committed there may be room."""
    message = f"An account holds at most {most:,} contacts: there is no room for this person."
    reason = Finding(outcome.line, None, REASON, Severity.PROBLEM, message)
    return replace(
        outcome, kind=ImportOutcome.PROBLEM, contact=None, matched_by=None, same_as_line=None,
        changes=(), findings=(*outcome.findings, reason),
    )  # fmt: skip
