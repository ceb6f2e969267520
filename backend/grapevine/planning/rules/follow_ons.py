"""Questions that follow from what was said before. They repeat claims, and never name who said them
(R14, R40)."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple
from uuid import UUID

from grapevine.kit.topics import Topic

from .facts import Claim, Offer, Reason, Starred
from .words import ReasonCode

QUOTED = 200  # characters of a claim that are repeated
ASKING = {
    "pro": "What has to be in place for that?",
    "con": "What makes that bearable, or changes it?",
    "neutral": "How does that look from where you stand?",
}


class FollowOn(NamedTuple):
    """A question with what it follows from."""

    offer: Offer
    reason: Reason
    career_id: UUID


def corroborations(claims: Iterable[Claim]) -> list[FollowOn]:
    """Questions that ask another voice about a claim: the disputed ones first, then those with one
    voice, in the order given. Whoever said it is not asked to confirm it."""
    tellable = [one for one in claims if one.tellable and not one.by_them]
    disputed = [_disputed(one) for one in tellable if one.against]
    return disputed + [_one_voice(one) for one in tellable if not one.against and one.voices < 2]


def follow_ons(claims: Iterable[Claim], starred: Iterable[Starred]) -> list[FollowOn]:
    """Questions that go on from starred answers, then from what was claimed."""
    return [*map(_from_answer, starred), *_from_claims(claims)]


def _disputed(claim: Claim) -> FollowOn:
    text = (
        f"I have heard: “{quoted(claim.text)}” I have also heard: “{quoted(claim.against or '')}” "
        "What have you seen?"
    )
    reason = Reason(
        ReasonCode.DISPUTED, "People contradict each other about this.", claim.insight_id
    )
    return FollowOn(Offer(text, Topic.CORROBORATE), reason, claim.career_id)


def _one_voice(claim: Claim) -> FollowOn:
    text = f"Somebody told me: “{quoted(claim.text)}” How do you see it?"
    reason = Reason(ReasonCode.ONE_VOICE, "Only one voice has said this so far.", claim.insight_id)
    return FollowOn(Offer(text, Topic.CORROBORATE), reason, claim.career_id)


def _from_claims(claims: Iterable[Claim]) -> Iterator[FollowOn]:
    for claim in claims:
        if claim.tellable and not claim.by_them and not claim.against:
            text = f"I have heard: “{quoted(claim.text)}” {ASKING[claim.polarity]}"
            message = "It goes on from what you heard in an earlier conversation."
            reason = Reason(ReasonCode.HEARD, message, claim.insight_id)
            yield FollowOn(Offer(text, claim.topic), reason, claim.career_id)


def _from_answer(starred: Starred) -> FollowOn:
    message = "You starred an earlier answer to this: hear a second one."
    reason = Reason(ReasonCode.STARRED, message, interview_id=starred.interview_id)
    return FollowOn(starred.offer, reason, starred.career_id)


def quoted(text: str) -> str:
    """A claim as it stands inside quotation marks: one line, not too long, with a full stop."""
    line = " ".join(text.replace("“", "").replace("”", "").split())
    if len(line) > QUOTED:
        line = line[:QUOTED].rsplit(" ", 1)[0].rstrip(" ,;:.-") + " …"
    return line if line.endswith((".", "!", "?", "…")) else f"{line}."
