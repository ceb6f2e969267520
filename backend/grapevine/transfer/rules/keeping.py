"""What is kept of a file's rows between preview and commit: plain values that JSON can hold."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from .findings import Finding, Severity
from .index import Value
from .matching import Change
from .people import PersonRow

_PERSON = (
    "given_name", "family_name", "display_name", "email", "organization", "role", "linkedin_url",
    "linkedin_slug", "connected_on",
)  # fmt: skip
COMPARED = {"in_trash", "limit_reached"}
Kept = dict[str, Any]


def keep_person(row: PersonRow) -> Kept:
    """A row without its blanks; `person_of` gives it back."""
    return keep_values({name: value for name in _PERSON if (value := getattr(row, name))})


def person_of(line: int, kept: Kept) -> PersonRow:
    """The row that was kept."""
    values: dict[str, Any] = {**dict.fromkeys(_PERSON), "display_name": "", **values_of(kept)}
    return PersonRow(line=line, **values)


def keep_values(values: Mapping[str, Value]) -> Kept:
    """Values by field; days become texts."""
    return {name: _plain(value) for name, value in values.items()}


def values_of(kept: Kept) -> dict[str, Value]:
    """The values that were kept, the day as a day."""
    return {name: value_of(name, value) for name, value in kept.items()}


def value_of(field: str, kept: str) -> Value:
    """One value that was kept."""
    return date.fromisoformat(kept) if field == "connected_on" else kept


def keep_changes(changes: Iterable[Change]) -> list[Kept]:
    """What an update sets, as clients see it."""
    return [
        {"field": one.field, "before": _plain(one.before), "after": _plain(one.after)}
        for one in changes
    ]


def changes_of(kept: Iterable[Kept]) -> tuple[Change, ...]:
    """The changes that were kept."""
    return tuple(
        Change(
            one["field"],
            one["before"] and value_of(one["field"], one["before"]),
            value_of(one["field"], one["after"]),
        )
        for one in kept
    )


def keep_findings(findings: Iterable[Finding]) -> list[Kept]:
    """What is wrong with a row, as clients see it."""
    return [
        {"field": one.field, "code": one.code, "severity": one.severity, "message": one.message}
        for one in findings
    ]


def findings_of(line: int, kept: Iterable[Kept]) -> tuple[Finding, ...]:
    """What was wrong with the row itself; what a comparison added comes anew with the next one."""
    return tuple(
        Finding(line, one["field"], one["code"], Severity(one["severity"]), one["message"])
        for one in kept
        if one["code"] not in COMPARED
    )


def _plain(value: Value | None) -> Any:
    return value.isoformat() if isinstance(value, date) else value
