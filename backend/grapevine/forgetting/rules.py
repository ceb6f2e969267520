"""Where a person's name may still stand in the owner's own words. Pure."""

import re
from collections.abc import Iterable

from grapevine.kit.text import fold

SHORTEST = 3  # letters; a shorter part of a name stands in too many words


class Who:
    """What a person may be called by in a text: their whole name, a part of it, an address."""

    def __init__(self, names: Iterable[str], addresses: Iterable[str | None]) -> None:
        self._whole = {fold(name) for name in names if name}
        parts = {part for name in self._whole for part in re.split(r"[^\w']+", name)}
        called = {part for part in parts if len(part) >= SHORTEST} | self._whole
        called |= {fold(one) for one in addresses if one}
        self._pattern = re.compile("|".join(map(_word, sorted(called)))) if called else None

    def is_named(self, name: str) -> bool:
        """Whether this is the person's whole name: another record of the same one."""
        return fold(name) in self._whole

    def is_mentioned(self, text: str) -> bool:
        """Whether a text may speak of them. `Will` is also a verb: a person has to look."""
        return bool(self._pattern and self._pattern.search(fold(text)))


def _word(word: str) -> str:
    """The word with nothing of another word around it; scripts without spaces have no ends."""
    escaped = re.escape(word)
    return rf"(?<!\w){escaped}(?!\w)" if word.isascii() else escaped
