"""Makes the referrals."""

from grapevine.referrals import Referral

from ..content.referrals import REFERRALS
from .sample import Sample, without


def make_referrals(sample: Sample) -> None:
    for (referrer, referred), fields in REFERRALS.items():
        talk = sample.talks.get(fields.get("in", ""))
        sample.referrals[referrer, referred] = sample.add(
            Referral, f"{fields['on']} 20:00", **without(fields, "on", "in", "told"),
            referrer_id=sample.people[referrer].id,
            referred_id=sample.people[referred].id,
            interview_id=talk.id if talk else None,
            given_on=sample.calendar.day(fields["on"]),
            told_at=sample.moment(fields.get("told")),
        )  # fmt: skip
