"""Makes the messages, and what recording them did to the conversations they belong to."""

from grapevine.messages import Message

from ..content.messages_answering import ANSWERING
from ..content.messages_asking import ASKING
from .sample import Sample, without

CAUSES = {"request": "requested", "decline": "declined"}  # a kind of message, the step it caused


def make_messages(sample: Sample) -> None:
    for fields in (*ASKING, *ANSWERING):
        talk, referral = fields.get("in"), fields.get("referral")
        message = sample.add(
            Message, fields["at"], **without(fields, "to", "in", "at", "referral"),
            contact_id=sample.people[fields["to"]].id,
            interview_id=sample.talks[talk].id if talk else None,
            referral_id=sample.referrals[referral].id if referral else None,
            sent_at=sample.calendar.moment(fields["at"]),
        )  # fmt: skip
        if talk:
            _take_effect(sample, talk, message)


def _take_effect(sample: Sample, talk: str, message: Message) -> None:
    if message.kind == "thank_you":
        sample.talks[talk].thanked_at = message.sent_at
    if message.kind in CAUSES:
        sample.steps[talk, CAUSES[message.kind]].cause_id = message.id
