"""Makes the debriefs."""

from grapevine.debriefs import Debrief, closing_answered

from ..content.debriefs import DEBRIEFS
from .sample import Sample, without


def make_debriefs(sample: Sample) -> None:
    for talk, fields in DEBRIEFS.items():
        interview = sample.talks[talk]
        debrief = sample.add(
            Debrief, fields["at"], **without(fields, "at"), interview_id=interview.id
        )
        interview.debriefed_at = interview.updated_at = debrief.created_at
        interview.closing_answered = closing_answered(
            debrief.asked_for_names, debrief.asked_permission, debrief.why_not
        )
