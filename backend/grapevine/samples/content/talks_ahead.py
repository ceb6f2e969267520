"""Five conversations to come: two scheduled, two asked for, one still an idea."""

from typing import Any

# fmt: off
AHEAD: dict[str, dict[str, Any]] = {
    "haneul": {
        "with": ["haneul"], "about": ["data"], "mode": "video", "agreed_minutes": 20,
        "place": "https://meet.example.com/tidewater", "added": "-14 18:00",
        "steps": [("requested", "-7 12:25"), ("scheduled", "-3 08:15", "1 10:30")],
        "questions": [
            {"topic": "day_to_day", "text": "What was on your screen yesterday afternoon?"},
            {"topic": "routes_in", "text": "How did a geographer come to draw for a newsroom?"},
            {"topic": "corroborate",
             "text": "Someone told me that the evenings are the price. How is that on your desk?"},
            {"topic": "projects_goals", "text": "Which piece are you proudest of, and why that?"},
            {"bank": "who-else-name"},
        ],
    },
    "gwen": {
        "with": ["gwen", "kwame"], "about": ["env"], "mode": "in_person", "agreed_minutes": 30,
        "place": "Kestrel's field hut, behind the railway museum", "added": "-10 21:00",
        "steps": [("requested", "-6 09:40"), ("scheduled", "-2 16:20", "4 14:00")],
        "researched": "-1 20:15",
        "preparation": "Read the meadow register's last report. Wear boots. Kwame comes along; "
        "bring three coffees.",
        "questions": [
            {"topic": "day_to_day", "text": "What does a day in the field season ask of you that "
             "a winter day does not?"},
            {"topic": "corroborate",
             "text": "I hear half the year is outdoors, and I hear it is nine days. Which is "
             "Kestrel?"},
            {"topic": "rewards_drawbacks", "text": "Which of your surveys changed a plan?"},
            {"bank": "who-struggles"},
            {"topic": "trends", "text": "What will the county ask of you in ten years?"},
            {"topic": "close_referrals", "text": "Who does this work for the authority's side?"},
        ],
    },
    "helen": {
        "with": ["helen"], "about": ["ux"], "mode": "phone", "agreed_minutes": 20,
        "added": "-11 20:10", "steps": [("requested", "-8 16:40")],
        "preparation": "Amara says: calls are fine, mornings are not.",
        "questions": [
            {"topic": "rapport", "text": "What did marine biology teach you that you still use?"},
            {"topic": "day_to_day", "text": "How does a study begin when patients are involved?"},
            {"topic": "rewards_drawbacks", "text": "What does the careful pace cost, and what does "
             "it save?"},
            {"topic": "fit_requirements", "text": "What do you listen for in a junior researcher?"},
            {"topic": "close_referrals", "text": "Who sees your team's work from the other side?"},
        ],
    },
    "mateus": {
        "with": ["mateus"], "about": ["data", "env"], "mode": "video", "agreed_minutes": 15,
        "added": "-9 22:00", "steps": [("requested", "-2 19:20")],
        "questions": [
            {"topic": "day_to_day", "text": "How do you spend the months before there is a story?"},
            {"topic": "projects_goals", "text": "What did the land records show that nobody "
             "expected?"},
            {"topic": "rewards_drawbacks", "text": "What has it cost you to report on people who "
             "live nearby?"},
            {"bank": "where-meet"},
        ],
    },
    "noor": {
        "with": ["noor"], "about": ["env"], "mode": "video", "agreed_minutes": 20,
        "added": "-4 15:10", "steps": [],
        "preparation": "Wait until Tomasz has asked her.",
        "questions": [
            {"topic": "rewards_drawbacks", "text": "How do you find out whether a report changed "
             "anything?"},
            {"topic": "trends", "text": "What should impact reports look like in fifteen years?"},
            {"topic": "associations_resources", "text": "What does the institute offer people who "
             "begin?"},
            {"topic": "close_referrals", "text": "Whose reports do you read with pleasure?"},
        ],
    },
}
