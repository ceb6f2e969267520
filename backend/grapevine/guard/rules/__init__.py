"""The words and laws of messages to people. Pure: values in, values out; English is read best."""

from .checking import findings_of
from .finding import Finding, Span
from .jobs import wants_a_job
from .lengths import MOST_SOCIAL_CHARACTERS, MOST_WORDS, words_in
from .naming import Named, is_named_in
from .purposes import ASKS_AGAIN, ASKS_FIRST, Purpose
from .unfilled import unfilled_in
from .written import Known, Written

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
