"""R31: whether a claim is reported, corroborated or disputed, and by how many voices."""

from collections.abc import Hashable, Sequence
from typing import NamedTuple

from .chains import Chains
from .words import Polarity, Support


class Claim(NamedTuple):
    """Who said it, and which way it counts."""

    voice: Hashable
    polarity: Polarity


class Evidence(NamedTuple):
    """What a group of claims amounts to; `voices` are the independent ones."""

    support: Support
    voices: int


def weigh(group: Sequence[Claim], chains: Chains) -> Evidence:
    """Weigh a claim and those that answer it. Opposite polarity disputes it, whoever said so: even
    one chain, or one person, that contradicts itself leaves the question open. Otherwise two
    independent voices corroborate it."""
    voices = chains.count(claim.voice for claim in group)
    polarities = {claim.polarity for claim in group}
    if {Polarity.PRO, Polarity.CON} <= polarities:
        return Evidence(Support.DISPUTED, voices)
    return Evidence(Support.CORROBORATED if voices > 1 else Support.REPORTED, voices)
