"""Four conversations that were held: one yesterday, one a thank-you behind, two all done."""

from typing import Any

# A step is: the new state, when it was recorded, and what belongs to it: the start of what was
# scheduled, the minutes of what was held, the reason of what ended.
# fmt: off
HELD: dict[str, dict[str, Any]] = {
    "priya": {
        "with": ["priya"], "about": ["ux"], "mode": "video", "agreed_minutes": 20,
        "place": "https://meet.example.com/priya", "added": "-34 20:00",
        "steps": [("requested", "-31 10:15"), ("scheduled", "-29 18:10", "-24 16:00"),
                  ("held", "-24 16:21", 21)],
        "researched": "-25 19:30",
        "preparation": "Read her talk on step-free maps. Don't ask what the talk answers.",
        "notes": "Warm, direct. Ate an apple on camera and apologised to nobody.",
        "questions": [
            {"topic": "day_to_day", "text": "What did last week look like, hour by hour?",
             "notes": "Two days of sessions, one of writing, one of arguing for what she wrote, "
             "one of planning. 'Nobody tells you about the arguing.'", "starred": True},
            {"topic": "routes_in", "text": "Which of your steps into this work would you take "
             "again, and which not?",
             "notes": "Museum visitor studies: yes, twice. The expensive certificate: no. 'Show me "
             "a study, not a badge.'"},
            {"topic": "rewards_drawbacks", "text": "What do you put up with for the sake of the "
             "rest?",
             "notes": "Synthesis gets squeezed. Two weeks of listening, then three days to make "
             "sense of it.", "starred": True},
            {"topic": "fit_requirements", "text": "What do people with a science degree have to "
             "unlearn?",
             "notes": "Waiting until you are sure. Eight careful interviews beat a sample that "
             "arrives after the decision."},
            {"topic": "trends", "text": "What will be different about this job in five years?",
             "notes": "Fewer people who only run sessions; more who can also say what to build. "
             "She would learn some statistics now."},
            {"topic": "close_referrals", "text": "Who else would you talk to in my place?",
             "notes": "Ingrid at Oddfield ('the best listener I know') and Aino at the Guild. Yes "
             "to her name for both."},
        ],
    },
    "rosa": {
        "with": ["rosa"], "about": ["data"], "mode": "in_person", "agreed_minutes": 30,
        "place": "The Meridian Post, canteen on the second floor", "added": "-23 21:00",
        "steps": [("requested", "-20 11:40"), ("scheduled", "-18 09:20", "-12 12:30"),
                  ("held", "-12 13:01", 31)],
        "researched": "-13 20:00",
        "preparation": "The bus-stop investigation: read the methods box. Pay for the coffee.",
        "notes": "She talked with her hands and knocked over the sugar. One minute over: my fault.",
        "questions": [
            {"topic": "day_to_day", "text": "What happens between an idea and the morning it is "
             "printed?",
             "notes": "Mostly phone calls. 'The spreadsheet is the easy part, the ringing is the "
             "job.'", "starred": True},
            {"topic": "rewards_drawbacks", "text": "When did you last think of leaving, and what "
             "kept you?",
             "notes": "After the fourth late night in a row. A letter from a reader whose bus came "
             "back kept her."},
            {"topic": "culture", "text": "How do reporters and the data desk get along here?",
             "notes": "Well, since the desk sits in the middle of the newsroom."},
            {"topic": "fit_requirements", "text": "What would you want to see from somebody who "
             "has not worked in a newsroom?",
             "notes": "One finished thing with a person in it. Not a portfolio of charts."},
            {"topic": "trends", "text": "Where will the readers of this kind of story be in ten "
             "years?",
             "notes": "Listening, she thinks. And locally, if anybody pays for local."},
            {"topic": "close_referrals", "text": "Whom should I hear who sees it differently from "
             "you?",
             "notes": "Ravi, who left to freelance. And whoever heads graphics: she pointed "
             "through the glass."},
        ],
    },
    "tomasz": {
        "with": ["tomasz"], "about": ["env"], "mode": "phone", "agreed_minutes": 20,
        "place": "+44 7700 900116", "added": "-14 19:00",
        "steps": [("requested", "-11 09:05"), ("scheduled", "-9 17:45", "-4 11:00"),
                  ("held", "-4 11:19", 19)],
        "researched": "-5 20:40",
        "preparation": "Skimmed the flood scheme's summary. He wrote chapter 7.",
        "notes": "Called from a lay-by with the wind in the phone.",
        "questions": [
            {"topic": "day_to_day", "text": "How is your year divided between outdoors and the "
             "desk?",
             "notes": "About half and half, 'if you defend your half'.", "starred": True},
            {"topic": "rewards_drawbacks", "text": "When does a report change what gets built?",
             "notes": "When you come early. After planning permission you are writing for a "
             "drawer."},
            {"topic": "fit_requirements", "text": "Which skill surprised you by mattering most?",
             "notes": "Explaining a newt to a man with a concrete mixer."},
            {"topic": "routes_in", "text": "How do people come into the firm who are good at it?",
             "notes": "Seasonal surveys first. Nearly everybody on his team started on a bat "
             "count.", "starred": True},
            {"topic": "close_referrals", "text": "Who could tell me whether it does any good?",
             "notes": "Noor van den Berg. He wants to ask her first before I use his name."},
        ],
    },
    "ingrid": {
        "with": ["ingrid"], "about": ["ux"], "mode": "video", "agreed_minutes": 25,
        "place": "https://meet.example.com/oddfield", "added": "-22 20:30",
        "steps": [("requested", "-8 11:30"), ("scheduled", "-6 14:00", "-1 17:30"),
                  ("held", "-1 17:55", 25)],
        "researched": "-2 19:15",
        "preparation": "Borrowed the Queue Book. Chapter 3: the chairs nobody chooses.",
        "questions": [
            {"topic": "rapport", "text": "How did the Queue Book begin?",
             "notes": "With a broken boiler: she was stuck in a waiting room for four hours."},
            {"topic": "day_to_day", "text": "What do you do on a day without any sessions?",
             "notes": "Reads transcripts aloud. 'If I can't say it in their voice I have not "
             "understood it.'", "starred": True},
            {"topic": "corroborate", "text": "Someone told me that synthesis always gets squeezed. "
             "How is it in a studio?",
             "notes": "They sell it by name: two weeks that a client can't cut. Took years."},
            {"topic": "culture", "text": "How do nine owners decide anything?",
             "notes": "Slowly, at lunch, and then it stays decided."},
            {"topic": "advice_for_me", "text": "What would you practise this month if you were me?",
             "notes": "Ten conversations with strangers about one thing they own. Write each up on "
             "one page.", "starred": True},
            {"topic": "close_referrals", "text": "Who else would you talk to in my place?"},
        ],
    },
}
