"""A career's title as it stands within a sentence: a field by its name, an occupation as work."""

import re

# How English ends the names of people by what they do, and those that end like other words, too.
ENDINGS = r"ist|yst|ician|arian|ologer|eer|grapher|maker|keeper|worker|fighter|searcher"
NAMES = (
    "accountant|actor|actuary|administrator|adviser|advisor|agent|animator|architect|assistant|"
    "attorney|auditor|author|baker|banker|barber|broker|builder|buyer|carpenter|chef|clerk|coach|"
    "composer|consultant|controller|cook|coordinator|counselor|counsellor|curator|dancer|dealer|designer|"
    "developer|diplomat|director|doctor|driver|editor|farmer|filmmaker|gardener|hairdresser|"
    "guide|illustrator|inspector|instructor|interpreter|investigator|investor|jeweller|judge|lawyer|"
    "lecturer|leader|librarian|manager|mason|mathematician|mechanic|midwife|musician|nurse|"
    "officer|operator|organiser|organizer|owner|painter|paramedic|photographer|physician|pilot|planner|"
    "plumber|potter|principal|producer|professor|programmer|ranger|recruiter|reporter|retailer|"
    "sailor|secretary|seller|singer|solicitor|strategist|surgeon|surveyor|tailor|teacher|tester|"
    "translator|trader|trainer|tutor|veterinarian|vet|waiter|welder|writer"
)
OTHERS = "checklist|list|mist|playlist|twist"
OCCUPATION = re.compile(
    rf"\b(?!(?:{OTHERS})\b)(?:{NAMES}|[a-z]{{2,}}(?:{ENDINGS}))"
    r"(?=$| (?:in|at|for|of|on|with)\b| ?\()",
    re.IGNORECASE,
)
# Letters of an abbreviation that are said with a vowel first: an HR manager, a UX designer.
SAID_WITH_A_VOWEL = re.compile(
    r"[AEFHILMNORSX](?=[A-Z0-9])|[aeio]|[AEIO](?![A-Z])|u(?!ni|se|ti|r[aeiou]|k)|U(?=n(?!i)|[pr]|l)"
)
WITH_AN_ARTICLE = re.compile(r"(?:an?|the) ", re.IGNORECASE)


def in_a_sentence(title: str) -> str:
    """A career as it stands within a sentence: `Data journalism` begins small, `UX` does not; a
    `Nurse` is `work as a nurse`."""
    said = _small(title)
    if not OCCUPATION.search(title):
        return said
    if WITH_AN_ARTICLE.match(title):
        return f"work as {said}"
    return f"work as {'an' if SAID_WITH_A_VOWEL.match(said) else 'a'} {said}"


def _small(title: str) -> str:
    small = title[1:2].islower() or title[1:2] in ("", " ")
    return title[:1].lower() + title[1:] if small else title
