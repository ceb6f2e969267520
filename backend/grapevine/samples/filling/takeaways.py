"""Makes the commitments and the leads."""

from typing import Any
from uuid import UUID

from grapevine.commitments import Commitment
from grapevine.leads import Lead

from ..content.takeaways import COMMITMENTS, LEADS
from .sample import Sample, without

ELSEWHERE = ("person", "talk", "at", "career", "place", "due", "done", "dropped", "told")


def make_takeaways(sample: Sample) -> None:
    for made in COMMITMENTS:
        state = next((word for word in ("done", "dropped") if word in made), "open")
        sample.add(
            Commitment, made["at"], **without(made, *ELSEWHERE), **_origin(sample, made),
            due_on=sample.calendar.day(made["due"]) if "due" in made else None,
            state=state,
            closed_at=sample.moment(made.get(state)),
            told_at=sample.moment(made.get("told")),
        )  # fmt: skip
    for heard in LEADS:
        sample.add(
            Lead, heard["at"], **without(heard, *ELSEWHERE), **_origin(sample, heard),
            career_id=sample.careers[heard["career"]].id,
            organization_id=sample.organizations[heard["place"]].id,
        )  # fmt: skip


def _origin(sample: Sample, made: dict[str, Any]) -> dict[str, UUID | None]:
    """From or to whom, and in which conversation, if it was one."""
    talk = made.get("talk")
    return {
        "contact_id": sample.people[made["person"]].id,
        "interview_id": sample.talks[talk].id if talk else None,
    }
