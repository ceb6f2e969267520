"""The words and laws of drafts. Pure: values in, values out."""

from .facts import Facts, GivenReferrer, known_from, values_of
from .mail import MailtoRefusal, mailto
from .naming import Naming, Pointer, naming_of
from .refusals import (
    AlreadySent,
    DoNotContact,
    NotSent,
    ReferrerNotPermitted,
    UnfilledVariables,
    check_sendable,
    do_not_contact_finding,
)

__all__ = [
    "AlreadySent",
    "DoNotContact",
    "Facts",
    "GivenReferrer",
    "MailtoRefusal",
    "Naming",
    "NotSent",
    "Pointer",
    "ReferrerNotPermitted",
    "UnfilledVariables",
    "check_sendable",
    "do_not_contact_finding",
    "known_from",
    "mailto",
    "naming_of",
    "values_of",
]
