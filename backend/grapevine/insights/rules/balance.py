"""R30: whether enough different people were heard about a career, and what is missing."""

from collections.abc import Iterator
from dataclasses import dataclass

ENOUGH_INTERVIEWS = 3
ENOUGH_ORGANIZATIONS = 2
ENOUGH_CHAINS = 2


@dataclass(frozen=True, slots=True)
class Heard:
    """The facts about one career: held interviews, the organizations they were at, the chains of
    referrals that led to them, and what was said."""

    interviews_held: int
    organizations: int
    independent_chains: int
    pros: int
    cons: int
    neutrals: int


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that would make the picture more balanced."""

    code: str
    message: str


def missing(heard: Heard) -> list[Missing]:
    """What a career still lacks; nothing when it is balanced."""
    return list(_missing(heard))


def _missing(heard: Heard) -> Iterator[Missing]:
    lacking = ENOUGH_INTERVIEWS - heard.interviews_held
    if lacking > 0:
        yield Missing("interviews", f"{_more(lacking, 'interview')}.")
    lacking = ENOUGH_ORGANIZATIONS - heard.organizations
    if lacking > 0:
        yield Missing("organizations", f"People from {_more(lacking, 'organization').lower()}.")
    if heard.independent_chains < ENOUGH_CHAINS:
        yield Missing("chains", "Somebody who was not referred by those you have heard already.")
    if heard.cons == 0:
        yield Missing("con", "A drawback: nobody has named one yet. Ask what they would change.")


def _more(count: int, noun: str) -> str:
    return f"One more {noun}" if count == 1 else f"{count} more {noun}s"
