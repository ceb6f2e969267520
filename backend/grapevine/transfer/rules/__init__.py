"""What is in an uploaded file, and what each of its rows would do. Pure: bytes in, values out."""

from .findings import Finding, Severity, UnreadableFile
from .index import FIELDS, Existing
from .linkedin import Parsed, read_upload
from .matching import Change, Kind, MatchedBy, Outcome, decide
from .people import PersonRow
from .profile import linkedin_slug, profile_address

__all__ = [
    "FIELDS",
    "Change",
    "Existing",
    "Finding",
    "Kind",
    "MatchedBy",
    "Outcome",
    "Parsed",
    "PersonRow",
    "Severity",
    "UnreadableFile",
    "decide",
    "linkedin_slug",
    "profile_address",
    "read_upload",
]
