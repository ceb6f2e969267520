"""What can be wrong with an uploaded file: as a whole, or with one row of it.

Sentences say what to do and never repeat what the file contains (D21).
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from grapevine.kit.errors import FieldError, Refusal


class UnreadableFile(Refusal):
    """The file as a whole can't be imported. `reason` is stable, `line` counts from 1 if the
    trouble can be placed; the pointer names it as RFC 5147 does."""

    status: ClassVar[int] = 422

    def __init__(self, reason: str, sentence: str, *, line: int | None = None) -> None:
        pointer = f"file#line={line}" if line else "file"
        super().__init__(sentence, errors=(FieldError("file", pointer, reason, sentence),))
        self.reason = reason
        self.line = line


class Severity(StrEnum):
    """`problem`: the row is left out. `warning`: the row counts, without the value in question."""

    PROBLEM = "problem"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong with one row: on which line of the file it begins, in which field, why."""

    line: int
    field: str | None
    code: str
    severity: Severity
    message: str


_PROBLEMS = {
    "no_name": "This row has no name, so there is nobody to add.",
    "name_too_long": "This name has more than 200 characters. Shorten it in the file.",
    "broken_quotes": "A quotation mark on this line is not closed properly.",
    "too_many_cells": "This row has more cells than the header. "
    "A value with a comma needs quotation marks around it.",
    "too_few_cells": "This row is cut short, and what is there does not fit its columns.",
    "too_many_columns": "This row has more than 200 cells.",
    "forgotten": "You forgot this person at their request. If they are back, add them by hand.",
    "cell_too_large": "A cell of this row has more than 32,000 characters.",
}
_WARNINGS = {
    "bad_email": "This is not a valid e-mail address; it is left out.",
    "bad_profile_address": "This is not the address of a LinkedIn profile; it is left out.",
    "bad_date": "This date could not be read; it is left out.",
    "ambiguous_date": "Day and month can't be told apart in this file; the date is left out.",
    "shortened": "This has more than 200 characters; only the first 200 are kept.",
    "in_trash": "This person is in your trash and stays there, until you restore them.",
    "unreadable_letters": "Some letters could not be read. Check this value after the import.",
}


def problem(line: int, code: str, field: str | None = None) -> Finding:
    """A reason for which a row is left out."""
    return Finding(line, field, code, Severity.PROBLEM, _PROBLEMS[code])


def warning(line: int, code: str, field: str) -> Finding:
    """A reason for which a value is left out or doubtful, while the row counts."""
    return Finding(line, field, code, Severity.WARNING, _WARNINGS[code])
