"""Cutting a text into its sentences, and telling which language it may be in."""

import re
from collections.abc import Iterator

from .finding import Span
from .vocabulary import vocabulary

SENTENCE = re.compile(r"[^\s.!?\n][^\n]*?(?:[.!?](?=\s|$|[\"')\]])|(?=\n)|$)")
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
USUAL = vocabulary(
    "i you the and to a of in my is am be would for your me have that with it on are about we this "
    "as at from not what if can could do it's i'm"
)
FEWEST_WORDS, USUAL_SHARE = 8, 0.2


def plain(text: str) -> str:
    """The text with apostrophes and quotes as they are typed; no longer and no shorter."""
    return text.translate({0x2019: "'", 0x2018: "'", 0x02BC: "'", 0xA0: " "})


def sentences(text: str) -> Iterator[tuple[Span, str]]:
    """Each sentence and where it stands; a line's end ends one, too."""
    for found in SENTENCE.finditer(text):
        said = found.group().rstrip()
        if said:
            yield Span(found.start(), found.start() + len(said)), said


def reads_as_english(text: str) -> bool:
    """Whether wordings can be looked for: what is in another language passes. A few words tell
    too little, and count as English."""
    said = [word.lower() for word in WORD.findall(plain(text))]
    usual = sum(word in USUAL for word in said)
    return len(said) < FEWEST_WORDS or usual / len(said) >= USUAL_SHARE
