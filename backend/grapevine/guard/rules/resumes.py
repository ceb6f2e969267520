"""R28: a resume goes along only if it was asked for."""

import re
from collections.abc import Iterator

from grapevine.kit.sources import cited
from grapevine.kit.text import fold

from .finding import Finding
from .sentences import plain, sentences

RESUME = r"(?:resumes?|cvs?|curriculum vitae|cover letters?|application documents)"
GOES_ALONG = re.compile(
    rf"\b(?:attach\w*|enclos\w+|includ(?:ed|ing|e)|send(?:ing)?|sent|find|shar(?:e|ing)|here is|"
    rf"here's|add(?:ed|ing))\b[^.?!]{{0,40}}?\b(?:my|the|a copy of my) (?:\w+ )?{RESUME}\b|"
    rf"\b(?:my|the) (?:\w+ )?{RESUME}\b[^.?!]{{0,30}}?"
    r"\b(?:attached|enclosed|below|appended|included|comes? along|for your (?:files|reference|"
    r"review))\b|"
    rf"\battached\b[^.?!]{{0,20}}\b{RESUME}\b"
)
STAYS_AT_HOME = re.compile(
    r"\b(?:not|n't|never|without|no|if you|should you|in case you|whether|"
    r"(?:should|shall|may|can|could) i|would you like)\b|n't\b"
)
BETTER = "I can tell you more about myself if that helps."


def resume_findings(text: str) -> Iterator[Finding]:
    """R28 for each sentence in which a resume goes along."""
    for span, said in sentences(text):
        folded = fold(plain(said))
        if GOES_ALONG.search(folded) and not STAYS_AT_HOME.search(folded):
            message = "Leave your resume out unless they asked for it: this is not an application."
            yield Finding("R28", "resume_attached", message, cited("003"), BETTER, span)
