"""Three conversations that did not come about: declined, no response, cancelled."""

from typing import Any

# fmt: off
ENDED: dict[str, dict[str, Any]] = {
    "viktor": {
        "with": ["viktor"], "about": ["env"], "mode": "video", "agreed_minutes": 20,
        "added": "-17 20:30",
        "steps": [("requested", "-16 10:05"),
                  ("declined", "-13 08:30", "In the middle of an audit until the summer. Named "
                   "陳美玲 instead, kindly.")],
        "questions": [
            {"topic": "day_to_day", "text": "What does an audit week look like from inside?"},
            {"topic": "rewards_drawbacks", "text": "What do companies change after you leave?"},
            {"topic": "routes_in", "text": "How did you move from engineering to this?"},
            {"topic": "close_referrals", "text": "Who taught you most?"},
        ],
    },
    "celeste": {
        "with": ["celeste"], "about": ["ux"], "mode": "phone", "agreed_minutes": 15,
        "added": "-33 21:40",
        "steps": [("requested", "-29 12:00"), ("no_response", "-12 19:00")],
        "questions": [
            {"topic": "day_to_day", "text": "What does a head of research do all day?"},
            {"topic": "culture", "text": "How did research win its place at Lumen?"},
            {"topic": "fit_requirements", "text": "What makes you remember an applicant's study?"},
            {"topic": "close_referrals", "text": "Who would tell me the opposite?"},
        ],
    },
    "ravi": {
        "with": ["ravi"], "about": ["data"], "mode": "phone", "agreed_minutes": 20,
        "place": "He calls me", "added": "-12 19:00",
        "steps": [("requested", "-10 10:50"), ("scheduled", "-7 13:30", "-2 18:00"),
                  ("cancelled", "-3 20:20", "He is moving house and lost two weeks. Offered to try "
                   "again next month.")],
        "researched": "-4 21:00",
        "questions": [
            {"topic": "rewards_drawbacks", "text": "What did you gain by leaving the newsroom, and "
             "what do you miss?"},
            {"topic": "day_to_day", "text": "How do you divide a week between finding work and "
             "doing it?"},
            {"topic": "fit_requirements", "text": "What should somebody have in hand before going "
             "freelance?"},
            {"topic": "trends", "text": "Who will pay for this work in five years?"},
            {"topic": "close_referrals", "text": "Which editors treat beginners well?"},
        ],
    },
}
