"""The life of an import: previewed, committing, done, undone; and what each of these allows."""

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum

from grapevine.kit.errors import Conflict

from .matching import ImportOutcome, Outcome

BATCH = 1_000
"""People that one step of an import adds."""


class ImportStatus(StrEnum):
    """`committing`: some people are written, and nobody sees them yet."""

    PREVIEWED = "previewed"
    COMMITTING = "committing"
    DONE = "done"
    UNDONE = "undone"


class FileKind(StrEnum):
    """How the file came."""

    CSV = "csv"
    ZIP = "zip"


class ImportClosed(Conflict):
    detail = "This import is over. Upload the file again if you want to repeat it."


class BatchesLeft(Conflict):
    detail = "Not everybody has been written yet. Repeat the batches until `done` equals `total`."


def check_open(status: ImportStatus) -> None:
    """Only an import that is neither done nor undone goes on."""
    if status not in (ImportStatus.PREVIEWED, ImportStatus.COMMITTING):
        raise ImportClosed()


def check_complete(done: int, total: int) -> None:
    """All are shown at once, or nobody."""
    if done < total:
        raise BatchesLeft()


def count_outcomes(outcomes: Iterable[Outcome]) -> dict[str, int]:
    """How many rows have each outcome, none left out."""
    counted = Counter(outcome.kind for outcome in outcomes)
    return {kind.value: counted[kind] for kind in ImportOutcome}
