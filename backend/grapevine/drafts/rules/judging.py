"""All there is to say about a text: the guard's findings, and what is owed to the person."""

from collections.abc import Iterator
from dataclasses import dataclass

from grapevine.contacts import Channel
from grapevine.guard import (
    ASKS_AGAIN,
    ASKS_FIRST,
    Finding,
    Known,
    Purpose,
    Written,
    findings_of,
    unfilled_in,
    words_in,
)
from grapevine.introductions import NotAgreed
from grapevine.kit.sources import cited

from .facts import Facts, known_from
from .refusals import DoNotContact

IN_VAIN = "asked_in_vain"  # what asking once more is held against


@dataclass(frozen=True, slots=True)
class Judged:
    """A text, counted and looked at."""

    words: int
    characters: int
    unfilled: list[str]
    findings: list[Finding]

    @property
    def blocked(self) -> bool:
        """Whether it can't be recorded as sent."""
        return any(finding.blocks for finding in self.findings)


def judge(
    purpose: Purpose, channel: str, subject: str, text: str, facts: Facts | None = None
) -> Judged:
    """Hold a text against what is known; without facts there is only the text."""
    written = Written(purpose, text, subject, Channel(channel))
    findings = findings_of(written, known_from(facts) if facts else Known())
    courtesy = list(_courtesy(purpose, facts)) if facts else []
    return Judged(
        words=words_in(text),
        characters=len(text),
        unfilled=list(dict.fromkeys((*unfilled_in(subject), *unfilled_in(text)))),
        findings=courtesy + findings,
    )


def _courtesy(purpose: Purpose, facts: Facts) -> Iterator[Finding]:
    """R32, R48 and R46: who is to be left alone, who has not agreed to be introduced, and who was
    asked often enough."""
    if facts.do_not_contact:
        source = cited("sense")
        yield Finding("R32", "do_not_contact", DoNotContact.detail, source, blocks=True)
    if purpose is Purpose.INTRODUCE_TWO and facts.third_person and not facts.both_agreed:
        yield Finding("R48", "not_agreed", NotAgreed.detail, cited("sense"), blocks=True)
    for one in facts.asked_often:
        if purpose in ASKS_FIRST or (purpose in ASKS_AGAIN and one.code == IN_VAIN):
            yield Finding("R46", one.code, one.message, cited("sense"))
