"""What is worth a second look about a proposal."""

from collections.abc import Sequence

from grapevine.kit.sources import cited

from .facts import Finding, Situation, Slot
from .words import FEWEST


def findings_of(
    situation: Situation, fitting: int, asked_for: int | None, slots: Sequence[Slot]
) -> list[Finding]:
    """R1: too few questions to offer. R3: more asked for than the minutes allow."""
    found = []
    count = len(slots) + sum(not one.researchable for one in situation.staying)
    if count < FEWEST:
        message = (
            f"There are {count} questions to ask; 4 to 6 fit. Show hidden ones, or add your own."
        )
        found.append(Finding("R1", message, cited("002")))
    if asked_for and asked_for > fitting:
        fits = f"{situation.minutes} minutes; {fitting} do"
        message = f"{asked_for} questions do not fit into {fits}."
        found.append(Finding("R3", message, cited("002", "003", "004")))
    return found
