"""The chain from the first hello to the last thank-you, link by link. Pure."""

from .following import after, commitments, referrals, referrals_told, told_back, touch
from .links import Link, LinkKey
from .reaching import appointment, conversation, hello, permission, reply, request
from .story import Story


def links_of(story: Story) -> list[Link]:
    """All links in their order, also those that are not needed."""
    talk = story.talk
    thanked_at, debriefed_at = (talk.thanked_at, talk.debriefed_at) if talk else (None, None)
    return [
        hello(story, talk),
        permission(story, talk),
        request(story, talk),
        reply(story, talk),
        appointment(talk),
        conversation(story, talk),
        after(story, talk, LinkKey.THANKS, "Thank-you", "R6", thanked_at),
        after(story, talk, LinkKey.DEBRIEF, "Debrief", "R29", debriefed_at),
        commitments(story, LinkKey.PROMISES, promise=True),
        commitments(story, LinkKey.ADVICE, promise=False),
        told_back(story),
        referrals(story, talk),
        referrals_told(story),
        touch(story),
    ]
