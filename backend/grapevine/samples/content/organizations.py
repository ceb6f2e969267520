"""The fourteen organizations of the sample; those that Alex read up on have research notes."""

from typing import Any

# fmt: off
ORGANIZATIONS: dict[str, dict[str, Any]] = {
    "lumen": {
        "name": "Lumen Transit", "place": "Hamburg", "website": "https://lumen.example.com",
        "culture": "Sixty people, one floor. Everyone, lawyers included, sits in on one research "
        "session a month. Priya: 'You are expected to disagree out loud.'",
        "current_projects": "Trip planning for people who can't take stairs. A pilot that reads "
        "the departure board aloud.",
        "past_accomplishments": "Their step-free map was adopted by four cities.",
        "future_goals": "Night buses, and one ticket across three countries.",
    },
    "oddfield": {
        "name": "Oddfield Studio", "place": "Lisbon", "website": "https://oddfield.example.com",
        "culture": "Nine researchers who own the place together. They publish what they get wrong.",
        "current_projects": "A year with market traders for a payments company; a study of how "
        "people read medicine leaflets.",
        "past_accomplishments": "The 'Queue Book', a small classic about waiting rooms.",
    },
    "northbeam": {
        "name": "Northbeam Health", "place": "Leeds", "website": "https://northbeam.example.com",
        "culture": "Careful. Ethics review takes three weeks and people seem proud of that.",
        "current_projects": "The tablets on Mira's ward; a symptom diary for teenagers.",
        "future_goals": "Home monitoring in two more regions by next winter.",
    },
    "meridian": {
        "name": "The Meridian Post", "place": "London", "website": "https://meridian.example.com",
        "culture": "Loud, generous, tired. The data desk eats lunch together on Wednesdays.",
        "current_projects": "School closures, court backlogs, and a river series every spring.",
        "past_accomplishments": "The bus-stop investigation that changed a law.",
        "future_goals": "More explainers, fewer dashboards.",
    },
    "tidewater": {
        "name": "Tidewater Data Desk", "place": "Rotterdam",
        "website": "https://tidewater.example.com",
    },
    "ledger": {
        "name": "Open Ledger Press", "place": "Recife", "website": "https://ledger.example.com",
        "current_projects": "Who owns the mangroves? Land records of eleven coastal towns.",
    },
    "riverstone": {
        "name": "Riverstone Environmental", "place": "Bristol",
        "website": "https://riverstone.example.com",
        "culture": "Two tribes, says Tomasz: those with muddy boots and those with clean laptops. "
        "You can move between them, but you have to say so early.",
        "current_projects": "A flood scheme, an offshore cable landing, forty small planning jobs.",
        "past_accomplishments": "Talked a developer into moving a whole car park for newts.",
        "future_goals": "Fewer, larger projects; a wetland team of their own.",
    },
    "kestrel": {
        "name": "Kestrel Ecology", "place": "Cardiff", "website": "https://kestrel.example.com",
        "culture": "Fourteen people, two dogs. Field season runs everything from April to "
        "September; winters are for writing.",
        "current_projects": "Bat surveys for the railway bridge, a meadow register for the county.",
        "past_accomplishments": "Their open survey protocol is used by three universities.",
        "future_goals": "A traineeship; they have written about it twice this year.",
    },
    "hanbit": {"name": "한빛워터 (Hanbit Water)", "place": "Busan"},
    "guild": {
        "name": "Field Notes Guild", "kind": "association",
        "website": "https://guild.example.com",
        "current_projects": "Monthly evening where researchers show work that failed. Free for "
        "newcomers.",
    },
    "numbers": {
        "name": "Society of Numbers Reporters", "kind": "association",
        "website": "https://numbers.example.com",
        "current_projects": "A mentoring scheme for graduates; closes in autumn.",
    },
    "assessors": {"name": "Institute of Impact Assessors", "kind": "association"},
    "westmoor": {"name": "Westmoor University", "kind": "school", "place": "Westmoor"},
    "saltmarsh": {
        "name": "Saltmarsh Volunteers", "kind": "community", "place": "Westmoor",
        "culture": "Saturdays at nine, whatever the weather. Soup afterwards.",
    },
}
