"""Makes the own questions of the bank and the wanted ones; says what a question's row holds."""

from typing import Any

from grapevine.kit.topics import Topic
from grapevine.planning import WantedQuestion
from grapevine.questions import SHIPPED, Question, entry_id, is_open, phase_of

from ..content.questions import OWN, WANTED
from .sample import Sample, without

BEGAN = "-40 19:00"


def make_questions(sample: Sample) -> None:
    for fields in OWN:
        sample.add(Question, BEGAN, **worded(sample, fields))
    for career, questions in WANTED.items():
        for position, fields in enumerate(questions):
            sample.add(
                WantedQuestion, BEGAN, **worded(sample, fields),
                career_id=sample.careers[career].id, position=position,
            )  # fmt: skip


def worded(sample: Sample, fields: dict[str, Any]) -> dict[str, Any]:
    """The columns of a question; one from the bank brings its wording along."""
    if "bank" in fields:
        shipped = SHIPPED[fields["bank"]]
        told = {
            "text": shipped.text, "topic": shipped.topic, "depth": shipped.depth,
            "researchable": shipped.researchable,
            "bank_question_id": entry_id(sample.owner, shipped.key),
        }  # fmt: skip
        fields = {**told, **without(fields, "bank")}
    phase = phase_of(Topic(fields["topic"]))
    return {"phase": phase, "open": is_open(fields["text"]), **fields}
