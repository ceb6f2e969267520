"""Makes the drafts, and the template of Alex's own."""

from grapevine.drafts import Draft
from grapevine.templates import Template

from ..content.writing import DRAFTS, TEMPLATES
from .sample import Sample, without


def make_writing(sample: Sample) -> None:
    for fields in TEMPLATES:
        sample.add(Template, fields["added"], **without(fields, "added"))
    for fields in DRAFTS:
        talk, referral = fields.get("in"), fields.get("referral")
        sample.add(
            Draft, fields["at"], **without(fields, "to", "in", "at", "referral"),
            contact_id=sample.people[fields["to"]].id,
            interview_id=sample.talks[talk].id if talk else None,
            referral_id=sample.referrals[referral].id if referral else None,
        )  # fmt: skip
