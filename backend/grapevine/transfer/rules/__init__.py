"""What is in an uploaded file, and what each of its rows would do. Pure: bytes in, values out."""

from .findings import Finding, Severity, UnreadableFile
from .forgotten import Trace, keys_of, trace_of, without_forgotten
from .index import FIELDS, Existing
from .keeping import (
    changes_of,
    findings_of,
    keep_changes,
    keep_findings,
    keep_person,
    keep_values,
    person_of,
    values_of,
)
from .limits import FILE_BYTES
from .linkedin import Parsed, read_upload
from .matching import Change, ImportOutcome, MatchedBy, Outcome, alike, decide, keeping_ids
from .people import PersonRow
from .progress import (
    BATCH,
    FileKind,
    ImportStatus,
    check_complete,
    check_open,
    count_outcomes,
)
from .room import within_room

__all__ = [
    "BATCH",
    "FIELDS",
    "FILE_BYTES",
    "Change",
    "Existing",
    "FileKind",
    "Finding",
    "ImportOutcome",
    "ImportStatus",
    "MatchedBy",
    "Outcome",
    "Parsed",
    "PersonRow",
    "Severity",
    "Trace",
    "UnreadableFile",
    "alike",
    "changes_of",
    "check_complete",
    "check_open",
    "count_outcomes",
    "decide",
    "findings_of",
    "keep_changes",
    "keep_findings",
    "keep_person",
    "keep_values",
    "keeping_ids",
    "keys_of",
    "person_of",
    "read_upload",
    "trace_of",
    "values_of",
    "within_room",
    "without_forgotten",
]
