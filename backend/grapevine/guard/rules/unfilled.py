"""R42: what is still to be filled in can't be recorded as sent."""

import re
from collections.abc import Iterator

from grapevine.kit.sources import cited

from .finding import Finding, Span

UNFILLED = re.compile(r"\{[^{}\n]{1,60}\}")


def unfilled_in(text: str) -> list[str]:
    """What is still to be filled in, each once, without the braces."""
    return list(dict.fromkeys(found.group()[1:-1] for found in UNFILLED.finditer(text)))


def unfilled_findings(text: str) -> Iterator[Finding]:
    """R42 for each place; it blocks."""
    for found in UNFILLED.finditer(text):
        span = Span(found.start(), found.end())
        message = "Fill this in, or take it out. Until then it can't be recorded as sent."
        yield Finding("R42", "unfilled_variables", message, cited("sense"), span=span, blocks=True)
