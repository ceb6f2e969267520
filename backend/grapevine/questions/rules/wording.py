"""R25: which questions a yes answers, and how to ask the same openly. English wordings only: what
is in another language passes, for nothing here can read it."""

import re

from .rewordings import AUXILIARY, reworded

CLOSED = re.compile(rf"{AUXILIARY}(?:n't)? (?!not\b)\w.*\?", re.IGNORECASE)

# Asked like closed questions, and meant otherwise: invitations to tell, requests for a permission,
# and who else to talk to, which R25 exempts.
SOMEBODY = r"(?:any ?(?:one|body)|some ?(?:one|body)|other people|people|others|a colleague)"
EXEMPT = re.compile(
    r"(?:can|could|will|would) you (?:please |maybe |perhaps )?"
    r"(?:tell|describe|explain|walk|share|show|talk|give me an example|take me)\b"
    r"|(?:may|can|could|might|shall) (?:i|we)\b"
    r"|(?:is|was|would) (?:it|that) (?:be )?(?:ok|okay|all right|alright|fine|possible)"
    r"(?: with you)? (?:if i|to (?:use|mention|come|write|call))"
    r"|(?:would|do) you mind"
    rf"|(?:is|are) there {SOMEBODY}\b"
    r"|(?:do|can|could|would) you (?:know|think of|suggest|recommend|introduce me to|put me in"
    rf" touch with) {SOMEBODY}\b",
    re.IGNORECASE,
)

# What precedes a question and does not matter: numbering, marks, quotes, joining words.
LEAD = re.compile(r"^(?:[\W\d_]+|(?:so|and|but|well|also|then|now|please)\b[\s,]+)+", re.IGNORECASE)
SENTENCE = re.compile(r"[^.!?]*[.!?]+|[^.!?]+$")


def is_open(text: str) -> bool:
    """Whether a question asks for more than a yes or no. One of several sentences is enough: who
    adds "Why?" to a closed question asks openly."""
    return _closed_question(text) is None


def open_wording(text: str) -> str | None:
    """The same question asked openly; None where it is open already, or would get too long."""
    closed = _closed_question(text)
    return reworded(closed) if closed else None


def _closed_question(text: str) -> str | None:
    """The last question of a text, if a yes answers all of them."""
    questions = [one for one in _sentences(text) if one.endswith("?")]
    if not questions or any(not CLOSED.fullmatch(one) or EXEMPT.match(one) for one in questions):
        return None
    return questions[-1]


def _sentences(text: str) -> list[str]:
    plain = " ".join(text.replace("’", "'").split())
    return [LEAD.sub("", one) for one in SENTENCE.findall(plain)]
