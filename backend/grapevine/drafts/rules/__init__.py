"""The words and laws of drafts. Pure: values in, values out."""

from .facts import OUTCOMES, Facts, GivenReferrer, values_of
from .judging import Judged, judge
from .mail import MailtoRefusal, mailto
from .naming import Naming, Pointer, naming_of
from .refusals import (
    AlreadySent,
    DoNotContact,
    NotSent,
    ReferrerNotPermitted,
    UnfilledVariables,
    check_sendable,
)

__all__ = [
    "OUTCOMES",
    "AlreadySent",
    "DoNotContact",
    "Facts",
    "GivenReferrer",
    "Judged",
    "MailtoRefusal",
    "Naming",
    "NotSent",
    "Pointer",
    "ReferrerNotPermitted",
    "UnfilledVariables",
    "check_sendable",
    "judge",
    "mailto",
    "naming_of",
    "values_of",
]
