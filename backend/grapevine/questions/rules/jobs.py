"""R9: wordings that ask for a job. How people hear of openings is information, and passes."""

import re

JOB = r"(?:jobs?|positions?|internships?|vacanc(?:y|ies)|openings?|roles?|placements?)"
ASKS_FOR_A_JOB = re.compile(
    r"\b(?:"
    r"(?:are|is) (?:you|your \w+|the \w+) (?:currently |now )?(?:hiring|recruiting)|"
    r"(?:hire|employ|recruit) me|take me on|"
    rf"(?:give|offer|get|find) me (?:a|an|the|some) (?:\w+ )?(?:{JOB}|interview)|"
    rf"{JOB} for (?:me|someone like me|somebody like me)|"
    rf"(?:is|are) there (?:a|an|any) (?:open |free |vacant )?{JOB} "
    r"(?:here|(?:at|in|on|with) (?:your|the) \w+|open|available|i (?:can|could|might) )|"
    rf"(?:do|does|would) (?:you|your \w+) have (?:a|an|any) (?:open |free )?{JOB}\b"
    r"(?! (?:advice|title|description))|"
    r"(?:can|could|may|might) i (?:work|apply|intern|start) (?:for|with|at|in|here)|"
    rf"i(?:'m| am) (?:looking|searching) for (?:a|an) (?:\w+ )?{JOB}"
    r")",
    re.IGNORECASE,
)


def asks_for_a_job(text: str) -> bool:
    """Whether a question asks for a job instead of about the work."""
    return bool(ASKS_FOR_A_JOB.search(" ".join(text.replace("’", "'").split())))
