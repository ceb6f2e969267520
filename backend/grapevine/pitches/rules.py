"""The law of pitches: at most ninety seconds, aloud (R5). Pure."""

import math
from dataclasses import dataclass

from grapevine.kit.sources import cited

WORDS_A_MINUTE = 150  # ours: an unhurried speaker
LONGEST_SECONDS = 90


@dataclass(frozen=True, slots=True)
class PitchFinding:
    """Something worth a second look about a pitch, and which rule says so."""

    rule_id: str
    message: str
    source: str


def words_in(text: str) -> int:
    return len(text.split())


def spoken_seconds(text: str) -> int:
    """How long it takes to say, in whole seconds, rounded up."""
    return math.ceil(words_in(text) * 60 / WORDS_A_MINUTE)


def findings_of(text: str) -> list[PitchFinding]:
    """R5: a pitch that takes longer than ninety seconds, with how many words are too many."""
    over = words_in(text) - LONGEST_SECONDS * WORDS_A_MINUTE // 60
    if over <= 0:
        return []
    words = "1 word" if over == 1 else f"{over} words"
    message = f"Spoken, this takes longer than {LONGEST_SECONDS} seconds. Leave out {words}."
    return [PitchFinding("R5", message, cited("002"))]
