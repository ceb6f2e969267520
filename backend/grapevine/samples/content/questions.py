"""Questions of her own in the bank, and what she still wants to hear about each career."""

from typing import Any

# fmt: off
OWN: tuple[dict[str, Any], ...] = (
    {"topic": "culture", "text": "What do you laugh about at work?", "depth": 1},
    {"topic": "fit_requirements", "text": "What would somebody who used to count seabirds be "
     "good for here?"},
    {"topic": "rewards_drawbacks", "text": "On which day would you not want me to visit?",
     "depth": 3},
)
WANTED: dict[str, tuple[dict[str, Any], ...]] = {
    "ux": (
        {"topic": "trends", "text": "What will be left of interviewing once everybody can ask a "
         "machine?"},
        {"topic": "rewards_drawbacks", "text": "What happens to findings that nobody wants to "
         "hear?"},
        {"bank": "worst-part"},
        {"bank": "who-struggles"},
    ),
    "data": (
        {"topic": "routes_in", "text": "Who takes a first story from somebody without a name?"},
        {"bank": "hours"},
        {"bank": "pay-usual"},
    ),
    "env": (
        {"topic": "day_to_day", "text": "What do you do in the four months when nothing grows?"},
        {"bank": "project-failed"},
        {"bank": "five-years"},
    ),
}
