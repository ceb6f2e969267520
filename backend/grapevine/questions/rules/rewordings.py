"""How a closed question is asked openly (R25): a table of patterns, the first that fits wins."""

import re

LONGEST = 500  # characters of a question
AUXILIARY = (
    r"(?:do|does|did|is|are|am|was|were|has|have|had|can|ca|could|will|wo|would|should|must|may"
    r"|might)"
)
NEGATED = re.compile(rf"({AUXILIARY})n't\b", re.IGNORECASE)
WHOLE = {"ca": "can", "wo": "will"}  # of can't and won't
WHO = r"(\S+|the \w+|your \w+)"

REWORDINGS = tuple(
    (re.compile(f"{pattern}$", re.IGNORECASE), template)
    for pattern, template in (
        (r"(?:do|did) you (?:really |actually )?(like|enjoy|love|dislike|miss) (.+)",
         "What do you {0} about {1}?"),
        (r"do you prefer (.+ or .+)", "Which do you prefer, {0}, and why?"),
        (r"do you know ((?:how|why|what|where|when|who|which) .+)", "What do you know about {0}?"),
        (r"do you (?:really )?(?:think|believe|feel|find) (?:that )?(.+)",
         "How far do you think {0}, and why?"),
        (r"would you say (?:that )?(.+)", "How far would you say that {0}, and why?"),
        (r"do you have (?:any|some) (.+?) (for|on|about|in|with) (.+)",
         "What {0} do you have {1} {2}?"),
        (r"do you have (?:any|some) (.+)", "What {0} do you have?"),
        (rf"(do|does|did) {WHO} (?:need|have|want) to (.+)", "When {0} {1} need to {2}, and why?"),
        (r"(?:do|does) (?:you|i|one|people|somebody|someone|it) (?:need|require|take) (.+)",
         "How much does {0} matter?"),
        (rf"(do|does) {WHO} (?:often )?(travel|meet|work (?:from home|late|overtime|(?:at|on) "
         r"weekends))(?: a lot| much| often)?\b(.*)", "How often {0} {1} {2}{3}?"),
        (r"did you (?:always |ever |really )?(.+)", "How did you come to {0}?"),
        (r"is it true that (.+)", "What do you say when people claim that {0}?"),
        (r"(is|was) it (?:very |really )?(\w+) (to|for) (.+)", "How {1} {0} it {2} {3}?"),
        (r"(is|was) it (?:very |really )?(\w+)", "How {1} {0} it?"),
        (r"is there (?:much|enough|a lot of) (.+)", "How much {0} is there?"),
        (r"are there (?:many|enough|a lot of|lots of) (.+)", "How many {0} are there?"),
        (r"is there (?:anything|something) else (?:that )?(.+)", "What else is there that {0}?"),
        (r"is there (?:anything|something) (?:that )?(.+)", "What is there that {0}?"),
        (r"(is|are) there (?:any |an |a |some )?(.+)", "What {1} {0} there?"),
        (r"(?:can|could|would|do) you (recommend|suggest|name) (?:any |an |a |some )?(\w+)(.*)",
         "What {1} would you {0}{2}?"),
        (rf"(would|should) {WHO} (?:still |ever )?(.+)", "Why {0} {1} {2}, or why not?"),
        (r"have you (?:ever |already )?(.+)", "When have you {0}, and how was it?"),
        (r"(is|are|am|was|were) (.+)", "In what ways {0} {1}?"),
        (rf"({AUXILIARY}) (.+)", "How {0} {1}?"),
    )
)  # fmt: skip


def reworded(question: str) -> str | None:
    """A closed question, asked openly; None if that gets longer than a question may be."""
    asked = NEGATED.sub(_affirmed, question.rstrip("?").strip(), count=1)
    for pattern, template in REWORDINGS:
        if found := pattern.match(asked):
            worded = template.format(*map(_in_the_middle, found.groups()))
            return worded if len(worded) <= LONGEST else None
    return None


def _affirmed(found: re.Match[str]) -> str:
    return WHOLE.get(found[1].lower(), found[1])


def _in_the_middle(part: str) -> str:
    """A part as it stands inside a sentence: the word that began the question loses its capital."""
    return part.lower() if re.fullmatch(AUXILIARY, part, re.IGNORECASE) else part
