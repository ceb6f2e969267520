"""Makes the insights."""

from typing import Any

from grapevine.insights import Insight

from ..content.debriefs import DEBRIEFS
from ..content.insights import INSIGHTS
from .sample import Sample, without


def make_insights(sample: Sample) -> None:
    made: dict[str, Insight] = {}
    for key, (career, person, topic, polarity, text, more) in INSIGHTS.items():
        heard = _in_conversation(sample, person, more) if "question" in more else {}
        when = DEBRIEFS[person]["at"] if heard else f"{more['on']} 21:00"
        made[key] = sample.add(
            Insight, when, **heard, **without(more, "question", "on", "answers"),
            career_id=sample.careers[career].id,
            contact_id=sample.people[person].id,
            organization_id=sample.people[person].organization_id,
            topic=topic, polarity=polarity, text=text,
            said_on=sample.calendar.day(when),
            answers_id=made[more["answers"]].id if "answers" in more else None,
        )  # fmt: skip


def _in_conversation(sample: Sample, person: str, more: dict[str, Any]) -> dict[str, Any]:
    """The conversation and the question that it answered."""
    question = sample.questions[person, more["question"]]
    return {"interview_id": question.interview_id, "question_id": question.id}
