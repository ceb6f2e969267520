"""How many handshakes away everybody is, for the picture of the network."""

from collections.abc import Iterable, Sequence

from .words import MOST_HANDSHAKES


def rings(known: Sequence[bool], ends: Iterable[tuple[int, int]]) -> list[int | None]:
    """The handshakes to each person by index: 1 for those I know, one more for each tie, None for
    whoever is not within six."""
    neighbours: dict[int, list[int]] = {}
    for one, other in ends:
        neighbours.setdefault(one, []).append(other)
        neighbours.setdefault(other, []).append(one)
    found: list[int | None] = [1 if mine else None for mine in known]
    ring = {index for index, mine in enumerate(known) if mine}
    for handshakes in range(2, MOST_HANDSHAKES + 1):
        met = {other for index in ring for other in neighbours.get(index, ())}
        ring = {person for person in met if found[person] is None}
        for person in ring:
            found[person] = handshakes
    return found
