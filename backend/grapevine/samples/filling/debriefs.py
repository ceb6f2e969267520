"""Makes the debriefs."""

from ..content.debriefs import DEBRIEFS
from .sample import Sample


def make_debriefs(sample: Sample) -> None:
    for talk, fields in DEBRIEFS.items():
        interview = sample.talks[talk]
        interview.debriefed_at = sample.moment(fields["at"])
        interview.closing_answered = True
