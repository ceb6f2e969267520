"""What Alex wrote to ask for a conversation or an introduction: short, with who, why, how long."""

from typing import Any

# fmt: off
ASKING: list[dict[str, Any]] = [
    {"to": "priya", "in": "priya", "referral": ("marisol", "priya"), "at": "-31 10:15",
     "kind": "request",
     "subject": "20 minutes about UX research?",
     "text": "Dear Priya,\n\nMarisol Vega suggested I write: like you I studied biology at "
     "Westmoor, and I am finding out whether UX research is for me. I saw your talk on step-free "
     "maps and would love to hear what your weeks are really like. Might you have 20 minutes for "
     "a call in the next two weeks?\n\nThank you,\nAlex"},
    {"to": "celeste", "in": "celeste", "at": "-29 12:00", "kind": "request",
     "subject": "15 minutes about research at Lumen?",
     "text": "Dear Ms Dubois-Laurent,\n\nI heard of your team at a Guild evening. I am a biology "
     "graduate exploring UX research and would like to understand how research won its place at "
     "Lumen. Could you spare 15 minutes on the phone this month?\n\nKind regards,\nAlex Rivera"},
    {"to": "celeste", "in": "celeste", "at": "-21 11:10", "kind": "nudge", "channel": "phone",
     "text": "Left a message with the front desk: two sentences, my number, no pressure."},
    {"to": "rosa", "in": "rosa", "referral": ("daniel", "rosa"), "at": "-20 11:40",
     "kind": "request",
     "subject": "Half an hour about your work?",
     "text": "Dear Rosa,\n\nDaniel Achterberg gave me your name. Your first story was about cockle "
     "pickers; mine, in the student paper, about counting crabs. I am weighing data journalism "
     "and would like to hear how a story really gets made. Would you have half an hour? I am "
     "happy to come to you.\n\nAlex Rivera"},
    {"to": "viktor", "in": "viktor", "at": "-16 10:05", "kind": "request",
     "subject": "A short call about sustainability consulting?",
     "text": "Dear Mr Петров,\n\nI read your piece on audits that companies actually use. I am a "
     "biology graduate weighing environmental consulting, and I wonder what an audit week looks "
     "like from inside. Could we speak for 20 minutes?\n\nWith thanks,\nAlex Rivera"},
    {"to": "jonas", "at": "-13 18:05", "kind": "introduction_request", "channel": "phone",
     "text": "Asked whether he would walk me over to Inês's desk when I visit. 'Any day. Bring "
     "cake.'"},
    {"to": "tomasz", "in": "tomasz", "at": "-11 09:05", "kind": "request",
     "subject": "20 minutes on the phone?",
     "text": "Dear Tomasz,\n\nWe are both former students of Prof. Hollis. I wrote about the "
     "boardwalk on the marsh, and now I am trying to learn what environmental consulting is like "
     "before I decide anything. Would you have 20 minutes on the phone, whenever you are in a "
     "lay-by with signal?\n\nAlex"},
    {"to": "amara", "at": "-11 20:15", "kind": "introduction_request", "channel": "in_person",
     "text": "May I mention you when I write to Helen Zhou? 'Of course. She likes crabs.'"},
    {"to": "ravi", "in": "ravi", "referral": ("rosa", "ravi"), "at": "-10 10:50",
     "kind": "request",
     "subject": "Rosa Delgado suggested a call",
     "text": "Dear Ravi,\n\nRosa Delgado said you would tell me the other side: why you left the "
     "newsroom and what you miss. I am a biology graduate weighing data journalism. Could we "
     "speak for 20 minutes next week? (And greetings from Grace, my old boss at the café.)\n\n"
     "Alex Rivera"},
    {"to": "helen", "in": "helen", "referral": ("amara", "helen"), "at": "-8 16:40",
     "kind": "request",
     "subject": "From crabs to research: 20 minutes?",
     "text": "Dear Ms Zhou,\n\nAmara Nwosu told me that you, too, began in marine biology. I am "
     "exploring UX research and would like to learn how a study begins when the people are "
     "patients. Would 20 minutes on the phone be possible in the coming weeks?\n\n"
     "Kind regards,\nAlex Rivera"},
    {"to": "ingrid", "in": "ingrid", "referral": ("priya", "ingrid"), "at": "-8 11:30",
     "kind": "request",
     "subject": "Priya says you are the best listener she knows",
     "text": "Dear Ingrid,\n\nPriya Raman suggested you. I have just read the Queue Book, and I am "
     "weighing UX research after a biology degree. How do you work when nobody squeezes the "
     "thinking? Might you have 25 minutes for a call?\n\nAlex Rivera"},
    {"to": "haneul", "in": "haneul", "referral": ("daniel", "haneul"), "at": "-7 12:25",
     "kind": "request",
     "channel": "social",
     "text": "Hello! Daniel Achterberg said I may write. You once liked my tide chart; I love "
     "yours of the harbour. I am weighing data journalism: may I ask you about your days, for 20 "
     "minutes?"},
    {"to": "gwen", "in": "gwen", "referral": ("kwame", "gwen"), "at": "-6 09:40",
     "kind": "request",
     "subject": "Half an hour at Kestrel?",
     "text": "Dear Gwen,\n\nKwame Asante, my old lab partner, said I should ask you. You cited our "
     "boardwalk paper, which made my week. I am finding out whether ecological consulting is for "
     "me. May I come by for half an hour and ask about the field season?\n\nAlex Rivera"},
    {"to": "mateus", "in": "mateus", "at": "-2 19:20", "kind": "request", "channel": "social",
     "text": "Olá Mateus! I found you through the mangrove series. I am a biology graduate torn "
     "between reporting and consulting, and your work is both. Could I ask you four questions "
     "in 15 minutes on video?"},
]
