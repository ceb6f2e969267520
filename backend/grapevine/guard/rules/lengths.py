"""R10: a request is under a hundred words; a short social message fits into 200 characters."""

from collections.abc import Callable, Iterator

from grapevine.contacts import Channel
from grapevine.kit.sources import cited

from .finding import Finding
from .purposes import IS_SHORT, Purpose
from .requests import matters
from .sentences import sentences
from .written import Written

MOST_WORDS = 99
MOST_SOCIAL_CHARACTERS = 200


def words_in(text: str) -> int:
    """How many words a text has: whatever stands between spaces."""
    return len(text.split())


def length_findings(written: Written) -> Iterator[Finding]:
    """R10, by words or, for a short social message, by characters (code points)."""
    source = cited("dalton", "guides")
    if written.purpose is Purpose.SOCIAL_REQUEST or (
        written.purpose in IS_SHORT and written.channel is Channel.SOCIAL
    ):
        over = len(written.text) - MOST_SOCIAL_CHARACTERS
        if over > 0:
            message = f"This has {len(written.text)} characters; {MOST_SOCIAL_CHARACTERS} fit."
            shorter = shortened(written.text, len, MOST_SOCIAL_CHARACTERS)
            yield Finding("R10", "too_long_for_social", message, source, shorter)
    elif written.purpose in IS_SHORT and (words := words_in(written.text)) > MOST_WORDS:
        message = f"This has {words} words. Under {MOST_WORDS + 1} are read to the end."
        shorter = shortened(written.text, words_in, MOST_WORDS)
        yield Finding("R10", "too_long", message, source, shorter)


def shortened(text: str, measure: Callable[[str], int], most: int) -> str | None:
    """The text without its longest sentences that carry nothing a request needs; None if that is
    not enough."""
    idle = [(span, said) for span, said in sentences(text) if not matters(said)]
    for _, said in sorted(idle, key=lambda one: -len(one[1])):
        text = _without(text, said)
        if measure(text) <= most:
            return text
    return None


def _without(text: str, said: str) -> str:
    left = text.replace(said, "", 1).replace("  ", " ")
    lines = [line.strip() for line in left.split("\n")]
    return "\n".join(
        line for at, line in enumerate(lines) if line or (at and lines[at - 1])
    ).strip()
