"""What the machine draws from: few values, so that they meet often."""

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

NOW = datetime.now(UTC).replace(microsecond=0)

# A name, and what it is sorted and found by.
NAMES = {
    "Ana Núñez": "ana nunez",
    "ANA NUNEZ": "ana nunez",
    "Bo Lind": "bo lind",
    "Łukasz Zając": "lukasz zajac",
    "Zoë Straße": "zoe strasse",
    "李小龙": "李小龙",
}
PLACES = {"Fernweh Rail": "fernweh rail", "FERNWEH Räil": "fernweh rail", "Öko Haus": "oko haus"}
FOLDED = {**NAMES, **PLACES}
QUERIES = ("an", "nun", "NUÑ", "z", "lind", "李", "fern", "haus", "xyz")
FOLDED_QUERIES = {"NUÑ": "nun"}
TAGS = ("mentor", "Mentor", "design meetup", "ä")
TAG_KEYS = {"Mentor": "mentor", "ä": "a"}

who = st.sampled_from((0, 0, 0, 1))
picks = st.integers(0, 30)
names = st.sampled_from(list(NAMES))
places = st.sampled_from(list(PLACES))
tags = st.lists(st.sampled_from(TAGS), max_size=3)
twice = st.sampled_from((False, False, False, True))
seen = st.sampled_from(("none", "fresh", "fresh", "stale"))
LONG_AGO = NOW - timedelta(days=40)  # longer than the agenda looks back at what is settled
past = st.sampled_from(
    [LONG_AGO, NOW - timedelta(days=9), NOW - timedelta(days=3), NOW - timedelta(hours=2)]
)
starts = st.sampled_from(
    [NOW - timedelta(days=9), NOW - timedelta(hours=3), NOW + timedelta(days=9)]
)
minutes = st.sampled_from((15, 20, 45))
texts = st.sampled_from(("", "A note.", "Zwei Wörter"))
