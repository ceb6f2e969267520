"""The words and laws of digests. Pure: values in, values out."""

from .due import due_at, due_day, next_due
from .letters import Entry, digest_text, question_text, subject_of
from .links import Deed, is_link_for, link_for, new_secret, setting_in
from .outbox import MailKind, MailState, Outcome, failed, give_up
from .refusals import MOST_TESTS, MailNotConfigured, SampleAccount, TooManyTests

__all__ = [
    "MOST_TESTS",
    "Deed",
    "Entry",
    "MailKind",
    "MailNotConfigured",
    "MailState",
    "Outcome",
    "SampleAccount",
    "TooManyTests",
    "digest_text",
    "due_at",
    "due_day",
    "failed",
    "give_up",
    "is_link_for",
    "link_for",
    "new_secret",
    "next_due",
    "question_text",
    "setting_in",
    "subject_of",
]
