"""Makes the careers, the decision journal, and the history of interest."""

from grapevine.careers import Career, CareerDecision, CareerInterest, title_key

from ..content.careers import CAREERS, DECISIONS, INTEREST
from .sample import Sample

BEGAN = "-60 20:00"


def make_careers(sample: Sample) -> None:
    for color, (key, fields) in enumerate(CAREERS.items()):
        sample.careers[key] = sample.add(
            Career, BEGAN, **fields, title_key=title_key(fields["title"]), color=color
        )
    for key, when, status, reason in DECISIONS:
        career = sample.careers[key]
        decision = sample.add(
            CareerDecision, when, career_id=career.id, status=status, reason=reason
        )
        career.status = decision.status


def make_interest(sample: Sample) -> None:
    """The newest entry is the present interest; a conversation has one before and one after."""
    met: set[str] = set()
    for key, when, value, note, talk in INTEREST:
        origin = "manual"
        if talk:
            origin = "after_interview" if talk in met else "before_interview"
            met.add(talk)
        career = sample.careers[key]
        career.interest = value
        sample.add(
            CareerInterest, when, career_id=career.id, value=value, note=note, origin=origin,
            interview_id=sample.talks[talk].id if talk else None,
        )  # fmt: skip
