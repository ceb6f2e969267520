"""What the guard is told: the text, and the facts that it is held against."""

from dataclasses import dataclass

from grapevine.contacts import Channel

from .naming import Named
from .purposes import Purpose


@dataclass(frozen=True, slots=True)
class Written:
    """A text on its way to somebody."""

    purpose: Purpose
    text: str
    subject: str = ""
    channel: Channel = Channel.EMAIL


@dataclass(frozen=True, slots=True)
class Known:
    """What is recorded about the recipient. `referrer` may be named (R14); the `unnamed` referred
    me too, and may not. `present` are the recipient and whoever writes: their own names are no
    mention of a namesake."""

    minutes: int = 20
    career: str = ""
    common_ground: str = ""
    referrer: str = ""
    how_i_found_you: str = ""
    resume_was_asked_for: bool = False
    unnamed: tuple[Named, ...] = ()
    present: tuple[Named, ...] = ()
