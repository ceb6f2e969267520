"""The three careers that Alex weighs, how the interest moved, and what was decided."""

from typing import Any

# fmt: off
CAREERS: dict[str, dict[str, Any]] = {
    "ux": {
        "title": "UX research", "kind": "field",
        "description": "Finding out how people really use things, and seeing to it that somebody "
        "acts on it. Closest to what I liked about fieldwork: watching, then making sense of it.",
    },
    "data": {
        "title": "Data journalism", "kind": "occupation",
        "description": "Telling true stories with numbers. I read the river series three times.",
    },
    "env": {
        "title": "Environmental consulting", "kind": "industry",
        "description": "What everyone assumes a biology graduate does. Surveys, impact reports, "
        "permits: I want to know how much of it is outdoors and how much of it matters.",
    },
}

# Career, when, how much (0 to 10), why, and around which conversation.
INTEREST: list[tuple[str, str, int, str, str | None]] = [
    ("ux", "-60 20:10", 5, "I barely know what it is, but the word 'observe' is in every advert.",
     None),
    ("data", "-60 20:12", 8, "The dream since I was fifteen.", None),
    ("env", "-60 20:15", 5, "The sensible choice. Is that a reason?", None),
    ("ux", "-24 15:30", 5, "", "priya"),
    ("ux", "-24 20:05", 7, "Her whole week sounded like my thesis year, minus the mud.", "priya"),
    ("data", "-12 12:00", 8, "", "rosa"),
    ("data", "-12 18:35", 6, "The work, yes. The evenings and the yearly contracts, not so sure.",
     "rosa"),
    ("env", "-4 10:30", 5, "", "tomasz"),
    ("env", "-4 14:55", 6, "He was funny about the reports, and serious about the rivers.",
     "tomasz"),
    ("ux", "-2 21:00", 8, "Read Priya's notes again. I keep coming back to this one.", None),
]

# Career, when, the new status, and why.
DECISIONS: list[tuple[str, str, str, str]] = [
    ("ux", "-2 21:05", "shortlisted",
     "Two people independently described days that I would like to have, and the drawbacks they "
     "named (rushed synthesis, having to argue for your findings) are ones I can live with. Not "
     "chosen yet: I want to hear Helen's view from health care first."),
]
