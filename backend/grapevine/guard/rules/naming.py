"""R14: a referrer is named only when they allowed it. Finds a name, or a part of it, in a text."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from grapevine.kit.sources import cited
from grapevine.kit.text import fold

from .finding import Finding, Span
from .vocabulary import vocabulary

TITLES = vocabulary("dr prof professor mr ms mrs miss sir dame rev von van der de la di da")
# Names that are words as well: in a text they count only with a capital, and not before what the
# word would be followed by.
ALSO_WORDS = vocabulary(
    "may will mark grace hope rose young long day art bill frank grant chase drew faith joy summer "
    "june april august dawn eve gene guy jack jay june king lee march max miles page price ray "
    "rich rob sky stone sunny wood ward west north banks bell best black brown field fields green "
    "hill little love moon rivers short small white winter jo bo al ed"
)
BETWEEN = re.compile(r"[\s,.()\[\]\"“”„«»/]+")
NO_NAME_ALONE = vocabulary("an do so no my he we us in is it on or to up as at be by if of")
FOLLOWS_A_VERB = r"(?!\s+(?:i|we|you|he|she|they|it|be|have|not|this|that|the|there|my|your)\b)"


@dataclass(frozen=True, slots=True)
class Named:
    """What somebody is called; without a name there is nothing to mention."""

    display_name: str
    given_name: str = ""
    family_name: str = ""

    def wholes(self) -> list[str]:
        both = f"{self.given_name} {self.family_name}".strip()
        return [fold(one) for one in (self.display_name, both) if one]

    def parts(self) -> set[str]:
        """The single words that people call them by, each half of `Jean-Luc` and the `Bob` of
        `Robert "Bob" Hale` too."""
        words = [word.strip("'") for whole in self.wholes() for word in BETWEEN.split(whole)]
        said = {part for word in words for part in (word, *word.split("-"))}
        return {word for word in said if len(word) > 1 and word not in TITLES | NO_NAME_ALONE}


def naming_findings(
    text: str, unnamed: Iterable[Named], present: Iterable[Named]
) -> Iterator[Finding]:
    """R14 for each place in which somebody of `unnamed` is named; it blocks."""
    for person in unnamed:
        for span in mentions(text, person, present):
            message = (
                f"{person.display_name} has not allowed you to use their name. Ask them first, or "
                "leave it out."
            )
            yield Finding(
                "R14", "referrer_not_permitted", message, cited("002"), "somebody we both know",
                span, blocks=True,
            )  # fmt: skip


def is_named_in(text: str, person: Named, present: Iterable[Named] = ()) -> bool:
    """Whether a text names somebody, wholly or by a part of their name."""
    return next(mentions(text, person, present), None) is not None


def mentions(text: str, person: Named, present: Iterable[Named] = ()) -> Iterator[Span]:
    """Where a text names somebody. The parts of a name that somebody present has as well say
    nothing; neither does a whole name that is theirs."""
    others = list(present)
    theirs = {whole for one in others for whole in one.wholes()}
    shared = {part for one in others for part in one.parts()}
    wanted = [whole for whole in person.wholes() if whole not in theirs]
    wanted += sorted(person.parts() - shared, key=lambda part: (-len(part), part))
    if not wanted:
        return
    folded, places = _folded(text)
    ends = -1
    for found in re.finditer("|".join(map(_pattern, wanted)), folded):
        start, end = places[found.start()], places[found.end() - 1] + 1
        if start >= ends and _is_a_name(found.group(), text[start:end]):
            ends = end
            yield Span(start, end)


def _is_a_name(word: str, written: str) -> bool:
    return word not in ALSO_WORDS or written[:1].isupper()


def _pattern(name: str) -> str:
    """The name with nothing of another word around it; scripts without spaces have no ends."""
    words = r"[\s_-]+".join(map(re.escape, re.split(r"[\s-]+", name)))
    after = FOLLOWS_A_VERB if name in ALSO_WORDS else ""
    return rf"(?<![^\W_]){words}(?![^\W_]){after}" if name.isascii() else words


@lru_cache(maxsize=4096)
def _folded_letter(letter: str) -> str:
    return " " if letter.isspace() else fold(letter)


def _folded(text: str) -> tuple[str, list[int]]:
    """The text as `fold` compares it, and where each of its characters stands in the text."""
    if text.isascii():
        return text.lower(), list(range(len(text)))
    letters: list[str] = []
    places: list[int] = []
    for at, letter in enumerate(text):
        folded = _folded_letter(letter)
        letters.append(folded)
        places += [at] * len(folded)
    return "".join(letters), places
