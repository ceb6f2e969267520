"""The templates that come with Grapevine: each purpose in three tones, in our own words.

A key is for ever: what an owner changed about a template, hid or moved is kept under it. A wording
may change with any release, and reaches everybody who has not written their own.
"""

from grapevine.guard import Purpose
from grapevine.messages import MessageChannel

from ..rules import USUAL_CHANNEL, Shipped, Tone
from .arranging import ARRANGING
from .asking import ASKING
from .following import FOLLOWING
from .introducing import INTRODUCING
from .telling import TELLING
from .thanking import THANKING

WORDS = {**ASKING, **INTRODUCING, **FOLLOWING, **ARRANGING, **THANKING, **TELLING}
FRAMES = {
    Tone.FORMAL: ("Dear {full_name},\n\n", "\n\nKind regards\n{my_name}"),
    Tone.WARM: ("Dear {first_name},\n\n", "\n\nWarm regards\n{my_name}"),
    Tone.SHORT: ("Hi {first_name},\n\n", "\n\n{my_name}"),
}
UNFRAMED = (MessageChannel.PHONE, MessageChannel.SOCIAL)
GREETS_ITSELF = (Purpose.INTRODUCE_TWO,)  # two people at once


def _shipped(purpose: Purpose, tone: Tone, rank: int) -> Shipped:
    title, subject, texts = WORDS[purpose]
    channel = USUAL_CHANNEL[purpose]
    begins, ends = ("", "") if channel in UNFRAMED else FRAMES[tone]
    begins = "" if purpose in GREETS_ITSELF else begins
    return Shipped(
        key=f"{purpose}/{tone}", purpose=purpose, channel=channel, tone=tone,
        title=f"{title}, {tone}", subject=subject, text=f"{begins}{texts[tone]}{ends}", rank=rank,
    )  # fmt: skip


SHIPPED: dict[str, Shipped] = {
    one.key: one
    for purpose in Purpose
    for one in (_shipped(purpose, tone, rank) for rank, tone in enumerate(Tone))
}
