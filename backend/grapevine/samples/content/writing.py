"""What Alex is writing at the moment, and the one template of their own."""

from typing import Any

# fmt: off
TEMPLATES: list[dict[str, Any]] = [
    {"added": "-19 21:00", "purpose": "progress_update", "channel": "email", "tone": "short",
     "title": "Three lines from the marsh", "subject": "A postcard without a stamp",
     "text": "Dear {first_name},\n\nThree lines from the marsh: the crabs are well, so am I, and I "
     "still think of what you told me {talked_on}. I am exploring {career?} with your words in my "
     "ear. More when there is more.\n\n{my_name}"},
]
DRAFTS: list[dict[str, Any]] = [
    {"to": "samir", "referral": ("mira", "samir"), "at": "-1 21:10",
     "purpose": "request_referred", "tone": "warm",
     "subject": "Mira Rivera suggested that I write",
     "text": "Dear Samir,\n\nMira Rivera, my sister, told me about you, the notebook and the good "
     "biscuits. I am exploring UX research and would love to find out what a day in the field is "
     "like before anybody draws anything.\n\nWould you have 20 minutes for me in the next two "
     "weeks? It is your story I am after, not a job.\n\nWarm regards\nAlex Rivera"},
    {"to": "noor", "in": "noor", "referral": ("tomasz", "noor"), "at": "-3 20:45",
     "purpose": "request_referred", "tone": "formal",
     "subject": "20 minutes about environmental consulting?",
     "text": "Dear Noor,\n\nTomasz says that you can tell whether a report changed anything. I am "
     "weighing environmental consulting and would like to learn how you find out.\n\nWould you "
     "have 20 minutes by video this month?\n\nKind regards\nAlex Rivera"},
    {"to": "ingrid", "in": "ingrid", "at": "-1 22:20", "purpose": "thank_you_email",
     "tone": "warm", "subject": "The chairs nobody chooses",
     "text": "Dear Ingrid,\n\nThank you for our conversation! Since yesterday I read everything "
     "aloud, and you are right: what I can't say in their voice I have not understood. I will "
     "tell you where it leads.\n\nWarm regards\nAlex"},
]
