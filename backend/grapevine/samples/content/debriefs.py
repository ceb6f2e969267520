"""What Alex wrote down after the conversations; yesterday's is still to do."""

from typing import Any

# fmt: off
DEBRIEFS: dict[str, dict[str, Any]] = {
    "priya": {
        "at": "-24 20:10",
        "learned": "The job is a third listening, a third writing, and a third persuading. A study "
        "counts for more than a certificate.",
        "surprised": "That she still uses the field notebook from our second-year course.",
        "perceived": "She was glad to be asked. I talked too fast at the start, then settled.",
        "listening": 3, "confidence": 2,
        "asked_for_names": "yes", "asked_permission": "yes",
    },
    "rosa": {
        "at": "-12 18:40",
        "learned": "The craft is reporting first and data second. Contracts run for a year at a "
        "time, even for good people.",
        "surprised": "How little of it is code, and how much of it is the telephone.",
        "perceived": "Tired, kind, in love with it anyway. I was not sure that I would be.",
        "listening": 5, "confidence": 3,
        "asked_for_names": "yes", "asked_permission": "yes",
    },
    "tomasz": {
        "at": "-4 15:00",
        "learned": "Coming early is everything. Seasonal surveys are the door that people use.",
        "surprised": "He reads novels to write better reports.",
        "perceived": "A good talk in spite of the wind. He laughed at the boardwalk story.",
        "listening": 4, "confidence": 4,
        "asked_for_names": "yes", "asked_permission": "no",
        "why_not": "He offered to ask Noor first, so there was nothing to ask yet.",
    },
}
