"""What the conversations left to do and to look into: advice, promises and leads."""

from typing import Any

# `talk` is the conversation that it came up in, if there was one; `done` or `dropped` is when it
# was closed, `told` when the other person heard of it; `due` is the day agreed on.
# fmt: off
COMMITMENTS: tuple[dict[str, Any], ...] = (
    {"person": "priya", "talk": "priya", "at": "-24 20:10", "kind": "advice",
     "text": "Show something at one of the Guild's first Tuesdays before paying for any course.",
     "done": "-9 22:15", "outcome": "Went, with the bus-shelter notes. Two people asked how I had "
     "found the people to talk to; nobody asked for a certificate."},
    {"person": "priya", "talk": "priya", "at": "-24 20:10", "kind": "promise", "due": "-20",
     "text": "Send her my notes on the steps at Westmoor station.",
     "done": "-21 18:30", "told": "-21 18:30", "outcome": "She knew of two of the four."},
    {"person": "rosa", "talk": "rosa", "at": "-12 18:40", "kind": "advice", "due": "2",
     "text": "Take one published investigation, rebuild it from its data, and write down where it "
     "went differently."},
    {"person": "rosa", "talk": "rosa", "at": "-12 18:40", "kind": "promise", "due": "12",
     "text": "Tell her what the council answers when I ask for the bus-stop data."},
    {"person": "tomasz", "talk": "tomasz", "at": "-4 15:00", "kind": "promise", "due": "0",
     "text": "Send him the wader counts of four winters, with the gaps marked."},
    {"person": "tomasz", "talk": "tomasz", "at": "-4 15:00", "kind": "advice",
     "text": "Ask the seasonal survey teams in January, not in March when the places are gone."},
    {"person": "amara", "at": "-5 21:30", "kind": "advice",
     "text": "Make a portfolio page with three studies on it.",
     "dropped": "-2 20:00", "told": "-2 20:00",
     "outcome": "Not before I know what I would want it to say. She laughed and agreed."},
)
LEADS: tuple[dict[str, Any], ...] = (
    {"person": "tomasz", "talk": "tomasz", "at": "-4 15:00", "career": "env", "place": "riverstone",
     "title": "Seasonal wader surveys", "kind": "opening", "advertised": "no", "stage": "looking",
     "note": "Six weeks from April. He would say a word to the team lead once he has my counts."},
    {"person": "priya", "talk": "priya", "at": "-24 20:10", "career": "ux", "place": "lumen",
     "title": "Helping at the tactile map sessions", "kind": "project", "advertised": "no",
     "note": "They always lack somebody to take notes on Saturdays."},
    {"person": "rosa", "talk": "rosa", "at": "-12 18:40", "career": "data", "place": "meridian",
     "title": "Traineeship at the data desk", "kind": "internship", "advertised": "yes",
     "stage": "closed", "link": "https://meridian.example.com/trainees",
     "note": "Closed two days before we spoke. Opens again in autumn."},
    {"person": "aino", "at": "-33 21:45", "career": "ux", "place": "guild",
     "title": "First Tuesday of the Guild", "kind": "event", "advertised": "yes",
     "stage": "talking"},
    {"person": "hector", "at": "-30 13:20", "career": "env", "place": "saltmarsh",
     "title": "Training the new volunteers", "kind": "volunteering"},
)
