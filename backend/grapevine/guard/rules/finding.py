"""A finding: what a rule has to say about a text, and where in it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """Where in the text, in code points: from `start` up to, not including, `end`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at. `code` tells apart what one rule finds; `suggestion` is a better
    wording, if there is one. What `blocks` can't be recorded as sent; all else is advice."""

    rule_id: str
    code: str
    message: str
    source: str
    suggestion: str | None = None
    span: Span | None = None
    blocks: bool = False
