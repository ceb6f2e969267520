"""How many handshakes away everybody is, for the picture of the network."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from .chances import REFUSALS
from .words import MOST_HANDSHAKES


class Link(NamedTuple):
    """`by` could introduce me to `to`, both by index; `word` is a tie's willingness or a
    referral's permission."""

    by: int
    to: int
    word: str


def rings(
    known: Sequence[bool], avoided: Sequence[bool], links: Iterable[Link]
) -> list[int | None]:
    """The handshakes to each person by index: 1 for those I know, one more for each introduction,
    None for whoever is not within six. As on a path, a refusal closes its direction (R33) and
    nobody who is to be left alone is passed (R32), though they have a place of their own."""
    onward = _onward(links)
    found: list[int | None] = [1 if mine else None for mine in known]
    ring = {index for index, mine in enumerate(known) if mine}
    for handshakes in range(2, MOST_HANDSHAKES + 1):
        met = {to for by in ring if not avoided[by] for to in onward.get(by, ())}
        ring = {person for person in met if found[person] is None}
        for person in ring:
            found[person] = handshakes
    return found


def _onward(links: Iterable[Link]) -> dict[int, set[int]]:
    refused: set[tuple[int, int]] = set()
    onward: dict[int, set[int]] = {}
    for by, to, word in links:
        onward.setdefault(by, set()).add(to)
        if word in REFUSALS:
            refused.add((by, to))
    for by, to in refused:
        onward[by].discard(to)
    return onward
