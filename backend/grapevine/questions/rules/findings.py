"""What is worth a second look about the wording of a question; findings refuse nothing."""

from dataclasses import dataclass

from grapevine.kit.sources import cited

from .jobs import asks_for_a_job
from .wording import is_open, open_wording


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at: which rule found it, in words, where the rule comes from, and perhaps
    a better wording."""

    rule_id: str
    message: str
    source: str
    suggestion: str | None = None


def findings_of(text: str, *, open: bool = True, researchable: bool = False) -> list[Finding]:
    """R9, R24 and R25 for one question; `open` and `researchable` are what its owner says."""
    if asks_for_a_job(text):  # no other wording makes it better
        message = "This asks for a job. Ask about the work instead."
        return [Finding("R9", message, cited("000", "001", "002", "003", "004"))]
    found = []
    if researchable:
        message = "Research answers this: look it up. It does not count towards the 4 to 6."
        found.append(Finding("R24", message, cited("001", "004")))
    if not (open and is_open(text)):
        suggestion = open_wording(text)
        message = "A yes or no answers this. Ask so that they can tell you more."
        found.append(Finding("R25", message, cited("001"), suggestion))
    return found
