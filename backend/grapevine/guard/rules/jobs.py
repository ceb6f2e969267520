"""R9: a message asks for no job. What passes for a question passes here; mail has more ways."""

import re
from collections.abc import Iterator

from grapevine.kit.sources import cited
from grapevine.questions import asks_for_a_job

from .finding import Finding
from .sentences import plain, sentences

JOB = r"(?:jobs?|positions?|internships?|vacanc(?:y|ies)|openings?|roles?|placements?)"
# Before `apply`: then it is about how others do it.
WHO_ELSE = "".join(rf"(?<!\b{who} )" for who in ("one", "you", "people", "they", "somebody"))
ASKS_IN_A_MESSAGE = re.compile(
    r"\b(?:"
    r"(?:consider|keep|bear|remember|think of) me (?:\w+ )?(?:for|in mind|as (?:a|an) candidate)|"
    r"(?:hir|employ|recruit)(?:e|ing)? (?:me|somebody like me|someone like me)|"
    rf"(?:know|hear|think|aware) of (?:a|an|any|some) (?:\w+ )?(?:open |free )?{JOB}|"
    rf"(?:any|some|an?) (?:suitable |open |free |vacant |current )*(?:job |work )?{JOB} "
    r"(?:for me|at|in|with|on) (?:your|the)\b|"
    r"(?:any|some) (?:job|work|career|employment) (?:opportunit(?:y|ies)|offers?)|"
    rf"{WHO_ELSE}(?:apply|applying|application) (?:for|to) (?:a|an|any|the|your) "
    rf"(?:\w+ )?(?:{JOB}|team)|"
    r"(?:i|i'd|i would) (?:\w+ )?(?:like|love|want|hope) to (?:work|intern) (?:for|with|at) "
    r"(?:you|your|the)\b|"
    r"(?:join|be part of|become part of|a place (?:on|in)|a spot (?:on|in)) your (?:\w+ )?"
    r"(?:team|company|organi[sz]ation|firm|department|staff)|"
    r"(?:forward|pass|send|hand|give) (?:on )?my (?:resume|cv|application|details|name) "
    r"(?:on |along )?to (?:hr|human resources|your (?:hr|boss|manager|recruiter)|the hiring)|"
    rf"(?:refer|recommend|put) me (?:forward )?(?:for|to) (?:a|an|any|the|your) (?:\w+ )?{JOB}|"
    r"put in a (?:good )?word for me|"
    r"(?:looking|searching|hunting) for (?:work|employment|my (?:next|first) (?:job|role|position))"
    r"|(?:do you|does your \w+|are you|is your \w+) (?:have|need|looking for|look for) "
    r"(?:any |an? |some )?(?:new )?(?:interns?|trainees?|staff|employees?|people to hire|hands)\b|"
    rf"(?:interview|considered|suitable) (?:me )?for (?:a|an|any|the|your) (?:\w+ )?{JOB}|"
    rf"(?:if|when|should) (?:something|anything|an? (?:\w+ )?{JOB}) (?:\w+ )?"
    r"(?:opens? up|comes? free|becomes? (?:available|free|vacant))|"
    rf"(?:i am|i'm) (?:\w+ )?(?:seeking|in search of) (?:a|an|my|any) (?:\w+ ){{0,2}}{JOB}"
    r"(?! model)|available for (?:hire|immediate hire|employment)|"
    r"(?:i am|i'm|i'd be|i would be|i could be) (?:\w+ )?an? (?:\w+ )?(?:fit|match|candidate|"
    r"addition) (?:for|to) your (?:\w+ )?(?:team|company|organi[sz]ation|firm|department|staff)|"
    rf"(?:(?:can|could|may) i|help me|let me) (?:get|have|find|land) (?:a|an|any|some|my) "
    rf"(?:\w+ )?{JOB}|any (?:chance|possibility|hope) of (?:a|an|any|some) (?:\w+ )?{JOB}|"
    r"(?:i am|i'm) (?:\w+ )?(?:job[- ]?hunting|on the job (?:hunt|market))|"
    r"keep my (?:resume|cv|application|details) on (?:file|record)"
    r")",
    re.IGNORECASE,
)
SAYS_THAT_IT_DOES_NOT = re.compile(
    r"\b(?:not|never|isn't|don't|won't|without|rather than|instead of|no)\b"
    r"(?! (?:just|only|merely|simply|sure|certain))"
    r"[^,;:?!]{0,25}\b(?:look|ask|search|seek|hunt|apply|expect|want|after|mean|about|need)\w*\b|"
    r"\bno (?:job|position)s? (?:is )?(?:asked|wanted|hunt)",
    re.IGNORECASE,
)
BETTER = "I am not looking for a job; I would like to learn from your experience."


def job_findings(text: str) -> Iterator[Finding]:
    """R9 for each sentence that asks for a job."""
    for span, said in sentences(text):
        if asks(said):
            message = "This asks for a job. Ask about the work instead."
            source = cited("000", "001", "002", "003", "004")
            yield Finding("R9", "job_ask", message, source, BETTER, span)


def wants_a_job(text: str) -> bool:
    """Whether any sentence of a text asks for a job."""
    return any(asks(said) for _, said in sentences(text))


def asks(sentence: str) -> bool:
    """Whether a sentence asks for a job; one that says that it does not, does not."""
    said = " ".join(plain(sentence).split())
    found = asks_for_a_job(said) or ASKS_IN_A_MESSAGE.search(said)
    return bool(found) and not SAYS_THAT_IT_DOES_NOT.search(said)
