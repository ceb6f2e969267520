"""Makes the introductions."""

from grapevine.introductions import Introduction

from ..content.introductions import INTRODUCTIONS
from .sample import Sample, without

NO_COLUMNS = ("one", "other", "on", "one_answered", "other_answered", "made")


def make_introductions(sample: Sample) -> None:
    for fields in INTRODUCTIONS:
        sample.add(
            Introduction, fields["on"], **without(fields, *NO_COLUMNS),
            one_id=sample.people[fields["one"]].id,
            other_id=sample.people[fields["other"]].id,
            one_answered_at=sample.moment(fields["one_answered"]),
            other_answered_at=sample.moment(fields["other_answered"]),
            made_at=sample.moment(fields.get("made")),
        )  # fmt: skip
