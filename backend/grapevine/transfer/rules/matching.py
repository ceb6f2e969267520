"""Decides for every row of a file whether it is new, changes a contact, or changes nothing.

Two laws. What the user typed is never overwritten: an import fills blanks, and follows a new
organization or role only where the contact still shows what the last import wrote. Importing
the same file twice changes nothing; for this, rows with a profile are placed first, then those
with only an e-mail address, and last those that a name alone must identify, which may be
recognised but never change anything.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from grapevine.kit.text import fold

from .findings import Finding, warning
from .index import FIELDS, Card, Existing, Index, Value, Values
from .linkedin import Parsed
from .people import PersonRow

_FOLLOWED = {"organization", "role"}


class ImportOutcome(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    SAME = "same"
    UPDATE = "update"
    PROBLEM = "problem"


class MatchedBy(StrEnum):
    """By what a row's contact was recognised, strongest first."""

    PROFILE = "linkedin_url"
    EMAIL = "email"
    NAME = "name_and_organization"


@dataclass(frozen=True, slots=True)
class Change:
    """One field that an update sets."""

    field: str
    before: Value | None
    after: Value


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of the row on `line`. `contact` is the id of the contact that it makes, changes
    or repeats (None for a problem); `same_as_line` names another row of the file about the same
    person, which then may be new itself."""

    line: int
    kind: ImportOutcome
    row: PersonRow | None = None
    contact: UUID | None = None
    matched_by: MatchedBy | None = None
    same_as_line: int | None = None
    changes: tuple[Change, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def imported(self) -> dict[str, Value]:
        """What to remember as written by this import, field by field."""
        if self.kind is ImportOutcome.NEW:
            return _known_values(self.row) if self.row else {}
        return {change.field: change.after for change in self.changes}


def decide(
    parsed: Parsed, existing: Iterable[Existing], new_id: Callable[[], UUID]
) -> list[Outcome]:
    """One outcome for each line with a row or a problem, in the order of the file. Applied in any
    order they give the same contacts, except that a `NEW` must precede what refers to its id."""
    index = Index(existing)
    findings: dict[int, list[Finding]] = {}
    for finding in parsed.findings:
        findings.setdefault(finding.line, []).append(finding)
    placed = [
        _place(row, index, new_id, tuple(findings.pop(row.line, ())))
        for row in sorted(parsed.rows, key=_phase)
    ]
    left_out = [
        Outcome(line, ImportOutcome.PROBLEM, findings=tuple(reasons))
        for line, reasons in findings.items()
    ]
    return sorted(placed + left_out, key=lambda outcome: outcome.line)


def keeping_ids(outcomes: list[Outcome], ids: Mapping[int, UUID]) -> list[Outcome]:
    """The same outcomes where people who were given an id before keep it; `ids` are by line."""
    kept = {
        outcome.contact: ids[outcome.line]
        for outcome in outcomes
        if outcome.kind is ImportOutcome.NEW and outcome.line in ids
    }
    return [
        replace(outcome, contact=kept[outcome.contact]) if outcome.contact in kept else outcome
        for outcome in outcomes
    ]


def _phase(row: PersonRow) -> int:
    return 0 if row.linkedin_slug else 1 if row.email else 2


def _place(
    row: PersonRow, index: Index, new_id: Callable[[], UUID], findings: tuple[Finding, ...]
) -> Outcome:
    card, matched_by, sure = _match(row, index)
    if card is None:
        card = Card(new_id(), row.display_name, _values(row), _known_values(row))
        card.line = row.line
        index.add(card)
        return Outcome(row.line, ImportOutcome.NEW, row, card.id, findings=findings)
    if card.trashed:
        findings += (warning(row.line, "in_trash", "display_name"),)
    changes = _apply(row, card, index) if sure and not card.trashed else ()
    same_as = card.line
    card.line = card.line or row.line
    kind = ImportOutcome.UPDATE if changes else ImportOutcome.SAME
    return Outcome(row.line, kind, row, card.id, matched_by, same_as, changes, findings)


def _match(row: PersonRow, index: Index) -> tuple[Card | None, MatchedBy | None, bool]:
    """The contact that a row speaks of, how it was recognised, and whether that is sure enough to
    change it. Everything a later run will look for first is on the contact afterwards."""
    slug, email = row.linkedin_slug, row.email
    if card := index.with_slug(slug):
        return card, MatchedBy.PROFILE, True
    shared = [card for card in index.with_email(email) if card.may_have_profile(slug)]
    if shared:
        return shared[0], MatchedBy.EMAIL, bool(slug) or len(shared) == 1
    namesakes = index.with_names(row)
    if not slug and not email:
        return (namesakes[0], MatchedBy.NAME, False) if namesakes else (None, None, False)
    for card in namesakes if row.organization else ():
        if card.may_have_profile(slug) and card.may_have_email(email):
            return card, MatchedBy.NAME, True
    return None, None, False


def _apply(row: PersonRow, card: Card, index: Index) -> tuple[Change, ...]:
    changes = tuple(
        Change(field, card.values[field], after)
        for field in FIELDS
        if (after := getattr(row, field)) is not None and _may_set(field, after, card, index)
    )
    if changes:
        index.forget_names(card)
        for change in changes:
            card.write(change.field, change.after)
        index.add(card)
    return changes


def _may_set(field: str, after: Value, card: Card, index: Index) -> bool:
    before, written = card.values[field], card.imported.get(field)
    if not before:
        # A blank that an import had filled was cleared by the user, and stays blank. An address
        # that another contact has stays there alone, or it would not identify anybody.
        return written is None and not (field == "email" and index.with_email(str(after)))
    return (
        field in _FOLLOWED
        and card.line is None  # of several rows about one person, the first is believed
        and written is not None
        and alike(before, written)
        and not alike(before, after)
    )


def alike(one: Value, other: Value) -> bool:
    """Whether two values differ only in spelling."""
    return one == other or fold(str(one)) == fold(str(other))


def _values(row: PersonRow) -> Values:
    return {field: getattr(row, field) for field in FIELDS}


def _known_values(row: PersonRow) -> dict[str, Value]:
    return {field: value for field, value in _values(row).items() if value is not None}
