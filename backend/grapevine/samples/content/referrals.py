"""Who pointed Alex to whom, and whether their name may be used."""

from typing import Any

# fmt: off
REFERRALS: dict[tuple[str, str], dict[str, Any]] = {
    ("marisol", "priya"): {
        "on": "-34", "permission": "granted", "via": "email", "outcome": "met",
        "told": "-23 10:00", "note": "At the alumni evening: 'She was where you are now.'",
    },
    ("daniel", "rosa"): {
        "on": "-23", "permission": "granted_with_conditions", "via": "email", "outcome": "met",
        "conditions": "Keep the request short, and don't mention his old desk.",
        "told": "-10 19:30",
    },
    ("daniel", "haneul"): {
        "on": "-14", "permission": "granted", "via": "in_person", "outcome": "contacted",
    },
    ("priya", "ingrid"): {
        "on": "-24", "in": "priya", "permission": "granted", "via": "email", "outcome": "met",
        "outcome_note": "Held yesterday. Priya does not know yet.",
    },
    ("priya", "aino"): {
        "on": "-24", "in": "priya", "permission": "granted", "via": "name_only", "outcome": "met",
        "told": "-23 09:30",
    },
    ("aino", "celeste"): {
        "on": "-33", "permission": "withdrawn", "via": "name_only", "outcome": "no_answer",
        "note": "Wrote later: 'Better leave my name out of it, we have a history.'",
    },
    ("rosa", "graphics"): {
        "on": "-12", "in": "rosa", "permission": "not_asked", "via": "name_only",
        "note": "Time was up. Ask Rosa for the name, and whether I may use hers.",
    },
    ("rosa", "ravi"): {
        "on": "-12", "in": "rosa", "permission": "granted", "via": "name_only",
        "outcome": "contacted", "outcome_note": "Arranged, then cancelled: he is moving house.",
    },
    ("amara", "helen"): {
        "on": "-11", "permission": "granted", "via": "name_only", "outcome": "contacted",
    },
    ("mira", "samir"): {
        "on": "-11", "permission": "granted", "via": "in_person",
        "note": "She will bring him to the ward's next birthday cake.",
    },
    ("jonas", "ines"): {
        "on": "-13", "permission": "granted", "via": "in_person",
    },
    ("kwame", "gwen"): {
        "on": "-10", "permission": "granted", "via": "email", "outcome": "contacted",
    },
    ("tomasz", "noor"): {
        "on": "-4", "in": "tomasz", "permission": "asked", "via": "name_only",
        "note": "He wants to ask her first.",
    },
    ("femi", "viktor"): {
        "on": "-17", "permission": "denied", "via": "name_only", "outcome": "declined",
        "note": "'We share a desk, leave me out of it.'", "told": "-12 20:00",
    },
    ("viktor", "mei"): {
        "on": "-13", "permission": "not_asked", "via": "email",
        "note": "In his decline. The friendliest no so far.",
    },
}
