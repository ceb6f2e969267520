"""Makes what Alex says about themselves."""

from grapevine.pitches import Pitch

from ..content import me
from .questions import BEGAN
from .sample import Sample


def make_pitches(sample: Sample) -> None:
    sample.pitch_id = sample.add(Pitch, BEGAN, title=me.PITCH_FOR, text=me.PITCH).id
