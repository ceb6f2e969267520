"""Twenty people Alex met through work or has only heard of: some by name, some by role alone."""

from typing import Any

# fmt: off
FAR: dict[str, dict[str, Any]] = {
    "tomasz": {
        "display_name": "Tomasz Wójcik", "circle": "professional", "closeness": 2,
        "role": "Senior environmental consultant", "at": "riverstone", "place": "Bristol",
        "time_zone": "Europe/London",
        "careers": ["env"], "email": "tomasz.wojcik@example.com", "phone": "+44 7700 900116",
        "preferred_channel": "phone", "common_ground": "We both studied with Prof. Hollis.",
        "route_text": "Geology, two years on a drilling rig, then 'the other side of the table'.",
        "route_kind": "atypical", "added": "-20",
    },
    "ingrid": {
        "display_name": "Ingrid Sørensen", "circle": "professional", "closeness": 1,
        "role": "Lead UX researcher", "at": "oddfield", "place": "Lisbon",
        "time_zone": "Europe/Lisbon", "careers": ["ux"],
        "email": "ingrid.sorensen@example.com", "preferred_channel": "email",
        "common_ground": "We both kept crabs as children. Really.", "added": "-24",
    },
    "rosa": {
        "display_name": "Rosa Delgado", "circle": "professional", "closeness": 2,
        "role": "Data editor", "at": "meridian", "place": "London", "careers": ["data"],
        "email": "rosa.delgado@example.com", "preferred_channel": "email", "tags": ["mentor"],
        "common_ground": "Your first story was on cockle pickers, mine on crab counts.",
        "route_text": "Local paper, night desk, taught herself to code on the bus.",
        "route_kind": "typical", "added": "-23",
    },
    "leila": {
        "display_name": "لیلا رستمی", "given_name": "لیلا", "family_name": "رستمی",
        "circle": "professional", "closeness": 2, "role": "Statistician", "at": "numbers",
        "place": "Vienna", "time_zone": "Europe/Vienna", "careers": ["data"], "tags": ["mentor"],
        "common_ground": "You taught the course on survey data that I took.",
        "seen": "-16 10:00",
    },
    "gwen": {
        "display_name": "Gwen Pritchard", "circle": "professional", "closeness": 1,
        "role": "Principal ecologist", "at": "kestrel", "place": "Cardiff",
        "time_zone": "Europe/London", "careers": ["env"],
        "email": "gwen.pritchard@example.com", "preferred_channel": "in_person",
        "common_ground": "You cite our boardwalk paper in a report.", "added": "-10",
    },
    "haneul": {
        "display_name": "김하늘", "given_name": "하늘", "family_name": "김", "circle": "online",
        "closeness": 1, "role": "Graphics reporter", "at": "tidewater", "place": "Rotterdam",
        "time_zone": "Europe/Amsterdam",
        "careers": ["data"], "preferred_channel": "social",
        "common_ground": "You liked the tide chart that I drew.",
        "added": "-14",
    },
    "mateus": {
        "display_name": "Mateus Oliveira", "circle": "online", "closeness": 1,
        "role": "Investigative reporter", "at": "ledger", "place": "Recife",
        "time_zone": "America/Recife",
        "careers": ["data", "env"], "preferred_channel": "social",
        "common_ground": "Mangroves. He answers questions about his land records in public.",
        "added": "-9",
    },
    "ravi": {
        "display_name": "Ravi Menon", "circle": "professional", "closeness": 1,
        "role": "Freelance data journalist", "place": "London", "careers": ["data"],
        "email": "ravi.menon@example.com", "common_ground": "We both know Grace, your cousin.",
        "added": "-12",
    },
    "celeste": {
        "display_name": "Céleste Dubois-Laurent", "standing": "named", "circle": "stranger",
        "role": "Head of UX research", "at": "lumen", "place": "Hamburg",
        "time_zone": "Europe/Berlin", "careers": ["ux"],
        "notes": "Two tries are enough. Leave it.", "added": "-33",
    },
    "helen": {
        "display_name": "Helen Zhou", "standing": "named", "circle": "stranger",
        "role": "Head of research", "at": "northbeam", "place": "Leeds", "careers": ["ux"],
        "phone": "+44 7700 900158", "added": "-11",
        "common_ground": "We both began in marine biology.",
    },
    "samir": {
        "display_name": "Samir Khoury", "standing": "named", "circle": "stranger",
        "role": "Field researcher", "at": "northbeam", "place": "Leeds", "careers": ["ux"],
        "notes": "Comes to Mira's ward with a notebook and good biscuits.", "added": "-11",
    },
    "ines": {
        "display_name": "Inês Carvalho", "standing": "named", "circle": "stranger",
        "role": "Design researcher", "at": "oddfield", "place": "Lisbon",
        "time_zone": "Europe/Lisbon", "careers": ["ux"],
        "added": "-13",
    },
    "noor": {
        "display_name": "Noor van den Berg", "standing": "named", "circle": "stranger",
        "role": "Lead impact assessor", "at": "assessors", "place": "Utrecht",
        "time_zone": "Europe/Amsterdam",
        "careers": ["env"], "added": "-4",
        "notes": "Tomasz: 'If anyone can tell you whether reports change anything, it is Noor.'",
    },
    "viktor": {
        "display_name": "Виктор Петров", "standing": "named", "circle": "stranger",
        "role": "Sustainability consultant", "at": "riverstone", "place": "Sofia",
        "time_zone": "Europe/Sofia",
        "careers": ["env"], "added": "-17",
    },
    "mei": {
        "display_name": "陳美玲", "given_name": "美玲", "family_name": "陳", "standing": "named",
        "circle": "stranger", "role": "Policy analyst", "at": "assessors", "place": "Taipei",
        "time_zone": "Asia/Taipei",
        "careers": ["env"], "added": "-13",
    },
    "desmond": {
        "display_name": "Desmond", "standing": "named", "circle": "stranger", "added": "-30",
        "notes": "Héctor: 'Ask Desmond at the boatyard, he knows everyone on the estuary.'",
    },
    "lan": {
        "display_name": "Bùi Thị Lan", "standing": "named", "circle": "stranger", "added": "-45",
        "notes": "Yuki's neighbour in Busan. Used to work on wetlands; nothing else known.",
    },
    "graphics": {
        "role": "Head of graphics", "standing": "named", "circle": "stranger", "at": "meridian",
        "careers": ["data"], "added": "-12",
        "notes": "Rosa pointed through the glass wall. I did not catch the name.",
    },
    "wetlands": {
        "role": "Whoever runs the wetland programme", "standing": "named",
        "circle": "stranger", "at": "hanbit", "place": "Busan",
        "time_zone": "Asia/Seoul", "careers": ["env"],
        "added": "-20",
        "notes": "Read about their tidal flats in a newsletter. No idea who it is, or how to ask.",
    },
    "graham": {
        "display_name": "Graham Whitlock", "circle": "professional", "closeness": 1,
        "role": "News editor, retired", "at": "meridian", "place": "London",
        "do_not_contact": True, "seen": "-300 10:00",
        "notes": "Asked not to be written to again. Fair enough.",
    },
}
