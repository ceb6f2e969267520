"""R8, R11 and R12: a request says who, why and how long, what we share, and asks."""

import re
from collections.abc import Iterator

from grapevine.kit.sources import cited
from grapevine.kit.text import fold

from .finding import Finding
from .purposes import ASKS, ASKS_FIRST, MENTIONS_COMMON_GROUND, REQUESTS
from .sentences import plain, reads_as_english
from .vocabulary import vocabulary
from .written import Known, Written

WHO = re.compile(
    r"\{(?:referrer|how_i_found_you|common_ground)\??\}|"
    r"\b(?:suggested|recommended|advised|encouraged|mentioned|told me (?:about|of|that|to)|"
    r"pointed me|referred me|introduced|gave me your|passed (?:me|on) your|put me in touch|"
    r"thought (?:that )?(?:you|we)|said (?:that )?you|says (?:that )?you|speaks? highly|"
    r"(?:found|came across|come across|saw|read|heard|watched|noticed|discovered|met|follow|"
    r"followed|following|attended|enjoyed|learned of|learnt of|know|knew) (?:\w+ ){0,3}?"
    r"(?:you|your|of you|about you|us)|"
    r"(?:we|you and i) (?:both|share|have (?:\w+ )?in common|met|were|are both|studied|worked)|"
    r"(?:i|like you,? i),? (?:too|also)|like you|as you did|fellow|same (?:school|university|"
    r"college|course|team|choir|club|town|class|department)|alum\w*|classmates?|"
    r"(?:former )?colleague|on linkedin|through (?:our|your|my|the|a)|"
    r"your (?:\w+ ){0,2}(?:article|talk|book|profile|post|website|podcast|lecture|panel|piece|"
    r"paper|blog|newsletter|interview))\b",
    re.IGNORECASE,
)
WHY = re.compile(
    r"\{(?:why_you|career)\??\}|"
    r"\b(?:explor\w+|find(?:ing)? out|consider(?:ing)?|thinking (?:about|of)|curious|"
    r"interested in|weigh(?:ing)?|wonder(?:ing)?|look(?:ing)? into|(?:to|i) (?:learn|understand|"
    r"hear|see how|know (?:how|what|more|whether))|learn(?:ing)? (?:about|from|how|what|more)|"
    r"hoping to (?:learn|hear|understand)|help(?:s|ing)? me (?:decide|understand|see|choose|think)|"
    r"deciding|trying to (?:decide|learn|understand|see)|chang(?:e|ing) (?:careers?|direction)|"
    r"your (?:experience|view|perspective|path|way into|route into)|"
    r"what (?:your|the|a|that) (?:\w+ ){0,4}(?:is|are|looks?|feels?) (?:\w+ )?like|because)\b",
    re.IGNORECASE,
)
NUMBER = (
    r"(?:\d{1,3}|\{minutes\??\}|ten|fifteen|twenty(?:[- ]five)?|thirty|a quarter of an|half an|"
    r"one)"
)
HOW_LONG = re.compile(
    rf"(?<![\w]){NUMBER}(?:\s*(?:to|or|-|–)\s*{NUMBER})?[\s-]*(?:minutes?|mins?|hours?)\b",
    re.IGNORECASE,
)
QUESTION_MARKS = re.compile(r"[?？؟;](?=\s|$)|[?？؟]")
ADDRESS = re.compile(r"https?://\S*[^\s?？؟]")
GREEK = re.compile(r"[\u0370-\u03ff]")
LEAST_LETTERS, COMPARED_LETTERS = 4, 6
SAYS_LITTLE = vocabulary(
    "both same also were have from with that this they them their your mine ours went used years "
    "time like where when there been some very much many each other know knew into than then "
    "about once again together"
)


def request_findings(written: Written, known: Known) -> Iterator[Finding]:
    """R8, R11 and R12, as far as the purpose asks for them."""
    if reads_as_english(written.text):
        yield from _says_who_why_how_long(written, known)
    ground = known.common_ground
    if written.purpose in MENTIONS_COMMON_GROUND and not _mentions(written.text, ground):
        message = "You have common ground on record, and it is not mentioned."
        better = f"We have something in common: {ground.rstrip('.!?')}."
        yield Finding("R11", "common_ground_missing", message, cited("002"), better)
    if written.purpose in ASKS and not _asks(written.text):
        message = "Nothing is asked. Put what you hope for as a question."
        better = f"Would you have {known.minutes} minutes in the next two weeks?"
        yield Finding("R12", "no_question", message, cited("dalton"), better)


def matters(sentence: str) -> bool:
    """Whether a sentence carries what a request needs, or is a greeting or a name under it."""
    said = plain(sentence)
    kept = any(one.search(said) for one in (WHO, WHY, HOW_LONG)) or "?" in said
    return kept or not said.endswith((".", "!"))


def _says_who_why_how_long(written: Written, known: Known) -> Iterator[Finding]:
    said, source = plain(written.text), cited("003")
    if written.purpose in REQUESTS and not WHO.search(said):
        message = "Say who referred you, or how you found them."
        yield Finding("R8", "who_missing", message, source, _who(known))
    if written.purpose in ASKS_FIRST and not WHY.search(said):
        message = "Say why you would like to talk."
        about = f"exploring {known.career}" if known.career else "thinking about your kind of work"
        better = f"I am {about} and would like to learn what it is really like."
        yield Finding("R8", "why_missing", message, source, better)
    if written.purpose in REQUESTS and not HOW_LONG.search(said):
        message = "Say how long it will take."
        better = f"Would you have {known.minutes} minutes?"
        yield Finding("R8", "length_missing", message, source, better)


def _who(known: Known) -> str:
    if known.referrer:
        return f"{known.referrer} suggested that I write to you."
    found = known.how_i_found_you or "while looking for people who do what you do"
    return f"I found you {found}."


def _asks(text: str) -> bool:
    """A question mark of any script, but for one within an address; a semicolon is one in Greek."""
    marks = QUESTION_MARKS.finditer(ADDRESS.sub("", text))
    return any(found.group() != ";" or GREEK.search(text) for found in marks)


def _mentions(text: str, ground: str) -> bool:
    """R11: whether a telling word of the common ground occurs. Without any it can't be missed."""
    telling = _telling(ground)
    return not telling or "{common_ground" in text or bool(telling & _telling(text))


def _telling(text: str) -> set[str]:
    words = re.findall(r"[^\W_]+", fold(text))
    return {
        word[:COMPARED_LETTERS]
        for word in words
        if (len(word) >= LEAST_LETTERS or not word.isascii()) and word not in SAYS_LITTLE
    }
