"""Puts the rules together: everything that there is to say about a text."""

from collections.abc import Iterator
from dataclasses import replace

from .finding import Finding
from .jobs import job_findings
from .lengths import length_findings
from .naming import naming_findings
from .purposes import RESUME_WAS_ASKED_FOR
from .requests import request_findings
from .resumes import resume_findings
from .unfilled import unfilled_findings
from .written import Known, Written


def findings_of(written: Written, known: Known) -> list[Finding]:
    """All findings, those that block first, then in the order of their rules. What stands in the
    subject has no span: spans are of the text."""
    found = list(_anywhere(written, known, written.text))
    found += map(_in_the_subject, _anywhere(written, known, written.subject))
    if written.text.strip():
        found += request_findings(written, known)
        found += length_findings(written)
    return sorted(dict.fromkeys(found), key=_order)


def _anywhere(written: Written, known: Known, text: str) -> Iterator[Finding]:
    yield from job_findings(text)
    yield from naming_findings(text, known.unnamed, known.present)
    yield from unfilled_findings(text)
    if not (known.resume_was_asked_for or written.purpose in RESUME_WAS_ASKED_FOR):
        yield from resume_findings(text)


def _in_the_subject(finding: Finding) -> Finding:
    return replace(finding, message=f"In the subject: {finding.message}", span=None)


def _order(finding: Finding) -> tuple[bool, int, int]:
    start = finding.span.start if finding.span else -1
    return not finding.blocks, int(finding.rule_id[1:]), start
