"""Twenty people Alex knows well: family, friends, classmates, colleagues, the university."""

from typing import Any

# fmt: off
CLOSE: dict[str, dict[str, Any]] = {
    "mira": {
        "display_name": "Mira Rivera", "circle": "family", "closeness": 5, "role": "Ward nurse",
        "at": "northbeam", "place": "Leeds", "preferred_channel": "phone", "tags": ["family"],
        "notes": "My sister. Knows the people who put the tablets on her ward. Call after 19:00.",
        "seen": "-3 19:40",
    },
    "lucia": {
        "display_name": "Lucía Rivera Peña", "circle": "family", "closeness": 4,
        "role": "Town clerk", "place": "Cardiff", "tags": ["family"],
        "common_ground": "You took me birdwatching when I was six.",
        "notes": "Plays badminton with Gwen from Kestrel. Never forgets a name.",
        "seen": "-17 12:00",
    },
    "amara": {
        "display_name": "Amara Nwosu", "circle": "friend", "closeness": 5,
        "role": "Product designer", "at": "northbeam", "place": "Leeds",
        "email": "amara.nwosu@example.com", "preferred_channel": "social", "tags": ["flatmate"],
        "common_ground": "We shared a kitchen for three years.",
        "route_text": "Illustration degree, two years of posters, then a night course.",
        "route_kind": "atypical", "seen": "-5 21:00",
    },
    "jonas": {
        "display_name": "Jonas Lindqvist", "circle": "friend", "closeness": 5,
        "role": "Illustrator and barista", "place": "Lisbon", "preferred_channel": "phone",
        "tags": ["climbing"], "notes": "Rents a desk next to Inês from Oddfield.",
        "seen": "-13 18:00",
    },
    "dov": {
        "display_name": "Dov Ben-Ami", "circle": "friend", "closeness": 4, "role": "Paramedic",
        "place": "London", "tags": ["climbing"], "seen": "-70 18:00",
    },
    "yuki": {
        "display_name": "佐藤 由紀", "given_name": "由紀", "family_name": "佐藤",
        "circle": "friend", "closeness": 4, "role": "Cartographer", "place": "Rotterdam",
        "tags": ["maps"], "common_ground": "We met on a mapping weekend. Signs as Yuki.",
        "notes": "Worked on an atlas with 김하늘.", "seen": "-45 11:00",
    },
    "hector": {
        "display_name": "Héctor Íñiguez", "circle": "friend", "closeness": 3,
        "role": "Volunteer coordinator", "at": "saltmarsh", "place": "Westmoor",
        "phone": "+44 7700 900174", "tags": ["marsh"],
        "common_ground": "Four winters of Saturday counts.", "seen": "-30 13:00",
    },
    "pilar": {
        "display_name": "Pilar Ortega", "circle": "classmate", "closeness": 4,
        "role": "Doctoral student in botany", "at": "westmoor", "place": "Westmoor",
        "tags": ["biology"], "seen": "-20 15:00",
    },
    "kwame": {
        "display_name": "Kwame Asante", "circle": "classmate", "closeness": 2,
        "role": "Graduate ecologist", "at": "kestrel", "place": "Cardiff", "careers": ["env"],
        "email": "kwame.asante@example.com", "tags": ["biology"],
        "common_ground": "We were lab partners in second year. He still owes me a dissection kit.",
        "route_text": "Volunteered for bat counts, then a six-month contract, then permanent.",
        "route_kind": "typical", "seen": "-9 20:00",
    },
    "zofia": {
        "display_name": "Zofia Kamińska", "circle": "classmate", "closeness": 3,
        "role": "Data analyst", "place": "Warsaw", "tags": ["biology"], "seen": "-100 17:00",
        "notes": "Left biology for insurance. Worked under لیلا at the statistics office first.",
    },
    "bela": {
        "display_name": "Szűcs Béla", "given_name": "Béla", "family_name": "Szűcs",
        "circle": "classmate", "closeness": 2, "role": "Science teacher", "place": "Pécs",
        "tags": ["biology"], "seen": "-420 10:00",
    },
    "sunniva": {
        "display_name": "Sunniva Dahl", "circle": "colleague", "closeness": 3,
        "role": "Lab manager", "at": "westmoor", "place": "Westmoor", "tags": ["summer job"],
        "seen": "-150 12:00",
    },
    "omar": {
        "display_name": "عمر حداد", "given_name": "عمر", "family_name": "حداد",
        "circle": "colleague", "closeness": 3, "role": "Field technician", "at": "riverstone",
        "place": "Bristol", "phone": "+44 7700 900132",
        "preferred_channel": "phone", "tags": ["summer job"],
        "common_ground": "One rainy summer of pipettes. Omar sings while he works.",
        "seen": "-40 17:30",
    },
    "grace": {
        "display_name": "Grace Mbeki", "circle": "colleague", "closeness": 2,
        "role": "Café manager", "place": "London", "tags": ["summer job"], "seen": "-230 09:00",
        "notes": "Ravi the data journalist is her cousin.",
    },
    "hollis": {
        "display_name": "Prof. Margaret Hollis", "circle": "professional", "closeness": 3,
        "role": "Professor of coastal ecology", "at": "westmoor", "place": "Westmoor",
        "email": "m.hollis@example.com", "preferred_channel": "email", "keep_in_touch_days": 30,
        "common_ground": "You supervised my thesis.", "tags": ["biology", "mentor"],
        "notes": "Answers within an hour or not at all. Half of Riverstone studied with her.",
        "seen": "-26 10:30",
    },
    "marisol": {
        "display_name": "Marisol Vega", "circle": "alumni", "closeness": 2,
        "role": "Alumni coordinator", "at": "westmoor", "place": "Westmoor",
        "email": "marisol.vega@example.com", "tags": ["connector"],
        "notes": "Runs the alumni evening. Likes to hear how it went.",
    },
    "priya": {
        "display_name": "Priya Raman", "circle": "alumni", "closeness": 3,
        "role": "UX researcher", "at": "lumen", "place": "Hamburg", "careers": ["ux"],
        "email": "priya.raman@example.com", "preferred_channel": "email",
        "tags": ["alumni", "mentor"], "common_ground": "We both read biology at Westmoor.",
        "route_text": "Biology, then museum visitor studies, then a short course, then Lumen.",
        "route_kind": "atypical",
        "notes": "Generous and quick. Offered to look at a practice report.", "added": "-34",
    },
    "daniel": {
        "display_name": "Daniel Achterberg", "circle": "alumni", "closeness": 3,
        "role": "Reporter", "at": "tidewater", "place": "Rotterdam", "careers": ["data"],
        "email": "daniel.achterberg@example.com", "tags": ["alumni"],
        "common_ground": "We both wrote for the student paper.",
    },
    "femi": {
        "display_name": "Olúfẹ́mi Adébáyọ̀", "circle": "alumni", "closeness": 2,
        "role": "Hydrologist", "at": "riverstone", "place": "Bristol", "careers": ["env"],
        "linkedin_url": "https://www.linkedin.com/in/olufemi-adebayo-sample",
        "tags": ["alumni"], "common_ground": "We lived in the same hall. Goes by Femi.",
        "seen": "-17 20:00",
    },
    "aino": {
        "display_name": "Aino Virtanen", "circle": "online", "closeness": 2,
        "role": "Freelance researcher", "at": "guild", "place": "Tampere", "careers": ["ux"],
        "preferred_channel": "social", "tags": ["connector"],
        "notes": "Hosts the Guild's evenings. Introduced me to half the room.",
        "seen": "-33 21:30",
    },
}
