"""What people answered, and what Alex wrote afterwards: replies, a no, thank-yous, news."""

from typing import Any

# fmt: off
ANSWERING: list[dict[str, Any]] = [
    {"to": "priya", "in": "priya", "at": "-30 08:20", "kind": "reply", "direction": "in",
     "text": "Of course! Westmoor mud never washes off. Any day next week at four?"},
    {"to": "priya", "in": "priya", "at": "-29 18:10", "kind": "confirm",
     "text": "Four it is. I will send a link the day before, and keep to 20 minutes."},
    {"to": "marisol", "referral": ("marisol", "priya"), "at": "-23 10:00",
     "kind": "report_back",
     "text": "Dear Marisol, I spoke with Priya: she was wonderful, and I have two more names. "
     "Thank you for opening that door. Alex"},
    {"to": "priya", "in": "priya", "at": "-23 09:30", "kind": "thank_you",
     "subject": "Thank you, and the field notebook",
     "text": "Dear Priya,\n\nThank you for yesterday. 'Show me a study, not a badge' is now on my "
     "wall. I will interview five people in the marsh café this month and write it up on two "
     "pages. I wrote to nobody at Lumen, as you asked.\n\nAlex"},
    {"to": "rosa", "in": "rosa", "at": "-19 22:40", "kind": "reply", "direction": "in",
     "text": "Cockles and crabs, how could I not. Come for lunch, the canteen is terrible, 12.30."},
    {"to": "rosa", "in": "rosa", "at": "-18 09:20", "kind": "confirm",
     "text": "I will be at the front desk at 12.25, and the coffee is on me."},
    {"to": "rosa", "in": "rosa", "at": "-11 08:50", "kind": "thank_you", "channel": "letter",
     "text": "Dear Rosa,\n\nThank you for lunch and for your honesty about the evenings. I have "
     "called three people already, and you are right, the ringing is the job. Sorry about the "
     "sugar.\n\nAlex"},
    {"to": "daniel", "referral": ("daniel", "rosa"), "at": "-10 19:30", "kind": "report_back",
     "channel": "social",
     "text": "Met Rosa. Kept it short, did not mention the desk. She says you owe her a pencil."},
    {"to": "femi", "referral": ("femi", "viktor"), "at": "-12 20:00", "kind": "report_back",
     "channel": "social",
     "text": "Your colleague said no, very kindly, and your name did not come up."},
    {"to": "viktor", "in": "viktor", "at": "-13 08:30", "kind": "decline", "direction": "in",
     "subject": "Re: A short call about sustainability consulting?",
     "text": "Dear Alex, I am in the middle of an audit until the summer and would only be half "
     "there. 陳美玲 at the Institute of Impact Assessors explains this better than I do anyway. "
     "Good luck with the crabs. V."},
    {"to": "viktor", "in": "viktor", "at": "-12 09:15", "kind": "reply",
     "text": "Thank you for such a helpful no. I hope the audit is kind to you."},
    {"to": "tomasz", "in": "tomasz", "at": "-9 17:30", "kind": "reply", "direction": "in",
     "channel": "phone",
     "text": "Called back from a site: 'Any friend of Hollis. Eleven is good, I will be in a "
     "lay-by.'"},
    {"to": "ravi", "in": "ravi", "at": "-8 21:15", "kind": "reply", "direction": "in",
     "text": "Ha, Grace! Sure. I'll call you, six o'clock, after the school run."},
    {"to": "ravi", "in": "ravi", "at": "-3 20:10", "kind": "update", "direction": "in",
     "text": "So sorry, the movers came a week early and I can't find my desk, let alone my head. "
     "Try me next month?"},
    {"to": "ingrid", "in": "ingrid", "at": "-7 09:45", "kind": "reply", "direction": "in",
     "text": "Did Priya say that? She talks too much to know. Half past five suits me, I will have "
     "tea."},
    {"to": "haneul", "in": "haneul", "at": "-3 08:00", "kind": "reply", "direction": "in",
     "channel": "social",
     "text": "The tide chart person! Yes. I have a free half hour before our morning meeting."},
    {"to": "gwen", "in": "gwen", "at": "-2 16:05", "kind": "reply", "direction": "in",
     "text": "Come to the hut, wear boots. Kwame is on site anyway, I will keep him. Two o'clock."},
    {"to": "hollis", "at": "-26 10:30", "kind": "update",
     "subject": "What I am doing with it",
     "text": "Dear Prof. Hollis, I am talking to people before I choose: one researcher so far, a "
     "consultant next. I will tell you what the boardwalk taught me to ask. Alex"},
    {"to": "aino", "at": "-33 21:30", "kind": "other", "channel": "in_person",
     "text": "Spoke at the Guild's evening, by the coats. She told me about the first Tuesdays."},
    {"to": "leila", "at": "-16 10:00", "kind": "other", "channel": "phone",
     "text": "Asked about her course; stayed on the line for half an hour about newsrooms."},
    {"to": "leila", "at": "-1 21:15", "kind": "other", "direction": "in", "channel": "phone",
     "text": "Left a message: 'The night desk takes visitors on Friday. Shall I put you down?'"},
    {"to": "kwame", "at": "-9 20:00", "kind": "other", "channel": "social",
     "text": "He sent a photo of his desk, captioned 'the field'. Said yes to asking Gwen."},
    {"to": "amara", "at": "-5 21:00", "kind": "article", "channel": "in_person",
     "text": "Gave her the Queue Book to read after me."},
]
