"""The purpose guard: what a message to a person should say, and what it must not. Only rules."""

from .rules import (
    ASKS_AGAIN,
    ASKS_FIRST,
    MOST_SOCIAL_CHARACTERS,
    MOST_WORDS,
    Finding,
    Known,
    Named,
    Purpose,
    Span,
    Written,
    findings_of,
    is_named_in,
    unfilled_in,
    wants_a_job,
    words_in,
)

__all__ = [
    "ASKS_AGAIN",
    "ASKS_FIRST",
    "MOST_SOCIAL_CHARACTERS",
    "MOST_WORDS",
    "Finding",
    "Known",
    "Named",
    "Purpose",
    "Span",
    "Written",
    "findings_of",
    "is_named_in",
    "unfilled_in",
    "wants_a_job",
    "words_in",
]
